"""What people see of the bot before they write: its menu and who it is, per language.

Asked first and set only where it differs: these calls are limited, and apps show every change.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from telegram.error import TelegramError

from bot.messenger.ports import Caller
from flows.kernel.effects import Part
from flows.kernel.script import Script
from flows.menu import MENU, description

_log = logging.getLogger(__name__)


async def introduce(api: Caller, scripts: Mapping[str, Script]) -> None:
    """Set what is not as it should be. It may fail: the bot works without."""
    try:
        for code, script in _languages(scripts):
            await _say_who(api, code, script)
        await _set(api, "ChatMenuButton", {"menu_button": {"type": "commands"}}, {}, _menu)
    except TelegramError as error:
        _log.warning("the menu could not be set (%s); it is tried at the next start.", error)


def _languages(scripts: Mapping[str, Script]) -> Iterator[tuple[str, Script]]:
    """The first language stands for every other one."""
    yield "", next(iter(scripts.values()))
    yield from scripts.items()


async def _say_who(api: Caller, code: str, script: Script) -> None:
    where = {"language_code": code} if code else {}
    commands = [
        {"command": name, "description": script.template(Part(description(name)))} for name in MENU
    ]
    short, long = (script.template(Part(key)).strip() for key in ("about.short", "about.long"))
    await _set(api, "MyCommands", {"commands": commands}, where, lambda told: {"commands": told})
    await _set(api, "MyShortDescription", {"short_description": short}, where)
    await _set(api, "MyDescription", {"description": long}, where)


async def _set(
    api: Caller,
    what: str,
    wanted: dict[str, Any],
    where: dict[str, str],
    read: Callable[[Any], Any] = lambda told: told,
) -> None:
    if read(await api.call(f"get{what}", **where)) != wanted:
        await api.call(f"set{what}", **wanted, **where)


def _menu(told: Any) -> dict[str, Any]:
    return {"menu_button": told}
