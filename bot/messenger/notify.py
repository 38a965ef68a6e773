"""What a service manager hears: that it runs, that it still turns, that it stops (sd_notify)."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import NoReturn

from bot.messenger.ports import Pace


@dataclass(frozen=True, slots=True)
class Manager:
    """`socket` is where it listens, "" for nowhere; it wants a sign of life every `seconds`."""

    socket: str
    seconds: float | None
    pace: Pace

    @classmethod
    def of(cls, environment: Mapping[str, str], pace: Pace) -> Manager:
        """The one that started this process, if one did."""
        told = environment.get("WATCHDOG_USEC", "")
        seconds = int(told) / 1_000_000 if told.isdecimal() and int(told) else None
        return cls(environment.get("NOTIFY_SOCKET", ""), seconds, pace)

    def tell(self, what: str) -> None:
        """Say it; nobody there is no trouble of ours."""
        if not self.socket:
            return
        address = "\0" + self.socket[1:] if self.socket.startswith("@") else self.socket
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
            line.sendto(what.encode(), address)

    async def run(self) -> NoReturn:
        """Give signs of life for ever: a loop that hangs gives none, and is started anew."""
        if self.seconds is None:
            await asyncio.Event().wait()
        while True:
            self.tell("WATCHDOG=1")
            await self.pace.sleep((self.seconds or 0) / 2)
