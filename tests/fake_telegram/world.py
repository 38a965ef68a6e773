"""What the fake remembers: accounts, chats, messages, and the clock they live by."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from random import Random
from typing import Any, Final

from tests.fake_telegram.faults import Faults
from tests.fake_telegram.floods import FloodLimits
from tests.fake_telegram.journal import Journal
from tests.fake_telegram.shapes import Answer, Json, Upload
from tests.fake_telegram.updates import Pending, Updates

DAY: Final = 24 * 3600.0
FIRST_USER: Final = 700_001


@dataclass(slots=True)
class Message:
    """One message: as it is now, and as it was before each edit."""

    body: Json
    is_from_bot: bool
    earlier: list[Json] = field(default_factory=list)
    is_deleted: bool = False
    has_keys: bool = False
    """Sent with a keyboard that is not inline: Telegram lets nobody edit it."""

    @property
    def number(self) -> int:
        return int(self.body["message_id"])


@dataclass
class Chat:
    """A private chat or a group, as one bot sees it."""

    id: int
    shape: Json
    is_started: bool = False
    is_blocked: bool = False
    is_deactivated: bool = False
    membership: str = "member"
    messages: dict[int, Message] = field(default_factory=dict)
    lines: list[Message | str] = field(default_factory=list)
    """What a transcript shows, in order: messages, and what happened beside them."""
    keyboard: Json | None = None
    actions: list[tuple[float, str]] = field(default_factory=list)
    menu_button: Json | None = None

    @property
    def is_private(self) -> bool:
        return bool(self.shape["type"] == "private")


@dataclass(slots=True)
class Query:
    """A pressed button that waits for its answer."""

    id: str
    at: float
    chat: Chat
    is_answered: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """A file the fake keeps, with the Bot API's names for it."""

    id: str
    unique_id: str
    path: str
    upload: Upload


@dataclass
class Webhook:
    url: str
    secret: str = ""
    max_connections: int = 40
    ip_address: str | None = None
    last_error_at: float | None = None
    last_error: str = ""


@dataclass
class Ticket:
    """A getUpdates that waits: ready when an update came or another poller ended it."""

    bot: Bot
    limit: int
    seconds: int
    ended: Answer | None = None
    is_ready: bool = False
    on_ready: Callable[[], None] | None = None


@dataclass
class Bot:
    """One bot account and all it knows."""

    token: str
    id: int
    shape: Json
    updates: Updates
    chats: dict[int, Chat] = field(default_factory=dict)
    last_message: int = 0
    queries: dict[str, Query] = field(default_factory=dict)
    files: dict[str, Kept] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    menu_button: Json | None = None
    webhook: Webhook | None = None
    poll: Ticket | None = None
    is_revoked: bool = False

    def message_number(self) -> int:
        self.last_message += 1
        return self.last_message


def utc_now() -> datetime:
    return datetime.now(UTC)


class World:
    """Everything, behind one lock; what happened is told to watchers after the lock is free."""

    def __init__(
        self,
        clock: Callable[[], datetime] = utc_now,
        *,
        seed: int = 0,
        allow_plain_webhook: bool = False,
        faults: Faults | None = None,
        limits: FloodLimits | None = None,
    ) -> None:
        self.clock = clock
        self.random = Random(seed)  # noqa: S311 - ids that are the same in every run
        self.allow_plain_webhook = allow_plain_webhook
        self.faults = faults or Faults(seed)
        self.limits = limits
        self.callback_lifetime = 15.0
        self.edit_lifetime = self.delete_lifetime = 2 * DAY
        self.lock = threading.RLock()
        self.changed = threading.Condition(self.lock)
        self.journal = Journal()
        self.bots: dict[str, Bot] = {}
        self.users: dict[int, Json] = {}
        self.watchers: list[Callable[[Bot, Chat, Message], None]] = []
        """Called for every message a bot sends or edits."""
        self.on_update: list[Callable[[Bot], None]] = []
        self._telling = threading.RLock()
        self._after: list[Callable[[], None]] = []

    def now(self) -> float:
        return self.clock().timestamp()

    def later(self, call: Callable[[], None]) -> None:
        self._after.append(call)

    def waits(self, until: Callable[[], bool], seconds: float) -> bool:
        """Block until something holds, which is asked again at every change; False when too late.

        The seconds are real ones, whatever the fake's clock says.
        """
        with self.changed:
            return self.changed.wait_for(until, seconds)

    def flush(self) -> None:
        """Tell what happened, in order; call it without the lock."""
        with self._telling:
            while self._after:
                with self.lock:
                    calls, self._after = self._after, []
                for call in calls:
                    call()

    def push(self, bot: Bot, kind: str, chat: int, payload: Json) -> Pending | None:
        """Queue an update for a bot and wake who waits for one."""
        update = bot.updates.add(self.now(), (kind, chat), payload)
        if update is not None:
            self.wake(bot.poll)
            for tell in self.on_update:
                self.later(partial(tell, bot))
        self.changed.notify_all()
        return update

    def wake(self, ticket: Ticket | None) -> None:
        if ticket is not None and not ticket.is_ready:
            ticket.is_ready = True
            if ticket.on_ready is not None:
                self.later(ticket.on_ready)

    def post(self, bot: Bot, chat: Chat, sender: Json, content: Json) -> Message:
        """Put a message into a chat; its number is the bot's next."""
        body = {
            "message_id": bot.message_number(),
            "from": sender,
            "chat": chat.shape,
            "date": int(self.now()),
            **content,
        }
        message = Message(body, is_from_bot=sender is bot.shape)
        chat.messages[body["message_id"]] = message
        chat.lines.append(message)
        self.tell(bot, chat, message)
        return message

    def tell(self, bot: Bot, chat: Chat, message: Message) -> None:
        """A message is new or changed."""
        if message.is_from_bot:
            for watch in self.watchers:
                self.later(partial(watch, bot, chat, message))
        self.changed.notify_all()

    def keep(self, bot: Bot, folder: str, upload: Upload) -> Kept:
        """Keep a file for a bot."""
        number = len(bot.files) + 1
        kept = Kept(
            f"BQACAgIAAxkBAAM{bot.id}_{number}",
            f"AgAD{bot.id}_{number}",
            f"{folder}/file_{number}{_ending(upload.name)}",
            upload,
        )
        bot.files[kept.id] = kept
        return kept


def _ending(name: str) -> str:
    return f".{name.rpartition('.')[2]}" if "." in name else ""


def without_empty(**fields: Any) -> Json:
    """An object without the fields that have no value, as the Bot API leaves them out."""
    return {name: value for name, value in fields.items() if value not in (None, "", [])}
