"""A conversation with the very model the real one uses, for tests of what is heard in it."""

from __future__ import annotations

from datetime import datetime
from functools import cache

from bot.speech.words import read_ear, read_scripts
from flows.engine import Engine
from tests.flows.talking import Talk
from tests.walks import MONDAY, World


@cache
def listening() -> Engine:
    """The real engine with the real words and the real ear, made once."""
    return Engine(read_scripts(), ear=read_ear())


def conversation(*lines: str, now: datetime = MONDAY) -> Talk:
    """Somebody who typed these lines from the beginning."""
    there = Talk(World(listening(), now=now)).start()
    for line in lines:
        there.type(line)
    return there
