"""Settings: consent that can be seen and changed, hours, a clock, and a pause from messages."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.speech.words import read_scripts
from flows.engine import Engine
from flows.kernel.events import Start, Zone
from flows.kernel.person import Moment
from flows.places import Found
from tests.flows.talking import Talk, fresh, talk
from tests.walks import World

BERLIN = ZoneInfo("Europe/Berlin")
TODAY = fresh(intake__when=("today",), pause__zone="Berlin")


def agreed() -> Talk:
    """Somebody who agreed to a message on Wednesday at 18:30, and stopped."""
    return talk("pause.offer", TODAY).press("day").type("Berlin").press("fine")


def at(there: Talk, key: str = "1/return") -> str:
    return there.world.plans[key].at.astimezone(BERLIN).strftime("%a %H:%M")


class TestTheSettings:
    def test_show_what_was_agreed_and_lead_back(self) -> None:
        there = talk("feel.sore").type("/settings")
        assert there.state == "settings.pick"
        assert "If you go quiet: one note, after two days (/nudges)" in there.text
        assert there.press("done").state == "feel.sore"

    def test_the_yes_for_silence_is_one_of_its_own_and_asks_for_the_clock(self) -> None:
        there = talk("feel.sore").type("/settings").press("quiet_on")
        assert (there.session.person["nudges"], there.state) == (True, "settings.zone")
        there.type("Berlin")
        assert there.state == "settings.pick"
        assert there.session.person["zone"] == "Europe/Berlin"
        assert "a few short lines" in there.text

    def test_and_can_be_taken_back(self) -> None:
        there = agreed().type("go on").type("/settings").press("quiet_on")
        assert "1/quiet" not in there.world.plans
        there.press("done").until("reflect.proud")
        assert "1/quiet" in there.world.plans
        there.type("/settings").press("quiet_off").press("done")
        assert "1/quiet" not in there.world.plans

    def test_no_messages_at_all_and_messages_again(self) -> None:
        there = agreed().type("/settings").press("mute")
        assert "Messages you agreed to: they wait" in there.text
        there.press("unmute")
        assert "Messages you agreed to: they come" in there.text

    def test_no_messages_at_all_holds_while_they_look_at_the_settings(self) -> None:
        there = agreed().type("/settings").press("mute").press("hour").press("h9").press("done")
        assert there.session.person["paused"] == {"until": ""}

    @pytest.mark.parametrize(
        ("typed", "hour"),
        [("7:15", "07:15"), ("9pm", "21:00"), ("noon", "12:00"), ("3", "18:30")],
    )
    def test_the_hour(self, typed: str, hour: str) -> None:
        there = talk("feel.sore").type("/settings").press("hour").type(typed)
        assert there.session.person["hour"] == hour
        assert there.state == "settings.pick"

    @pytest.mark.parametrize("typed", ["at 8", "9", "11 o'clock", "at 6"])
    def test_an_hour_of_morning_or_evening_is_asked_again(self, typed: str) -> None:
        there = talk("feel.sore").type("/settings").press("hour").type(typed)
        assert (there.state, there.has("invalid.ambiguous_time")) == ("settings.hour", True)

    @pytest.mark.parametrize("words", ["/settings", "/quiet", "/timezone", "/nudges", "/pause"])
    def test_of_a_stranger_nothing_is_kept(self, words: str) -> None:
        there = Talk(World()).type(words)
        assert (there.state, there.has("start.nobody")) == ("start", True)


class TestWhatIsWrongWithATime:
    """It is said in the words of the question: nobody is told to try "yesterday" for a plan."""

    def test_no_hour(self) -> None:
        there = agreed().type("go on").type("/settings").press("hour").type("Springfield")
        assert there.has("invalid.not_an_hour")

    def test_no_day_ahead(self) -> None:
        assert talk("move.plan").type("Springfield").has("unplaced.short")

    @pytest.mark.parametrize(
        ("typed", "said"),
        [("/pause until yesterday", "invalid.past"),
         ("/pause until 31 February", "invalid.no_such_date"), ("/pause for a bit", "hush.unread")],
    )  # fmt: skip
    def test_no_end_of_a_pause(self, typed: str, said: str) -> None:
        there = talk("feel.sore").type(typed)
        assert (there.state, there.has(said)) == ("feel.sore", True)


class TestACommandAtItsOwnQuestion:
    """It is the answer, and not one more thing beside it."""

    @pytest.mark.parametrize(
        ("button", "typed"), [("zone", "/timezone Berlin"), ("quiet", "/quiet 22 to 8")]
    )
    def test_answers_it(self, button: str, typed: str) -> None:
        there = talk("feel.sore").type("/settings").press(button).type(typed)
        assert there.state == "settings.pick"

    def test_at_the_pause_too(self) -> None:
        there = talk("pause.offer", TODAY).press("day").type("/timezone Berlin")
        assert there.state == "pause.hour"

    @pytest.mark.parametrize("typed", ["/timezone nowhere", "/quiet purple"])
    def test_unread_twice_it_still_closes_in_one_step(self, typed: str) -> None:
        there = talk("feel.sore").type(typed).type(typed)
        assert there.type("/timezone Berlin" if "zone" in typed else "off").state == "feel.sore"


class TestQuietHours:
    @pytest.mark.parametrize(
        ("typed", "quiet"),
        [("/quiet 22 to 8", ["22:00", "08:00"]), ("/quiet after 9pm", ["21:00", "09:00"]),
         ("/quiet not before 10", ["20:30", "10:00"])],
    )  # fmt: skip
    def test_are_their_own_and_read_back(self, typed: str, quiet: list[str]) -> None:
        there = talk("feel.sore").type(typed)
        assert (there.state, there.session.person["quiet"]) == ("feel.sore", quiet)
        assert quiet[0] in there.text
        assert quiet[1] in there.text

    @pytest.mark.parametrize("typed", ["0 to 24", "9:00 to 9:00", "22:15-22:15"])
    def test_that_leave_no_minute_are_refused_and_the_old_ones_stay(self, typed: str) -> None:
        there = talk("feel.sore").type("/quiet 22 to 8").type(f"/quiet {typed}")
        assert there.has("settings.say.no_minute")
        assert there.session.person["quiet"] == ["22:00", "08:00"]

    def test_off_is_the_usual_ones(self) -> None:
        there = talk("feel.sore").type("/quiet 22 to 8").type("/quiet off")
        assert "quiet" not in there.session.person

    def test_without_hours_they_are_asked_for(self) -> None:
        there = talk("feel.sore").type("/quiet")
        assert there.state == "settings.quiet"
        assert there.press("night").state == "feel.sore"
        assert there.session.person["quiet"] == ["22:00", "08:00"]

    def test_that_cannot_be_read_are_asked_again(self) -> None:
        there = talk("feel.sore").type("/quiet sometimes")
        assert (there.state, there.has("invalid.quiet_hours")) == ("settings.quiet", True)


CITIES = {
    "paris": [
        Found("Europe/Paris", "Paris", "FR"),
        Found("America/Chicago", "Paris, Texas", "US"),
    ],
    "porto": [Found("Europe/Lisbon", "Porto", "PT")],
}
KNOWING = Engine(read_scripts(), lambda text: CITIES.get(text.casefold(), []))


class TestTheClock:
    def test_a_zone_named_with_the_command(self) -> None:
        there = agreed().type("/timezone New York")
        assert there.session.person["zone"] == "America/New_York"
        there_now = there.world.plans["1/return"].at.astimezone(ZoneInfo("America/New_York"))
        assert there_now.strftime("%a %H:%M") == "Wed 18:30"

    def test_asked_for_with_buttons(self) -> None:
        there = talk("feel.sore").type("/timezone")
        assert there.state == "settings.zone"
        assert len(there.codes) == 6
        assert there.press("Asia/Kolkata").state == "feel.sore"
        assert there.session.person["zone"] == "Asia/Kolkata"

    def test_a_shared_location_answers(self) -> None:
        there = talk("feel.sore").type("/timezone").send(Zone("Asia/Tokyo"))
        assert (there.session.person["zone"], there.state) == ("Asia/Tokyo", "feel.sore")

    def test_may_be_left_out(self) -> None:
        assert talk("feel.sore").type("/timezone").press("later").state == "feel.sore"
        assert talk("feel.sore").type("/timezone").type("skip").state == "feel.sore"

    def known(self, typed: str) -> Talk:
        there = Talk(World(KNOWING))
        return there.send(Start()).until("feel.sore").type(typed)

    def test_a_city_that_is_no_zone_is_found(self) -> None:
        there = self.known("/timezone Porto")
        assert there.session.person["zone"] == "Europe/Lisbon"

    def test_where_a_name_is_two_cities_they_are_offered(self) -> None:
        there = self.known("/timezone Paris")
        assert (there.state, there.has("pause.zone.say.which")) == ("settings.zone", True)
        assert there.labels == ["Paris, FR: 10:30", "Paris, Texas, US: 03:30", "Later"]
        there.press("America/Chicago")
        assert there.session.person["zone"] == "America/Chicago"
        assert len(there.type("/timezone").codes) == 6

    def test_and_one_may_be_typed_as_it_stands_on_its_button(self) -> None:
        there = self.known("/timezone").type("paris")
        assert there.has("pause.zone.say.which")
        there.type("Paris, FR: 10:30")
        assert there.session.person["zone"] == "Europe/Paris"

    def test_what_is_nowhere_is_asked_again(self) -> None:
        there = talk("feel.sore").type("/timezone Atlantis")
        assert (there.state, there.has("pause.zone.say.unknown")) == ("settings.zone", True)


class TestAPause:
    def test_until_a_day_holds_even_what_was_agreed(self) -> None:
        there = agreed().type("/pause until Friday")
        assert there.has("hush.until")
        assert "Fri 18:30" in there.text
        there.wait(days=3)
        assert there.state == "stopped"
        there.wait(days=2)
        assert there.state == "nudged"
        assert there.turn.at.astimezone(BERLIN).strftime("%a %H:%M") == "Fri 18:30"

    def test_a_time_they_choose_meanwhile_comes_all_the_same(self) -> None:
        there = agreed().type("/pause until 20 May").type("remind me in 3 days")
        there.type("/nudges")
        assert "May" not in there.text
        there.type("leave them so").wait(days=4)
        assert there.has("nudge.return")

    def test_what_it_held_comes_as_one_message(self) -> None:
        there = talk("follow.when", fresh(pause__zone="Berlin")).press("night").type("Berlin")
        there.until("move.plan").type("wednesday at 17:00")
        there.type("/pause for two weeks").wait(days=13)
        assert not [turn for turn in there.world.turns[-3:] if turn.says and turn.at > DAY_TWO]
        there.wait(days=2)
        assert there.state == "due.pick"
        assert set(there.codes) >= {"1/sent", "1/plan0"}
        assert not there.has("due.say.late")

    @pytest.mark.parametrize(
        "words", ["/pause forever", "stop messaging me", "/pause until I come back", "unsubscribe"]
    )
    def test_until_they_are_back(self, words: str) -> None:
        there = agreed().type(words)
        assert there.has("hush.open")
        before = len(there.world.turns)
        there.wait(days=60)
        assert not [turn for turn in there.world.turns[before:] if turn.says]
        there.send(Start())
        assert there.has("hush.over_held")
        there.wait(days=2)
        assert there.state == "nudged"

    def test_mid_question_it_stops_there(self) -> None:
        there = talk("feel.sore").type("pause until 3 May")
        assert (there.state, there.thread.place) == ("stopped", "feel.sore")

    def test_alone_it_stops_and_says_what_still_comes(self) -> None:
        there = agreed().type("go on").type("/pause")
        assert (there.state, there.has("stop.agreed")) == ("stopped", True)
        assert "Wed 18:30" in there.text

    @pytest.mark.parametrize("until", ["yesterday", "whenever", "3 May 2031", "in 900 days"])
    def test_no_day_is_told_so_and_nothing_changes(self, until: str) -> None:
        there = agreed().type(f"/pause until {until}")
        assert there.has("hush.unread") or there.has("invalid.")
        assert "paused" not in there.session.person

    def test_resume_ends_it(self) -> None:
        there = agreed().type("/pause until Friday").type("/resume")
        assert there.has("hush.over")
        there.type("stop").wait(days=2, hours=12)
        assert there.turn.at.astimezone(BERLIN).strftime("%a") == "Wed"

    def test_resume_mid_question_asks_it_again(self) -> None:
        there = talk("feel.sore").type("/pause until Friday").type("/resume")
        assert not there.session.person.get("paused")
        assert there.state == "feel.sore"


DAY_TWO = datetime(2026, 3, 4, tzinfo=UTC)


class TestWhatIsPlanned:
    def both(self) -> Talk:
        there = talk("follow.when", fresh(pause__zone="Berlin")).press("night").type("Berlin")
        return there.until("move.plan").type("thursday at 17:00").type("/nudges")

    def test_is_listed_with_its_time(self) -> None:
        there = self.both()
        assert there.state == "nudges.pick"
        assert "Tue 09:00: Whether the letter went: Saint Mary" in there.text
        assert "Thu 17:00: Your plan: " in there.text

    def test_may_be_moved_to_a_typed_time(self) -> None:
        there = self.both().press("1/plan0").type("friday 8am")
        assert at(there, "1/plan0") == "Fri 08:00"
        assert there.state == "move.again"

    @pytest.mark.parametrize(("code", "when"), [("tomorrow", "Tue 18:30"), ("week", "Mon 18:30")])
    def test_may_be_moved_by_button(self, code: str, when: str) -> None:
        there = self.both().press("1/sent").press(code)
        assert at(there, "1/sent") == when
        assert when in there.text

    def test_may_be_dropped(self) -> None:
        there = self.both().press("1/sent").press("drop").wait(days=1)
        assert "1/sent" not in there.world.plans
        assert "1/plan0" in there.world.plans

    def test_may_stay(self) -> None:
        assert self.both().press("fine").state == "move.again"
        there = self.both().press("1/sent").press("keep")
        assert at(there, "1/sent") == "Tue 09:00"

    def test_nothing_is_said_to_be_nothing(self) -> None:
        there = talk("feel.sore").type("/nudges").press("no").type("/nudges")
        assert (there.state, there.has("nudges.say.none")) == ("feel.sore", True)

    def test_a_plan_that_was_moved_is_said_with_its_new_time(self) -> None:
        there = self.both().press("1/plan0").type("friday 8am").type("show")
        assert "Fri 08:00" in there.texts[0] or "08:00: " in there.texts[0]
        assert "17:00" not in there.texts[0]

    def test_a_plan_that_was_dropped_is_let_go(self) -> None:
        there = self.both().press("1/plan0").press("drop")
        assert there.thread.plans[0]["status"] == "gone"

    def test_asked_for_twice_it_still_closes_in_one_step(self) -> None:
        there = self.both().type("/nudges").press("1/plan0").type("/nudges").press("fine")
        assert there.state == "move.again"

    def test_of_many_each_can_be_reached(self) -> None:
        there = self.both()
        moments = there.session.person["moments"]
        late = {f"1/return{n}": moments["1/sent"] for n in range(5)}
        there.session.person["moments"] = {**moments, **late}
        there.type("/nudges")
        first = set(there.codes)
        there.press("others")
        assert first | set(there.codes) >= {*moments, *late}
        assert there.text.count(":00: ") == len(there.codes) - 2

    def test_a_date_that_passed_elsewhere_is_neither_listed_nor_caught_up_on(self) -> None:
        there = agreed()
        old: Moment = {"local": "2026-02-01T09:00", "step": "follow.sent", "kind": "timer"}
        there.session.person["moments"] = {"1/sent": old}
        there.world.plans.clear()
        assert there.type("/nudges").has("nudges.say.none")
        there.type("/timezone Tokyo")
        assert not there.world.plans

    def test_what_came_while_they_looked_around_is_over(self) -> None:
        there = agreed().type("go on")
        there.world.now = there.world.plans["1/return"].at - timedelta(minutes=5)
        there.type("/journal").wait(minutes=10)
        assert not there.session.person["moments"]

    def test_what_came_meanwhile_cannot_be_moved(self) -> None:
        there = self.both()
        there.world.wait(timedelta(hours=1))
        there.world.plans.pop("1/sent")
        there.session.person["moments"].pop("1/sent")
        assert there.press("1/sent").state == "move.again"


class TestRemindMe:
    def test_a_time_named_in_passing_is_agreed(self) -> None:
        there = agreed().type("go on").until("reflect.proud").type("remind me on friday at 5pm")
        assert (there.state, at(there)) == ("stopped", "Fri 17:00")
        assert "Fri 17:00" in there.text

    def test_and_asks_for_the_clock_where_nobody_knows_it(self) -> None:
        there = talk("feel.sore").type("remind me tomorrow at 5pm")
        assert there.state == "pause.zone"
        there.type("Berlin")
        assert at(there) == "Tue 17:00"

    def test_without_a_time_it_is_a_stop(self) -> None:
        there = talk("feel.sore").type("remind me later")
        assert (there.state, there.world.plans) == ("stopped", {})
