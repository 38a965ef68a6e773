"""From a row of the outbox to a call of the Bot API, and what a pressed message turns into."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html import unescape
from typing import Any

from bot.keep.outbox import Message
from bot.messenger.buttons import OLD, bare, is_ticked, keyboard
from bot.messenger.shown import Shown, shown
from bot.speech.pieces import AT_MOST
from bot.speech.units import units

NO_PREVIEW = {"is_disabled": True}
TOAST_AT_MOST = 200
CHOSEN = "\N{RIGHTWARDS ARROW} "
"""What stands before the answer that was chosen, in the place of the buttons."""
_TAG = re.compile(r"<[^<>]*>")


@dataclass(frozen=True, slots=True)
class Call:
    """One call: the method and its parameters."""

    method: str
    parameters: dict[str, Any] = field(repr=False)
    then: Callable[[Mapping[str, Any]], Call] | None = field(default=None, repr=False)
    """What is called next with what this one returned, where something is."""
    instead: Call | None = field(default=None, repr=False)
    """What returns the same where this had its effect unheard, so that it changes nothing more."""


def sending(chat: int, message: Message) -> Call:
    """The call that sends a message."""
    return Call(
        "sendMessage",
        {
            "chat_id": chat,
            "text": message.text,
            "parse_mode": "HTML",
            "link_preview_options": NO_PREVIEW,
            "reply_markup": keyboard(message),
        },
    )


def sending_plain(chat: int, message: Message) -> Call:
    """The call that sends a message without markup, for a server that does not know all tags."""
    plain = unescape(_TAG.sub("", message.text))
    call = sending(chat, message)
    return Call(call.method, {**call.parameters, "text": plain, "parse_mode": None})


def redrawing(chat: int, number: int, message: Message) -> Call:
    """The call that draws the boxes of a message anew."""
    return Call(
        "editMessageReplyMarkup",
        {"chat_id": chat, "message_id": number, "reply_markup": keyboard(message)},
    )


def settling(delivered: Shown, data: str) -> Call:
    """The call that puts the chosen answer in the place of the buttons."""
    return settled(delivered, ", ".join(chosen(delivered, data)))


def stripping(chat: int, number: int, answer: str) -> Call:
    """The call that takes the buttons away, and then puts the answer there.

    Nobody here knows how the message stands: the first call tells. Where it was not heard, the
    answer is a button for a moment, as only a change is told.
    """
    method, where = "editMessageReplyMarkup", {"chat_id": chat, "message_id": number}
    if not answer:
        return Call(method, where)

    def then(told: Mapping[str, Any]) -> Call:
        return settled(shown(told), answer)

    button = {"text": f"{CHOSEN}{answer}", "callback_data": OLD}
    marked = {**where, "reply_markup": {"inline_keyboard": [[button]]}}
    return Call(method, where, then, Call(method, marked, then, Call(method, where, then)))


def settled(delivered: Shown, answer: str) -> Call:
    """The call that puts an answer in the place of the buttons.

    The text keeps its own markup. Where there is no room for the answer the buttons just go.
    """
    where = {"chat_id": delivered.chat, "message_id": delivered.number}
    text = delivered.text
    whole = f"{text}\n\n{CHOSEN}{answer}"
    if not text or not answer or units(whole) > AT_MOST:
        return Call("editMessageReplyMarkup", where)
    entities = list(delivered.entities)
    return Call(
        "editMessageText",
        {**where, "text": whole, "entities": entities, "link_preview_options": NO_PREVIEW},
    )


def chosen(delivered: Shown, data: str) -> list[str]:
    """The labels of what was chosen: of the button pressed, or of all boxes ticked."""
    if data.endswith("|"):
        return _labels(delivered, lambda label, _: is_ticked(label))
    return _labels(delivered, lambda _, sent: sent == data)


def _labels(delivered: Shown, fits: Callable[[str, object], bool]) -> list[str]:
    return [bare(label) for label, sent in delivered.buttons if fits(label, sent)]
