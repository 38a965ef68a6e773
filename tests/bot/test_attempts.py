"""What is known of questions that were on their way when a process ended."""

from __future__ import annotations

import resource
from contextlib import closing
from pathlib import Path

from bot.keep.people import Person
from bot.turns.attempts import HOLD, Attempts
from flows.kernel.events import Start
from tests.bot.talk import HERE, NOW, Desk

ANN, BO = "telegram:1", "telegram:2"
LEFT = [(11, ANN), (22, BO)]


def after(path: Path, earlier: Attempts) -> Attempts:
    """The next process, with the same two questions waiting."""
    earlier.close()
    later = Attempts()
    later.resume(path, LEFT)
    return later


def began(path: Path) -> Attempts:
    attempts = Attempts()
    attempts.resume(path, [])
    return attempts


def test_what_was_begun_outlives_the_process(tmp_path: Path) -> None:
    path = tmp_path / "tried"
    first = began(path)
    first.begin(11, ANN)
    later = after(path, first)
    assert later.in_doubt(11, ANN)
    assert not later.in_doubt(22, BO)


def test_what_certainly_had_no_effect_is_in_no_doubt(tmp_path: Path) -> None:
    path = tmp_path / "tried"
    first = began(path)
    first.begin(11, ANN)
    first.end(11, ANN, in_doubt=False)
    assert not after(path, first).in_doubt(11, ANN)


def test_where_it_cannot_be_written_the_file_says_nothing(tmp_path: Path) -> None:
    path = tmp_path / "tried"
    first = began(path)
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, usual[1]))
    try:
        first.begin(33, ANN)  # as on a full disk, the write fails
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    first.close()
    assert Attempts().resume(path, [], [33]) == set()


def test_of_what_was_claimed_it_is_known_what_had_not_left(tmp_path: Path) -> None:
    path = tmp_path / "tried"
    first = began(path)
    first.begin(33, ANN)
    first.close()
    assert Attempts().resume(path, [], [33, 44]) == {44}


def test_where_nothing_was_written_anything_may_have_arrived(tmp_path: Path) -> None:
    later = Attempts()
    later.resume(tmp_path / "tried", LEFT)
    assert later.in_doubt(11, ANN)
    assert later.in_doubt(22, BO)


def test_after_the_machine_went_down_the_file_says_nothing(tmp_path: Path) -> None:
    path = tmp_path / "tried"
    first = began(path)
    path.write_bytes(b"another start of the machine".ljust(39) + b"\n")
    assert after(path, first).in_doubt(22, BO)


def test_a_record_that_was_cut_off_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "tried"
    first = began(path)
    first.begin(11, ANN)
    with path.open("ab") as file:
        file.write(b"\x01\x02")
    assert after(path, first).in_doubt(11, ANN)


def test_where_no_file_can_be_it_is_known_in_memory(tmp_path: Path) -> None:
    attempts = Attempts()
    attempts.resume(tmp_path / "no folder" / "tried", [])
    attempts.begin(11, ANN)
    attempts.end(11, ANN, in_doubt=True)
    assert attempts.in_doubt(11, ANN)


def test_words_wait_for_the_end_of_a_call_but_not_for_ever() -> None:
    now = 0.0
    attempts = Attempts(lambda: now)
    attempts.begin(11, ANN)
    assert attempts.holds(ANN)
    assert not attempts.holds(BO)
    now = HOLD
    assert not attempts.holds(ANN)
    assert attempts.in_doubt(11, ANN)


def test_what_no_longer_waits_is_let_go(tmp_path: Path) -> None:
    attempts = Attempts()
    attempts.resume(tmp_path / "tried", LEFT)
    attempts.tidy([(22, BO)])
    assert not attempts.concern(ANN)
    assert attempts.concern(BO)


def test_the_file_does_not_grow_for_ever(tmp_path: Path) -> None:
    path = tmp_path / "tried"
    attempts = began(path)
    for row in range(1, 200_000):
        attempts.begin(row, ANN)
    attempts.tidy([])
    assert path.stat().st_size < 100
    attempts.close()


def _greeted(desk: Desk) -> tuple[Person, int]:
    """Somebody new whose greeting is message 20, and the row of the question after it."""
    desk.tell(Start())
    hello, question = desk.store.outbox.pending(HERE, NOW)
    person = desk.store.person(HERE)
    assert person
    with desk.store.base.writing():
        desk.store.outbox.mark(hello, NOW, 20)
    return person, question.id


def test_what_is_older_than_the_line_before_a_question_in_doubt_is_early(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "r.db")
    with closing(desk.store):
        person, question = _greeted(desk)
        desk.store.attempts.begin(question, HERE)
        assert desk.store.questions.is_early(person, 19)
        assert not desk.store.questions.is_early(person, 21)


def test_a_button_of_an_older_copy_gives_no_number_before_what_came_between(
    tmp_path: Path,
) -> None:
    desk = Desk(tmp_path / "r.db")
    with closing(desk.store):
        person, question = _greeted(desk)
        with desk.store.base.writing():
            desk.store.attempts.begin(question, HERE)
            asked = desk.store.questions.in_doubt(person)
            assert asked
            desk.store.questions.arrived(person, asked, 9, NOW)
        newest = desk.store.questions.newest(person)
        assert newest
        assert (newest.waits, newest.number) == (False, 20)
