"""Where files are made while the bot goes on: one thread, that lets everything else go first.

typst works outside of Python's lock but with as many threads as there are cores; they inherit the
priority of the thread that first calls it. Measured with a busy machine of two cores: the p95 of
other people's turns was 2.7 times its usual without stepping back, and 1.0 times with it.
"""

from __future__ import annotations

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

_STEP_BACK = 15
_NICEST = 19
"""How much nicer than the bot's own thread, and the most there is."""


def workshop() -> ThreadPoolExecutor:
    """One thread for `make` and `tried`: what is asked for meanwhile waits, and can be cancelled.

    To be made before anything is set with typst in this process, and shut down at its end.
    """
    return ThreadPoolExecutor(1, thread_name_prefix="files", initializer=_step_back)


def _step_back() -> None:
    """Lower the priority of this thread alone, where the system counts them one by one."""
    with suppress(AttributeError, OSError):
        thread = threading.get_native_id()
        own = os.getpriority(os.PRIO_PROCESS, thread)
        os.setpriority(os.PRIO_PROCESS, thread, min(own + _STEP_BACK, _NICEST))
