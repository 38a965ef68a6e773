"""Several rejections side by side: counted, said in words, and never as a verdict."""

from __future__ import annotations

import re
from typing import Any

import pytest

from flows.beside.patterns.count import Patterns, patterns
from flows.conversation import PATHS
from flows.kernel.effects import Deliver
from flows.kernel.facts import Facts
from flows.kernel.session import Thread
from tests.flows.shelf import three, ward
from tests.flows.talking import Talk, fresh, talk
from tests.walks import MONDAY


def facts(number: int, **answers: Any) -> Facts:
    """A rejection of which this is known: a text, a number, or codes, by step."""
    thread = Thread(number, letter=answers.pop("letter", {}))
    for name, given in answers.items():
        key = {str: "text", int: "number", tuple: "codes"}[type(given)]
        thread.answers[name.replace("__", ".")] = {key: given, "at": MONDAY.isoformat()}
    return Facts(thread, {}, MONDAY, paths=PATHS)


def several(*answers: dict[str, Any]) -> Patterns:
    return patterns(facts(number, **one) for number, one in enumerate(answers, 1))


FINAL, CALL = {"intake__far": ("final",)}, {"intake__far": ("call",)}


def test_where_they_ended_is_counted_the_furthest_first() -> None:
    found = several(CALL, FINAL, CALL)
    assert (found.ends, found.furthest) == ((("final", 1), ("call", 2)), "final")


def test_one_of_which_nothing_is_known_counts_for_nothing() -> None:
    assert (several(CALL, {}).enough, several(CALL, FINAL).enough) == (False, True)


def test_only_what_is_in_two_recurs() -> None:
    one = {**CALL, "reflect__list": ("nerves", "late"), "reflect__wins": ("cv",)}
    two = {**CALL, "reflect__different": ("nerves",), "reflect__wins": ("cv", "story")}
    found = several(one, two)
    assert (found.ticks, found.wins) == ((("nerves", 2),), (("cv", 2),))
    assert found.good == (("cv", 2), ("story", 1))


def test_a_list_that_names_nothing_is_nothing() -> None:
    assert (
        several({**CALL, "reflect__list": ("none",)}, {**CALL, "reflect__list": ("none",)}).ticks
        == ()
    )


@pytest.mark.parametrize(
    ("one", "two", "recur"),
    [
        ("Prepare a story", "no story again", ["story"]),
        ("the night shifts were long", "About night shifts, then", ["night shifts"]),
        ("I was so nervous", "They were rude", []),
        ("story story story", "a letter", []),
        ("I am such a failure", "a failure, as always", []),
        ("the interview for the job", "another interview", []),
    ],
)
def test_their_words_recur_when_two_hold_them(one: str, two: str, recur: list[str]) -> None:
    found = several({**CALL, "reflect__different": one}, {**CALL, "analyze__past": two})
    assert [word for word, _ in found.words] == recur


def test_first_and_last_strength_are_kept_for_each() -> None:
    found = several({"feel__strength": 7, "later__look": 3}, {"feel__strength": 4})
    assert [(one.first, one.last) for one in found.ones] == [(7, 3), (4, None)]


def test_what_was_sorted_is_counted() -> None:
    one = {
        **CALL,
        "reflect__list": ("nerves", "late", "prep"),
        "reflect__notmine": ("experience", "nerves"),
        "reflect__mine": ("late",),
    }
    found = several(one, CALL)
    assert (found.not_mine, found.mine, found.cant_know) == (2, 1, 1)


def test_letters_that_were_answered() -> None:
    found = several(
        {**CALL, "letter": {"status": "answered"}}, {**CALL, "letter": {"status": "sent"}}
    )
    assert (found.sent, found.answered) == (2, 1)


def test_their_words_are_not_in_what_a_log_would_show() -> None:
    found = several({**CALL, "feel__sore": "orchid"}, {**CALL, "feel__sore": "orchid"})
    assert found.words == (("orchid", 2),)
    assert "orchid" not in repr(found)


class TestTheCard:
    @pytest.fixture
    def there(self) -> Talk:
        return three().type("/patterns")

    def test_it_begins_with_what_held(self, there: Talk) -> None:
        lines = there.text.splitlines()
        assert lines[:3] == [
            "Side by side",
            "What held: good preparation",
            "Furthest so far: an interview",
        ]

    def test_every_line_stands_on_something(self, there: Talk) -> None:
        assert "Letters" not in there.text
        assert "after an interview, one; after a first call, one" in there.text
        assert "“night shifts”" in there.text

    def test_it_is_honest_about_few(self, there: Talk) -> None:
        assert "These are still few." in there.text

    def test_it_counts_in_words_and_grades_nothing(self, there: Talk) -> None:
        assert not re.search(r"\d|%|always|never|fail|of them", there.text)

    def test_it_fits_a_phone(self, there: Talk) -> None:
        assert len(there.text.split()) <= 120

    def test_as_a_picture(self, there: Talk) -> None:
        there.press("picture")
        assert Deliver("png", 0) in there.effects
        assert there.state == "feel.card"

    def test_closed_again(self, there: Talk) -> None:
        assert there.press("close").state == "feel.card"


def test_what_became_lighter_is_said_first_and_in_words() -> None:
    there = talk("feel.close", fresh(feel__strength=("4",))).type("stop").wait(hours=20)
    there.type("go on").press("6").wait(days=1).type("new")
    there.until("feel.strength", fresh(opening__hello="the baker job at Crumb, they said no"))
    there.press("8").until("feel.close").type("stop").wait(hours=20).type("go on").press("2")
    there.type("/patterns")
    assert "Crumb, eight and later two; Saint Mary, four and later six" in there.text


def test_from_two_on() -> None:
    there = ward().type("/patterns")
    assert (there.has("patterns.say.from_two"), there.state) == (True, "move.close")


def test_without_a_number_there_is_no_picture() -> None:
    first = fresh(intake__lane=("inside",))
    there = talk("reflect.inside", first).type("new").until("reflect.inside", first)
    there.type("/patterns")
    assert (there.state, there.codes) == ("patterns.card", ["close"])


def test_asked_in_words() -> None:
    assert three().type("what do my rejections have in common").state == "patterns.card"
