"""The clock of this machine."""

from __future__ import annotations

from datetime import UTC, datetime


def utc_now() -> datetime:
    """What the machine's clock shows, in UTC; nobody else's is ever asked."""
    return datetime.now(UTC)
