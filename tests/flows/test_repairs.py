"""Off the path: back, skip, repeat, why, more, where, help, stop, restart, jump, upgrade."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.conversation import PATHS
from flows.kernel.effects import Unplan
from flows.kernel.events import Blocked, Edited, Media, Press
from flows.kernel.session import Session
from tests.flows.hearing_talk import listening
from tests.flows.replay import read, written
from tests.flows.talking import Talk, fresh, talk
from tests.walks import World


def question(one: Talk) -> str:
    """The words of the question that stands, without the line that led to it."""
    return one.texts[-1]


def test_back_asks_the_question_before_and_keeps_its_answer_until_another_comes() -> None:
    there = talk("intake.when").type("back")
    assert there.state == "intake.far"
    assert there.answers["intake.far"]["codes"] == ["interview"]
    there.press("final")
    assert there.answers["intake.far"]["codes"] == ["final"]
    assert there.state == "intake.when"


def test_back_goes_all_the_way_to_the_first_question_and_says_when_there_is_none() -> None:
    there = talk("intake.when")
    for step in ("intake.far", "intake.job", "opening.hello"):
        assert there.type("/back").state == step
    there.type("/back")
    assert (there.state, there.has("back.nothing")) == ("opening.hello", True)


def test_they_never_got_back_to_me_is_an_answer() -> None:
    there = talk("intake.job").type("They never got back to me")
    assert there.answers["intake.job"]["text"] == "They never got back to me"


def test_skip_leaves_a_question_out_and_it_is_not_asked_again() -> None:
    there = talk("intake.job").type("skip")
    assert there.answers["intake.job"]["how"] == "skipped"
    assert there.state == "intake.far"
    there.until("feel.close").type("where")
    assert "Which" not in there.texts[0]
    assert there.has("where.skipped")
    assert there.has("edit.name.intake.job")


@pytest.mark.parametrize("words", ["", "  ", "I'd rather not", "/skip", "skip please"])
def test_an_empty_line_or_a_polite_no_skips_what_can_be_skipped(words: str) -> None:
    assert talk("reflect.proud").type(words).answers["reflect.proud"]["how"] == "skipped"


@pytest.mark.parametrize("step", ["feel.card", "feel.close", "reflect.more"])
def test_an_empty_line_is_nothing_where_nothing_can_be_skipped(step: str) -> None:
    there = talk(step)
    before = there.answers.get(step)
    there.type("")
    assert (there.state, there.texts, there.answers.get(step)) == (step, [], before)


def test_skip_says_so_where_an_answer_is_needed() -> None:
    there = talk("reflect.more").type("skip")
    assert (there.state, there.has("skip.cannot")) == ("reflect.more", True)


def test_skip_at_a_closing_goes_on_to_what_is_next() -> None:
    assert talk("feel.close").type("skip").state == "reflect.inside"


@pytest.mark.parametrize("words", ["no thanks", "no, thank you", "I'd rather not"])
def test_a_no_at_a_closing_does_not_go_on(words: str) -> None:
    pressed = talk("feel.close").press("stop")
    assert talk("feel.close").type(words).keys == pressed.keys


def test_repeat_asks_the_same_words_after_a_line_that_varies() -> None:
    there = talk("reflect.proud")
    asked = question(there)
    leads = set()
    for _ in range(3):
        there.type("what was the question")
        assert question(there) == asked
        leads.add(there.texts[0])
    assert len(leads) == 3


@pytest.mark.parametrize("said", ["yesterday. why do you ask when", "today, why is that asked?"])
def test_why_beside_an_answer_is_answered_and_goes_on(said: str) -> None:
    asked = Talk(World(listening())).until("intake.when")
    assert asked.type(said).has("intake.when.why")
    assert asked.state == "intake.lane"


def test_why_gives_the_reason_and_then_the_same_question() -> None:
    there = talk("reflect.proud")
    asked = question(there)
    there.type("why do you ask?")
    assert (there.state, there.has("reflect.proud.why")) == ("reflect.proud", True)
    assert question(there) == asked


@pytest.mark.parametrize("step", [step for step, row in PATHS.by_step.items() if row.core])
def test_every_core_question_has_a_reason(step: str) -> None:
    assert f"{step}.why" in Talk().world.engine.script("en")


def test_more_is_said_once_and_only_where_there_is_more() -> None:
    there = talk("feel.count", fresh(intake__far=("final",), feel__sore=("close",)))
    assert "say_more" in there.codes
    there.press("say_more")
    assert there.has("feel.sore.more.close")
    assert there.type("more").has("more.nothing")


def test_where_draws_the_five_stages_and_asks_again() -> None:
    there = talk("reflect.proud").type("/where")
    assert there.state == "reflect.proud"
    stages = ("feel", "reflect", "follow_up", "analyze", "move_on")
    assert {f"stage.{stage}" for stage in stages} <= there.keys
    assert {"where.done", "where.here", "where.open"} <= there.keys
    assert there.has("reflect.proud.ask")


@pytest.mark.parametrize(
    ("words", "key"),
    [("help", "help.text"), ("/privacy", "privacy.text"),
     ("can I talk to a person", "human.line"), ("how are you?", "smalltalk.how_are_you"),
     ("/nonsense", "unknown_command.line"), ("are you human?", "program.line")],
)  # fmt: skip
def test_a_question_beside_the_path_is_answered_and_the_place_stays(words: str, key: str) -> None:
    there = talk("feel.sore")
    codes, answers = there.codes, dict(there.answers)
    there.type(words)
    assert (there.has(key), there.state, there.codes) == (True, "feel.sore", codes)
    assert there.answers == answers


def test_what_nobody_here_can_know_is_said_honestly() -> None:
    there = talk("feel.close").type("was it my age?")
    assert (there.has("honest.unknowable"), there.state) == (True, "feel.close")


@pytest.mark.parametrize("step", ["intake.job", "feel.words", "feel.close", "follow.draft"])
@pytest.mark.parametrize("word", ["stop", "/stop", "that's enough for today", "bye"])
def test_stop_ends_at_once_with_a_word_and_without_a_question(step: str, word: str) -> None:
    there = talk(step).type(word)
    assert there.state == "stopped"
    assert there.texts
    assert not there.codes
    assert "?" not in there.text


@pytest.mark.parametrize("step", ["intake.far", "feel.sore", "reflect.list", "follow.point"])
def test_after_a_stop_anything_leads_back_to_the_same_question(step: str) -> None:
    there = talk(step)
    asked, answers = question(there), dict(there.answers)
    there.type("stop").wait(hours=1).type("go on")
    assert (there.state, question(there)) == (step, asked)
    assert there.answers == answers


def test_within_a_day_start_asks_the_same_question_again() -> None:
    there = talk("feel.sore")
    asked = question(there)
    assert question(there.wait(hours=5).start()) == asked


def test_after_a_day_start_says_where_one_was_and_go_on_leads_there() -> None:
    there = talk("feel.sore").wait(days=2).start()
    assert (there.state, there.has("opening.back.say.was")) == ("opening.back", True)
    assert there.press("go_on").state == "feel.sore"


def test_after_a_day_something_short_leads_to_the_same_question() -> None:
    assert talk("feel.sore").wait(days=2).start().press("short").state == "feel.sore"


def test_after_thirty_days_the_card_comes_first() -> None:
    there = talk("reflect.proud").wait(days=31).start()
    assert there.has("opening.back.say.was_long")
    assert there.has("summary.title")


def test_coming_back_twice_in_a_row_does_not_lose_the_place() -> None:
    there = talk("reflect.proud").wait(days=2).start().wait(days=2).start().press("go_on")
    assert there.state == "reflect.proud"


def test_the_stop_of_a_blocked_person_is_undone_by_start() -> None:
    there = talk("feel.sore").send(Blocked())
    assert (there.state, there.texts) == ("stopped", [])
    assert Unplan("") in there.effects
    assert there.start().state == "feel.sore"


def test_restart_asks_what_to_do_with_the_old_one_and_keeps_it() -> None:
    there = talk("feel.sore").type("/restart")
    assert there.state == "restart.sure"
    there.press("new")
    assert there.state == "opening.hello"
    assert set(there.session.threads) == {1, 2}
    assert there.session.threads[1].answers["feel.words"]["codes"] == ["sadness"]


def test_restart_may_delete_the_old_one_and_only_that() -> None:
    there = talk("feel.sore").type("/restart").press("delete")
    assert set(there.session.threads) == {2}
    assert set(there.session.shelf) == {2}
    assert Unplan("1/") in there.effects


@pytest.mark.parametrize("words", ["delete", "delete it"])
def test_delete_where_one_rejection_may_be_deleted_is_that_one(words: str) -> None:
    there = talk("feel.sore").type("/restart").type(words)
    assert there.has("restart.say.deleted")
    assert there.state == "opening.hello"


def test_delete_everything_is_everything_there_too() -> None:
    assert talk("feel.sore").type("/restart").type("delete everything").state == "forget.sure"


def test_restart_may_be_taken_back() -> None:
    there = talk("feel.sore")
    asked = question(there)
    there.type("start over").press("go_on")
    assert question(there) == asked


@pytest.mark.parametrize(
    ("words", "step"),
    [("/reflect", "reflect.inside"), ("/followup", "follow.expect"), ("/analyze", "analyze.want"),
     ("/moveon", "move.state"), ("let's do the letter", "follow.expect")],
)  # fmt: skip
def test_a_stage_is_entered_by_its_name_in_any_order(words: str, step: str) -> None:
    assert talk("feel.close").type(words).state == step


def test_a_stage_named_before_anything_is_known_is_where_the_facts_lead() -> None:
    there = talk("intake.job").type("/followup")
    assert there.state == "intake.job"
    assert there.until("follow.expect", fresh(intake__lane=("lead",))).state == "follow.expect"


def test_a_stage_left_by_name_is_taken_up_where_it_was_left() -> None:
    there = talk("feel.sore").type("/moveon").type("/feel")
    assert there.state == "feel.sore"


def test_thanks_at_a_question_gets_one_short_line_and_the_question() -> None:
    there = talk("feel.close").type("thanks")
    assert (there.has("thanks.line"), there.has("again.feel.close")) == (True, True)


def test_a_wrong_answer_is_told_what_is_wrong_and_the_second_one_that_it_may_be_skipped() -> None:
    there = talk("intake.when").type("31 February")
    assert (there.state, there.has("invalid.no_such_date")) == ("intake.when", True)
    assert "31 February" in there.texts[0]
    assert not there.has("invalid.rephrase_offer_skip")
    assert there.type("30 February").has("invalid.rephrase_offer_skip")


def test_a_good_answer_resets_the_ladder() -> None:
    there = talk("intake.when").type("in a while").type("today").until("feel.strength")
    assert not there.type("eleven").has("invalid.rephrase_offer_skip")


@pytest.mark.parametrize("kind", ["voice", "photo", "document"])
def test_a_voice_note_at_an_open_question_is_the_answer(kind: str) -> None:
    there = talk("reflect.proud").send(Media(kind, "file-9"))
    assert there.answers["reflect.proud"]["media"] == {"kind": kind, "reference": "file-9"}
    assert there.has(f"media.{kind}")
    assert there.state != "reflect.proud"


@pytest.mark.parametrize("kind", ["sticker", "location", "contact", "poll"])
def test_what_cannot_be_an_answer_gets_its_own_words_and_the_question(kind: str) -> None:
    there = talk("reflect.proud").send(Media(kind, "file-9"))
    assert there.has("media.other" if kind == "poll" else f"media.{kind}")
    assert (there.state, "reflect.proud" in there.answers) == ("reflect.proud", False)


def test_an_old_button_changes_nothing_and_a_line_goes_by() -> None:
    there = talk("feel.sore").wait(minutes=1)
    answers = dict(there.answers)
    there.send(Press("feel.words", ("anger",), 1))
    assert (there.has("stale.answered"), there.state, there.answers) == (True, "feel.sore", answers)
    assert there.texts == []


def test_an_old_button_at_rest_leads_back_to_the_question() -> None:
    there = talk("feel.sore").type("stop").send(Press("feel.words", ("anger",), 1))
    assert there.state == there.asked.step == "feel.sore"


def test_the_same_button_twice_answers_once() -> None:
    there = talk("feel.sore").press("how")
    place, answers = there.state, dict(there.answers)
    there.send(Press("feel.sore", ("how",), 1))
    assert (there.state, there.answers, there.has("stale.twice")) == (place, answers, True)


def test_a_button_of_another_rejection_is_an_old_one() -> None:
    there = talk("feel.sore").send(Press("feel.sore", ("how",), 7))
    assert (there.has("stale.line"), there.state) == (True, "feel.sore")


def test_of_a_stranger_nothing_is_kept_before_start() -> None:
    there = Talk().type("what a day that was")
    assert (there.state, there.has("start.nobody")) == ("start", True)
    assert not there.session.threads


class TestAnotherVersion:
    """The program was renewed while somebody stood in the middle of it."""

    def stands(self, step: str, **changed: object) -> Talk:
        there = talk("reflect.proud")
        kept = read(written(there.session))
        there.world.session = replace(kept, version="an older one", state=step, **changed)  # type: ignore[arg-type]
        return there

    def test_whose_step_is_gone_is_moved_to_the_nearest_living_one_and_told(self) -> None:
        there = self.stands("reflect.removed")
        answers = dict(there.answers)
        there.start()
        assert there.state == "reflect.proud"
        assert there.has("upgrade.moved")
        assert there.answers == answers

    def test_whose_step_lives_stays_where_they_are(self) -> None:
        there = self.stands("reflect.proud").start()
        assert (there.state, there.has("upgrade.moved")) == ("reflect.proud", False)

    def test_what_they_wrote_to_the_step_that_is_gone_is_not_lost(self) -> None:
        there = self.stands("reflect.removed").type("I was honest with them")
        assert there.has("upgrade.moved")
        assert "I was honest with them" in str(there.effects)

    def test_with_every_asked_step_gone_they_begin_at_the_beginning(self) -> None:
        there = self.stands("reflect.removed")
        thread = replace(there.thread, asked=["reflect.removed"], place="reflect.removed")
        there.world.session.threads = there.session.threads.changed({1: thread})
        assert there.start().state in PATHS.by_step

    def test_the_version_is_noted_so_that_it_happens_once(self) -> None:
        there = self.stands("reflect.removed").start()
        assert there.session.version == there.world.engine.version
        assert not there.start().has("upgrade.moved")

    def test_a_place_held_that_is_gone_is_no_place_to_come_back_to(self) -> None:
        there = talk("reflect.proud").type("/edit")
        text = written(there.session).replace("reflect.proud", "reflect.removed")
        there.world.session = replace(read(text), version="an older one")
        assert there.type("stop").state == "stopped"
        assert there.start().state in PATHS.by_step

    def test_a_session_of_a_newer_version_with_unknown_keys_can_be_read(self) -> None:
        assert Session.from_dict({"state": "feel.sore", "mood": "?"}).state == "feel.sore"


def test_a_message_rewritten_at_rest_changes_the_note_and_asks_nothing() -> None:
    there = talk("feel.sore").type("stop").send(Edited("intake.job", 1, "Baker at Crumb"))
    assert there.answers["intake.job"]["text"] == "Baker at Crumb"
    assert there.state == "stopped"
