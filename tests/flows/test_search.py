"""The search: one's own notes only, whole words first, and on from what was found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.beside.search.index import SNIPPET_AT_MOST, Hit, found, plain, snippet, wanted
from flows.kernel.session import Thread
from tests.flows.shelf import three
from tests.flows.talking import Talk, fresh, talk


@pytest.fixture
def there() -> Talk:
    return three()


def thread(**answers: str) -> Thread:
    steps = {step.replace("__", "."): text for step, text in answers.items()}
    at = "2026-03-02T09:00:00+00:00"
    return Thread(1, answers={step: {"text": text, "at": at} for step, text in steps.items()})


@pytest.mark.parametrize(
    ("words", "text"),
    [("cafe", "A Café by the sea"), ("CAFÉ", "the cafe"), ("müller", "Frau Muller"),
     ("the salary", "What about salary?"), ("night shifts", "shifts at night")],
)  # fmt: skip
def test_case_accents_and_small_words_do_not_matter(words: str, text: str) -> None:
    assert [hit.text for hit in found([thread(reflect__proud=text)], words)] == [text]


def test_whole_words_come_before_parts() -> None:
    notes = thread(reflect__proud="a ticket", reflect__goal="tick the box")
    assert [hit.step for hit in found([notes], "tick")] == ["reflect.goal", "reflect.proud"]


def test_facts_read_from_the_words_are_not_notes() -> None:
    assert found([thread(fact__company="Crumb")], "Crumb") == []


@pytest.mark.parametrize("words", ["", "?!", "   "])
def test_no_words_find_nothing(words: str) -> None:
    assert (wanted(words), found([thread(reflect__proud="why?!")], words)) == ((), [])


def test_small_words_alone_are_looked_for() -> None:
    assert wanted("the") == ("the",)


@given(st.text(max_size=400))
def test_folding_keeps_every_place(text: str) -> None:
    assert len(plain(text)) == len(text)


@given(st.text(max_size=500), st.text(max_size=500), st.sampled_from(["salary", "Ärger"]))
def test_the_word_is_in_the_snippet_and_the_snippet_is_short(
    before: str, after: str, word: str
) -> None:
    text = f"{before} {word} {after}"
    hits = found([thread(reflect__proud=text)], word)
    shown = snippet(hits[0])
    assert plain(word) in plain(shown)
    assert len(shown) <= SNIPPET_AT_MOST


def test_a_short_note_is_shown_whole() -> None:
    assert snippet(Hit(1, "x", "", "about the salary", 10, whole=True)) == "about the salary"


def test_what_is_shown_says_which_one_which_question_and_when(there: Talk) -> None:
    there.type("/search night shifts")
    assert "1. Crumb, What you'd change, 02 Mar: “The story about night shifts" in there.text
    assert "2. Saint Mary, What you'd change" in there.text


def test_asked_in_words(there: Talk) -> None:
    assert there.type("what did I say about the commute").state == "search.pick"


def test_without_words_it_asks_for_them(there: Talk) -> None:
    there.type("/search")
    assert there.state == "search.words"
    assert there.type("stories and such").has("search.say.nothing")
    assert there.state == "feel.card"


def test_words_that_are_commands_elsewhere_are_words_here() -> None:
    there = talk("reflect.different").type("I would rewrite the letter").type("/search")
    assert there.type("the letter").state == "search.pick"


def test_nothing_found_is_one_sentence_and_the_question(there: Talk) -> None:
    there.type("/search zebra")
    assert (there.state, there.has("search.say.nothing"), "zebra" in there.text) == (
        "feel.card",
        True,
        True,
    )


def test_a_note_is_opened_whole_and_changed(there: Talk) -> None:
    there.type("/search fewer words").press("1.reflect.different")
    assert "Tell the story about night shifts in fewer words" in there.text
    there.press("edit")
    assert (there.state, there.session.current) == ("reflect.different", 1)
    there.type("Breathe first")
    assert (there.state, there.session.current) == ("feel.card", 3)
    assert there.session.threads[1].answers["reflect.different"]["text"] == "Breathe first"


def test_or_one_goes_on_with_that_rejection(there: Talk) -> None:
    there.type("/search commute").press("2.reflect.different").press("open")
    assert (there.state, there.session.current) == ("reflect.close", 2)


def test_and_back_to_the_list(there: Talk) -> None:
    there.type("/search commute").press("2.reflect.different").press("list")
    assert there.state == "search.pick"


def test_more_than_a_page_is_turned_over() -> None:
    there = talk("feel.sore", fresh(intake__job="Nurse, a nurse"))
    for number in range(6):
        there.type("new").until("feel.sore", fresh(intake__job=f"Nurse at Ward {number}"))
    there.type("/search nurse")
    assert (len(there.codes), there.codes[-2:]) == (6, ["others", "close"])
    first = there.codes[0]
    assert there.press("others").codes[0] != first


def test_private_writing_is_found() -> None:
    there = talk("follow.close", fresh(feel__words="anger"))
    there.press("door.unsent").type("You never even looked at my sketches").type("/search sketches")
    assert "sketches" in there.text


def test_what_was_said_in_passing_is_found_and_stays_as_it_is() -> None:
    there = talk("feel.sore").type("stop").type("remember the blue folder").type("/search folder")
    assert "Said in passing" in there.text
    there.press(there.codes[0]).press("edit")
    assert there.has("search.say.as_it_is")


def test_reading_others_changes_nothing_in_them(there: Talk) -> None:
    before = {number: one.touched for number, one in there.session.threads.items() if number != 3}
    there.wait(hours=2).type("/search story")
    after = {number: one.touched for number, one in there.session.threads.items() if number != 3}
    assert before == after


@pytest.mark.parametrize("opened", [False, True])
def test_a_search_in_vain_leaves_the_list_of_the_one_before(there: Talk, opened: bool) -> None:
    state = there.state
    there.type("/search the")
    if opened:
        there.press(there.codes[0])
    there.type("/search quokka")
    assert (there.state, there.has("search.say.nothing")) == (state, True)


@pytest.mark.parametrize(
    "command", ["/export", "/share", "/journal", "/search", "/advert", "/settings"]
)
def test_close_leaves_wherever_one_looks(there: Talk, command: str) -> None:
    state = there.state
    assert there.type(command).type("close").state == state
