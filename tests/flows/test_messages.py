"""The messages that somebody chooses: begun from any wish, each with lines of its own."""

from __future__ import annotations

import pytest

from flows.stages.follow_up.kinds import CHOSEN, Kind
from tests.flows.talking import Talk, fresh, talk
from tests.flows.test_letters import letter_of

WISHES = {
    "i just want to reply to their mail": ("reply", ""),
    "help me decline the offer politely": ("reply", "no"),
    "can you help me say yes to the interview": ("reply", "yes"),
    "i'd like to suggest another date": ("reply", "date"),
}


def chosen(kind: str, way: str = "", until: str = "follow.draft") -> Talk:
    """Somebody who chose this kind, and this way of it."""
    given = fresh(follow__expect=("other",), follow__kind=(kind,))
    return talk(until, given | (fresh(follow__way=(way,)) if way else {}))


def ways_of(kind: Kind) -> tuple[str, ...]:
    return kind.ways or ("",)


EVERY = [(kind.name, way) for kind in CHOSEN for way in ways_of(kind)]


@pytest.mark.parametrize(("kind", "way"), EVERY)
def test_the_kind_chosen_is_the_kind_written_in_every_form(kind: str, way: str) -> None:
    there = chosen(kind, way)
    assert there.has(f"letter.{kind}.full.")
    for form in ("short",) if "shorter" in there.codes else ():
        assert there.press("shorter").has(f"letter.{kind}.{form}.")
        assert there.press("full").has(f"letter.{kind}.full.")


@pytest.mark.parametrize(("kind", "way"), EVERY)
def test_a_message_never_reproaches_or_pleads(kind: str, way: str) -> None:
    text = letter_of(chosen(kind, way)).casefold()
    for word in ("why", "unfair", "deserve", "reconsider", "desperate", "!", "just checking"):
        assert word not in text


@pytest.mark.parametrize("said", WISHES)
@pytest.mark.parametrize("state", ["intake.lane", "follow.expect", "follow.draft", "feel.close"])
def test_a_plain_wish_leads_to_its_kind_from_anywhere(said: str, state: str) -> None:
    there = talk(state).type(said)
    assert there.answers["follow.kind"]["codes"] == [WISHES[said][0]]
    assert there.state.startswith("follow.")
    if WISHES[said][1]:
        assert there.answers["follow.way"]["codes"] == [WISHES[said][1]]


@pytest.mark.parametrize(
    "said", ["I don't want to reply to their mail", "should I accept their interview?"]
)
def test_a_wish_turned_down_or_a_question_begins_nothing(said: str) -> None:
    assert "follow.kind" not in talk("feel.close").type(said).answers


def test_a_wish_in_the_first_sentence_is_kept_for_after_the_intake() -> None:
    there = talk("opening.hello")
    there.type("They said no to me as a nurse at Saint Mary and I want to reply to their mail")
    assert there.until("follow.way").answers["follow.kind"]["codes"] == ["reply"]


def test_another_kind_begins_anew_with_nothing_of_the_one_before() -> None:
    there = chosen("reply", "yes").press("change").press("thanks").type("So kind of you")
    there.type("help me decline the offer politely").until("follow.draft")
    assert "So kind of you" not in letter_of(there)
    assert there.has("letter.reply.full.no")


def test_after_one_letter_went_the_next_is_asked_for_its_own_day() -> None:
    there = talk("follow.when").press("night").type("Berlin")
    there.type("i just want to reply to their mail").until("follow.draft").press("good")
    assert there.state == "follow.when"


def test_the_letter_after_a_no_comes_back_where_it_is_chosen_instead() -> None:
    there = chosen("reply").press("good").press("night").type("Berlin")
    there.type("give me the letter").until("follow.draft")
    assert "follow.kind" not in there.answers
    assert there.has("letter.interviewer.")


def test_their_date_stands_in_it_as_they_wrote_it() -> None:
    there = chosen("reply", "date", "follow.day").type("Tuesday 17 March, after 14:00")
    assert ": Tuesday 17 March, after 14:00." in letter_of(there.until("follow.draft"))


def test_without_a_date_they_are_asked_for_theirs() -> None:
    there = chosen("reply", "date", "follow.day").press("nothing").until("follow.draft")
    assert there.has("letter.reply.full.date_bare")


def test_a_reproach_beside_the_date_is_marked_like_any_line() -> None:
    there = chosen("reply", "date", "follow.day").type("Friday at least, it was unfair")
    assert there.state == "follow.wording"
    assert there.press("keep_mine").until("follow.draft").has("letter.reply.full.date")


def test_it_can_go_at_once_after_any_silence() -> None:
    there = chosen("reply").press("good")
    assert there.codes == ["night", "now", "never"]
