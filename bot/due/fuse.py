"""A fuse: whoever something keeps happening to, through a fault of ours, is let be."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta

AN_HOUR_AT_MOST = 20
"""More in an hour no person plans: it is a plan that makes itself anew without end."""
_HOUR = timedelta(hours=1)

_log = logging.getLogger(__name__)


class Fuse:
    """Counts what happens to each address; those in `blown` are let be until the next start.

    Their plans stay, fall overdue, and the doctor tells of them.
    """

    def __init__(self) -> None:
        self.blown: set[str] = set()
        self._count: Counter[str] = Counter()
        self._since: datetime | None = None

    def happened(self, addresses: Iterable[str], now: datetime) -> None:
        """One more thing happened to each of them."""
        if self._since is None or abs(now - self._since) >= _HOUR:
            self._since = now
            self._count.clear()
        for address in addresses:
            self._count[address] += 1
            if self._count[address] > AN_HOUR_AT_MOST:
                self.blow(address, "they keep falling due")

    def blow(self, address: str, why: str) -> None:
        """Let this address be; `why` is a phrase of ours."""
        self.blown.add(address)
        _log.error(
            "the plans of one person are let be until the next start (%s): please report this; "
            "`rebound doctor` tells what is late.", why,
        )  # fmt: skip
