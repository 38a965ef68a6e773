"""A turn that raises costs that turn only: undone, kept for whoever mends it, apologised for."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.errors import Problem
from bot.keep.places import Place
from bot.turns.contract import LAST_RESORT
from flows.kernel.effects import Effect
from flows.kernel.events import Blocked, Due, Event, Start
from flows.kernel.session import Session
from tests.bot.talk import HERE, NOW, SECRET, Desk, Shown, Talk

ELSEWHERE = "telegram:815"
pytestmark = pytest.mark.logs_errors


@pytest.fixture
def desk(place: Place) -> Desk:
    return Desk(place)


def where(desk: Desk) -> dict[str, object]:
    person = desk.store.person(HERE)
    assert person is not None
    return desk.store.session(person).to_dict()


def test_a_step_that_raises_costs_only_its_turn(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.tell(Start())
    desk.sent()
    before = where(desk)
    assert desk.tell(f"raise {SECRET}", key="poison") == "failed"
    assert where(desk) == before
    assert desk.sent() == ["sorry (en)"]
    assert desk.tell(f"raise {SECRET}", key="poison") == "duplicate"
    assert desk.tell("and on") == "taken"
    assert SECRET not in caplog.text


def test_a_failure_says_what_and_where_and_keeps_the_event_sealed(desk: Desk) -> None:
    desk.tell(Start())
    desk.tell(f"raise {SECRET}")
    (failure,) = desk.store.failures.read()
    assert (failure.at, failure.kind) == (NOW, "ValueError")
    assert failure.place.startswith("talk.py:")
    person = desk.store.person(HERE)
    assert person is not None
    row, event = desk.store.base.execute("SELECT id, event FROM failures").fetchone()
    assert SECRET.encode() in person.seal.open("failures", "event", row, event)


def test_when_a_turn_fails_on_a_cry_for_help_the_help_is_named(desk: Desk) -> None:
    desk.tell(Start())
    desk.sent()
    desk.tell("raise the worst")
    assert desk.sent() == ["call help (en)"]


class Speechless(Talk):
    """It fails, and cannot even say so."""

    def apology(self, language: str) -> str:
        raise KeyError(language)


def test_when_even_the_apology_fails_something_is_said(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "r.db", Speechless())
    desk.tell(Start())
    desk.sent()
    desk.tell("raise")
    assert desk.sent() == [LAST_RESORT]


def test_a_message_that_cannot_be_rendered_undoes_the_whole_turn(tmp_path: Path) -> None:
    class Mute(Talk):
        def render(self, say: object, language: str, channel: str) -> Shown:
            raise KeyError(language)

    desk = Desk(tmp_path / "r.db", Mute())
    assert desk.tell(Start()) == "failed"
    assert desk.store.person(HERE) is None
    assert desk.sent() == ["sorry (en)"]


def test_of_a_stranger_whose_turn_fails_no_word_is_kept(tmp_path: Path) -> None:
    class Shaky(Talk):
        def step(self, *_: object) -> tuple[Session, list[Effect]]:
            raise RuntimeError

    desk = Desk(tmp_path / "r.db", Shaky())
    assert desk.tell(SECRET) == "failed"
    assert desk.store.base.execute("SELECT person, event FROM failures").fetchall() == [
        (None, None)
    ]


def test_a_person_whose_row_is_damaged_gets_an_apology_and_the_others_go_on(desk: Desk) -> None:
    desk.tell(Start())
    desk.tell(Start(), ELSEWHERE)
    desk.sent()
    desk.store.base.execute("UPDATE people SET session = ? WHERE address = ?", (b"\0", HERE))
    assert desk.tell("hello") == "failed"
    assert desk.sent() == ["sorry (en)"]
    assert desk.tell("hello", ELSEWHERE) == "taken"


def test_a_row_moved_to_another_person_does_not_open(desk: Desk) -> None:
    desk.tell(Start())
    desk.tell("mine")
    desk.tell(Start(), ELSEWHERE)
    desk.store.base.execute(
        "UPDATE people SET session = (SELECT session FROM people WHERE address = ?)", (HERE,)
    )
    assert desk.tell("whose?") == "taken"
    assert desk.tell("whose?", ELSEWHERE) == "failed"


def test_a_due_plan_that_raises_is_not_tried_again_and_says_nothing(tmp_path: Path) -> None:
    class Shaky(Talk):
        def step(
            self, session: Session, event: Event, now: datetime
        ) -> tuple[Session, list[Effect]]:
            if isinstance(event, Due):
                raise RuntimeError
            return super().step(session, event, now)

    desk = Desk(tmp_path / "r.db", Shaky())
    desk.tell(Start())
    desk.tell("plan 2")
    desk.sent()
    desk.now = NOW + timedelta(days=2)
    assert desk.tell(Due("plan:2", "plan_step", 1)) == "failed"
    assert desk.store.nudges.next_due() is None
    assert desk.sent() == []


def test_a_blocked_chat_is_left_alone_even_if_the_step_raises(tmp_path: Path) -> None:
    class Shaky(Talk):
        def step(
            self, session: Session, event: Event, now: datetime
        ) -> tuple[Session, list[Effect]]:
            if isinstance(event, Blocked):
                raise RuntimeError
            return super().step(session, event, now)

    desk = Desk(tmp_path / "r.db", Shaky())
    desk.tell(Start())
    desk.tell("plan 2")
    assert desk.tell(Blocked()) == "failed"
    assert desk.sent() == []
    assert desk.store.nudges.next_due() is None


def test_a_database_that_fails_inside_a_step_is_no_failure_of_the_step(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "r.db")
    desk.tell(Start())
    desk.store.base.execute("ALTER TABLE rejections RENAME COLUMN session TO elsewhere")
    with pytest.raises(Problem, match="report this fault"):
        desk.tell("hello", key="k")
    desk.store.base.execute("ALTER TABLE rejections RENAME COLUMN elsewhere TO session")
    assert desk.tell("hello", key="k") == "taken"
    assert desk.store.failures.read() == []
