"""What waits for a bot: updates in order, kept 24 hours, confirmed by an offset."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import takewhile
from random import Random
from typing import Final

from tests.fake_telegram.shapes import Json, bad

KEPT: Final = 24 * 3600.0
QUIET: Final = 7 * 24 * 3600.0
"""After a week without updates the next id is random."""
FUTURE: Final = 10
"""An offset further than this beyond the next id is ignored: Telegram reads from the head."""

KINDS: Final = frozenset(
    {
        "message", "edited_message", "channel_post", "edited_channel_post", "business_connection",
        "business_message", "edited_business_message", "deleted_business_messages",
        "message_reaction", "message_reaction_count", "inline_query", "chosen_inline_result",
        "callback_query", "shipping_query", "pre_checkout_query", "purchased_paid_media", "poll",
        "poll_answer", "my_chat_member", "chat_member", "chat_join_request", "chat_boost",
        "removed_chat_boost",
    }
)  # fmt: skip
USUAL: Final = KINDS - {"chat_member", "message_reaction", "message_reaction_count"}

Lane = tuple[str, int]
"""What keeps its order on a webhook: one kind of update of one chat."""


@dataclass(frozen=True, slots=True)
class Pending:
    number: int
    at: float
    lane: Lane
    body: Json


@dataclass
class Updates:
    """The queue of one bot."""

    random: Random
    next_number: int = 0
    last_at: float = 0.0
    allowed: frozenset[str] = USUAL
    chosen: list[str] | None = None
    waiting: dict[int, Pending] = field(default_factory=dict)
    lost: list[Pending] = field(default_factory=list)
    """Updates nobody fetched within 24 hours."""

    def allow(self, kinds: list[str] | None) -> None:
        """Take a new choice of kinds; None leaves the old one, an empty list the usual ones."""
        if kinds is None:
            return
        unknown = set(kinds) - KINDS
        if unknown:
            raise bad(f"unknown kinds of update: {sorted(unknown)}")
        self.chosen = list(kinds) or None
        self.allowed = frozenset(kinds) or USUAL

    def add(self, now: float, lane: Lane, payload: Json) -> Pending | None:
        """Queue an update, unless its kind is not wanted."""
        if lane[0] not in self.allowed:
            return None
        if now - self.last_at > QUIET:
            self.next_number = self.random.randrange(100_000_000, 900_000_000)
        number = self.next_number
        self.next_number, self.last_at = number + 1, now
        update = Pending(number, now, lane, {"update_id": number, lane[0]: payload})
        self.waiting[number] = update
        return update

    def expire(self, now: float) -> None:
        """Drop what is older than a day; the oldest stands first."""
        for number, update in list(self.waiting.items()):
            if now - update.at <= KEPT:
                return
            self.lost.append(self.waiting.pop(number))

    def confirm(self, offset: int) -> None:
        """Forget everything below an offset; a negative one keeps so many from the end."""
        if offset < 0:
            offset = self.next_number + offset
        elif offset > self.next_number + FUTURE:
            return
        for number in list(takewhile(lambda number: number < offset, self.waiting)):
            del self.waiting[number]

    def fetch(self, limit: int) -> list[Json]:
        return [update.body for update, _ in zip(self.waiting.values(), range(limit), strict=False)]
