"""The trials of the patterns off the path: they hold at every state, and a breach is named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from functools import cache

import pytest

from bot.speech.words import read_scripts
from flows.check.offpath import PATTERNS, prove
from flows.check.standing import Standing
from flows.check.trials import TRIALS, away, beside
from flows.check.trials.shape import keeps, stands
from flows.engine import Engine
from flows.kernel.events import Press
from flows.kernel.session import Session
from tests.flows.talking import Talk, fresh, talk

STEPS = (
    "opening.hello intake.far feel.words feel.strength feel.sore feel.card feel.close "
    "reflect.proud reflect.wins reflect.more follow.draft follow.when analyze.want move.next "
    "move.plan done"
)
"""A few of each kind; `make check` tries every state."""


@cache
def engine() -> Engine:
    return Engine({**read_scripts(), beside.OTHER: read_scripts()["en"]})


@cache
def places() -> Mapping[str, tuple[Session, datetime]]:
    there = [Talk(), *map(talk, STEPS.split())]
    there.append(talk("feel.close").type("/new").until("reflect.inside", fresh()))
    return {one.state: (one.session, one.world.now) for one in there}


def somebody(step: str) -> Standing:
    there = talk(step)
    return Standing(there.world.engine, there.session, there.world.now)


def test_every_trial_is_of_a_pattern_that_is_named() -> None:
    assert set(TRIALS) < set(PATTERNS)


@pytest.mark.parametrize("name", TRIALS)
def test_it_holds_where_people_stand(name: str) -> None:
    report = prove(read_scripts(), places(), {name: TRIALS[name]})
    assert report.ok, report.problems


@pytest.mark.parametrize("name", TRIALS)
def test_it_is_tried_somewhere(name: str) -> None:
    tried = [TRIALS[name](Standing(engine(), *place)) for place in places().values()]
    assert any(one is not None for one in tried)


def test_a_breach_is_named_once_with_its_states_and_the_promise() -> None:
    def broken(there: Standing) -> Iterator[str] | None:
        return iter(("falls silent",)) if there.state in {"feel.sore", "feel.kind"} else None

    report = prove(read_scripts(), places(), {"repeat": broken})
    assert len(report.problems) == 1
    assert "repeat falls silent at feel." in report.problems[0]
    assert PATTERNS["repeat"] in report.problems[0]


def test_a_trial_that_raises_is_a_breach() -> None:
    def raises(there: Standing) -> Iterator[str] | None:
        raise KeyError(there.state)

    assert "fails with KeyError" in prove(read_scripts(), places(), {"why": raises}).problems[0]


class TestWhatATrialSees:
    def test_a_lost_answer(self) -> None:
        there = somebody("feel.sore")
        thread = replace(there.session.threads[1], answers={})
        lost = replace(there.session, threads=there.session.threads.changed({1: thread}))
        assert list(keeps(there, replace(there, session=lost)))

    def test_another_question_and_none(self) -> None:
        there = somebody("feel.sore")
        assert list(stands(there, there.after("It was so close")))
        assert list(stands(there, replace(there, effects=())))
        assert not list(stands(there, there.after("/again")))

    def test_a_no_that_is_taken_for_a_yes(self) -> None:
        there = somebody("reflect.more")
        assert not list(beside._declined(there, there.after("no thanks")))
        assert list(beside._declined(there, there.after(Press("reflect.more", ("go_on",)))))

    def test_a_start_that_shows_no_card_after_a_month(self) -> None:
        there = somebody("opening.hello")
        assert list(away._started(replace(there, session=replace(there.session, seen=""))))
