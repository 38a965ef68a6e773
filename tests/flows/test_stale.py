"""An old button says what its question was answered with, and how that is changed."""

from __future__ import annotations

from flows.kernel.effects import Say, Toast
from flows.kernel.events import Press, Tick
from flows.kernel.formatter import PLAIN
from tests.flows.talking import Talk, talk


def told(there: Talk) -> str:
    """What goes by over the button."""
    script = there.world.engine.script("en")
    parts = [effect.part for effect in there.effects if isinstance(effect, Toast)]
    return script.say(Say(tuple(parts), "notice"), PLAIN).text


def test_the_answer_is_said_with_the_way_to_change_it() -> None:
    there = talk("feel.kind", {"feel.sore": ("how",)}).wait(minutes=1)
    said = told(there.send(Press("feel.sore", ("close",), 1)))
    assert "How they did it" in said
    number = said.split("/edit ")[1].split()[0]
    assert there.type(f"/edit {number}").state == "feel.sore"


def test_another_button_at_once_is_a_change_of_mind_and_told_the_way() -> None:
    there = talk("feel.sore").press("how")
    assert there.send(Press("feel.sore", ("close",), 1)).has("stale.answered")


def test_the_same_button_at_once_is_the_same_finger() -> None:
    there = talk("feel.sore").press("how")
    assert there.send(Press("feel.sore", ("how",), 1)).has("stale.twice")


def test_a_box_of_an_answered_list_says_what_was_ticked() -> None:
    there = talk("reflect.different", {"reflect.wins": ("prepared", "story")}).wait(minutes=1)
    said = told(there.send(Tick("reflect.wins", "cv", 1)))
    assert "/edit" in said
    assert len(said) <= 200


def test_it_fits_what_goes_by_over_a_button() -> None:
    every = ("cv", "interest", "story", "skills", "prepared", "nervous")
    there = talk("reflect.different", {"reflect.wins": every}).wait(minutes=1)
    there.thread.answers["reflect.wins"]["text"] = "a long sentence of my own " * 20
    assert len(told(there.send(Press("reflect.wins", ("cv",), 1)))) <= 200


def test_a_button_of_another_rejection_names_it() -> None:
    there = talk("feel.sore").type("new").until("intake.job").type("Baker at Crumb")
    said = told(there.send(Press("feel.sore", ("how",), 1)))
    assert "Saint Mary" in said
    assert "/journal" in said


def test_what_was_never_answered_has_nothing_to_change() -> None:
    there = talk("feel.sore").wait(minutes=1)
    assert there.send(Press("reflect.wins", ("cv",), 1)).has("stale.line")
