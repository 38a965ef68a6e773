"""What is heard first: danger; then commands, as far as the question allows; then an answer."""

from __future__ import annotations

import pytest

from flows.beside.reminders.timed import TIMED
from flows.conversation import ARROWS, PATHS
from flows.kernel.effects import Forget, Note, Unplan
from flows.kernel.events import Edited, Media, Press
from flows.kernel.hearing import SAME_MOVE
from flows.listening.languages import COMMANDS_EVERYWHERE, language
from flows.listening.slashes import SLASHES
from tests.flows.talking import Talk, fresh, talk

OPEN = ("intake.job", "feel.kind", "reflect.proud", "analyze.tuesday", "follow.point")
ANYWHERE = ("opening.hello", "intake.far", "feel.strength", "feel.close", "follow.draft", *OPEN)


@pytest.mark.parametrize("step", ANYWHERE)
def test_help_comes_first_at_every_kind_of_question(step: str) -> None:
    there = talk(step)
    answers = dict(there.answers) if there.session.threads else {}
    there.type("I want to die")
    assert there.state == "parked"
    assert there.turn.says[0].kind == "crisis"
    assert there.has("crisis.en.full")
    assert there.answers == answers


@pytest.mark.parametrize("step", ANYWHERE)
def test_help_comes_first_in_a_caption_and_in_a_message_rewritten(step: str) -> None:
    assert talk(step).send(Media("photo", "f", "I want to kill myself")).has("crisis.en.full")
    assert talk(step).send(Edited("intake.job", 1, "I want to kill myself")).has("crisis.en.full")


def test_every_message_ahead_is_dropped_and_none_comes() -> None:
    there = talk("stopped", fresh(intake__when=("today",), pause__offer=("day",)))
    assert there.world.plans
    there.type("I want to die")
    assert Unplan("") in there.effects
    assert not there.world.plans
    assert not there.session.person.get("moments")
    assert there.session.person["nudges"] is False


def test_what_was_written_in_danger_is_no_note() -> None:
    there = talk("reflect.proud").type("I want to die")
    assert not [effect for effect in there.effects if isinstance(effect, Note)]


def test_repeated_hits_get_other_and_shorter_words() -> None:
    there = talk("feel.sore")
    texts = [there.type("I want to die").text for _ in range(3)]
    assert len(set(texts)) == 3
    assert len(texts[1]) < len(texts[0])


@pytest.mark.parametrize("after", ["safe", "not_that"])
def test_it_goes_on_only_when_asked_and_where_it_was(after: str) -> None:
    there = talk("feel.sore").type("I want to die").wait(days=3)
    assert there.state == "parked"
    assert there.press_last(after).state == "feel.sore"


def test_not_that_is_believed() -> None:
    there = talk("feel.sore").type("I want to die").press("not_that")
    assert there.has("crisis.en.not_that")
    assert there.state == "feel.sore"


def test_a_past_or_denied_wish_is_asked_about_kindly() -> None:
    there = talk("feel.sore").type("I used to want to die")
    assert (there.state, there.has("crisis.en.check")) == ("parked", True)
    assert {"yes", "not_that"} <= set(there.codes)
    assert there.press("yes").has("crisis.en.yes")


def test_start_while_parked_asks_again_and_does_not_go_on() -> None:
    assert talk("feel.sore").type("I want to die").start().state == "parked"


def test_any_words_while_parked_do_not_go_on() -> None:
    there = talk("feel.sore").type("I want to die").type("I don't know what to do")
    assert there.state == "parked"
    assert there.texts


@pytest.mark.parametrize(
    "words", ["the interview killed me", "the deadline is Friday", "I'd die for that job"]
)
def test_an_idiom_is_an_answer(words: str) -> None:
    there = talk("reflect.proud").type(words)
    assert there.answers["reflect.proud"]["text"] == words


@pytest.mark.parametrize("step", ANYWHERE)
def test_crisis_works_everywhere(step: str) -> None:
    there = talk(step).type("/crisis")
    assert (there.state, there.has("crisis.en.asked")) == ("parked", True)


def test_crisis_works_for_a_stranger_and_keeps_nothing() -> None:
    there = Talk().type("/crisis")
    assert (there.state, there.has("crisis.static")) == ("start", True)
    assert not there.session.threads


@pytest.mark.parametrize("step", OPEN)
@pytest.mark.parametrize(
    "words",
    ["They never got back to me", "I had to stop at the station", "We can skip the small talk",
     "I'd like to move on with my life", "Help was not there when I asked"],
)  # fmt: skip
def test_at_an_open_question_a_sentence_is_an_answer(step: str, words: str) -> None:
    there = talk(step).type(words)
    assert there.answers[step]["text"] == words


@pytest.mark.parametrize("step", OPEN)
@pytest.mark.parametrize(
    ("words", "state"), [("stop", "stopped"), ("/stop", "stopped"), ("Stop, please.", "stopped")]
)
def test_at_an_open_question_a_whole_message_is_a_command(
    step: str, words: str, state: str
) -> None:
    assert talk(step).type(words).state == state


def test_a_label_that_sounds_like_a_command_is_the_answer() -> None:
    there = talk("reflect.more").type("Go on now")
    assert there.answers["reflect.more"]["codes"] == ["go_on"]


def test_five_thousand_characters_are_kept_whole() -> None:
    words = "word " * 1000
    there = talk("reflect.proud").type(words)
    assert there.answers["reflect.proud"]["text"] == words.strip()
    assert there.has("lead.long")


