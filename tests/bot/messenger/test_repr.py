"""No `repr` shows what somebody wrote, or where an answer to it would lead."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.keep.messages import Answered
from bot.keep.notes import Kept
from bot.keep.outbox import Message, Parcel
from bot.messenger.inbound import Inbound, Pressed
from bot.messenger.outbound import Call, sending
from bot.summary.make import File
from bot.turns.arrivals import Arrival, Taken
from flows.kernel.events import Text

WORDS = "zqsecret"
NOW = datetime(2026, 3, 4, tzinfo=UTC)
MESSAGE = Message(WORDS, ((WORDS, WORDS),), WORDS, WORDS)


@pytest.mark.parametrize(
    "value",
    [
        Arrival("key", "telegram:1", Text(WORDS), NOW),
        Taken("taken", toast=WORDS, redraw=MESSAGE),
        Inbound(1, 1, event=Text(WORDS), pressed=Pressed("1", WORDS), place=(1.5, 1.5)),
        Pressed("1", WORDS),
        MESSAGE,
        Parcel(1, 1, 1, "telegram:1", MESSAGE),
        sending(1, MESSAGE),
        Call("sendMessage", {"text": WORDS}),
        Answered(WORDS, 1, WORDS),
        Kept(1, "step", NOW, NOW, {"text": WORDS}, WORDS),
        File("summary.pdf", WORDS.encode(), (WORDS,)),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_repr_shows_no_words(value: object) -> None:
    assert WORDS not in repr(value)
    assert WORDS not in f"{[value]}"
