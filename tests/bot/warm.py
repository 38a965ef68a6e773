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

from bot import app
from bot.cli import main

ASKED_AT_MOST = 1 << 16


def serve(control: socket.socket) -> None:
    """Fork once for each command asked for, and say how it ended; until nobody can ask."""
    while True:
        asked, streams, _, _ = socket.recv_fds(control, ASKED_AT_MOST, 3)
        if not asked:
            return
        child = os.fork()
        if not child:
            control.close()
            sys.exit(become(asked, streams))
        for stream in streams:
            os.close(stream)
        _, status = os.waitpid(child, 0)
        control.send(str(os.waitstatus_to_exitcode(status)).encode())


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
    app._calm_collector()
    with socket.socket(fileno=int(sys.argv[1])) as asking:
        serve(asking)
