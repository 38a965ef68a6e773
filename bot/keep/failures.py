"""Turns that raised, kept for whoever mends them: what kind, where in the code, on which event."""

from __future__ import annotations

import logging
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import PurePath
from types import TracebackType

from bot.keep.database import Base
from bot.keep.people import Person
from bot.keep.rows import millis, moment, new_id, pack
from flows.kernel.events import Event

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Failure:
    """One turn that raised: when, which type of exception, and where in the code."""

    at: datetime
    kind: str
    place: str


class Failures:
    """The table failures. `record` belongs inside a transaction."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def record(self, person: Person | None, event: Event, error: Exception, now: datetime) -> None:
        """Keep the event, sealed for its person; a stranger's words are not kept at all.

        Of the exception only type and place: its text may quote what the person wrote.
        """
        row, kind, place = new_id(), type(error).__name__, _place(error.__traceback__)
        sealed = None
        if person is not None:
            plain = pack([type(event).__name__, asdict(event)])
            sealed = person.seal.close("failures", "event", row, plain)
        self._base.execute(
            "INSERT INTO failures VALUES (?, ?, ?, ?, ?, ?)",
            (row, person.id if person else None, millis(now), kind, place, sealed),
        )
        _log.error("a turn failed: %s at %s, kept as failure %d", kind, place, row)

    def read(self) -> list[Failure]:
        """The turns that failed, latest first."""
        with self._base.problems():
            rows = self._base.execute("SELECT at, kind, place FROM failures ORDER BY at DESC")
            return [Failure(moment(at), kind, place) for at, kind, place in rows]


def _place(trace: TracebackType | None) -> str:
    """File and line where it was raised, like "engine.py:120"."""
    place = ""
    while trace is not None:
        file = PurePath(trace.tb_frame.f_code.co_filename).name
        place = f"{file}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place
