"""The four letters: the facts decide which, an empty field drops its line, a word stays theirs."""

from __future__ import annotations

import pytest

from flows.kernel.effects import Say
from tests.flows.talking import Given, Talk, fresh, talk

ASKING = fresh(follow__ask=("feedback_talk",))
SILENT = fresh(opening__hello=("silence",))
KINDS: dict[str, dict[str, Given]] = {
    "interviewer": {**ASKING, **fresh(follow__who=("interviewer",))},
    "hr": {**ASKING, **fresh(follow__who=("hr",))},
    "silence": {**ASKING, **SILENT, **fresh(follow__who=("hr",))},
    "inside": {
        **ASKING,
        **fresh(intake__job="Team lead, in my own company", follow__who=("inside",)),
    },
}


def letter_of(there: Talk) -> str:
    """The letter that stands above the question."""
    letters = [
        shown.text
        for say, shown in zip(there.turn.says, there.turn.shown, strict=True)
        if say.kind == "letter"
    ]
    assert len(letters) == 1, [say.kind for say in there.turn.says]
    return letters[0]


def drafted(**answers: Given) -> Talk:
    return talk("follow.draft", {**ASKING, **fresh(**answers)})


@pytest.mark.parametrize("kind", KINDS)
def test_the_facts_decide_which_letter_it_is(kind: str) -> None:
    there = talk("follow.draft", KINDS[kind])
    assert {key.split(".")[1] for key in there.keys if key.startswith("letter.")} - {
        "phrase",
        "strength",
    } == {kind}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("form", ["two_lines", "shorter", "plainer"])
def test_every_letter_has_every_form_and_no_gap(kind: str, form: str) -> None:
    there = talk("follow.draft", KINDS[kind])
    full = letter_of(there)
    text = letter_of(there.press(form))
    assert text != full
    assert "{" not in text
    assert "  " not in text
    assert there.state == "follow.draft"
    if form != "plainer":
        assert len(text) < len(full)


@pytest.mark.parametrize("kind", KINDS)
def test_a_letter_never_reproaches_pleads_or_asks_for_the_reason(kind: str) -> None:
    text = letter_of(talk("follow.draft", KINDS[kind])).casefold()
    for word in ("why", "unfair", "deserve", "reconsider", "desperate", "!!", "just checking"):
        assert word not in text


def test_the_letter_stands_alone_so_that_one_press_copies_it() -> None:
    there = drafted()
    letter = next(say for say in there.turn.says if say.kind == "letter")
    assert not letter.buttons
    assert len(there.turn.says) == 2


def test_a_name_greets_and_no_name_greets_nobody() -> None:
    assert "Dear Ms Berg," in letter_of(drafted())
    assert "Ms Berg" not in letter_of(drafted(follow__name=("no_name",)))


def test_what_was_not_ticked_is_not_asked_for() -> None:
    one, other = drafted(), drafted(follow__ask=("only_thanks",))
    assert "Is there one thing" in letter_of(one)
    assert "?" not in letter_of(other)
    assert len(letter_of(other).split("\n\n")) < len(letter_of(one).split("\n\n"))


def test_both_kinds_of_feedback_are_asked_for_in_one_sentence() -> None:
    text = letter_of(drafted(follow__ask=("feedback_application", "feedback_talk")))
    assert text.count("?") == 1


def test_an_unknown_company_and_role_are_worded_around() -> None:
    text = letter_of(drafted(intake__job=("unnamed",)))
    assert "the position" in text
    assert " at ." not in text


def test_their_point_stands_behind_a_colon_word_for_word() -> None:
    words = "the winter we moved the archive, all of us"
    assert f": {words}" in letter_of(drafted(follow__point=words))


def test_a_win_of_theirs_may_be_what_they_remember() -> None:
    there = talk("follow.point", fresh(reflect__wins=("story",)))
    assert "story" in there.codes
    there.press("story").until("follow.draft")
    assert there.has("letter.strength.story")


def test_their_point_is_not_asked_where_they_met_nobody() -> None:
    there = talk("follow.draft", fresh(intake__far=("application",), follow__who=("hr",)))
    assert "follow.point" not in there.answers


