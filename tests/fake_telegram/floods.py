"""Telegram's limits on sending: about one message a second in a chat, thirty in all."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import ceil


@dataclass
class _Bucket:
    tokens: float
    at: float


@dataclass
class FloodLimits:
    """Buckets that refill with the fake's clock; who finds one empty waits whole seconds.

    Telegram tells the sustained rates and that short bursts pass; the size of a burst is a guess.
    """

    per_chat: float = 1.0
    burst: int = 10
    overall: float = 30.0
    chats: dict[int, _Bucket] = field(default_factory=dict)
    everyone: _Bucket | None = None

    def charge(self, chat: int, now: float) -> int:
        """Take one message's worth; the seconds to wait when there is none, else 0."""
        if self.everyone is None:
            self.everyone = _Bucket(self.overall, now)
        one = self.chats.setdefault(chat, _Bucket(self.burst, now))
        lacking = max(
            self._lack(one, self.per_chat, self.burst, now),
            self._lack(self.everyone, self.overall, self.overall, now),
        )
        if lacking <= 0:
            one.tokens -= 1
            self.everyone.tokens -= 1
        return ceil(lacking)

    @staticmethod
    def _lack(bucket: _Bucket, rate: float, most: float, now: float) -> float:
        """Refill, and answer the seconds until there is one token."""
        bucket.tokens = min(most, bucket.tokens + max(0.0, now - bucket.at) * rate)
        bucket.at = now
        return (1 - bucket.tokens) / rate if bucket.tokens < 1 else 0.0
