"""A message of the bot's as it stands in the chat: what is needed to put an answer into it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Shown:
    """`number` of a message in `chat`; entities as Telegram says them, buttons as (label, data)."""

    chat: int
    number: int
    text: str = field(default="", repr=False)
    entities: tuple[Mapping[str, Any], ...] = field(default=(), repr=False)
    buttons: tuple[tuple[str, str | None], ...] = field(default=(), repr=False)


def shown(raw: Mapping[str, Any]) -> Shown:
    """The message of this JSON; KeyError, TypeError or AttributeError where it is none."""
    markup = raw.get("reply_markup") or {}
    rows = markup.get("inline_keyboard", ())
    return Shown(
        raw["chat"]["id"],
        raw["message_id"],
        raw.get("text") or "",
        tuple(raw.get("entities", ())),
        tuple((each["text"], each.get("callback_data")) for row in rows for each in row),
    )
