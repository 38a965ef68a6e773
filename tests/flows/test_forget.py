"""Deleting everything: from every state, in two messages or two taps, in three languages."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from flows.conversation import PATHS
from flows.kernel.effects import Deliver, Forget
from flows.kernel.events import Press, Text
from flows.listening.confirming import confirms
from tests.flows.standing import standing
from tests.flows.talking import Talk, fresh, talk
from tests.walks import World

pytestmark = pytest.mark.long

WORDS = (
    "/forget", "/delete", "delete everything", "Delete all my data please", "lösch alles",
    "bitte lösche alle meine Daten", "borra todo", "elimina mis datos",
)  # fmt: skip
YES = (
    "yes", "Yes.", "yes!", "yes please", "yes delete it all", "YES DELETE EVERYTHING", "do it",
    "just do it", "delete", "delete it", "delete everything", "destroy everything", "go ahead",
    "yeah sure", "I'm sure", "ja", "Ja bitte", "ja, lösch alles", "lösch alles", "löschen",
    "mach das", "ja mach", "sí", "si", "sí, bórralo todo", "borra todo", "borrar", "hazlo", "dale",
)  # fmt: skip
NO = (
    "no", "No!", "nope", "wait", "no wait", "wait, don't", "don't delete anything", "keep it",
    "keep everything", "not yet", "nein", "Nein, nicht löschen", "warte", "moment", "nicht löschen",
    "espera", "no borres nada", "mejor no", "never mind",
)  # fmt: skip
NEITHER = (
    "what is deleted?", "yes, but first show me what there is", "yes I want a copy",
    "no, delete everything", "maybe", "what happens with the backups",
    "ja aber erst eine Kopie", "how long does it take",
)  # fmt: skip
STATES = sorted(PATHS.by_step.keys() - {"forget.sure"})


def at(state: str) -> Talk:
    """Somebody who came to the state by themselves."""
    session, now = standing()[state][0]
    there = Talk(World(now=now, session=session))
    there.world.session = replace(session, seen=now.isoformat())
    return there


def is_gone(there: Talk) -> bool:
    return there.state == "start" and any(isinstance(one, Forget) for one in there.effects)


@pytest.mark.parametrize("state", STATES)
def test_every_state_is_two_messages_from_having_everything_destroyed(state: str) -> None:
    asked = at(state).type("/forget")
    assert asked.state == "forget.sure"
    for said in WORDS:  # whichever asked for it, they stand the same: what follows is the same
        assert at(state).type(said).session == asked.session, said
    for yes in YES:
        assert is_gone(Talk(asked.world.fork()).type(yes)), yes
    assert is_gone(Talk(asked.world.fork()).send(pressed(asked)))


@pytest.mark.parametrize("state", STATES)
def test_and_a_no_destroys_nothing_and_leads_back(state: str) -> None:
    asked = at(state).type("/forget")
    for no in NO:
        kept = Talk(asked.world.fork()).type(no)
        assert kept.state not in {"start", "forget.sure"}, no
        assert kept.has("forget.say.kept"), no


def pressed(asked: Talk) -> Press:
    assert "forget" in asked.codes
    return Press("forget.sure", ("forget",), asked.session.current)


@pytest.mark.parametrize("said", YES)
def test_a_yes_is_heard(said: str) -> None:
    assert confirms(said) is True


@pytest.mark.parametrize("said", NO)
def test_a_no_is_heard(said: str) -> None:
    assert confirms(said) is False


@pytest.mark.parametrize("said", NEITHER)
def test_what_is_neither_destroys_nothing_and_is_asked_again(said: str) -> None:
    assert confirms(said) is None
    there = talk("feel.kind").type("/forget").type(said)
    assert there.state == "forget.sure"
    assert not any(isinstance(one, Forget) for one in there.effects)


def test_the_command_once_more_only_asks_again() -> None:
    there = talk("feel.kind").type("/forget").type("/forget")
    assert there.state == "forget.sure"
    assert there.type("no").state == "feel.kind"


def test_danger_is_heard_before_the_answer() -> None:
    assert talk("feel.kind").type("/forget").type("yes, I want to die").state == "parked"


@pytest.mark.parametrize(
    ("said", "left"),
    [("yes", 1), ("ja, löschen", 1), ("delete it", 1), ("no", 2), ("wait", 2), ("delete all", 2)],
)
def test_one_rejection_is_deleted_by_a_typed_yes_too(said: str, left: int) -> None:
    there = talk("feel.kind").type("another rejection").type("They said no")
    there.type("/journal").press("1").press("delete").type(said)
    assert len(there.session.shelf) == left
    assert there.state == ("forget.sure" if said == "delete all" else there.state)


def test_a_copy_is_offered_first_and_the_question_stands_again() -> None:
    asked = talk("feel.kind").type("/forget")
    assert asked.codes[0] == "copy"
    there = asked.press("copy")
    assert [e.rejection for e in there.effects if isinstance(e, Deliver)] == [0]
    assert there.state == "forget.sure"
    assert is_gone(there.type("yes"))


def test_no_copy_is_offered_where_there_is_nothing_to_copy() -> None:
    assert "copy" not in talk("opening.hello").type("/forget").codes


@pytest.mark.parametrize("said", ["I want to die", "ich will sterben", "quiero morir"])
@pytest.mark.parametrize("then", ["hm", "/privacy", "no", "yes"])
def test_in_danger_the_way_to_a_person_stays_below(said: str, then: str) -> None:
    there = talk("feel.kind").type(said).type("lösch alles")
    assert ends_with_a_number(there)
    assert ends_with_a_number(there.type(then)), there.texts


def ends_with_a_number(there: Talk) -> bool:
    return re.search(r"\d{3}", there.texts[-1].splitlines()[-1]) is not None


def test_after_danger_kept_leads_back_to_the_help() -> None:
    there = talk("feel.kind", fresh()).type("I want to die").type("/forget").send(Text("nein"))
    assert there.state == "parked"
