"""Failing on purpose: scripted for one call, or by chance that is the same in every run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import blake2b
from random import Random
from typing import Final

from tests.fake_telegram.shapes import Answer, Json, flood


class Kind(StrEnum):
    """How a call can fail."""

    FLOOD = "429"
    ERROR_500 = "500"
    ERROR_502 = "502"
    ERROR_503 = "503"
    RESET_BEFORE = "reset before the effect"
    RESET_AFTER = "reset after the effect"
    HANG_BEFORE = "hang before the effect"
    HANG_AFTER = "hang after the effect"
    SLOW = "slow"
    TRUNCATED = "truncated answer"


_AFTER: Final = {Kind.RESET_AFTER, Kind.HANG_AFTER, Kind.SLOW, Kind.TRUNCATED}
_PAGES: Final = {
    Kind.ERROR_500: (500, "Internal Server Error"),
    Kind.ERROR_502: (502, "Bad Gateway"),
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One failure; seconds are what a flood asks to wait, or how slow the answer is."""

    kind: Kind
    seconds: float = 1

    @property
    def has_effect(self) -> bool:
        """Is the call carried out all the same?"""
        return self.kind in _AFTER

    @property
    def loses_the_answer(self) -> bool:
        return self.kind in {
            Kind.RESET_BEFORE, Kind.RESET_AFTER, Kind.HANG_BEFORE, Kind.HANG_AFTER, Kind.TRUNCATED,
        }  # fmt: skip

    @property
    def hangs(self) -> bool:
        return self.kind in {Kind.HANG_BEFORE, Kind.HANG_AFTER}

    @property
    def resets(self) -> bool:
        return self.kind in {Kind.RESET_BEFORE, Kind.RESET_AFTER}

    def answer(self) -> Answer:
        """What is said instead of an answer, where anything is said."""
        if self.kind is Kind.FLOOD:
            return flood(max(1, round(self.seconds))).answer()
        if self.kind in _PAGES:
            status, words = _PAGES[self.kind]
            page = f"<html><head><title>{status} {words}</title></head><body>{words}</body></html>"
            return Answer(status, {"description": words}, page.encode())
        words = "Service Unavailable"
        return Answer(503, {"ok": False, "error_code": 503, "description": words})


@dataclass
class _Scripted:
    fault: Fault
    method: str | None
    chat: int | None
    times: int

    def fits(self, method: str, chat: int | None) -> bool:
        return self.method in {None, method} and self.chat in {None, chat}


@dataclass
class Faults:
    """Which calls fail: the next ones that are scripted, then a share of all by chance.

    Chance depends on the seed, the method, the chat and how many such calls there were, so threads
    and timing change nothing.
    """

    seed: int = 0
    chances: Mapping[Kind, float] = field(default_factory=dict)
    seconds: float = 1
    methods: frozenset[str] | None = None
    duplicate: float = 0.0
    """The share of updates that are delivered twice: half at once, half with the next batch."""
    reorder: float = 0.0
    """The share of batches whose order is shuffled, or of webhook deliveries that are held back."""
    hang: float = 120.0
    """Seconds a call hangs over HTTP when the client does not give up first; then it is reset."""
    scripted: list[_Scripted] = field(default_factory=list)
    again: list[Json] = field(default_factory=list)
    drawn: Counter[tuple[str, int | None]] = field(default_factory=Counter)

    @classmethod
    def of_every_kind(cls, share: float, seed: int = 0, seconds: float = 1) -> Faults:
        """A share of all calls fails, in every way there is, equally often."""
        return cls(seed, dict.fromkeys(Kind, share / len(Kind)), seconds)

    def next(
        self, method: str | None, fault: Fault | Kind, chat: int | None = None, times: int = 1
    ) -> None:
        """Let the next call of a method (None: of any), in a chat (None: in any), fail."""
        planned = fault if isinstance(fault, Fault) else Fault(fault, self.seconds)
        self.scripted.append(_Scripted(planned, method, chat, times))

    def draw(self, method: str, chat: int | None) -> Fault | None:
        """How this call fails, if it does."""
        for plan in self.scripted:
            if plan.fits(method, chat):
                plan.times -= 1
                if plan.times <= 0:
                    self.scripted.remove(plan)
                return plan.fault
        if not self.chances or (self.methods is not None and method not in self.methods):
            return None
        return self._by_chance(method, chat)

    def _by_chance(self, method: str, chat: int | None) -> Fault | None:
        self.drawn[method, chat] += 1
        at = self._point(f"{method} {chat} {self.drawn[method, chat]}")
        for kind, share in self.chances.items():
            at -= share
            if at < 0:
                return Fault(kind, self.seconds)
        return None

    def _point(self, what: str) -> float:
        digest = blake2b(f"{self.seed} {what}".encode(), digest_size=8).digest()
        return int.from_bytes(digest) / 2**64

    def is_doubled(self, update: int, time: int = 0) -> bool:
        return self.duplicate > 0 and self._point(f"double {update} {time}") < self.duplicate

    def is_shuffled(self, update: int) -> bool:
        return self.reorder > 0 and self._point(f"order {update}") < self.reorder

    def batch(self, updates: list[Json]) -> list[Json]:
        """A batch of updates as it is delivered: some twice, some in another order."""
        if not updates or not (self.duplicate or self.reorder):
            return updates
        doubled = [one for one in updates if self.is_doubled(one["update_id"])]
        delivered = [*self.again, *updates, *doubled[::2]]
        self.again = doubled[1::2]
        if self.is_shuffled(updates[0]["update_id"]):
            Random(updates[0]["update_id"] + self.seed).shuffle(delivered)  # noqa: S311 - a test's dice
        return delivered
