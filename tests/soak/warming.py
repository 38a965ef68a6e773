"""What a bot has in memory sooner or later, all of it: how soon that is so is no growth."""

from __future__ import annotations

from contextlib import suppress

from bot.errors import Problem
from bot.summary.make import KINDS, make
from flows.kernel.events import Start, Text
from flows.kernel.session import Session
from tests.bot.messenger.house import WEDNESDAY, conversation
from tests.bot.messenger.talkers import marker
from tests.bot.summary.histories import walked

WORDS, A_TEXT = 8_400, 6
"""More than any list of what was met lately holds; and how many are heard at once."""
WALKS, ACTS, ROUNDS = 6, 80, 30
"""Whose files are made, after how many acts each, and how often: from 25 on it costs no more."""


def fill_what_is_remembered() -> None:
    """Hear as many words as are remembered, and make files until that takes no more memory."""
    _hear()
    _make_files()


def _hear() -> None:
    now, talked = WEDNESDAY, conversation()
    session, _ = talked.step(Session(), Start(), now)
    for first in range(0, WORDS, A_TEXT):
        words = (marker(0, number) for number in range(first, first + A_TEXT))
        talked.step(session, Text(" ".join(words)), now)


def _make_files() -> None:
    """The library that sets pages is loaded with the first; what it remembers comes after that."""
    for number in range(ROUNDS):
        for kind in KINDS:
            with suppress(Problem):  # there is no date ahead to put into a calendar
                make(kind, walked(number % WALKS, ACTS))
