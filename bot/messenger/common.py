"""The two kinds of update that nearly all are, read without the library: a tenth of a turn less.

Only what has exactly the parts named here is read; for anything else there is the general way,
`bot.messenger.inbound.inbound`, and a test holds the two to the same result.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_TEXT = {"message_id", "from", "chat", "date", "text"}
_QUERY = {"id", "from", "message", "chat_instance", "data"}


def plain_text(raw: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The message, where the update is a text in a private chat and nothing else."""
    message = raw.get("message")
    if len(raw) != 2 or type(message) is not dict or message.keys() != _TEXT:
        return None
    is_plain = type(message["text"]) is str and message["text"]
    return message if is_plain and _is_in_private(message) and _is_user(message["from"]) else None


def plain_press(raw: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The callback query, where the update is a press on a message in a private chat."""
    query = raw.get("callback_query")
    if len(raw) != 2 or type(query) is not dict or query.keys() != _QUERY:
        return None
    message = query["message"]
    is_plain = type(query["id"]) is str and type(query["data"]) is str and type(message) is dict
    return query if is_plain and _is_in_private(message) and _is_user(query["from"]) else None


def _is_in_private(message: Mapping[str, Any]) -> bool:
    """Date 0 is a message too old to be seen."""
    chat = message.get("chat")
    return (
        type(chat) is dict
        and chat.get("type") == "private"
        and type(chat.get("id")) is int
        and type(message.get("message_id")) is int
        and type(message.get("date")) is int
        and message["date"] > 0
    )


def _is_user(user: object) -> bool:
    return (
        type(user) is dict
        and type(user.get("id")) is int
        and "first_name" in user
        and "is_bot" in user
        and type(user.get("language_code", "")) is str
    )
