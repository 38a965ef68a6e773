"""What a bot says about itself: commands, name, descriptions, menu; getMe, getChat, getFile."""

from __future__ import annotations

import json
import re
from typing import Any, Final

from tests.fake_telegram.parameters import OBJECTS, only
from tests.fake_telegram.sending import known
from tests.fake_telegram.shapes import Json, Refused, bad
from tests.fake_telegram.world import Bot, Chat, World

COMMANDS_AT_MOST: Final = 100
DOWNLOAD_AT_MOST: Final = 20 * 2**20
TEXTS_AT_MOST: Final = {"name": 64, "description": 512, "short_description": 120}
_COMMAND: Final = re.compile(r"[a-z0-9_]{1,32}")
_SCOPES: Final = {
    "default": "BotCommandScopeDefault",
    "all_private_chats": "BotCommandScopeAllPrivateChats",
    "all_group_chats": "BotCommandScopeAllGroupChats",
    "all_chat_administrators": "BotCommandScopeAllChatAdministrators",
    "chat": "BotCommandScopeChat",
    "chat_administrators": "BotCommandScopeChatAdministrators",
    "chat_member": "BotCommandScopeChatMember",
}
_MENUS: Final = {
    "commands": "MenuButtonCommands",
    "web_app": "MenuButtonWebApp",
    "default": "MenuButtonDefault",
}


def _language(given: Json) -> str:
    code = str(given.get("language_code", ""))
    if code and not re.fullmatch("[a-z]{2}", code):
        raise bad("invalid language code specified")
    return code


def _scope(bot: Bot, given: Json) -> str:
    scope = given.get("scope") or {"type": "default"}
    kind = scope.get("type") if isinstance(scope, dict) else None
    if kind not in _SCOPES:
        raise bad("can't parse BotCommandScope: Unsupported type specified")
    only(_SCOPES[kind], scope, "BotCommandScope")
    if "chat_id" in OBJECTS[_SCOPES[kind]]:
        known(bot, scope)
    return json.dumps(scope, sort_keys=True)


def _command(one: Any) -> Json:
    only("BotCommand", one, "BotCommand")
    name = str(one.get("command", "")).strip().removeprefix("/")
    description = str(one.get("description", "")).strip()
    _between("command", name, 32)
    _between("command description", description, 256)
    if not _COMMAND.fullmatch(name):
        raise bad("BOT_COMMAND_INVALID")
    return {"command": name, "description": description}


def _between(what: str, text: str, at_most: int) -> None:
    if not text:
        raise bad(f"{what} must be non-empty")
    if len(text) > at_most:
        raise bad(f"{what} length must not exceed {at_most}")


def set_commands(world: World, bot: Bot, given: Json) -> bool:
    place = _scope(bot, given), _language(given)
    commands = given["commands"]
    if not isinstance(commands, list | tuple) or len(commands) > COMMANDS_AT_MOST:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    bot.commands[place] = [_command(one) for one in commands]
    return True


def get_commands(world: World, bot: Bot, given: Json) -> list[Json]:
    return bot.commands.get((_scope(bot, given), _language(given)), [])


def delete_commands(world: World, bot: Bot, given: Json) -> bool:
    bot.commands.pop((_scope(bot, given), _language(given)), None)
    return True


def _set_text(name: str, bot: Bot, given: Json) -> bool:
    text, language = given.get(name, ""), _language(given)
    if len(text) > TEXTS_AT_MOST[name]:
        raise bad(f"BOT_{name.upper()}_TOO_LONG")
    if name == "name" and not text and not language:
        raise bad("BOT_NAME_EMPTY")
    bot.texts[name, language] = text
    return True


def _get_text(name: str, bot: Bot, given: Json) -> Json:
    language = _language(given)
    found = bot.texts.get((name, language)) or bot.texts.get((name, ""), "")
    return {name: found or (bot.shape["first_name"] if name == "name" else "")}


def set_name(world: World, bot: Bot, given: Json) -> bool:
    return _set_text("name", bot, given)


def get_name(world: World, bot: Bot, given: Json) -> Json:
    return _get_text("name", bot, given)


def set_description(world: World, bot: Bot, given: Json) -> bool:
    return _set_text("description", bot, given)


def get_description(world: World, bot: Bot, given: Json) -> Json:
    return _get_text("description", bot, given)


def set_short_description(world: World, bot: Bot, given: Json) -> bool:
    return _set_text("short_description", bot, given)


def get_short_description(world: World, bot: Bot, given: Json) -> Json:
    return _get_text("short_description", bot, given)


def _menu_place(bot: Bot, given: Json) -> Bot | Chat:
    return known(bot, given) if "chat_id" in given else bot


def set_menu_button(world: World, bot: Bot, given: Json) -> bool:
    place, button = _menu_place(bot, given), given.get("menu_button") or {"type": "default"}
    kind = button.get("type") if isinstance(button, dict) else None
    if kind not in _MENUS:
        raise bad("can't parse menu button: Unsupported type specified")
    place.menu_button = only(_MENUS[kind], button, "menu button")
    return True


def get_menu_button(world: World, bot: Bot, given: Json) -> Json:
    return _menu_place(bot, given).menu_button or bot.menu_button or {"type": "commands"}


def get_me(world: World, bot: Bot, given: Json) -> Json:
    return bot.shape | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def get_chat(world: World, bot: Bot, given: Json) -> Json:
    chat = known(bot, given)
    if chat.membership == "kicked":
        raise Refused(403, "Forbidden: bot was kicked from the group chat")
    gifts = dict.fromkeys(
        ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription",
         "gifts_from_channels"), False,
    )  # fmt: skip
    return chat.shape | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": gifts,
    }


def get_file(world: World, bot: Bot, given: Json) -> Json:
    kept = bot.files.get(given["file_id"])
    if kept is None:
        raise bad("wrong file_id or the file is temporarily unavailable")
    if len(kept.upload.content) > DOWNLOAD_AT_MOST:
        raise bad("file is too big")
    return {
        "file_id": kept.id,
        "file_unique_id": kept.unique_id,
        "file_size": len(kept.upload.content),
        "file_path": kept.path,
    }
