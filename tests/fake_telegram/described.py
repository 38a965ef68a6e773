"""What the Bot API takes, read from aiogram's generated types.

Importing those takes three seconds, so the fake reads the table written down in `bot_api.json`.
`python -m tests.fake_telegram.described` writes it anew; a test holds the two together.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, get_args

TABLE = Path(__file__).with_name("bot_api.json")
METHODS = [
    "getMe",
    "logOut",
    "close",
    "getUpdates",
    "setWebhook",
    "deleteWebhook",
    "getWebhookInfo",
    "sendMessage",
    "sendDocument",
    "sendPhoto",
    "editMessageText",
    "editMessageReplyMarkup",
    "deleteMessage",
    "answerCallbackQuery",
    "sendChatAction",
    "leaveChat",
    "getChat",
    "getFile",
    "setMyCommands",
    "getMyCommands",
    "deleteMyCommands",
    "setMyName",
    "getMyName",
    "setMyDescription",
    "getMyDescription",
    "setMyShortDescription",
    "getMyShortDescription",
    "setChatMenuButton",
    "getChatMenuButton",
]
OBJECTS = [
    "InlineKeyboardMarkup",
    "InlineKeyboardButton",
    "ReplyKeyboardMarkup",
    "ReplyKeyboardRemove",
    "KeyboardButton",
    "ForceReply",
    "LinkPreviewOptions",
    "ReplyParameters",
    "BotCommand",
    "MessageEntity",
    "BotCommandScopeDefault",
    "BotCommandScopeAllPrivateChats",
    "BotCommandScopeAllGroupChats",
    "BotCommandScopeAllChatAdministrators",
    "BotCommandScopeChat",
    "BotCommandScopeChatAdministrators",
    "BotCommandScopeChatMember",
    "MenuButtonCommands",
    "MenuButtonWebApp",
    "MenuButtonDefault",
]


def kind(annotation: Any) -> str:
    """How a parameter is written on the wire."""
    names = {getattr(part, "__name__", str(part)) for part in get_args(annotation) or (annotation,)}
    if "InputFile" in names:
        return "file"
    if {"int", "str"} <= names:
        return "chat"
    for plain in ("int", "bool", "str"):
        if plain in names:
            return plain
    return "json"


def described() -> dict[str, dict[str, Any]]:
    """Every method with its parameters ("!" where required), every object with its fields."""
    from aiogram import methods, types  # noqa: PLC0415 - three seconds, for the parity test alone

    read: dict[str, dict[str, Any]] = {"methods": {}, "objects": {}}
    for name in METHODS:
        fields = getattr(methods, name[0].upper() + name[1:]).model_fields
        read["methods"][name] = {
            parameter: kind(field.annotation) + "!" * field.is_required()
            for parameter, field in fields.items()
        }
    for name in OBJECTS:
        read["objects"][name] = sorted(getattr(types, name).model_fields)
    return read


if __name__ == "__main__":
    TABLE.write_text(json.dumps(described(), indent=1) + "\n", encoding="utf-8")
