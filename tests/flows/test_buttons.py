"""What can be pressed, and what the words, labels and numbers typed instead of pressing mean."""

from __future__ import annotations

import pytest

from flows.conversation import PATHS
from flows.kernel.buttons import shown
from flows.kernel.cursor import Cursor
from flows.kernel.events import Text
from flows.kernel.facts import Facts
from flows.kernel.formatter import PLAIN
from flows.kernel.hearing import hear
from flows.kernel.script import THEIRS_AT_MOST
from flows.kernel.session import Session, Thread
from flows.kernel.step import CHOICES, Trait
from flows.listening.feelings import FEELINGS
from tests.flows.talking import Given, fresh, talk
from tests.walks import MONDAY, engine

CASES: dict[str, tuple[dict[str, Given], str]] = {
    "inside": (fresh(intake__job=("internal",)), "envy"),
    "withdrawn": (fresh(intake__far=("offer",), intake__pressing=("nothing",)), "anxiety"),
    "silence": (fresh(opening__hello=("silence",)), "confusion"),
    "final round": (fresh(intake__far=("final",)), "envy"),
    "any other": (fresh(intake__far=("call",)), "frustration"),
}


@pytest.mark.parametrize("case", CASES)
def test_six_feelings_come_first_by_case_then_more(case: str) -> None:
    answers, typical = CASES[case]
    there = talk("feel.words", answers)
    assert len(there.codes) == 8
    assert there.codes[-2:] == ["more", "nothing"]
    assert typical in there.codes


@pytest.mark.parametrize("case", CASES)
def test_more_shows_the_other_eight_and_every_feeling_is_on_one_of_the_two_pages(case: str) -> None:
    there = talk("feel.words", CASES[case][0])
    first = set(there.codes) - {"more", "nothing"}
    there.press("more")
    assert there.state == "feel.words"
    assert first | set(there.codes) == set(FEELINGS)
    assert not first & set(there.codes)


def test_feelings_picked_before_more_stay() -> None:
    there = talk("feel.words").press("anger", "more").press("shame")
    assert there.answers["feel.words"]["codes"] == ["anger", "shame"]


def test_at_most_three_feelings_are_kept() -> None:
    there = talk("feel.words").press("anger", "sadness", "relief", "frustration")
    assert there.answers["feel.words"]["codes"] == ["anger", "sadness", "relief"]
    assert there.has("feel.words.say.three")


def test_three_feelings_and_more_are_kept_as_they_were_chosen_first() -> None:
    there = talk("feel.words").press("anger", "sadness", "more").press("shame", "envy")
    assert there.answers["feel.words"]["codes"] == ["anger", "sadness", "shame"]
    assert there.has("feel.words.say.three")


def test_three_are_no_more_than_asked_for() -> None:
    there = talk("feel.words").press("anger", "sadness", "relief")
    assert not there.has("feel.words.say.three")


@pytest.mark.parametrize(
    ("words", "codes"),
    [("sad and angry", ["sadness", "anger"]), ("Relief", ["relief"]), ("3", None),
     ("1 3", None), ("not angry, more tired", [])],
)  # fmt: skip
def test_feelings_are_understood_in_words_and_numbers(words: str, codes: list[str] | None) -> None:
    there = talk("feel.words")
    shown = there.codes
    there.type(words)
    wanted = [shown[int(n) - 1] for n in words.split()] if codes is None else codes
    assert there.answers["feel.words"].get("codes", []) == wanted


def test_a_word_of_their_own_is_kept_as_their_own() -> None:
    there = talk("feel.words").type("beige")
    assert there.answers["feel.words"]["text"] == "beige"


@pytest.mark.parametrize("number", range(11))
def test_on_a_scale_a_number_is_that_number(number: int) -> None:
    there = talk("feel.strength").type(str(number))
    assert there.answers["feel.strength"]["number"] == number


