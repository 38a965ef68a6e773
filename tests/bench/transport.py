"""CPU of one call to the Bot API: our transport beside the library's default, many at once."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from telegram.request import BaseRequest, HTTPXRequest

from bot.messenger.api import Api
from bot.messenger.transport import Transport
from tests.bench.measured import line, title

TOKEN = "123456789:AAF4kFakeFakeFakeFakeFakeFakeFakeFake"
CALLS, AT_ONCE = 3_000, 50
TEXT = "Which part keeps coming back? The loudest one is enough. " * 3
KEYS = {"inline_keyboard": [[{"text": f"Choice {n}", "callback_data": f"c{n}"}] for n in range(5)]}

ANSWERING = """
import asyncio
BODY = b'{"ok":true,"result":{"message_id":7,"date":1772645400,"chat":{"id":7,"type":"private"}}}'
HEAD = b"HTTP/1.1 200 OK\\r\\nContent-Type: application/json\\r\\nContent-Length: %d\\r\\n\\r\\n"
ANSWER = HEAD % len(BODY) + BODY

class Answering(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport, self.got = transport, b""
    def data_received(self, data):
        self.got += data
        while (end := self.got.find(b"\\r\\n\\r\\n")) >= 0:
            head = self.got[:end].lower()
            length = int(head.split(b"content-length:")[1].split(b"\\r\\n")[0])
            if len(self.got) < end + 4 + length:
                return
            self.got = self.got[end + 4 + length:]
            self.transport.write(ANSWER)

async def main():
    server = await asyncio.get_running_loop().create_server(Answering, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.sleep(600)

asyncio.run(main())
"""
"""A process of its own, so that only the asking is measured here."""


@asynccontextmanager
async def answering() -> AsyncIterator[str]:
    """The root of a server that answers every request alike."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", ANSWERING, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        port = int(await process.stdout.readline())
        yield f"http://127.0.0.1:{port}"
    finally:
        process.kill()
        await process.wait()


async def measured(transport: BaseRequest) -> tuple[float, float]:
    """Milliseconds of CPU and on the clock for one call, `AT_ONCE` at a time."""
    async with answering() as root:
        api = Api(TOKEN, root, transport)
        await asyncio.gather(*(_calls(api, 1) for _ in range(AT_ONCE)))
        cpu, clock = time.process_time(), time.perf_counter()
        await asyncio.gather(*(_calls(api, CALLS // AT_ONCE) for _ in range(AT_ONCE)))
        spent = time.process_time() - cpu, time.perf_counter() - clock
        await api.close()
    return spent[0] / CALLS * 1e3, spent[1] / CALLS * 1e3


async def _calls(api: Api, count: int) -> None:
    for _ in range(count):
        await api.call("sendMessage", chat_id=7, text=TEXT, parse_mode="HTML", reply_markup=KEYS)


def report() -> None:
    """Print what a call costs, ours and the library's."""
    title(f"A call to the Bot API over HTTP, {AT_ONCE} at once")
    ours = asyncio.run(measured(Transport()))
    line("aiohttp, ours", f"{ours[0]:.3f} ms", f"of CPU; {1e3 / ours[1]:,.0f} calls a second")
    theirs = asyncio.run(measured(HTTPXRequest(connection_pool_size=AT_ONCE)))
    line("httpx, the library's", f"{theirs[0]:.3f} ms", f"of CPU; {1e3 / theirs[1]:,.0f} a second")
    line("  ours is", f"{theirs[0] / ours[0]:.1f} times", "less")


if __name__ == "__main__":
    report()
