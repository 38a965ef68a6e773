"""Changing an earlier answer: only what depends on it comes again, then one is where one was."""

from __future__ import annotations

import pytest

from flows.kernel.effects import Note
from flows.kernel.events import Edited
from tests.flows.talking import Talk, fresh, talk

INTERVIEWED = fresh(
    reflect__inside=("well",),
    reflect__wins=("story", "prepared"),
    reflect__different="I was late because of the traffic",
    reflect__list=("nerves",),
    reflect__notmine=("late",),
    reflect__mine=("nerves",),
)


PAGES_AT_MOST = 12


def listed(there: Talk) -> list[str]:
    """The labels of the whole list, page after page."""
    labels: list[str] = []
    for _ in range(PAGES_AT_MOST):
        shown = [label for label in there.labels if label != "Others"]
        if "others" not in there.codes or set(shown) <= set(labels):
            return labels + [label for label in shown if label not in labels]
        labels += shown
        there.press("others")
    raise AssertionError("the list has no end")


def edit(there: Talk, step: str) -> Talk:
    """Change the answer of `step`, found in the list."""
    there.type("edit")
    for _ in range(PAGES_AT_MOST):
        if step in there.codes:
            break
        there.press("others")
    assert there.press(step).state == step
    return there


def test_edit_lists_what_was_answered_and_only_that() -> None:
    there = talk("feel.close").type("edit")
    assert there.state == "edit.pick"
    names = listed(there)
    assert "The job" in names
    assert "What you did well" not in names


def test_an_answer_is_found_by_its_name_even_where_it_is_not_on_this_page() -> None:
    assert talk("analyze.want").type("edit").type("The job").state == "intake.job"


def test_edit_with_nothing_answered_says_so() -> None:
    there = talk("opening.hello").type("/edit")
    assert (there.has("edit.say.none"), there.state) == (True, "opening.hello")


def test_a_changed_answer_is_read_back_old_and_new_and_the_place_is_as_before() -> None:
    there = edit(talk("feel.sore"), "intake.job").type("Baker at Crumb")
    assert there.has("edit.say.changed")
    assert "Nurse at Saint Mary" in there.text
    assert "Baker at Crumb" in there.text
    assert there.state == "feel.sore"
    assert there.has("feel.sore.ask")


def test_a_goal_is_read_back_as_the_goal_that_its_button_named() -> None:
    known = {**INTERVIEWED, **fresh(reflect__list=("nerves", "prep"), reflect__mine=("nerves",))}
    there = talk("analyze.want", {**known, **fresh(reflect__goal=("nerves",))})
    edit(there, "reflect.goal").type("Breathing before I speak")
    assert "talking while nervous" in there.text
    assert "Breathing before I speak" in there.text


def test_a_sentence_of_their_own_that_was_offered_is_read_back_whole() -> None:
    own = fresh(reflect__proud="I told them the truth", move__gains=("reflect.proud",))
    there = edit(talk("move.next", {**INTERVIEWED, **own}), "move.gains").press("ready")
    assert "I told them the truth" in there.text
    assert "reflect.proud" not in there.text


def test_an_answer_given_again_unchanged_asks_nothing_again() -> None:
    there = edit(talk("analyze.want", INTERVIEWED), "intake.far").press("interview")
    assert there.has("edit.say.same")
    assert there.state == "analyze.want"


def test_from_an_interview_to_the_paper_asks_about_the_paper_and_nothing_else() -> None:
    there = edit(talk("analyze.want", INTERVIEWED), "intake.far").press("application")
    assert there.has("edit.say.depends")
    again = []
    while there.state != "analyze.want":
        again.append(there.state)
        there.press(there.codes[0])
    assert "reflect.paper" in again
    assert not {"reflect.inside", "reflect.wins", "reflect.list", "intake.job", "feel.words"} & set(
        again
    )


