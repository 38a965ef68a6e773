"""The one note that the opening speaks of: when it comes, to whom, and every way to refuse it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from flows.kernel.effects import Plan
from flows.kernel.events import Blocked, Start, Zone
from flows.kernel.session import Session
from tests.flows.talking import Talk, fresh, talk
from tests.walks import MONDAY, Turn, World

BERLIN = ZoneInfo("Europe/Berlin")
STORY = "They said no yesterday after the interview for the nurse job at Saint Mary"


def midway(zone: str = "") -> Talk:
    """Somebody new who told what happened, and stands at the question after it."""
    there = Talk().start()
    if zone:
        there.send(Zone(zone))
    return there.type(STORY)


def notes(there: Talk) -> list[Turn]:
    """The turns in which the note was said."""
    return _said(there, {"quiet.once"})


def ladder(there: Talk) -> list[Turn]:
    """The turns in which a line of the ladder was said."""
    return _said(there, {"quiet.first", "quiet.second", "quiet.last"})


def _said(there: Talk, keys: set[str]) -> list[Turn]:
    return [
        turn
        for turn in there.world.turns
        if any(part.key in keys for say in turn.says for part in say.parts)
    ]


def test_the_first_message_says_that_it_comes_and_how_to_refuse_it() -> None:
    there = Talk().start()
    assert "After two silent days I write once; /nudges stops that." in there.text


def test_a_story_before_the_start_is_told_the_same() -> None:
    there = Talk().type(STORY)
    assert "I write once; /nudges stops that" in there.text
    there.wait(days=3)
    assert len(notes(there)) == 1


def test_it_comes_once_and_never_again_however_long_they_are_silent() -> None:
    there = midway().wait(days=200)
    assert len(notes(there)) == 1
    assert not ladder(there)
    assert not there.world.plans


def test_it_names_the_rejection_and_what_is_open_and_offers_more_beside_never() -> None:
    there = midway().wait(days=2)
    assert "Saint Mary" in there.text
    assert "What helps most" in there.text
    assert there.codes == ["now", "hour", "tonight", "tomorrow", "never", "few"]


def test_once_for_each_rejection_also_when_they_went_on_after_it() -> None:
    there = midway().wait(days=3).press("now").press("lead").wait(days=30)
    assert len(notes(there)) == 1
    there.type("/new").type("no from the bakery, I only applied").wait(days=30)
    assert [turn.after.current for turn in notes(there)] == [1, 2]


def test_every_message_puts_it_off() -> None:
    there = midway().wait(days=1, hours=23).type("hm, not sure")
    there.wait(days=1, hours=23)
    assert not notes(there)
    there.wait(hours=2)
    assert len(notes(there)) == 1


class TestWhen:
    def test_without_a_zone_to_the_minute_two_days_after_they_wrote(self) -> None:
        there = midway().wait(days=5)
        assert [turn.at for turn in notes(there)] == [MONDAY + timedelta(days=2)]

    @pytest.mark.parametrize("zone", ["Europe/Berlin", "Asia/Kathmandu", "America/St_Johns"])
    def test_with_a_zone_at_the_time_of_day_at_which_they_last_wrote_by_day(
        self, zone: str
    ) -> None:
        there = midway(zone)
        local = datetime(2026, 3, 3, 14, 20, tzinfo=ZoneInfo(zone))
        there.world.now = local.astimezone(UTC)
        there.press("lead")
        there.world.now += timedelta(hours=12)  # in the middle of their night
        there.type("sad").wait(days=5)
        at = notes(there)[0].at.astimezone(ZoneInfo(zone))
        assert (at.strftime("%H:%M"), at.day) == ("14:20", 6)

    def test_over_a_change_of_clocks_the_time_of_day_stays(self) -> None:
        there = midway("Europe/Berlin")
        there.world.now = datetime(2026, 3, 28, 10, 0, tzinfo=UTC)  # 11:00, the night before it
        there.press("lead").wait(days=5)
        assert notes(there)[0].at.astimezone(BERLIN).strftime("%a %H:%M") == "Mon 11:00"

    def test_who_wrote_by_night_only_hears_at_the_usual_hour(self) -> None:
        there = Talk(World(now=datetime(2026, 3, 2, 1, 30, tzinfo=UTC)))
        there.start().send(Zone("Europe/Berlin")).type(STORY).wait(days=5)
        assert notes(there)[0].at.astimezone(BERLIN).strftime("%a %H:%M") == "Wed 18:30"

    def test_never_in_hours_they_keep_quiet(self) -> None:
        there = midway("Europe/Berlin").type("/quiet 9 to 16").wait(days=5)
        assert notes(there)[0].at.astimezone(BERLIN).hour >= 16

    def test_a_zone_that_becomes_known_later_keeps_it_out_of_their_night(self) -> None:
        there = midway().wait(hours=20).send(Zone("Pacific/Auckland")).wait(days=5)
        at = notes(there)[0].at.astimezone(ZoneInfo("Pacific/Auckland"))
        assert 9 <= at.hour <= 20

    @pytest.mark.parametrize("zone", ["", "Europe/Berlin"])
    def test_after_a_downtime_it_waits_for_its_time_of_day(self, zone: str) -> None:
        there = midway(zone)
        there.sleep(days=4, hours=9)
        assert not notes(there)
        there.wait(days=2)
        assert [turn.at.strftime("%H:%M") for turn in notes(there)] == ["09:30"]

    def test_a_week_late_it_does_not_come_at_all(self) -> None:
        there = midway("Europe/Berlin")
        there.sleep(days=9)
        assert not notes(there.wait(days=30))


class TestRefused:
    @pytest.mark.parametrize(
        "words",
        [
            "no reminders please",
            "don't write to me",
            "please don't message me first",
            "schreib mir nicht",
            "no me escribas",
        ],
    )
    def test_there_and_then_in_words_and_the_question_stands(self, words: str) -> None:
        there = Talk().start().type(words)
        assert there.state == "opening.hello"
        assert there.has("nudges.say.no_note")
        there.type(STORY).wait(days=30)
        assert not notes(there)

    def test_beside_a_story_which_is_heard_as_well(self) -> None:
        there = Talk().start().type(f"Don't write to me. {STORY}.")
        assert there.has("nudges.say.no_note")
        assert there.state == "intake.lane"
        assert "Saint Mary" in there.text
        there.wait(days=30)
        assert not notes(there)

    def test_by_a_button_after_nudges(self) -> None:
        there = Talk().start().type("/nudges")
        assert there.codes == ["fine", "no", "few"]
        there.press("no")
        assert there.state == "opening.hello"
        there.type(STORY).wait(days=30)
        assert not notes(there)
        assert there.type("/nudges").has("nudges.say.none")

    @pytest.mark.parametrize("words", ["/pause until Monday", "/pause", "/stop", "no reminders"])
    def test_by_a_pause_or_an_end_also_long_after_they_went_on(self, words: str) -> None:
        there = midway().type(words).wait(days=20).type("go on")
        there.until("feel.sore").wait(days=30)
        assert not notes(there)

    def test_by_not_again_which_holds_for_every_rejection(self) -> None:
        there = midway().wait(days=3).press("never")
        assert there.has("nudge.say.once_off")
        there.type("/new").type("no from the bakery, I only applied").wait(days=30)
        assert len(notes(there)) == 1

    def test_by_coming_back_oneself(self) -> None:
        there = talk("pause.offer", fresh(intake__when=("today",))).press("myself").type("go on")
        there.until("reflect.proud").wait(days=30)
        assert not notes(there)

    def test_in_the_settings(self) -> None:
        there = midway().type("/settings").press("quiet_on").type("Berlin")
        there.press("quiet_off").press("done").wait(days=30)
        assert not notes(there)
        assert not ladder(there)


class TestLeftInPeace:
    def test_who_told_nothing_yet(self) -> None:
        assert not notes(Talk().start().wait(days=30))

    def test_who_was_never_told_of_it(self) -> None:
        there = midway()
        old = there.session.copy()
        old.person.pop("once")
        old.person.pop("ladder")
        there.world.session, there.world.plans = old, {}
        there.press("lead").wait(days=30)
        assert not notes(there)

    @pytest.mark.parametrize("words", ["stop", "bye", "enough for today"])
    def test_who_stopped(self, words: str) -> None:
        assert not notes(midway().type(words).wait(days=30))

    def test_who_finished(self) -> None:
        assert not notes(talk("done").wait(days=60))

    def test_who_found_a_job(self) -> None:
        there = midway().type("I got a job!").wait(days=30)
        assert not notes(there)

    @pytest.mark.parametrize("code", ["safe", "rest"])
    def test_who_was_in_danger_also_long_after(self, code: str) -> None:
        there = midway().type("I want to die").press("yes").press(code)
        assert not any(isinstance(one, Plan) for one in there.effects)
        there.type("go on").wait(days=30)
        assert not notes(there)

    def test_but_not_whoever_was_only_misread(self) -> None:
        there = midway().type("I want to die").type("I didn't mean that").wait(days=30)
        assert len(notes(there)) == 1

    def test_who_blocked_the_bot(self) -> None:
        there = midway().send(Blocked()).wait(days=30)
        assert not notes(there)

    def test_who_has_a_date_anyway(self) -> None:
        there = midway().type("remind me on Friday at 17:00")
        there.type("Berlin").press("fine").type("go on").wait(days=30)
        assert not notes(there)


class TestMore:
    def test_a_few_more_after_it_need_a_yes_and_their_clock(self) -> None:
        there = midway().wait(days=3).press("few")
        assert there.state == "settings.zone"
        there.type("Berlin")
        assert (there.state, "few" in there.codes) == ("nudged", False)
        there.wait(days=60)
        assert (len(notes(there)), len(ladder(there))) == (1, 3)

    def test_the_clock_is_no_wall(self) -> None:
        there = midway().wait(days=3).press("few").type("I slept badly and cried")
        there.type("and it is cold")
        assert "/skip" in there.text
        there.type("/skip")
        assert (there.state, there.session.person["nudges"]) == ("nudged", True)

    def test_with_the_clock_known_the_buttons_stay(self) -> None:
        there = midway("Europe/Berlin").wait(days=3).press("few")
        assert (there.state, "never" in there.codes) == ("nudged", True)
        assert there.press("now").state == "intake.lane"

    def test_a_yes_beforehand_takes_its_place(self) -> None:
        there = midway("Europe/Berlin").type("/nudges").press("few").wait(days=60)
        assert (len(notes(there)), len(ladder(there))) == (0, 3)

    def test_not_again_after_that_yes_ends_both(self) -> None:
        there = midway("Europe/Berlin").wait(days=3).press("few").press("never").type("go on")
        there.wait(days=60)
        assert not ladder(there)


def test_a_session_of_before_and_one_brought_in_are_read() -> None:
    there = midway().type("I want to die")
    old = there.session.copy()
    old.person["agreed"] = old.person["agreed"][:2]
    there.world.session = Session.from_dict(old.to_dict(), old.threads)
    there.type("I didn't mean that").wait(days=30)
    assert not notes(there)


def test_start_pressed_again_is_no_second_note() -> None:
    there = midway().wait(days=3).send(Start()).wait(days=30)
    assert len(notes(there)) == 1
