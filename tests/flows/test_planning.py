"""What was agreed comes at its time, on the person's own clock, and only then."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.kernel.effects import Plan
from flows.kernel.events import Zone
from flows.moments.planning import working_days_after
from tests.flows.talking import Talk, fresh, talk
from tests.walks import MONDAY, World

BERLIN = ZoneInfo("Europe/Berlin")
UNDATED = fresh(follow__when=("never",), move__plan=("none",))
"""Who agrees to no date at all."""
TODAY = fresh(intake__when=("today",), pause__zone="Berlin")


def planned(there: Talk, name: str) -> datetime:
    """When the plan called `name` is due, on a clock in Berlin."""
    return there.world.plans[f"{there.session.current}/{name}"].at.astimezone(BERLIN)


@pytest.mark.parametrize(
    ("day", "after"),
    [(date(2026, 3, 2), date(2026, 3, 16)), (date(2026, 3, 6), date(2026, 3, 20)),
     (date(2026, 3, 7), date(2026, 3, 20)), (date(2026, 3, 8), date(2026, 3, 20)),
     (date(2026, 12, 28), date(2027, 1, 11))],
)  # fmt: skip
def test_ten_working_days_leave_out_the_weekends(day: date, after: date) -> None:
    assert working_days_after(day) == after


@given(day=st.dates(date(2020, 1, 1), date(2040, 1, 1)), count=st.integers(1, 40))
def test_a_day_so_many_working_days_on_is_a_working_day(day: date, count: int) -> None:
    after = working_days_after(day, count)
    between = [day + timedelta(days=n) for n in range(1, (after - day).days + 1)]
    assert after.weekday() < 5
    assert sum(one.weekday() < 5 for one in between) == count


class TestThePause:
    @pytest.fixture
    def there(self) -> Talk:
        return talk("pause.offer", TODAY).press("day")

    def test_choosing_a_day_is_the_consent_and_only_then_the_clock_is_asked(
        self, there: Talk
    ) -> None:
        assert there.state == "pause.zone"
        assert there.session.person["consent"] is True

    def test_the_hour_is_proposed_and_may_be_another(self, there: Talk) -> None:
        there.type("Berlin")
        assert there.state == "pause.hour"
        assert "18:30" in there.text
        there.type("7:15")
        assert planned(there, "return").strftime("%a %H:%M") == "Wed 07:15"

    def test_it_rests_until_then_and_then_one_message_comes(self, there: Talk) -> None:
        there.type("Berlin").press("fine")
        assert (there.state, there.has("stop.until")) == ("stopped", True)
        before = len(there.world.turns)
        there.wait(days=1, hours=23)
        assert len(there.world.turns) == before
        there.wait(days=1)
        assert len(there.world.turns) == before + 1
        assert there.state == "nudged"
        assert {"now", "hour", "tonight", "tomorrow", "never"} == set(there.codes)

    def test_now_goes_on_from_where_the_pause_was(self, there: Talk) -> None:
        there.type("Berlin").press("fine").wait(days=3).press("now")
        assert there.state.startswith(("feel.", "reflect."))

    @pytest.mark.parametrize(("code", "hours"), [("hour", 1), ("tonight", 24), ("tomorrow", 48)])
    def test_a_snooze_comes_when_it_says(self, there: Talk, code: str, hours: int) -> None:
        there.type("Berlin").press("fine").wait(days=3).press(code)
        assert there.state == "stopped"
        wait = planned(there, "return") - there.world.now
        assert timedelta() < wait <= timedelta(hours=hours)
        assert there.wait(hours=hours + 1).state == "nudged"

    def test_not_again_plans_nothing(self, there: Talk) -> None:
        there.type("Berlin").press("fine").wait(days=3).press("never")
        assert (there.state, there.world.plans) == ("stopped", {})

    def test_who_comes_earlier_is_not_written_to_while_they_are_here(self, there: Talk) -> None:
        there.type("Berlin").press("fine").wait(days=2, hours=7, minutes=50)
        there.type("go on").until("reflect.proud")
        before = len(there.world.turns)
        there.wait(minutes=30)
        assert all(not turn.says for turn in there.world.turns[before:])
        assert there.state == "reflect.proud"

    def test_another_zone_moves_the_plan_and_not_the_hour(self, there: Talk) -> None:
        there.type("Berlin").press("fine").send(Zone("America/New_York"))
        at = there.world.plans["1/return"].at.astimezone(ZoneInfo("America/New_York"))
        assert at.strftime("%H:%M") == "18:30"


def test_across_the_change_of_clocks_the_hour_stays_the_hour() -> None:
    friday = datetime(2026, 3, 27, 12, tzinfo=UTC)
    there = talk("pause.offer", TODAY, friday).press("day").type("Berlin").press("fine")
    at = planned(there, "return")
    assert at.strftime("%a %H:%M") == "Sun 18:30"
    assert at.utcoffset() == timedelta(hours=2)


def test_tonight_is_tonight_and_not_offered_in_the_evening() -> None:
    there = talk("pause.offer", TODAY).press("tonight").type("Berlin")
    if there.state == "pause.hour":
        there.press("fine")
    assert planned(there, "return").strftime("%a %H:%M") == "Mon 18:30"
    late = Talk(World(now=datetime(2026, 3, 2, 20, 30, tzinfo=UTC)))
    assert "tonight" not in late.until("pause.offer", TODAY).codes


def test_by_myself_plans_nothing_and_consents_to_nothing() -> None:
    there = talk("pause.offer", TODAY).press("myself")
    assert (there.state, there.world.plans) == ("stopped", {})
    assert there.session.person.get("consent") is False


class TestThreeQuietMinutes:
    @pytest.fixture
    def there(self) -> Talk:
        return talk("feel.close").press("door.breather").press("start")

    def test_they_end_by_themselves_to_the_second(self, there: Talk) -> None:
        assert there.world.plans["1/breather"].at == MONDAY + timedelta(minutes=3)
        assert there.wait(minutes=2, seconds=59).state == "feel.breathing"
        assert there.wait(seconds=1).state == "feel.after"

    def test_they_may_end_early_and_then_no_timer_comes(self, there: Talk) -> None:
        assert there.press("early").state == "feel.after"
        assert "1/breather" not in there.world.plans

    def test_a_timer_that_comes_elsewhere_says_nothing(self, there: Talk) -> None:
        there.type("/stop").wait(minutes=5)
        assert (there.state, there.texts) == ("stopped", [])


class TestTheLetter:
    def sent(self) -> Talk:
        there = talk("follow.when", fresh(pause__zone="Berlin")).press("night").type("Berlin")
        return there.type("stop")

    def test_after_a_nights_sleep_it_is_asked_whether_it_went(self) -> None:
        there = self.sent()
        assert planned(there, "sent").strftime("%a %H:%M") == "Tue 09:00"
        assert there.wait(days=1).state == "follow.sent"

    def test_sent_begins_ten_working_days_and_then_one_goes_back_to_rest(self) -> None:
        there = self.sent().wait(days=1).press("yes")
        assert there.thread.letter["status"] == "sent"
        assert planned(there, "answer").date() == working_days_after(date(2026, 3, 3))
        assert there.state == "stopped"

    def test_not_yet_asks_once_more(self) -> None:
        there = self.sent().wait(days=1).press("not_yet")
        assert "1/sent" in there.world.plans

    def test_no_answer_closes_it(self) -> None:
        there = self.sent().wait(days=1).press("yes").wait(days=20)
        assert there.state == "follow.answer"
        assert there.press("nothing").thread.letter["status"] == "closed"

    def test_a_real_answer_becomes_a_change(self) -> None:
        there = self.sent().wait(days=1).press("yes").wait(days=20).press("real")
        assert there.state == "follow.feedback"
        there.type("My examples were too long").press("true")
        assert there.state == "follow.change"
        there.type("Practise two short ones")
        assert there.state == "stopped"
        assert there.answers["follow.change"]["text"] == "Practise two short ones"

    def test_after_a_dated_question_one_goes_on_from_where_one_was(self) -> None:
        there = self.sent()
        place = there.thread.place
        there.wait(days=1).press("yes").type("go on")
        assert there.thread.place == place
        assert there.state in {place, "opening.back"}


class TestAPlan:
    @pytest.fixture
    def there(self) -> Talk:
        there = talk("move.plan", fresh(move__next=("cv",)))
        there.world.happen(Zone("Europe/Berlin"))
        return there.type("tomorrow at 17:00")

    def test_gets_its_hour_and_is_read_back(self, there: Talk) -> None:
        assert there.thread.plans[-1]["local"] == "2026-03-03T17:00"
        assert planned(there, "plan0").strftime("%a %H:%M") == "Tue 17:00"

    def test_is_asked_about_at_its_hour(self, there: Talk) -> None:
        there.type("stop").wait(days=2)
        assert (there.state, there.has("later.plan.ask")) == ("later.plan", True)
        assert there.press("done").thread.plans[0]["status"] == "done"

    def test_may_be_changed_and_gets_another_hour(self, there: Talk) -> None:
        there.type("stop").wait(days=2).press("change")
        assert there.state == "move.hour"
        there.type("friday at 10:00")
        assert planned(there, "plan0").strftime("%a %H:%M") == "Fri 10:00"
        assert len(there.thread.plans) == 1

    def test_let_go_is_gone(self, there: Talk) -> None:
        there.type("stop").wait(days=2).press("let_go")
        assert there.thread.plans[0]["status"] == "gone"
        assert "1/plan0" not in there.world.plans

    def test_is_not_lost_when_another_is_made(self, there: Talk) -> None:
        there.until("move.close")
        if "door.another" in there.codes:
            there.press("door.another").type("Call Ana").type("thursday at 9:00")
            assert [row["what"] for row in there.thread.plans] == ["cv", "Call Ana"]
            assert {"1/plan0", "1/plan1"} <= set(there.world.plans)

    @pytest.mark.parametrize("words", ["31 February", "at 25:00", "yesterday"])
    def test_a_moment_that_is_none_is_told_so(self, words: str) -> None:
        there = talk("move.plan", fresh(move__next=("cv",))).type(words)
        assert (there.state, there.has("invalid.")) == ("move.plan", True)


def test_the_look_back_comes_in_two_weeks_only_where_it_was_agreed() -> None:
    yes = talk("move.bye", UNDATED).press("yes")
    look = yes.world.plans["1/look"]
    assert look.at.date() == (MONDAY + timedelta(days=14)).date()
    assert yes.wait(days=15).state == "later.look"
    assert "1/look" not in talk("move.bye", UNDATED).press("no").world.plans


def test_the_look_back_is_two_questions_and_then_rest() -> None:
    there = talk("move.bye", UNDATED).press("yes").wait(days=15).type("2")
    assert there.state == "later.fits"
    assert there.press("all").state == "done"


def test_several_dates_at_once_all_come_and_none_is_lost() -> None:
    there = talk("move.plan", fresh(move__next=("cv",))).send(Zone("Europe/Berlin"))
    there.type("tomorrow at 17:00").until("move.bye").press("yes").wait(days=30)
    came = [turn.after.state for turn in there.world.turns if turn.says]
    assert "later.plan" in came
    assert "later.look" in came


def test_nothing_is_planned_for_whoever_agreed_to_nothing() -> None:
    there = talk("move.bye", UNDATED).press("no")
    assert not [effect for turn in there.world.turns for effect in turn.effects
                if isinstance(effect, Plan) and effect.kind == "timer"]  # fmt: skip
    assert not there.world.plans


def test_stop_keeps_the_dates_that_were_agreed() -> None:
    there = talk("move.bye", UNDATED).press("yes").type("stop")
    assert "1/look" in there.world.plans


def test_a_timer_of_a_deleted_rejection_never_comes() -> None:
    there = talk("move.bye", UNDATED).press("yes").type("/restart").press("delete").wait(days=30)
    assert there.state == "opening.hello"
