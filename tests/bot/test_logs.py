import io
import json
import logging
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from bot.errors import Fault, Problem
from bot.logs import handler, scrubbed
from tests.bot.process import ROOT

TOKEN = "123456789:AAF4kFakeFakeFakeFakeFakeFakeFakeFake"
WORDS = "Rabbits ate my offer letter"


def logged(use: Callable[[logging.Logger], Any], name: str = "bot.x", form: str = "text") -> str:
    """What the handler writes for what is logged to a logger of that name, at any level."""
    stream = io.StringIO()
    logger = logging.Logger(name, logging.DEBUG)  # noqa: LOG001 - one that pytest does not watch
    logger.addHandler(handler(form, stream))
    use(logger)
    return stream.getvalue()


def test_a_line_has_its_time_in_utc_its_level_and_its_place() -> None:
    line = logged(lambda log: log.warning("%d of %s", 3, "four"))
    time, level, name, *text = line.split()
    assert time.endswith("Z")
    assert (level, name, " ".join(text)) == ("WARNING", "bot.x:", "3 of four")


def test_as_json_it_is_an_object_a_line() -> None:
    line = logged(lambda log: log.info("a\n%s", 'quoted "so"'), form="json")
    assert line.count("\n") == 1
    told = json.loads(line)
    assert (told["level"], told["logger"], told["message"]) == ("info", "bot.x", 'a quoted "so"')
    assert told["time"].endswith("Z")


@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.logs_errors
def test_no_token_is_ever_written(form: str) -> None:
    def several(log: logging.Logger) -> None:
        log.debug("plain %s", TOKEN)
        log.info("in an address: https://api.telegram.org/bot%s/getMe", TOKEN)
        log.info(TOKEN.replace(":", "%3A"))
        log.warning("as %(a)s", {"a": {"deep": [TOKEN]}})
        log.error("%r", RuntimeError(TOKEN), exc_info=RuntimeError(TOKEN))
        log.error(f"{TOKEN}{TOKEN}", exc_info=Problem(TOKEN, Fault.OURS))  # noqa: G004 - as some do

    told = logged(several, form=form)
    assert told.count("<token>") >= 6
    assert TOKEN.split(":")[1] not in told


def test_what_looks_like_no_token_stays() -> None:
    assert scrubbed("12:30, 2026-03-04T17:30, 127.0.0.1:8080") == (
        "12:30, 2026-03-04T17:30, 127.0.0.1:8080"
    )


@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.parametrize("name", ["telegram.Bot", "aiohttp.server", "asyncio", "httpx", "botany"])
@pytest.mark.logs_errors
def test_a_library_shows_its_fixed_text_and_no_value(name: str, form: str) -> None:
    def several(log: logging.Logger) -> None:
        log.debug("said %s", WORDS)
        log.info("said %s", WORDS)
        log.warning('Can not load "%s"', WORDS)
        log.error("Executing %s took %.3f seconds", WORDS, 3.0)
        log.error(f"Exception in callback f({WORDS!r})\nhandle: {WORDS}")  # noqa: G004 - as asyncio
        log.error("can't do it")

    told = logged(several, name, form)
    assert "Rabbits" not in told
    assert [line.count("\n") for line in told.splitlines(keepends=True)] == [1] * 4
    for part in ("Can not load", "Executing", "Exception in callback f", "can't do it"):
        assert part in told


def broken() -> None:
    try:
        dict[str, str]()[WORDS]
    except KeyError as error:
        raise ValueError(WORDS) from error


@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.logs_errors
def test_an_error_is_its_kind_and_its_places(form: str) -> None:
    def fail(log: logging.Logger) -> None:
        try:
            broken()
        except ValueError:
            log.exception("it failed")

    told = logged(fail, form=form)
    assert "Rabbits" not in told
    assert "ValueError at" in told
    assert "because of KeyError at" in told
    assert "test_logs" in told
    assert "broken" in told
    assert told.count("\n") == 1


@pytest.mark.logs_errors
def test_a_problem_shows_its_sentence_and_an_endless_chain_ends() -> None:
    problem = Problem("There is no room.", Fault.MACHINE)
    problem.__cause__ = problem
    told = logged(lambda log: log.error("x", exc_info=problem))
    assert told.endswith("x | Problem (There is no room.)\n")


def test_a_record_that_does_not_fit_its_values_shows_none() -> None:
    told = logged(lambda log: log.info("%d there", WORDS))
    assert told.endswith(": %d there\n")


LOUD = """
import asyncio, gc, logging, sys, threading
from aiohttp import web
from bot import logs
from bot.messenger.api import Api
from bot.messenger.transport import Transport
from telegram import Bot

TOKEN, WORDS = sys.argv[1:]

async def answer(request):
    said = (await request.json()).get("text")
    if request.path.endswith("sendMessage"):
        return web.json_response({"ok": True, "result": {"text": said}})
    if request.path.endswith("sendPhoto"):
        return web.Response(text=said + TOKEN)
    if request.path.endswith("sendVoice"):
        raise KeyError(said)
    if request.path.endswith("sendVideo"):
        request.transport.abort()
    return web.json_response({"ok": False, "description": said + TOKEN}, status=400)

async def main():
    app = web.Application()
    app.router.add_post("/{path:.*}", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    root = "http://127.0.0.1:%d" % runner.addresses[0][1]
    api = Api(TOKEN, root, Transport())
    for what in ("Message", "Photo", "Voice", "Video", "Sticker"):
        try:
            await api.call("send" + what, chat_id=1, text=WORDS)
        except Exception as error:
            logging.getLogger("bot.x").exception("failed")
            logging.getLogger("telegram").exception("failed")
            assert TOKEN not in repr(error) + str(error)
    closed = Api(TOKEN, "http://127.0.0.1:1")
    asyncio.create_task(closed.call("sendMessage", text=WORDS), name=WORDS)
    bot = Bot(TOKEN, base_url=root + "/bot", request=Transport(), get_updates_request=Transport())
    asyncio.create_task(bot.send_message(1, WORDS))
    asyncio.get_running_loop().call_soon(lambda words: 1 / 0, WORDS)
    asyncio.get_running_loop().call_soon(lambda words: __import__("time").sleep(0.2), WORDS)
    await asyncio.sleep(0.4)
    await api.close()
    await runner.cleanup()

for name in ("telegram", "telegram.Bot", "aiohttp", "aiohttp.access", "asyncio", "aiohttp.server"):
    logging.getLogger(name).setLevel(logging.DEBUG)
logs.set_up(sys.stdin.read().strip(), "debug")
logging.getLogger().setLevel(logging.DEBUG)
asyncio.run(main(), debug=True)
gc.collect()
thread = threading.Thread(target=lambda: {}[WORDS])
thread.start()
thread.join()
class Bad:
    def __del__(self):
        raise KeyError(WORDS)
Bad()
raise KeyError(WORDS + TOKEN)
"""


@pytest.mark.parametrize("form", ["text", "json"])
def test_at_the_loudest_neither_words_nor_a_token_are_written(form: str) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "ignore", "-c", LOUD, TOKEN, WORDS],
        input=form, capture_output=True, text=True, check=False, cwd=ROOT, timeout=60,
    )  # fmt: skip
    told = done.stderr
    assert done.stdout == ""
    assert done.returncode == 1
    assert "Rabbits" not in told
    assert TOKEN not in told
    assert "AAF4k" not in told
    assert told.count("nobody caught") == 3
    assert "Exception in callback" in told
    assert "Task exception was never retrieved" in told
    assert "Traceback" not in told
    if form == "json":
        assert all(json.loads(line) for line in told.splitlines())