def test_from_an_interview_to_the_paper_the_card_drops_what_the_interview_said() -> None:
    there = talk("reflect.card", INTERVIEWED)
    assert "A story well told" in there.text or "a story well told" in there.text
    edit(there, "intake.far").press("application").until("reflect.card")
    there.type("repeat")
    assert "story well told" not in there.text
    assert "late because of the traffic" not in there.text


def test_back_to_the_interview_its_answers_are_there_again() -> None:
    there = talk("reflect.card", INTERVIEWED)
    edit(there, "intake.far").press("application").until("reflect.card")
    edit(there, "intake.far").press("interview").until("reflect.card").type("repeat")
    assert "story well told" in there.text


def test_ticks_that_change_ask_again_what_is_no_longer_offered() -> None:
    there = edit(talk("analyze.want", INTERVIEWED), "reflect.list").press("prep")
    assert there.state == "reflect.mine"
    assert "nerves" not in there.codes
    assert "prep" in there.codes


def test_ticks_that_grow_ask_nothing_again() -> None:
    there = edit(talk("analyze.want", INTERVIEWED), "reflect.list").press("nerves", "prep")
    assert there.state == "analyze.want"


def test_a_detail_that_nothing_hangs_on_asks_nothing_again() -> None:
    there = edit(talk("analyze.want", INTERVIEWED), "reflect.proud").type("I asked good questions")
    assert there.state == "analyze.want"


def test_a_stronger_feeling_brings_the_question_it_opens() -> None:
    there = edit(talk("analyze.want"), "feel.strength").type("9")
    assert there.state == "feel.future"


def test_skip_while_changing_keeps_the_old_answer() -> None:
    there = edit(talk("feel.sore"), "intake.job").type("skip")
    assert there.answers["intake.job"]["text"] == "Nurse at Saint Mary"
    assert there.state == "feel.sore"


def test_edit_with_a_number_goes_straight_there() -> None:
    names = listed(talk("feel.sore").type("/edit"))
    there = talk("feel.sore").type("/edit 3")
    assert there.world.engine.script("en").texts[f"edit.name.{there.state}"][0] == names[2]


def test_the_first_and_no_number_below_it_is_an_answer() -> None:
    latest = talk("feel.sore").type("edit").codes[0]
    assert talk("feel.sore").type("/edit 1").state == latest
    assert talk("feel.sore").type("/edit 0").state == "feel.sore"


def test_edit_with_a_number_that_is_none_says_so_and_stays() -> None:
    there = talk("feel.sore").type("/edit 99")
    assert (there.has("invalid.choice"), there.state) == (True, "feel.sore")


def test_edit_inside_of_edit_still_comes_back_to_where_one_was() -> None:
    there = edit(talk("feel.sore"), "intake.job").type("/edit 3")
    there.press(there.codes[0])
    for _ in range(6):
        if there.state == "feel.sore":
            break
        there.type("Baker" if there.state == "intake.job" else "1")
    assert there.state == "feel.sore"


@pytest.mark.parametrize("card", ["feel.card", "reflect.card", "analyze.card"])
def test_a_line_of_the_card_is_changed_and_the_card_comes_back_with_it(card: str) -> None:
    there = talk(card, INTERVIEWED)
    lines = there.text
    there.press("change")
    assert there.state == "edit.pick"
    there.type("1")
    changed = there.state
    there.type("Baker at Crumb" if changed == "intake.job" else "something else entirely")
    assert changed != card
    there.until(card)
    assert there.type("repeat").text != lines


def test_the_card_offers_only_its_own_lines_to_change() -> None:
    there = talk("reflect.card", INTERVIEWED).press("change")
    names = listed(there)
    assert "The job" not in names
    assert "What you did well" in names


def test_a_question_that_no_longer_fits_can_still_be_answered() -> None:
    there = talk("feel.strength").type("/edit")
    there.press("feel.words").press("nothing")
    assert there.type("5" if there.state == "feel.strength" else "1").texts


