"""Numbers about what is stored, for whoever watches: counts alone, nothing is opened for them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.keep.database import Base
from bot.keep.rows import millis


@dataclass(frozen=True, slots=True)
class Counts:
    """At one moment: rows that wait and how old the oldest is in seconds; plans; people by stage.

    `unanswered` are people with an open rejection who were not here for more than a day.
    """

    waiting: int
    oldest: float
    aside: int
    due: int
    late: int
    failures: int
    unanswered: int
    stages: dict[str, int] = field(default_factory=dict)


def counts(base: Base, now: datetime, late: timedelta) -> Counts:
    """Count what waits, what is late and what failed, in one reading of the database."""
    at, before, yesterday = (millis(now - ago) for ago in (timedelta(), late, timedelta(days=1)))
    with base.problems():
        waiting, since, aside = base.execute(
            "SELECT count(*) FILTER (WHERE status <> 'aside'),"
            " min(created) FILTER (WHERE status <> 'aside'),"
            " count(*) FILTER (WHERE status = 'aside') FROM outbox WHERE status <> 'sent'"
        ).fetchone()
        due, overdue, failures, unanswered = base.execute(
            "SELECT (SELECT count(*) FROM nudges WHERE due <= ?1),"
            " (SELECT count(*) FROM nudges WHERE due <= ?2), (SELECT count(*) FROM failures),"
            " (SELECT count(*) FROM people WHERE seen < ?3 AND status = 'active' AND EXISTS"
            "  (SELECT 1 FROM rejections WHERE person = people.id AND status = 'open'))",
            (at, before, yesterday),
        ).fetchone()
        stages = base.execute(
            "SELECT stage, count(DISTINCT person) FROM rejections WHERE status = 'open' GROUP BY 1"
        ).fetchall()
    oldest = max(0, at - since) / 1000 if since else 0.0
    return Counts(waiting, oldest, aside, due, overdue, failures, unanswered, dict(stages))
