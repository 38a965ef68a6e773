"""The messages that somebody chooses: begun from any wish, each with lines of its own."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from flows.stages.follow_up.kind import Kind
from flows.stages.follow_up.kinds import CHOSEN
from tests.flows.talking import Talk, fresh, talk
from tests.flows.test_letters import letter_of

WISHES = {
    "i just want to reply to their mail": ("reply", ""),
    "help me decline the offer politely": ("reply", "no"),
    "can you help me say yes to the interview": ("reply", "yes"),
    "i'd like to suggest another date": ("reply", "date"),
    "i want to accept the offer": ("good_news", "accept"),
    "help me withdraw my other application": ("good_news", "withdraw"),
    "can we write a whatsapp to the chef": ("counter", "whatsapp"),
    "what do i say at the door": ("counter", "door"),
    "i just want to ask if it's still open": ("still_open", ""),
    "can you help me ask what they meant by 'not the right fit'": ("phrase", ""),
    "i want to ask about that sentence in their mail": ("phrase", ""),
    "could you help me get feedback on my take-home": ("task", ""),
    "i need a list of facts for my union": ("sheet", ""),
}


def chosen(kind: str, way: str = "", until: str = "follow.draft") -> Talk:
    """Somebody who chose this kind, and this way of it."""
    given = fresh(follow__expect=("other",), follow__kind=(kind,), follow__said="not the right fit")
    if kind == "still_open":
        given |= fresh(opening__hello=("silence",))
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


def test_the_phrase_asked_about_is_taken_from_the_wish() -> None:
    there = talk("feel.close")
    there.type("can you help me ask what they meant by 'not the right fit'").until("follow.draft")
    assert "“not the right fit”" in letter_of(there)


def test_their_words_between_quotation_marks_have_no_second_ones() -> None:
    there = chosen("phrase", until="follow.said").type('"We felt others were closer."')
    text = letter_of(there.until("follow.draft"))
    assert "“We felt others were closer”" in text
    assert '"' not in text


def test_a_message_about_a_waiting_application_is_no_farewell() -> None:
    text = letter_of(chosen("still_open")).casefold()
    for word in ("close this", "another way", "hard feelings", "outcome", "farewell"):
        assert word not in text


def test_first_choice_is_said_only_by_who_says_so() -> None:
    assert "first choice" in letter_of(chosen("still_open", "first"))
    assert "first choice" not in letter_of(chosen("still_open", "plain"))


def test_payment_is_asked_for_only_where_it_is_wanted() -> None:
    assert chosen("task", "paid").has("letter.task.full.paid")
    assert not chosen("task", "question").has("letter.task.full.paid")


def test_a_task_is_asked_about_in_their_own_question() -> None:
    there = chosen("task", "question", "follow.question").type("Was the second part too long?")
    assert ": Was the second part too long?\n" in letter_of(there.until("follow.draft"))


def test_good_news_may_be_about_another_job_and_another_person() -> None:
    there = talk("follow.draft").type("i want to accept the offer")
    assert there.state == "follow.about"
    there.type("Ward sister, Saint Luke")
    assert there.state == "follow.name"
    text = letter_of(there.type("Dr. Weiss"))
    assert "The position: Ward sister, Saint Luke." in text
    assert "Nurse" not in text
    assert "Ms Berg" not in text


def test_the_job_turned_down_stands_in_good_news_only_when_it_is_that_one() -> None:
    assert "Nurse" in letter_of(chosen("good_news", "accept"))
    left_out = chosen("good_news", "accept", "follow.about").press("nothing")
    assert "Nurse" not in letter_of(left_out.until("follow.draft"))


def test_what_is_said_at_the_door_comes_with_when_to_go() -> None:
    there = chosen("counter", "door", "follow.way").press("door")
    assert there.has("follow.way.reply.door")
    text = letter_of(there.until("follow.draft"))
    assert len(text.split("\n\n")) <= 4


def test_a_sheet_of_facts_is_no_letter_and_has_no_day_to_go() -> None:
    there = chosen("sheet")
    text = letter_of(there)
    assert "Dear" not in text
    assert "wishes" not in text
    assert there.press("good").state == "follow.close"


def test_a_sheet_of_facts_has_them_in_order() -> None:
    there = chosen("sheet", until="follow.said").type("You were close, but not the right fit.")
    text = letter_of(there.until("follow.draft"))
    places = [text.index(word) for word in ("Nurse", "Saint Mary", "Ms Berg", "not the right fit")]
    assert places == sorted(places)


def test_a_day_that_a_button_only_stands_for_is_in_no_sheet() -> None:
    assert "The answer came" not in letter_of(chosen("sheet"))


def test_what_was_sent_before_stands_in_the_sheet() -> None:
    there = talk("follow.when").press("night").type("Berlin").type("stop")
    there.wait(days=1).press("yes")
    there.type("i need a fact sheet").until("follow.draft")
    assert there.has("letter.sheet.full.wrote")


def lines_of(there: Talk) -> Mapping[str, str]:
    return there.thread.letter.get("lines", {})


TOLD_AT = [("reply", "yes"), ("good_news", "accept"), ("phrase", ""), ("task", "paid")]


@pytest.mark.parametrize(("kind", "way"), TOLD_AT)
class TestToldAtTheDraft:
    """What somebody says of the letter that is shown, instead of pressing."""

    def test_a_line_named_is_left_out_at_once(self, kind: str, way: str) -> None:
        there = chosen(kind, way).type("leave out the good wishes")
        assert there.state == "follow.draft"
        assert "With good wishes" not in letter_of(there)

    def test_that_without_a_name_asks_which_line(self, kind: str, way: str) -> None:
        there = chosen(kind, way).type("leave that out")
        assert there.state == "follow.line"
        assert lines_of(there.press("subject")) == {"subject": ""}
        assert there.state == "follow.draft"

    def test_other_words_for_a_line_named_stand_word_for_word(self, kind: str, way: str) -> None:
        there = chosen(kind, way).type("for the greeting say: Good morning, Ms Berg,")
        assert "Good morning, Ms Berg," in letter_of(there)
        assert "Dear" not in letter_of(there)

    def test_other_words_wait_for_their_line(self, kind: str, way: str) -> None:
        there = chosen(kind, way).type("say it like this: A new line of mine.")
        assert there.state == "follow.line"
        assert "A new line of mine." in letter_of(there.press("subject"))

    def test_a_reproach_told_is_marked_like_one_written(self, kind: str, way: str) -> None:
        there = chosen(kind, way).type("for the greeting say: Unfair people,")
        assert there.state == "follow.wording"
        assert "Unfair people," in letter_of(there.press("keep_mine"))

    def test_a_reproach_that_waited_is_marked_too(self, kind: str, way: str) -> None:
        there = chosen(kind, way).type("say it like this: Unfair people,").press("subject")
        assert there.state == "follow.wording"

    def test_a_name_with_its_title_is_the_name_greeted(self, kind: str, way: str) -> None:
        assert "Dear Ms Ekström," in letter_of(chosen(kind, way).type("no, Ms Ekström"))

    def test_shorter_is_shorter(self, kind: str, way: str) -> None:
        there = chosen(kind, way)
        full = letter_of(there)
        assert len(letter_of(there.type("shorter please"))) < len(full)


def test_a_change_that_waited_is_forgotten_with_its_list() -> None:
    there = chosen("reply", "yes").type("leave that out").type("skip").press("change")
    assert there.press("subject").state == "follow.rewrite"


def test_two_lines_have_one_line_that_words_are_for() -> None:
    there = talk("follow.draft").press("two_lines").type("say it like this: Thank you all.")
    assert letter_of(there) == "Thank you all."