class TestAMessageRewritten:
    def test_that_takes_away_the_question_which_stands_leaves_it_answerable(self) -> None:
        there = talk("feel.strength").send(Edited("feel.words", 1, "Nothing much"))
        assert there.type("5").texts

    def test_changes_the_note_it_made_and_the_place_does_not_move(self) -> None:
        there = talk("feel.sore").send(Edited("intake.job", 1, "Baker at Crumb"))
        assert there.answers["intake.job"]["text"] == "Baker at Crumb"
        assert there.state == "feel.sore"
        assert there.has("edit.say.changed")
        notes = {effect.step: effect for effect in there.effects if isinstance(effect, Note)}
        assert notes["intake.job"].words == "Baker at Crumb"

    def test_into_what_cannot_be_read_says_so_and_changes_nothing(self) -> None:
        there = talk("feel.sore").send(Edited("intake.when", 1, "31 February"))
        assert there.answers["intake.when"]["codes"] == ["weeks_ago"]
        assert there.has("invalid.no_such_date")

    def test_in_another_rejection_changes_it_there(self) -> None:
        there = talk("feel.sore").type("new").send(Edited("intake.job", 1, "Baker at Crumb"))
        assert there.session.threads[1].answers["intake.job"]["text"] == "Baker at Crumb"
        assert "intake.job" not in there.session.threads[2].answers

    def test_that_answered_nothing_changes_nothing(self) -> None:
        there = talk("feel.sore")
        answers = dict(there.answers)
        assert there.send(Edited("reflect.proud", 1, "x")).answers == answers

    def test_unsettles_what_hangs_on_it_before_its_stage_is_left(self) -> None:
        there = talk("reflect.wins").send(Edited("intake.far", 1, "Application"))
        there.type("repeat").until("reflect.card")
        assert "reflect.paper" in there.answers


class TestTwoRejections:
    @pytest.fixture
    def there(self) -> Talk:
        one = talk("feel.sore").type("new")
        return one.until("feel.close", fresh(intake__job="Baker at Crumb"))

    def test_both_are_kept_apart(self, there: Talk) -> None:
        first, second = there.session.threads[1], there.session.threads[2]
        assert first.answers["intake.job"]["text"] == "Nurse at Saint Mary"
        assert second.answers["intake.job"]["text"] == "Baker at Crumb"
        assert first.place == "feel.sore"

    def test_each_question_says_which_it_is_about(self, there: Talk) -> None:
        assert there.texts[-1].startswith("Crumb:")

    def test_the_other_is_taken_up_where_it_stood(self, there: Talk) -> None:
        there.type("switch")
        assert there.labels == ["Saint Mary", "Crumb"]
        there.press("1")
        assert (there.state, there.session.current) == ("feel.sore", 1)
        assert there.has("lead.switched")

    def test_and_back_again(self, there: Talk) -> None:
        there.type("switch").press("1").type("the other one").press("2")
        assert (there.state, there.session.current) == ("feel.close", 2)

    def test_deleting_one_leaves_the_other(self, there: Talk) -> None:
        there.type("/restart").press("delete")
        assert set(there.session.threads) == {1, 3}
        assert there.session.threads[1].answers["intake.job"]["text"] == "Nurse at Saint Mary"

    def test_it_is_not_asked_again_whether_it_is_the_first(self, there: Talk) -> None:
        assert "feel.count" not in there.answers


def test_the_setback_card_is_shown_at_the_next_no() -> None:
    there = talk("move.close", fresh(move__again="One chair, many people"))
    there.type("new")
    assert there.state == "later.again"
    assert "One chair, many people" in there.text
    assert there.press("helps").state == "opening.hello"


def test_the_setback_card_may_be_written_anew() -> None:
    there = talk("move.close", fresh(move__again="One chair, many people")).type("new")
    there.press("change")
    assert there.state == "move.again"
    assert there.type("It was never only me").state == "opening.hello"
    assert there.session.person["setback"]["text"] == "It was never only me"


def test_one_rejection_has_nothing_to_switch_to() -> None:
    there = talk("feel.sore").type("/switch")
    assert (there.has("switch.say.only_one"), there.state) == (True, "feel.sore")