def test_control_characters_are_not_kept() -> None:
    there = talk("reflect.proud").type("\x1b[31mI was\x00 honest\u202e")
    kept = there.answers["reflect.proud"]["text"]
    assert kept.isprintable()
    assert "honest" in kept


@pytest.mark.parametrize("step", ["reflect.proud", "feel.strength", "intake.when", "intake.far"])
def test_a_number_of_five_thousand_digits_is_only_a_text(step: str) -> None:
    assert talk(step).type("9" * 5000).texts


def _heard() -> set[str]:
    """Every name a command can be heard under: by slash, by phrase, in every language."""
    spoken = (language("en").commands.phrases, *COMMANDS_EVERYWHERE)
    names = {*SLASHES, *(name for phrases in spoken for name in phrases)}
    return {name.split(" ")[0] if name.startswith(("jump ", "stop ")) else name for name in names}


TRIGGERS = {arrow.trigger for arrow in ARROWS.all()}
UNTYPED = {
    "added", "answered", "aside", "blocked", "concern", "distress", "due", "edited", "enter",
    "foreign", "media", "misread", "nothing", "onward", "sent", "stale", "ticked", "unknowable",
    "unknown", "zone",
}  # fmt: skip
"""Triggers that no command names: they are events, answers, and what a text is besides."""
ACTS = {
    "asked", "corrected", "left_open", "line", "manner", "no_refusal", "one_thing", "protested",
    "put_off", "told", "turned_out", "decided", "unchanged", "of_letter", "signing", "reading",
    "unclear", "unplaced", "unwanted", "weighed",
}  # fmt: skip
"""What a text does besides, heard by example or by its words: in `test_acts`, `test_unclear`."""


@pytest.mark.parametrize("name", sorted(_heard()))
def test_every_command_that_is_understood_has_a_row(name: str) -> None:
    lacks = f"/{name} is heard and nothing follows: add its row to flows/table.py or to its room"
    assert SAME_MOVE.get(name, name) in TRIGGERS, lacks
    assert TIMED.get(name, (name,))[0] in TRIGGERS | set(SAME_MOVE)


def test_every_row_is_for_something_that_can_be_heard() -> None:
    fired = {SAME_MOVE.get(name, name) for name in _heard()} | {on for on, _ in TIMED.values()}
    silent = TRIGGERS - fired - UNTYPED - ACTS
    assert not silent, f"nobody can say {silent}: add them to flows/listening/slashes.py"
    assert fired | UNTYPED | ACTS == TRIGGERS


@pytest.mark.parametrize("typed", sorted(t for all_typed in SLASHES.values() for t in all_typed))
@pytest.mark.parametrize("step", ["feel.sore", "reflect.proud", "stopped"])
def test_every_command_that_is_understood_is_answered(step: str, typed: str) -> None:
    there = talk("feel.sore").type("stop") if step == "stopped" else talk(step)
    assert there.type(f"/{typed}").texts


class TestForget:
    @pytest.fixture
    def there(self) -> Talk:
        there = talk("feel.sore").type("/forget")
        assert there.state == "forget.sure"
        return there

    def test_keep_keeps_everything_and_comes_back(self, there: Talk) -> None:
        answers = dict(there.answers)
        there.press("keep")
        assert there.has("forget.say.kept")
        assert (there.state, there.answers) == ("feel.sore", answers)

    def test_destroy_destroys_everything_and_says_so_once(self, there: Talk) -> None:
        there.press("forget")
        assert Forget() in there.effects
        assert there.has("forget.say.done")
        assert (there.turn.after.state, len(there.texts)) == ("start", 1)

    def test_the_safe_button_comes_first(self, there: Talk) -> None:
        assert there.codes == ["copy", "keep", "forget"]

    def test_what_was_never_asked_for_destroys_nothing(self, there: Talk) -> None:
        there.type("what does that do?")
        assert Forget() not in there.effects
        assert there.session.threads

    def test_an_old_button_of_it_destroys_nothing(self, there: Talk) -> None:
        there.press("keep").send(Press("forget.sure", ("forget",), 1))
        assert Forget() not in there.effects

    def test_afterwards_nothing_is_kept_until_start(self, there: Talk) -> None:
        there.press("forget").type("hello?")
        assert there.has("start.nobody")
        assert not there.session.threads
        assert there.start().state == "opening.hello"


@pytest.mark.parametrize(
    "step", [s for s, r in PATHS.by_step.items() if r.core and r.stage == "feel"]
)
def test_privacy_and_forget_work_in_the_middle_of_a_stage(step: str) -> None:
    there = talk(step, fresh(intake__far=("final",), feel__strength=("8",), opening__hello="No, "
                             "it is my first no"))  # fmt: skip
    assert there.type("/privacy").has("privacy.text")
    assert there.state == step
    assert there.type("/forget").state == "forget.sure"


@pytest.mark.parametrize("typed", ["2", "2.", "2)", "[2]", "(2)"])
def test_the_number_of_a_button_is_read_as_it_is_printed(typed: str) -> None:
    assert talk("feel.count").type(typed).answers["feel.count"]["codes"] == ["few"]


def test_the_story_told_only_at_the_second_question_is_read_as_one() -> None:
    there = Talk().start().type("skip")
    there.type("They said no at Acme for the cook job after a phone call, yesterday")
    known = there.answers
    assert (known["fact.role"]["text"], known["fact.company"]["text"]) == ("cook", "Acme")
    assert (known["intake.far"]["codes"], there.state) == (["call"], "intake.lane")


def test_a_role_that_sounds_like_a_story_is_a_role() -> None:
    there = Talk().start().press("said_no").type("ghost writer at Penguin Books")
    assert there.answers["fact.role"]["text"] == "ghost writer"
