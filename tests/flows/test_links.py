"""Where a link leads, and what somebody is told who shares where they are."""

import pytest

from flows.kernel.effects import Clock, Part, Say, Settled
from flows.kernel.events import Start, Text, Zone
from flows.kernel.session import Session
from tests.flows.talking import fresh, talk
from tests.walks import World


@pytest.mark.parametrize(
    ("payload", "lane"),
    [("letter", "write"), ("feel", "chest"), ("reflect", "inside"), ("analyze", "want")],
)
def test_a_link_to_a_stage_begins_at_the_beginning_and_leads_there(payload: str, lane: str) -> None:
    world = World()
    world.happen(Start(payload))
    assert world.session.state == "opening.hello"
    assert world.session.threads[1].answers["intake.lane"]["codes"] == [lane]


@pytest.mark.parametrize("payload", ["", "spring-fair", "forget", "stop", "help", "\n"])
def test_any_other_link_is_a_plain_start(payload: str) -> None:
    world = World()
    world.happen(Start(payload))
    assert world.session.state == "opening.hello"
    assert "intake.lane" not in world.session.threads[1].answers


def test_a_link_leads_on_from_the_middle_of_another_stage() -> None:
    there = talk("feel.sore").send(Start("letter"))
    assert there.state.startswith("follow.")


@pytest.mark.parametrize("payload", ["stop", "forget", "restart", "nonsense"])
def test_a_link_ends_and_destroys_nothing(payload: str) -> None:
    there = talk("feel.sore").send(Start(payload))
    assert there.state == "feel.sore"


def test_a_link_does_not_lead_out_of_help() -> None:
    there = talk("feel.sore").send(Text("I want to kill myself")).send(Start("letter"))
    assert there.state == "parked"


def test_a_place_that_was_shared_is_answered_with_the_clock_and_the_question() -> None:
    there = talk("feel.sore").send(Zone("Asia/Kolkata", shared=True))
    assert not any(isinstance(effect, Settled) for effect in there.effects)
    assert there.has("pause.zone.say.set")
    assert there.state == "feel.sore"
    assert len(there.texts) == 2


def test_a_stranger_who_shares_a_place_is_told_how_to_begin() -> None:
    world = World()
    turn = world.happen(Zone("Asia/Kolkata", shared=True))
    said = [part for say in turn.effects if isinstance(say, Say) for part in say.parts]
    assert Part("start.nobody") in said
    assert world.session.state == Session().state


def test_a_location_where_the_clock_is_asked_for_leaves_that_question() -> None:
    today = fresh(opening__hello="They said no this morning")
    asked = talk("pause.offer", today).press("day")
    assert asked.state == "pause.zone"
    there = asked.send(Zone("Asia/Kolkata", shared=True))
    left = [effect for effect in there.effects if isinstance(effect, Settled)]
    said = [Part("pause.zone.clock", {"clock": Clock(there.world.now, "Asia/Kolkata", "time")})]
    lines = tuple(Part("letter.phrase.line", {"line": one}) for one in said)
    assert left == [Settled("pause.zone", 1, lines)]
    assert there.state == "pause.hour"
