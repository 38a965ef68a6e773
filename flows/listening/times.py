"""Days and hours, as people write them."""

from __future__ import annotations

from flows.listening.clocks import clock
from flows.listening.days import past_day
from flows.listening.moments import DEFAULT_HOUR, Moment, moment
from flows.listening.problem import Problem

__all__ = ["DEFAULT_HOUR", "Moment", "Problem", "clock", "moment", "past_day"]
