"""The ladder for silence: two days, six, fifteen, and then nothing; and who is left in peace."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.kernel.effects import Plan
from flows.kernel.events import Blocked, Due, Start, Text, Zone
from flows.moments.quiet import allowed, hours_of
from tests.flows.talking import Talk, fresh, talk
from tests.walks import Turn, World

BERLIN = ZoneInfo("Europe/Berlin")
TODAY = fresh(intake__when=("today",), pause__zone="Berlin")
WORDS = ("quiet.first", "quiet.second", "quiet.last")


def silent(at: str = "reflect.proud") -> Talk:
    """Somebody in the middle of a stage who said yes to a line when they go quiet."""
    there = talk("pause.offer", TODAY).press("day").type("Berlin").press("quiet_too")
    there.type("/nudges").press("1/return").press("drop")
    return there.type("go on").until(at)


def lines(there: Talk) -> list[Turn]:
    """The turns in which a line for silence was said."""
    return [turn for turn in there.world.turns if any(_is_line(key) for key in _keys(turn))]


def _keys(turn: Turn) -> set[str]:
    return {part.key for say in turn.says for part in say.parts}


def _is_line(key: str) -> bool:
    return key in WORDS


def days(there: Talk, since: datetime) -> list[float]:
    return [round((turn.at - since) / timedelta(days=1), 1) for turn in lines(there)]


def test_after_two_days_six_and_fifteen_and_then_never() -> None:
    there = silent()
    since = there.world.now
    there.wait(days=120)
    assert [next(iter(_keys(turn) & {*WORDS})) for turn in lines(there)] == list(WORDS)
    assert all(2 <= d < 3 or 6 <= d < 7 or 15 <= d < 16 for d in days(there, since))
    assert not there.world.plans


def test_each_comes_at_their_hour() -> None:
    there = silent().wait(days=40)
    assert {turn.at.astimezone(BERLIN).strftime("%H:%M") for turn in lines(there)} == {"18:30"}


def test_each_names_the_rejection_and_one_small_thing_and_carries_five_buttons() -> None:
    there = silent().wait(days=3)
    assert "Saint Mary" in there.text
    assert "What you'd do again" in there.text
    assert there.codes == ["now", "hour", "tonight", "tomorrow", "never"]
    assert len(there.texts) == 1


def test_the_last_one_asks_nothing_and_says_so() -> None:
    there = silent().wait(days=17)
    assert there.keys >= {"quiet.last"}
    assert (there.text.count("?"), there.asked.buttons) == (0, ())


def test_none_is_worded_like_another_of_its_kind() -> None:
    there, said = silent(), []
    for _ in range(4):
        there.wait(days=3)
        said.append(there.text)
        there.type("go on")
    assert len(set(said)) == 4


@pytest.mark.parametrize("words", ["hm", "/where", "thanks", "/stop please", "tired"])
def test_any_message_resets_it(words: str) -> None:
    there = silent().wait(days=1, hours=12)
    there.type(words)
    since = there.world.now
    there.wait(days=1, hours=23)
    assert not lines(there)
    there.wait(days=1, hours=3)
    assert all(day >= 2 for day in days(there, since))


def test_what_the_bot_does_by_itself_does_not_reset_it() -> None:
    there = silent()
    since = there.world.now
    there.wait(days=1).send(Zone("Europe/Paris")).wait(days=2)
    assert days(there, since) == [pytest.approx(2.4, abs=0.6)]


def test_a_message_costs_no_plan_while_the_ladder_stands() -> None:
    there = silent()
    for words in ("I kept calm", "prepared"):
        there.type(words)
        assert not [e for e in there.effects if isinstance(e, Plan)]


def test_now_goes_on_where_they_were() -> None:
    there = silent().wait(days=3).press("now")
    assert there.state == "reflect.proud"


@pytest.mark.parametrize("after", [3, 40])
@pytest.mark.parametrize("words", ["I'm back", "go on", "/resume"])
def test_a_word_that_one_is_back_opens_it_again(words: str, after: int) -> None:
    there = silent().wait(days=after).type(words)
    assert there.state == "reflect.proud"


def test_a_start_opens_it_again_the_short_way() -> None:
    assert silent().wait(hours=50).start().state in {"opening.back", "reflect.proud"}
    assert silent().wait(days=40).start().state == "opening.back"


def test_words_instead_of_a_button_are_kept_and_one_goes_on() -> None:
    there = silent().wait(days=3).type("I slept badly but it is better")
    assert there.has("aside.kept")
    assert there.state in {"opening.back", "reflect.proud"}


def test_another_time_may_be_typed_and_is_read_back() -> None:
    there = silent().wait(days=3).type("friday at 17:00")
    assert (there.state, there.has("nudge.say.snoozed")) == ("stopped", True)
    at = there.world.plans["1/return"].at.astimezone(BERLIN)
    assert at.strftime("%a %H:%M") == "Fri 17:00"
    assert "Fri" in there.text


def test_not_again_ends_that_kind_for_this_rejection_and_says_so() -> None:
    there = silent().wait(days=3).press("never")
    assert there.has("nudge.say.quiet_off")
    there.type("go on").wait(days=40)
    assert len(lines(there)) == 1


def test_a_snooze_is_a_time_they_chose() -> None:
    there = silent().wait(days=3).press("tomorrow")
    assert there.world.plans["1/return"].kind == "timer"


class TestLeftInPeace:
    def test_who_said_no_such_yes(self) -> None:
        there = talk("reflect.proud").wait(days=60)
        assert not lines(there)

    @pytest.mark.parametrize("words", ["stop", "bye", "/pause until Monday"])
    def test_who_stopped(self, words: str) -> None:
        there = silent().type(words).wait(days=40)
        assert not lines(there)

    def test_who_finished(self) -> None:
        there = silent().until("done").wait(days=60)
        assert not lines(there)

    def test_who_finished_a_stage(self) -> None:
        there = silent("reflect.close").wait(days=60)
        assert not lines(there)

    @pytest.mark.parametrize("code", ["safe", "rest"])
    def test_who_was_in_danger_until_they_ask_anew(self, code: str) -> None:
        there = silent().type("I want to die").press("yes").press(code)
        there.wait(days=20)
        assert not lines(there)
        assert not there.session.person["nudges"]
        there.type("go on") if there.state == "stopped" else there
        there.type("/settings").press("quiet_on").press("done").wait(days=3)
        assert len(lines(there)) == 1

    def test_what_was_not_meant_costs_nothing_that_was_agreed(self) -> None:
        there = silent().type("remind me on friday at 17:00").type("I want to die")
        assert not there.world.plans
        there.type("I didn't mean that")
        assert "1/return" in there.world.plans
        assert there.session.person["nudges"] is True

    def test_who_blocked_the_bot(self) -> None:
        there = silent().send(Blocked()).wait(days=40)
        assert not lines(there)
        there.send(Start()).wait(days=3)
        assert there.state in {"nudged", "opening.back", "reflect.proud"}

    def test_who_has_a_date_anyway(self) -> None:
        there = talk("pause.offer", TODAY).press("day").type("Berlin").press("quiet_too")
        there.type("/nudges").press("1/return").type("in 5 days")
        there.type("go on").until("reflect.proud").wait(days=4)
        assert not lines(there)
        there.wait(days=4)
        came = [turn.at for turn in there.world.turns if "nudge.return" in _keys(turn)]
        assert len(came) == 1
        assert all(turn.at - came[0] >= timedelta(days=2) for turn in lines(there))


def test_the_last_ones_word_is_the_end_until_they_write() -> None:
    there = silent().wait(days=40)
    there.type("hello again, I am back").wait(days=0)
    there.type("go on") if there.state != "reflect.proud" else there
    there.until("reflect.wins").wait(days=3)
    assert len(lines(there)) == 4


def test_of_two_rejections_only_the_one_at_hand() -> None:
    there = silent().type("/new").until("feel.sore")
    there.wait(days=30)
    at = [turn.at for turn in lines(there)]
    assert len(at) == 3
    assert {turn.after.current for turn in lines(there)} == {2}


def test_a_clock_that_jumps_back_says_nothing_twice() -> None:
    there = silent().wait(days=3)
    there.world.now -= timedelta(days=30)
    there.wait(days=31)
    assert len(lines(there)) <= 2


@settings(max_examples=60)
@given(
    hour=st.integers(0, 23),
    quiet=st.one_of(st.none(), st.tuples(st.integers(0, 23), st.integers(1, 22))),
    zones=st.lists(
        st.sampled_from(["Asia/Kathmandu", "America/St_Johns", "Pacific/Apia", "Europe/Berlin"]),
        min_size=1, max_size=3,
    ),
    jumps=st.lists(st.integers(-40, 200), min_size=1, max_size=6),
)  # fmt: skip
def test_whatever_the_hours_the_zones_and_the_clock_no_line_comes_in_quiet_hours(
    hour: int, quiet: tuple[int, int] | None, zones: list[str], jumps: list[int]
) -> None:
    there = Talk(World(session=READY.session, now=READY.world.now, plans=dict(READY.world.plans)))
    there.type(f"/quiet {quiet[0]:02}:00 to {(quiet[0] + quiet[1]) % 24:02}:00") if quiet else there
    there.type("/settings").press("hour").type(f"{hour:02}:15").press("done")
    for number, jump in enumerate(jumps):
        there.send(Zone(zones[number % len(zones)]))
        there.world.now += timedelta(hours=jump)
        there.sleep(hours=1)
        there.wait(hours=30)
    for turn in lines(there):
        zone, hours = turn.after.person["zone"], hours_of(turn.after.person)
        assert allowed(turn.at, zone, hours), (turn.at, zone, hours)


READY = silent()


def test_two_lines_never_come_within_a_day() -> None:
    there = silent()
    for _ in range(30):
        there.wait(days=1)
        if there.state == "nudged":
            there.press("now")
    at = [turn.at for turn in lines(there)]
    assert len(at) > 3
    assert all(other - one >= timedelta(hours=24) for one, other in pairwise(at))


def test_due_or_not_is_judged_by_their_last_message_and_not_by_the_plan() -> None:
    there = silent()
    there.world.now += timedelta(days=2)
    there.type("I am thinking")
    there.send(Due("1/quiet", "nudged", 1))
    assert not there.texts
    assert there.world.plans["1/quiet"].at > there.world.now + timedelta(days=1, hours=23)


def test_text_of_theirs_is_what_counts_and_not_a_due_date() -> None:
    there = silent().send(Text("one good thing"))
    seen = datetime.fromisoformat(there.session.seen)
    there.wait(days=3)
    assert datetime.fromisoformat(there.session.seen) == seen.astimezone(UTC)


def test_an_hour_on_is_never_at_once_where_the_clock_shows_it_twice() -> None:
    there = silent()
    there.world.now = datetime(2026, 10, 25, 0, 45, tzinfo=UTC)  # 2:45, for the first time
    there.type("remind me in an hour")
    assert there.world.plans["1/return"].at >= there.world.now + timedelta(hours=1)
    assert there.world.plans["1/return"].at.astimezone(BERLIN).strftime("%H:%M") in there.text


def test_while_nobody_knows_where_their_clock_stands_nothing_is_our_idea() -> None:
    there = talk("pause.offer", TODAY).press("day").type("skip")
    assert "quiet_too" not in there.codes
    there.world.session.person["nudges"] = True
    there.press("fine").type("go on").wait(days=40)
    assert not there.has("quiet")
    assert not any(key.endswith("/quiet") for key in there.world.plans)
