"""Of whom nothing is kept it is known what they heard, and no longer than nothing is kept."""

from datetime import datetime
from pathlib import Path

import pytest

from flows.kernel.effects import Effect, Say
from flows.kernel.events import Event, Start
from flows.kernel.session import Session
from tests.bot.talk import HERE, NOW, Desk, Talk


class Counting(Talk):
    """The conversation; `heard` is how often each stranger had been told to begin."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[int] = []

    def step(self, session: Session, event: Event, now: datetime) -> tuple[Session, list[Effect]]:
        after, effects = super().step(session, event, now)
        if any(isinstance(each, Say) and each.parts[0].key == "stranger" for each in effects):
            self.heard.append(session.said.get("stranger", 0))
            after.said = {**session.said, "stranger": self.heard[-1] + 1}
        return after, effects


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "r.db", Counting())


def heard(desk: Desk) -> list[int]:
    assert isinstance(desk.talk, Counting)
    return desk.talk.heard


def test_who_does_not_begin_does_not_hear_the_same_line_as_if_it_were_new(desk: Desk) -> None:
    desk.tell("hmm")
    desk.tell("hmm")
    assert heard(desk) == [0, 1]


def test_who_began_and_was_forgotten_is_met_as_somebody_new(desk: Desk) -> None:
    for event in ("hmm", Start(), "forget", "hmm"):
        desk.tell(event)
    assert heard(desk) == [0, 0]


def test_who_began_and_was_forgotten_elsewhere_is_met_as_somebody_new(desk: Desk) -> None:
    desk.tell("hmm")
    desk.tell(Start())
    desk.store.people.forget(HERE, NOW)
    desk.tell("hmm")
    assert heard(desk) == [0, 0]


def test_a_stranger_who_asks_to_be_forgotten_is(desk: Desk) -> None:
    for event in ("hmm", "forget", "hmm"):
        desk.tell(event)
    assert heard(desk) == [0, 0]
