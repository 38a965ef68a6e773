"""A question whose delivery is in doubt: what comes then answers it, and it is not asked again."""

from __future__ import annotations

import time
from contextlib import closing
from pathlib import Path

import pytest

from bot.keep.store import Store
from tests.bot.messenger.house import House
from tests.bot.messenger.running import Running
from tests.fake_telegram.core import FakeTelegram
from tests.fake_telegram.faults import Fault, Kind
from tests.fake_telegram.people import Person
from tests.fake_telegram.serving import serving

NAME, FAR, FINAL = "Nurse at Saint Mary", "How far did it get?", "Final round"
WHEN = "When did"
AFTER = [Kind.RESET_AFTER, Kind.HANG_AFTER, Kind.TRUNCATED]


def notes(store: Store, ann: Person) -> dict[str, str]:
    person = store.person(f"telegram:{ann.id}")
    assert person is not None
    return {note.step: note.words for note in store.notes(person)}


def asked(ann: Person, question: str) -> int:
    """How often the question stands in the chat."""
    return sum(question in str(one.body.get("text", "")) for one in ann.heard)


def begun(house: House) -> None:
    house.ann.starts()
    house.settle()
    house.ann.says("They said no")
    house.settle()


def holds(store: Store, ann: Person) -> None:
    """Each answer is where it belongs, and nothing was asked after it was answered."""
    kept = notes(store, ann)
    assert (kept["intake.job"], kept["intake.far"]) == (NAME, FINAL)
    assert FAR not in ann.last.body["text"]


@pytest.mark.parametrize("kind", AFTER)
def test_what_comes_while_a_question_is_in_doubt_answers_it(tmp_path: Path, kind: Kind) -> None:
    with House(tmp_path) as house:
        begun(house)
        house.fake.faults.next("sendMessage", kind)
        house.meanwhile = [lambda: house.ann.says(FINAL)]
        house.ann.says(NAME)
        house.settle()
        holds(house.store, house.ann)
        assert asked(house.ann, FAR) == 1


@pytest.mark.parametrize("kind", AFTER)
def test_what_was_written_between_two_copies_of_a_question_answers_it(
    tmp_path: Path, kind: Kind
) -> None:
    with House(tmp_path) as house:
        begun(house)
        house.fake.faults.next("sendMessage", kind)
        house.fake.watchers.append(lambda *_: says_once(house.ann))
        house.ann.says(NAME)
        house.settle()
        holds(house.store, house.ann)


def says_once(ann: Person) -> None:
    """As soon as the question stands there, and before its second copy does."""
    if asked(ann, FAR) == 1 and ann.messages[-1].is_from_bot:
        ann.says(FINAL)


def test_a_button_of_a_question_in_doubt_says_that_it_arrived(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        begun(house)
        house.fake.faults.next("sendMessage", Kind.RESET_AFTER)
        house.meanwhile = [lambda: house.ann.presses(FINAL)]
        house.ann.says(NAME)
        house.settle()
        assert "intake.far" in notes(house.store, house.ann)
        assert asked(house.ann, FAR) == 1


def test_what_was_certainly_not_sent_is_in_no_doubt(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        begun(house)
        house.fake.faults.next("sendMessage", Fault(Kind.FLOOD, 3))
        house.meanwhile = [lambda: house.ann.says("on the night shift")]
        house.ann.says(NAME)
        house.settle()
        assert "night shift" in notes(house.store, house.ann)["intake.job"]
        assert asked(house.ann, FAR) == 1


def test_a_question_in_doubt_that_nobody_answers_comes_again(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        begun(house)
        house.fake.faults.next("sendMessage", Kind.HANG_BEFORE)
        house.ann.says(NAME)
        house.settle()
        assert asked(house.ann, FAR) == 1


def test_whatever_the_process_died_of_an_answer_finds_its_question(tmp_path: Path) -> None:
    """Killed as soon as the question stands in the chat, before anybody could say so."""
    fake = FakeTelegram()
    ann = fake.person("Ann")
    with serving(fake) as url, Running(tmp_path, url) as running:
        assert running.talks()
        ann.starts()
        assert fake.waits(lambda: asked(ann, "What happened?") == 1, 30)
        ann.says("They said no")
        assert fake.waits(lambda: asked(ann, "Which job") == 1, 30)
        fake.faults.next("sendMessage", Kind.HANG_AFTER)
        ann.says(NAME)
        assert fake.waits(lambda: asked(ann, FAR) == 1, 30)
        running.kill()
        ann.says(FINAL)
        running.start()
        assert fake.waits(lambda: asked(ann, WHEN) == 1, 30)
        time.sleep(0.2)  # what would come again would come now
        with closing(running.store()) as store:
            holds(store, ann)
        assert asked(ann, FAR) == 1


def test_in_doubt_what_is_no_answer_belongs_to_the_question_before(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        begun(house)
        house.fake.faults.next("sendMessage", Kind.RESET_BEFORE)
        house.meanwhile = [lambda: house.ann.says("on the night shift")]
        house.ann.says(NAME)
        house.settle()
        assert "night shift" in notes(house.store, house.ann)["intake.job"]
        assert asked(house.ann, FAR) == 1
