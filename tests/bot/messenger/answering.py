"""A small HTTP server on loopback that answers as it is told and keeps what it was asked."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

TOKEN = "123456789:AAF4kFakeFakeFakeFakeFakeFakeFakeFake"

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class Asked:
    """One request: its path, its kind, and what was in it."""

    path: str
    kind: str
    values: dict[str, Any] = field(default_factory=dict)
    files: dict[str, tuple[str, bytes]] = field(default_factory=dict)


@dataclass
class Server:
    root: str
    asked: list[Asked] = field(default_factory=list)


@asynccontextmanager
async def server(*answers: Answer) -> AsyncIterator[Server]:
    """It gives each answer once, and the last one for ever."""
    left = list(answers)
    there = Server("")

    async def handle(request: web.Request) -> web.StreamResponse:
        there.asked.append(await _asked(request))
        return await (left.pop(0) if len(left) > 1 else left[0])(request)

    app = web.Application(client_max_size=64 * 1024**2)
    app.router.add_route("*", "/{path:.*}", handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    there.root = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield there
    finally:
        await runner.cleanup()


async def _asked(request: web.Request) -> Asked:
    asked = Asked(request.path, request.content_type)
    if request.content_type == "application/json":
        asked.values = json.loads(await request.read())
    elif request.content_type == "multipart/form-data":
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                asked.files[name] = (value.filename, value.file.read())
                value.file.close()
            else:
                asked.values[name] = value
    return asked


def result(value: Any) -> Answer:
    return answer(200, {"ok": True, "result": value})


def refusal(code: int, description: str = "No", **parameters: Any) -> Answer:
    told = {"ok": False, "error_code": code, "description": description}
    return answer(code, told | ({"parameters": parameters} if parameters else {}))


def answer(status: int, body: Any) -> Answer:
    async def give(_: web.Request) -> web.Response:
        text = body if isinstance(body, str) else json.dumps(body)
        return web.Response(status=status, text=text, content_type="application/json")

    return give


async def reset(request: web.Request) -> web.StreamResponse:
    """Let go without a word, after the request was read."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


async def cut(request: web.Request) -> web.StreamResponse:
    """Promise more than is sent."""
    response = web.StreamResponse(headers={"Content-Length": "1000"})
    await response.prepare(request)
    await response.write(b'{"ok": true')
    if request.transport is not None:
        request.transport.abort()
    return response


async def hang(_: web.Request) -> web.StreamResponse:
    """Never answer."""
    await asyncio.sleep(60)
    return web.Response()