def test_a_signature_is_added_where_they_ask_for_it() -> None:
    there = drafted().press("sign").type("Anna Berg")
    assert letter_of(there).endswith("Anna Berg")
    assert "sign" not in there.codes


def test_after_silence_the_day_of_the_last_contact_is_named() -> None:
    there = talk("follow.draft", {**KINDS["silence"], **fresh(intake__when="on 3 February")})
    assert "Our last contact was on" in letter_of(there)
    assert "3 Feb" in letter_of(there)


def test_a_no_reply_address_gets_no_letter() -> None:
    there = talk("follow.who").press("no_reply")
    assert there.state == "follow.instead"
    assert there.press("none").state == "follow.close"
    assert there.thread.letter["status"] == "none"


def test_someone_else_instead_is_asked_for() -> None:
    there = talk("follow.who").press("no_reply").press("other")
    assert there.state in {"follow.who", "follow.name"}


def test_two_lines_instead_are_two_lines() -> None:
    there = talk("follow.who").press("no_reply").press("two_lines").until("follow.draft")
    assert len(letter_of(there)) < 300
    assert "\n\n" not in letter_of(there)


class TestChangingALine:
    @pytest.fixture
    def there(self) -> Talk:
        there = drafted().press("change")
        assert there.state == "follow.line"
        return there.press("thanks")

    def test_shows_the_line_as_it_stands(self, there: Talk) -> None:
        assert there.state == "follow.rewrite"
        assert "Thank you for your time" in there.text

    def test_the_line_is_theirs_word_for_word_and_the_rest_is_as_before(self, there: Talk) -> None:
        there.type("Thanks a lot for the good talk")
        assert there.state == "follow.draft"
        text = letter_of(there)
        assert "Thanks a lot for the good talk" in text
        assert "Thank you for your time" not in text
        assert "Dear Ms Berg," in text

    def test_a_reproach_is_marked_and_another_wording_offered(self, there: Talk) -> None:
        there.type("It was unfair that you did not take me")
        assert there.state == "follow.wording"
        assert "unfair" in there.text
        assert there.codes == ["take", "keep_mine"]

    def test_keep_mine_keeps_it_word_for_word(self, there: Talk) -> None:
        there.type("It was unfair that you did not take me").press("keep_mine")
        assert "It was unfair that you did not take me" in letter_of(there)

    def test_the_offered_wording_holds_no_marked_word(self, there: Talk) -> None:
        there.type("It was unfair that you did not take me. Thank you all the same.")
        there.press("take")
        assert there.state == "follow.draft"
        assert "unfair" not in letter_of(there)
        assert "Thank you all the same" in letter_of(there)

    @pytest.mark.parametrize("words", ["Unfair!", "I deserve it"])
    def test_a_line_that_is_only_reproach_may_go_altogether(self, there: Talk, words: str) -> None:
        there.type(words)
        assert there.state == "follow.wording"
        assert "“”" not in there.text
        there.press("take")
        assert there.state == "follow.draft"
        assert "\n\n\n" not in letter_of(there)

    def test_the_line_stays_theirs_in_another_form(self, there: Talk) -> None:
        there.type("Thanks a lot for the good talk").press("plainer")
        assert "Thanks a lot for the good talk" in letter_of(there)


def test_the_letter_itself_is_an_effect_of_the_turn_and_not_sent_by_anyone() -> None:
    kinds = [effect.kind for effect in drafted().effects if isinstance(effect, Say)]
    assert kinds == ["letter", "question"]


def test_an_old_line_says_the_same_in_the_new_letter_after_the_recipient_changed() -> None:
    there = drafted().type("back").type("back")
    while there.state != "follow.who":
        there.type("back")
    there.press("hr").until("follow.draft").type("repeat")
    assert there.has("letter.hr.")


def test_what_is_said_before_their_point_is_no_part_of_the_letter() -> None:
    point = "I have built a test bench from nothing in four months."
    there = drafted(follow__point=f"What should they remember... maybe that {point}")
    assert f"stays with you: {point}" in letter_of(there)


def test_what_was_taken_back_is_no_part_of_the_letter() -> None:
    said = "that I'm good with numbers. no scratch that, that I learn quickly, I guess"
    there = drafted(follow__point=said)
    assert "stays with you: that I learn quickly." in letter_of(there)
    assert "numbers" not in letter_of(there)
