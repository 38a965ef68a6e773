"""From an update to an event: pure, and the same for the same update."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from telegram import Chat, Message, Update
from telegram.constants import ChatType

from bot.messenger.buttons import read
from bot.messenger.common import plain_press, plain_text
from bot.messenger.shown import Shown, shown
from bot.summary.soundness import BYTES_AT_MOST
from flows.kernel.events import Blocked, Edited, Event, Media, Start, Text
from flows.listening import distress

CHANNEL = "telegram"
KINDS: dict[str, str] = {
    "voice": "voice", "audio": "voice", "video_note": "voice", "photo": "photo",
    "video": "document", "animation": "document", "document": "document", "sticker": "sticker",
    "location": "location", "venue": "location", "contact": "contact",
}  # fmt: skip
"""What Telegram calls an attachment, and what it is to the conversation; all else is "other"."""
JSON = "application/json"
SILENT = {
    "pinned_message", "message_auto_delete_timer_changed", "write_access_allowed",
    "chat_background_set", "users_shared", "chat_shared", "connected_website", "boost_added",
    "proximity_alert_triggered", "refunded_payment", "successful_payment", "invoice",
}  # fmt: skip
"""Messages that nobody wrote."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button that was pressed: `id` answers it; `message` as it stood, bare if too old."""

    id: str
    data: str = field(repr=False)
    message: Shown | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Inbound:
    """One update understood. `chat` is where it came from, `is_group` that it is nobody's own.

    `event` None means nothing for the conversation. `place` is a location that was shared, in
    degrees; it is looked up and not kept. `file` finds a file that may be an export of ours.
    """

    chat: int
    user: int
    language: str = ""
    event: Event | None = field(default=None, repr=False)
    message: int = 0
    reply_to: int = 0
    pressed: Pressed | None = None
    place: tuple[float, float] | None = field(default=None, repr=False)
    file: str = field(default="", repr=False)
    is_group: bool = False

    @property
    def address(self) -> str:
        """Where the conversation finds this chat."""
        return f"{CHANNEL}:{self.chat}"


def chat_of(address: str) -> int:
    """The chat at an address of this channel."""
    return int(address.partition(":")[2])


def inbound(raw: Mapping[str, Any]) -> Inbound | None:
    """What an update means; None for kinds that were not asked for.

    Raises whatever the library raises for an update it cannot read: see `unreadable`.
    """
    if (query := plain_press(raw)) is not None:
        return _press(query)
    if (message := plain_text(raw)) is not None:
        return _said(message)
    return parsed(raw)


def parsed(raw: Mapping[str, Any]) -> Inbound | None:
    """An update as the library reads it, which knows every kind; None where it says nothing."""
    if _nobody_wrote(raw.get("message")):
        return None
    update = Update.de_json(dict(raw), None)
    if update.callback_query is not None:
        return _pressed(update, raw)
    if update.my_chat_member is not None:
        return _membership(update)
    if update.edited_message is not None:
        return _rewritten(update.edited_message)
    if update.message is not None:
        return _written(update.message)
    return None


def _nobody_wrote(message: object) -> bool:
    return isinstance(message, Mapping) and not SILENT.isdisjoint(message)


def unreadable(raw: Mapping[str, Any]) -> Inbound | None:
    """An update that cannot be read: where its chat is known, a message of some kind.

    Nothing is known of what is in it; whoever sent it is told so.
    """
    message = raw.get("message")
    chat = message.get("chat") if isinstance(message, Mapping) else None
    if not isinstance(chat, Mapping) or type(chat.get("id")) is not int or chat["id"] <= 0:
        return None
    return Inbound(chat["id"], chat["id"], event=Media("other", ""))


def _press(query: Mapping[str, Any]) -> Inbound:
    user, message = query["from"], shown(query["message"])
    pressed = Pressed(query["id"], query["data"], message)
    language = user.get("language_code", "")
    return Inbound(message.chat, user["id"], language, read(pressed.data), pressed=pressed)


def _said(message: Mapping[str, Any]) -> Inbound:
    user, text = message["from"], message["text"]
    event = _start(text) or Text(text, cut=True)
    language = user.get("language_code", "")
    return Inbound(message["chat"]["id"], user["id"], language, event, message["message_id"])


def _written(message: Message) -> Inbound:
    event = _event(message)
    user = message.from_user
    place = message.location or (message.venue.location if message.venue else None)
    return Inbound(
        chat=message.chat.id,
        user=user.id if user else message.chat.id,
        language=(user.language_code or "") if user else "",
        event=event,
        message=message.message_id,
        reply_to=message.reply_to_message.message_id if message.reply_to_message else 0,
        place=(place.latitude, place.longitude) if place else None,
        file=_export(message),
        is_group=_is_group(message.chat),
    )


def _event(message: Message) -> Event:
    text = message.text
    if text is not None:
        return _start(text) or Text(text, cut=True)
    kind = next((name for name in KINDS if getattr(message, name, None)), "")
    if kind:
        return Media(KINDS[kind], _reference(message, kind), message.caption or "")
    return Media("other", "", message.caption or "")


def _start(text: str) -> Start | None:
    """The button Start, and a deep link: "/start payload"."""
    command, _, payload = text.partition(" ")
    is_start = command == "/start" or command.startswith("/start@")
    return Start(payload.strip()) if is_start else None


def _reference(message: Message, kind: str) -> str:
    """What finds the file again; the largest of a picture's sizes."""
    found = getattr(message, kind)
    if kind == "photo":
        found = found[-1]
    return str(getattr(found, "file_id", ""))


def _export(message: Message) -> str:
    """What finds a file that may be an export; words under it that ask for help go first."""
    sent = message.document
    if sent is None or (sent.file_size or 0) > BYTES_AT_MOST:
        return ""
    is_json = sent.mime_type == JSON or (sent.file_name or "").lower().endswith(".json")
    is_calm = distress.level(message.caption or "") == "none"
    return sent.file_id if is_json and is_calm else ""


def _rewritten(message: Message) -> Inbound | None:
    """Only words can be rewritten; a location that moves is no news."""
    words = message.text if message.text is not None else message.caption
    if words is None or _is_group(message.chat):
        return None
    user = message.from_user.id if message.from_user else message.chat.id
    event = Edited("", 0, words)
    return Inbound(message.chat.id, user, event=event, message=message.message_id)


def _pressed(update: Update, raw: Mapping[str, Any]) -> Inbound | None:
    query = update.callback_query
    if query is None:
        return None
    is_there = isinstance(query.message, Message)
    message = shown(raw["callback_query"]["message"]) if is_there else None
    chat = query.message.chat if query.message else None
    pressed = Pressed(query.id, query.data or "", message)
    return Inbound(
        chat=chat.id if chat else query.from_user.id,
        user=query.from_user.id,
        language=query.from_user.language_code or "",
        event=read(pressed.data),
        pressed=pressed,
        is_group=chat is not None and _is_group(chat),
    )


def _membership(update: Update) -> Inbound | None:
    """The door closed in a private chat; a group that took the bot in."""
    change = update.my_chat_member
    if change is None:
        return None
    chat, status = change.chat, change.new_chat_member.status
    if _is_group(chat):
        is_in = status in {"member", "administrator", "restricted"}
        return Inbound(chat.id, change.from_user.id, is_group=True) if is_in else None
    event = Blocked() if status in {"kicked", "left"} else None
    return Inbound(chat.id, change.from_user.id, event=event) if event else None


def _is_group(chat: Chat) -> bool:
    return chat.type != ChatType.PRIVATE
