"""A chat as text: who said what, buttons as rows, edits in place, files by name."""

from __future__ import annotations

from typing import Final

from tests.fake_telegram.shapes import Json
from tests.fake_telegram.world import Chat, Message

MEDIA: Final = (
    "photo", "voice", "sticker", "document", "location", "contact", "video", "video_note", "audio",
    "animation",
)  # fmt: skip


def of(chat: Chat) -> str:
    """Every line of a chat, each message indented under who said it."""
    lines = (line if isinstance(line, str) else _message(line) for line in chat.lines)
    return "".join(f"{line}\n" for line in lines if line)


def _message(message: Message) -> str:
    if message.is_deleted:
        return ""
    body = message.body
    who = "bot: " if message.is_from_bot else f"{body['from']['first_name']}: "
    rows = body.get("reply_markup", {}).get("inline_keyboard", [])
    said = _said(body).splitlines() + [" ".join(f"[{one['text']}]" for one in row) for row in rows]
    indent = " " * 5
    return who + "\n".join([said[0], *(f"{indent}{line}".rstrip() for line in said[1:])])


def _said(body: Json) -> str:
    """The words of a message, and what came with them."""
    words = str(body.get("text", body.get("caption", "")))
    media = next((kind for kind in MEDIA if kind in body), None)
    if media is not None:
        words = f"<{_named(media, body[media])}> {words}".strip()
    if "reply_to_message" in body:
        quoted = body.get("quote", {}).get("text") or _said(body["reply_to_message"])
        words = f"(to “{_short(quoted)}”) {words}"
    for name in ("new_chat_members", "left_chat_member"):
        if name in body:
            words = f"({name.replace('_', ' ')})"
    return words or "(nothing)"


def _named(kind: str, shown: object) -> str:
    name = shown.get("file_name") if isinstance(shown, dict) else None
    return f"{kind} {name}" if name else kind


def _short(text: str) -> str:
    line = text.splitlines()[0] if text else ""
    return line if len(line) <= 30 else f"{line[:29]}…"
