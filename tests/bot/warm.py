"""A process that has imported everything, and becomes our command line whenever it is asked to.

Every command is a process of its own, with its own streams, folder and settings; only what every
start reads and compiles alike is shared. `tests.bot.process` asks, over a socket.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import time
from contextlib import suppress
from struct import pack

import bot.messenger.service  # noqa: F401 - what `run` imports when it is asked for
from bot import app
from bot.cli import main

ASKED_AT_MOST = 1 << 16
STREAMS = 3


def serve(control: socket.socket) -> None:
    """Fork a keeper for each command asked for; until nobody can ask."""
    while True:
        asked, handed, _, _ = socket.recv_fds(control, ASKED_AT_MOST, STREAMS + 1)
        if not asked:
            return
        if not os.fork():
            control.close()
            keep(asked, handed)
        for each in handed:
            os.close(each)
        with suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:  # keepers that have ended
                pass


def keep(asked: bytes, handed: list[int]) -> None:
    """Fork the command, tell its id at once, and how it ended once it has."""
    *streams, told = handed
    child = os.fork()
    if not child:
        os.close(told)
        sys.exit(become(asked, streams))
    for stream in streams:
        os.close(stream)
    with suppress(BrokenPipeError):
        os.write(told, pack("!i", child))
        _, status = os.waitpid(child, 0)
        os.write(told, pack("!i", os.waitstatus_to_exitcode(status)))
    os._exit(0)


def become(asked: bytes, streams: list[int]) -> int:
    """Be the command that was asked for; its exit status."""
    arguments, environment, folder = json.loads(asked)
    for there, stream in enumerate(streams):
        os.dup2(stream, there)
        os.close(stream)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    time.tzset()
    return main(arguments)


if __name__ == "__main__":
    app._warm(app.conversation())
    app.calm_collector()
    with socket.socket(fileno=int(sys.argv[1])) as asking:
        serve(asking)
