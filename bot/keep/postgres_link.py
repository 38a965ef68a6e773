"""A connection to a PostgreSQL server, on which nothing is waited for without an end.

The server's own limits end a statement that takes too long. They say nothing where it stops
answering: then its machine still takes what is sent, and a read would last for ever.
"""

from __future__ import annotations

from typing import Any, TypeVar

import psycopg
from psycopg.abc import PQGen
from psycopg.conninfo import conninfo_to_dict
from psycopg.pq import TransactionStatus
from psycopg.types.numeric import Int8Dumper

from bot.keep.places import Server
from bot.keep.postgres_words import in_its_words

PATIENCE = {
    "lock_timeout": "1500",
    "statement_timeout": "15000",
    "idle_in_transaction_session_timeout": "15000",
}
"""Milliseconds: a process that hangs must not hold up the others, nor wait for them for ever."""
SET = "SELECT set_config(?, ?, false)"
ANSWER_SECONDS = 20.0
"""More than a statement may take; half of what a service manager waits for a sign of life."""
_WHERE_UNSAID: dict[str, Any] = {
    "connect_timeout": 5,
    "fallback_application_name": "rebound",
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
}
"""Of the connection, seconds and the last in milliseconds; the address may say otherwise."""
T = TypeVar("T")


class Link(psycopg.Connection[tuple[Any, ...]]):
    """One connection; it closes itself where no answer comes within `patience` seconds."""

    patience = ANSWER_SECONDS

    def wait(self, gen: PQGen[T], interval: float = 0.1, timeout: float | None = None) -> T:
        """What the server answers; psycopg.OperationalError, and the end, where it does not."""
        try:
            return super().wait(gen, interval, timeout or self.patience)
        except psycopg.OperationalError:
            if self.pgconn.transaction_status == TransactionStatus.ACTIVE:
                self.close()  # an answer that came later would be taken for that to another one
            raise


def connected(server: Server) -> Link:
    """A new connection. Raises psycopg.Error where there is none within a moment."""
    said = conninfo_to_dict(server.address)
    link = Link.connect(
        server.address,
        password=server.password or None,
        autocommit=True,
        cursor_factory=psycopg.RawCursor,
        **{name: value for name, value in _WHERE_UNSAID.items() if name not in said},
    )
    link.adapters.register_dumper(int, Int8Dumper)  # else each size is a statement of its own
    for name, value in PATIENCE.items():
        link.execute(in_its_words(SET), (name, value))
    return link
