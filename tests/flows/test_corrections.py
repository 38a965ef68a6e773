"""Corrections as people type them late: of each kind, several at once, and within a story."""

from __future__ import annotations

import pytest

from tests.flows.talking import Given, Talk
from tests.flows.test_conversed import at
from tests.flows.test_put_right import values

KNOWN: dict[str, Given] = {
    "intake__job": "data analyst at Brightwave",
    "intake__far": ("interview",),
    "intake__when": "thursday",
    "feel__words": "sad and angry",
    "feel__strength": ("7",),
    "feel__sore": "that they said i was too quiet",
    "follow__name": "Ms Keller",
}


def told(step: str, said: str) -> Talk:
    return at(step, **KNOWN).type(said)


ONE: list[tuple[str, str, str, object]] = [
    ("feel.count", "oh wait the company was called Lumora sorry", "fact.company", "Lumora"),
    ("feel.sore", "scratch brightwave, it was Northbeam", "fact.company", "Northbeam"),
    ("feel.count", "its not brightwve, its Brightwell", "fact.company", "Brightwell"),
    ("reflect.inside", "the role is wrong it should say controller", "fact.role", "controller"),
    ("feel.count", "oops, product analyst", "fact.role", "product analyst"),
    ("feel.count", "hang on, i was in the last round", "intake.far", "final"),
    ("feel.sore", "no that was only a phone screening", "intake.far", "call"),
    ("feel.sore", "i said thursday but meant wednesday", "intake.when", "2026-02-25"),
    ("feel.count", "i ment wensday not thursday", "intake.when", "2026-02-25"),
    ("feel.count", "soory it was fryday", "intake.when", "2026-02-27"),
    ("feel.sore", "make it a 5", "feel.strength", 5),
    ("feel.future", "not too quiet, too slow", "feel.sore", "that they said i was too slow"),
    ("follow.draft", "it goes to Jonas Brandt not keller", "follow.name", "Jonas Brandt"),
    ("follow.draft", "her name is Kessler", "follow.name", "Ms Kessler"),
    ("follow.ask", "wrong name! its Dr. Weiss", "follow.name", "Dr. Weiss"),
    ("feel.future", "moment, es war die letzte runde", "intake.far", "final"),
    ("feel.future", "ich meinte mittwoch", "intake.when", "2026-02-25"),
    ("feel.future", "quise decir miercoles", "intake.when", "2026-02-25"),
]


@pytest.mark.parametrize(("step", "said", "changed", "value"), ONE)
def test_what_is_put_right_is_changed_and_said(
    step: str, said: str, changed: str, value: object
) -> None:
    there = told(step, said)
    assert value in values(there.answers[changed])
    assert there.state == step
    assert step not in there.answers


@pytest.mark.parametrize(
    ("step", "said", "felt"),
    [
        ("feel.count", "i said angry but its more disappointed", ["sadness", "disappointment"]),
        ("feel.count", "forget the anger", ["sadness"]),
        ("feel.count", "actually not angry at all", ["sadness"]),
        ("reflect.inside", "angry is the wrong word. frustrated", ["sadness", "frustration"]),
    ],
)
def test_of_several_feelings_the_one_that_is_meant_changes(
    step: str, said: str, felt: list[str]
) -> None:
    assert sorted(told(step, said).answers["feel.words"]["codes"]) == sorted(felt)


SEVERAL: list[tuple[str, str, dict[str, object]]] = [
    ("feel.count", "it was tuesday not thursday and the company is Fenwick",
     {"intake.when": "2026-02-24", "fact.company": "Fenwick"}),
    ("reflect.inside", "its Fenwick not brightwave and the job was data engineer",
     {"fact.company": "Fenwick", "fact.role": "data engineer"}),
    ("feel.count", "sorry friday, and strength 8",
     {"intake.when": "2026-02-27", "feel.strength": 8}),
]  # fmt: skip


@pytest.mark.parametrize(("step", "said", "changed"), SEVERAL)
def test_two_things_in_one_line_are_both_put_right(
    step: str, said: str, changed: dict[str, object]
) -> None:
    there = told(step, said)
    for one, value in changed.items():
        assert value in values(there.answers[one])
    assert there.has("edit.say.changed")


def test_what_is_put_right_within_a_story_is_no_part_of_it() -> None:
    there = told(
        "reflect.proud",
        "i prepared for weeks and knew every number. oh and i wrote 7 but its more a 9 tonight",
    )
    assert there.answers["feel.strength"]["number"] == 9
    assert there.answers["intake.when"]["date"] == "2026-02-26"
    assert there.answers["reflect.proud"]["text"] == "i prepared for weeks and knew every number."


def planned() -> Talk:
    """Somebody who has just agreed to be asked tomorrow at nine whether the letter went."""
    return at("follow.when", **KNOWN).type("tomorrow at 9").type("Europe/Berlin")


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("no make it 10", "2026-03-03T10:00"),
        ("not 9, half past 9", "2026-03-03T09:30"),
        ("sorry i meant 9 in the evening", "2026-03-03T21:00"),
        ("thursday instead of tomorrow", "2026-03-05T09:00"),
        ("change it to friday 18:00", "2026-03-06T18:00"),
    ],
)
def test_the_time_just_agreed_on_moves_and_nothing_else(said: str, when: str) -> None:
    there = planned().type(said)
    assert there.answers["follow.when"]["local"].startswith(when)
    assert there.answers["intake.when"]["date"] == "2026-02-26"
    moments = there.session.person["moments"].values()
    assert [one["local"][:16] for one in moments] == [when]


@pytest.mark.parametrize("said", ["one no", "no, 1", "not today"])
def test_what_is_no_other_time_moves_none(said: str) -> None:
    assert planned().type(said).answers["follow.when"]["local"].startswith("2026-03-03T09:00")


@pytest.mark.parametrize(
    ("step", "said"),
    [
        ("move.again", "Not every desk, not today."),
        ("feel.sore", "i went there and sent them the wrong thing on friday"),
        ("feel.future", "no real picture, it went so fast"),
        ("reflect.inside", "no, it went badly"),
        ("feel.count", "no wait, lost count"),
    ],
)
def test_what_only_begins_alike_puts_nothing_right(step: str, said: str) -> None:
    before = {**at(step, **KNOWN).answers}
    after = told(step, said).answers
    assert {one: values(after[one]) for one in before} == {
        one: values(answer) for one, answer in before.items()
    }