@pytest.mark.parametrize("words", ["11", "-1", "100"])
def test_what_is_not_on_the_scale_is_told_so(words: str) -> None:
    there = talk("feel.strength").type(words)
    assert (there.state, "feel.strength" in there.answers) == ("feel.strength", False)
    assert there.has("invalid.scale")


def test_words_on_a_scale_are_kept_and_the_number_is_asked_once_more() -> None:
    there = talk("feel.strength").type("quite strong")
    assert (there.state, there.has("unplaced.heard")) == ("feel.strength", True)
    assert "quite strong" in [answer.get("text") for answer in there.answers.values()]


@pytest.mark.parametrize("place", [1, 2, 3, 4, 5])
def test_a_number_presses_the_button_in_that_place(place: int) -> None:
    there = talk("intake.far")
    code = there.codes[place - 1]
    assert there.type(str(place)).answers["intake.far"]["codes"] == [code]


@pytest.mark.parametrize("words", ["0", "6", "99"])
def test_a_number_that_presses_nothing_is_told_so(words: str) -> None:
    there = talk("intake.far").type(words)
    assert (there.state, "intake.far" in there.answers) == ("intake.far", False)


def test_at_an_open_question_a_number_presses_only_what_is_shown() -> None:
    pressed = talk("reflect.proud").type("2")
    assert pressed.answers["reflect.proud"]["codes"] == ["prepared"]
    assert "reflect.proud" not in talk("reflect.proud").type("40").answers


def test_a_number_presses_nothing_where_no_buttons_are() -> None:
    there = talk("follow.draft").press("change").press("thanks").type("1")
    assert (there.state, there.thread.letter.get("lines", {})) == ("follow.draft", {})


def test_an_exact_label_beats_a_number() -> None:
    there = talk("move.close", fresh(move__again="3")).type("new")
    there.until("feel.close").type("edit")
    label = there.labels[1]
    assert there.type(label).state == there.turn.after.state != "edit.pick"


@pytest.mark.parametrize("step", [s for s, r in PATHS.by_step.items() if r.core and r.options])
def test_every_label_typed_means_its_button(step: str) -> None:
    script = engine().script("en")
    for option in PATHS.by_step[step].options:
        label = script.texts.get(f"{step}.options.{option.code}", ("",))[0]
        if "{" in label or not label or not _may_be_ticked(step, option.code):
            continue
        heard = hear(Cursor(_at(step), Text(label), MONDAY, script, PATHS))
        assert heard.trigger == "answered", label
        assert option.code in heard.answer["codes"], label


def _may_be_ticked(step: str, code: str) -> bool:
    """Of several that something follows from only what is shown is."""
    row = PATHS.by_step[step]
    agreed = row.expects == CHOICES and Trait.AGREED in row.traits
    return not agreed or code in talk(step).codes


def _at(step: str) -> Session:
    """Somebody who was just asked `step`, having told nothing else."""
    there = talk("intake.lane").press("lead")
    session = there.session.copy()
    session.state = step
    return session


def test_labels_are_words_that_fit_a_phone() -> None:
    script = engine().script("en")
    facts = Facts(Thread(1), {}, MONDAY, 1, PATHS)
    for step in PATHS.by_step:
        for code, label in (script.button(button, PLAIN) for button in shown(facts, step)):
            assert 0 < len(label) <= THEIRS_AT_MOST, (step, code)


def test_declined_doors_are_not_offered_again() -> None:
    there = talk("feel.close")
    doors = {code for code in there.codes if code.startswith("door.")}
    assert doors
    there.until("reflect.close").type("/feel").until("feel.close")
    assert not doors & set(there.codes)


def test_a_closing_offers_at_most_three_doors_and_always_leaving() -> None:
    for step in ("feel.close", "reflect.close", "follow.close", "analyze.close", "move.close"):
        there = talk(step)
        assert len([code for code in there.codes if code.startswith("door.")]) <= 3
        assert {"next", "stop", "show"} <= set(there.codes)
        assert there.codes[0] == "next"
