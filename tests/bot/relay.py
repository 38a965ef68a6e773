"""What stands between the bot and a server: it carries, or holds everything back without a word."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self


class Relay:
    """Listens on loopback. Without a `server` (a socket's path), or `silent`, it only accepts."""

    def __init__(self, server: Path | None = None) -> None:
        self._server, self.silent = server, False
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self.accepted: list[socket.socket] = []

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        for each in (self._listening, *self.accepted):
            each.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                line, _ = self._listening.accept()
                self.accepted.append(line)
                if self._server is not None and not self.silent:
                    there = socket.socket(socket.AF_UNIX)
                    there.connect(str(self._server))
                    self.accepted.append(there)
                    for one, other in ((line, there), (there, line)):
                        threading.Thread(target=self._carry, args=(one, other), daemon=True).start()

    def _carry(self, one: socket.socket, other: socket.socket) -> None:
        with suppress(OSError):
            while data := one.recv(65_536):
                if not self.silent:
                    other.sendall(data)
            other.shutdown(socket.SHUT_WR)
