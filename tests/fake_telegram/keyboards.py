"""Keyboards under a message, held against Telegram's limits."""

from __future__ import annotations

from typing import Any, Final

from tests.fake_telegram.parameters import only
from tests.fake_telegram.shapes import Json, bad

BUTTONS_AT_MOST: Final = 100
ROW_AT_MOST: Final = 8
DATA_AT_MOST: Final = 64
"""Bytes of callback data."""

_STYLE: Final = {"text", "style", "icon_custom_emoji_id", "disabled"}
_INLINE: Final = "inline keyboard button"


def inline(markup: Any) -> Json | None:
    """The inline keyboard as the message will show it; None when it has no button."""
    if markup is None:
        return None
    only("InlineKeyboardMarkup", markup, "reply markup")
    rows = _rows(markup.get("inline_keyboard"), "inline keyboard")
    for row in rows:
        for button in row:
            _check_inline(button)
    kept = [list(row) for row in rows if row]
    return {"inline_keyboard": kept} if kept else None


def any_kind(markup: Any) -> tuple[Json | None, Json | None]:
    """The inline keyboard, or the keyboard that replaces the person's own."""
    if markup is None:
        return None, None
    if not isinstance(markup, dict):
        raise bad("object expected as reply markup")
    if "inline_keyboard" in markup:
        return inline(markup), None
    if "keyboard" in markup:
        return None, _reply(markup)
    for key, kind in {
        "remove_keyboard": "ReplyKeyboardRemove",
        "force_reply": "ForceReply",
    }.items():
        if markup.get(key) is True:
            return None, only(kind, markup, "reply markup")
    raise bad("can't parse reply markup: none of the four kinds of keyboard")


def _rows(rows: Any, what: str) -> list[list[Any]]:
    if not isinstance(rows, list | tuple) or not all(isinstance(row, list | tuple) for row in rows):
        raise bad(f"can't parse {what}: an array of arrays is expected")
    if sum(len(row) for row in rows) > BUTTONS_AT_MOST:
        raise bad("reply markup is too long")
    if any(len(row) > ROW_AT_MOST for row in rows):
        raise bad(f"reply markup is too wide: a row has at most {ROW_AT_MOST} buttons")
    return [list(row) for row in rows]


def _label(button: Json, what: str) -> None:
    if "text" not in button:
        raise bad(f"can't parse {what}: Can't find field \"text\"")
    if not isinstance(button["text"], str):
        raise bad(f'can\'t parse {what}: Field "text" must be of type String')
    if not button["text"].strip():
        raise bad(f"{what} text must be non-empty")


def _check_inline(button: Any) -> None:
    _label(only("InlineKeyboardButton", button, _INLINE), _INLINE)
    does = [key for key in button if key not in _STYLE]
    if not does:
        raise bad(f"can't parse {_INLINE}: Text buttons are unallowed in the inline keyboard")
    if len(does) > 1:
        raise bad(f"can't parse {_INLINE}: exactly one optional field must be used, not {does}")
    value = button[does[0]]
    if does[0] == "callback_data":
        _check_data(value)
    elif does[0] == "url" and not str(value).startswith(("https://", "http://", "tg://")):
        raise bad(f"inline keyboard button URL '{value}' is invalid: Wrong HTTP URL")


def _check_data(data: Any) -> None:
    if not isinstance(data, str):
        raise bad(f'can\'t parse {_INLINE}: Field "callback_data" must be of type String')
    if not 1 <= len(data.encode()) <= DATA_AT_MOST:
        raise bad("BUTTON_DATA_INVALID")


def _reply(markup: Json) -> Json:
    only("ReplyKeyboardMarkup", markup, "reply markup")
    rows = _rows(markup["keyboard"], "reply keyboard")
    shown = [[{"text": one} if isinstance(one, str) else one for one in row] for row in rows]
    for row in shown:
        for button in row:
            _label(only("KeyboardButton", button, "keyboard button"), "keyboard button")
    return {**markup, "keyboard": shown}
