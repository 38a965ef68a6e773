"""Days and hours, as people write them."""

from __future__ import annotations

from flows.listening.bygone import Past, day_of_no, find_past
from flows.listening.clocks import clock
from flows.listening.coming import Named, find_moment
from flows.listening.days import past_day
from flows.listening.moments import DEFAULT_HOUR, Moment, moment
from flows.listening.problem import Problem

__all__ = [
    "DEFAULT_HOUR", "Moment", "Named", "Past", "Problem", "clock", "day_of_no", "find_moment",
    "find_past", "moment", "past_day",
]  # fmt: skip
