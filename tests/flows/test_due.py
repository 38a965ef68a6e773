"""Several things due at once, late after downtime, and in a rejection that is not at hand."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.beside.reminders.kinds import MESSAGES, kind_of
from flows.kernel.effects import Plan
from flows.kernel.events import Due
from flows.kernel.session import Answer
from tests.flows.talking import Talk, fresh, talk
from tests.walks import World

BERLIN = fresh(pause__zone="Berlin")


def two() -> Talk:
    """Somebody whose letter and whose plan are both of tomorrow at nine, resting."""
    there = talk("follow.when", BERLIN).press("night").type("Berlin").until("move.plan")
    return there.type("tomorrow at 9:00").type("stop")


def planned() -> dict[str, Plan]:
    return two().world.plans


class TestSeveralAtOnce:
    def test_are_one_message_that_names_all(self) -> None:
        there = two()
        before = len(there.world.turns)
        there.wait(days=2)
        said = [turn for turn in there.world.turns[before:] if turn.says]
        assert [len(turn.says) for turn in said] == [1]
        assert there.state == "due.pick"
        assert "Your plan: send one application" in there.text
        assert "Whether the letter went: Saint Mary" in there.text
        assert there.codes == ["1/plan0", "1/sent", "not_now"]

    def test_one_after_the_other_and_then_back(self) -> None:
        there = two().wait(days=2).press("1/sent")
        assert there.state == "follow.sent"
        there.press("yes")
        assert (there.state, there.codes) == ("due.pick", ["1/plan0", "not_now"])
        there.press("1/plan0")
        assert there.state == "later.plan"
        there.press("done")
        assert there.thread.plans[0]["status"] == "done"
        assert there.state == "stopped"
        assert not there.session.held
        assert "1/answer" in there.world.plans

    def test_not_now_is_tomorrow_for_all_of_them(self) -> None:
        there = two().wait(days=2).press("not_now")
        assert (there.state, there.has("due.say.tomorrow")) == ("stopped", True)
        assert set(there.world.plans) == {"1/plan0", "1/sent"}
        there.wait(days=1, hours=12)
        assert there.state == "due.pick"

    def test_what_is_not_taken_up_when_they_go_on_comes_tomorrow(self) -> None:
        there = two().wait(days=2).press("1/sent").press("yes").type("go on")
        assert {"1/plan0", "1/answer"} <= set(there.world.plans)
        assert there.session.person.get("due", {}) == {}

    @pytest.mark.parametrize("words", ["stop", "/feel", "/new"])
    def test_nothing_is_dropped_whichever_way_the_list_is_left(self, words: str) -> None:
        there = two().wait(days=2).type(words)
        assert {"1/plan0", "1/sent"} <= set(there.world.plans)

    def test_who_ignores_them_is_not_asked_again(self) -> None:
        there = two().wait(days=2)
        before = len(there.world.turns)
        there.wait(days=30)
        assert not [turn for turn in there.world.turns[before:] if turn.says]

    def test_they_may_belong_to_two_rejections(self) -> None:
        there = two().type("/new").until("follow.when", OTHER).press("night").type("stop")
        there.wait(days=2)
        assert set(there.codes) == {"1/plan0", "1/sent", "2/sent", "not_now"}
        there.press("1/sent")
        assert "Saint Mary" in there.text
        there.press("yes").press("2/sent")
        assert "Town Hall" in there.text

    def test_more_than_five_wait_a_day(self) -> None:
        there = two()
        extra = tuple((f"1/{name}", "follow.sent", 1) for name in ("sent", "look"))
        event = Due("1/plan0", "later.plan", 1, extra * 4)
        assert len(there.send(event).codes) <= 6

    def test_the_dates_come_before_a_line_for_silence(self) -> None:
        there = two().type("go on").type("/settings").press("quiet_on").press("done")
        there.until("move.again")
        there.send(Due("1/plan0", "later.plan", 1, (("1/quiet", "nudged", 1),)))
        assert there.state == "later.plan"
        assert not there.has("quiet.")

    def test_a_breather_and_a_date_both_come(self) -> None:
        there = talk("feel.close").press("door.breather").press("start")
        there.world.plans.clear()
        there.send(Due("1/breather", "feel.after", 1, (("1/look", "later.look", 1),)))
        assert there.state == "feel.after"
        assert "1/look" in there.world.plans


OTHER: dict[str, str | tuple[str, ...]] = {**BERLIN, "intake.job": "Clerk at Town Hall"}


class TestAfterDowntime:
    def test_one_message_that_says_it_is_late(self) -> None:
        there = two()
        before = len(there.world.turns)
        there.sleep(days=30)
        said = [turn for turn in there.world.turns[before:] if turn.says]
        assert len(said) == 1
        assert len(there.texts) == 1
        assert there.has("due.say.late")

    def test_a_single_date_too(self) -> None:
        there = talk("follow.when", BERLIN).press("night").type("Berlin").type("stop")
        there.sleep(days=3)
        assert (there.state, there.has("due.say.late")) == ("follow.sent", True)

    def test_and_a_day_they_chose_to_come_back(self) -> None:
        there = talk("pause.offer", fresh(intake__when=("today",), pause__zone="Berlin"))
        there.press("day").type("Berlin").press("fine").sleep(days=9)
        assert (there.state, there.has("nudge.late"), len(there.texts)) == ("nudged", True, 1)

    def test_within_three_hours_nothing_is_said_of_it(self) -> None:
        there = two().sleep(days=1)
        assert not there.has("due.say.late")

    def test_three_minutes_that_are_long_over_are_said_to_be(self) -> None:
        there = talk("feel.close").press("door.breather").press("start").sleep(hours=9)
        assert (there.state, there.has("feel.breathing.say.late")) == ("feel.after", True)

    def test_a_line_for_silence_is_never_late(self) -> None:
        there = talk("reflect.proud").type("/timezone Berlin").type("/settings")
        there.press("quiet_on").press("done").sleep(days=40)
        assert there.has("quiet.first")
        assert not there.has("due.say.late")


class TestAnotherTime:
    @pytest.mark.parametrize(
        ("words", "when"),
        [("friday at 17:00", "Fri 17:00"), ("tomorrow", "Thu 18:30"), ("tonight", "Wed 20:00"),
         ("remind me on friday at 5pm", "Fri 17:00"), ("in an hour", "Wed 11:30")],
    )  # fmt: skip
    def test_is_typed_at_a_plan_or_a_letter_and_read_back(self, words: str, when: str) -> None:
        for key, step in (("1/plan0", "later.plan"), ("1/sent", "follow.sent")):
            there = Talk(World(session=READY.session, now=READY.world.now + timedelta(days=2)))
            there.send(Due(key, step, 1)).type(words)
            at = there.world.plans[key].at.astimezone(ZoneInfo("Europe/Berlin"))
            assert (there.state, at.strftime("%a %H:%M")) == ("stopped", when)
            assert when in there.text

    @pytest.mark.parametrize("words", ["friday at 17:00", "remind me on friday at 5pm"])
    @pytest.mark.parametrize(
        ("key", "step"), [("1/answer", "follow.answer"), ("1/look", "later.look")]
    )
    def test_moves_any_dated_question(self, words: str, key: str, step: str) -> None:
        there = two().send(Due(key, step, 1)).type(words)
        at = there.world.plans[key].at.astimezone(ZoneInfo("Europe/Berlin"))
        assert (there.state, at.strftime("%a %H:%M")) == ("stopped", "Fri 17:00")
        assert "Fri 17:00" in there.text
        assert "1/return" not in there.world.plans

    def test_later_is_tomorrow_at_their_hour(self) -> None:
        there = two().send(Due("1/look", "later.look", 1)).type("later")
        assert there.world.plans["1/look"].step == "later.look"
        assert "Tue 18:30" in there.text


def test_a_date_of_a_rejection_that_is_gone_says_nothing() -> None:
    there = two().send(Due("7/sent", "follow.sent", 7))
    assert (there.texts, there.state) == ([], "stopped")


def test_what_comes_while_they_are_here_is_over() -> None:
    there = talk("pause.offer", fresh(intake__when=("today",), pause__zone="Berlin"))
    there.press("day").type("Berlin").press("fine").type("go on").until("reflect.proud")
    there.send(Due("1/return", "nudged", 1))
    assert (there.texts, "1/return" in there.session.person["moments"]) == ([], False)


@pytest.mark.parametrize("row", MESSAGES, ids=lambda row: row.name)
def test_every_kind_is_known_by_the_key_of_its_plan(row: object) -> None:
    assert row in MESSAGES
    assert kind_of(f"3/{getattr(row, 'name')}") is row  # noqa: B009 - the id needs an object
    assert kind_of(f"12/{getattr(row, 'name')}7") is row  # noqa: B009 - the same


KEYS = st.lists(
    st.sampled_from([("plan0", "later.plan"), ("sent", "follow.sent"), ("answer", "follow.answer"),
                     ("look", "later.look"), ("return", "nudged"), ("quiet", "nudged"),
                     ("breather", "feel.after")]),
    min_size=1, unique=True,
)  # fmt: skip


@settings(max_examples=60)
@given(came=KEYS, answers=st.lists(st.integers(0, 3), max_size=8))
def test_none_is_ever_dropped(came: list[tuple[str, str]], answers: list[int]) -> None:
    """Each is asked, offered, planned again, or was nothing to be asked."""
    there = Talk(World(session=READY.session, now=READY.world.now + timedelta(hours=5)))
    rows = [(f"1/{name}", step, 1) for name, step in came]
    there.send(Due(*rows[0], tuple(rows[1:])))
    wanted = {key for key, step, _ in rows if key not in {"1/quiet", "1/breather"}}
    for number in answers:
        open_now = set(there.session.person.get("due", {})) | set(there.world.plans)
        asked = {turn.after.state for turn in there.world.turns}
        steps = {key: step for key, step, _ in rows}
        assert all(
            key in open_now or steps[key] in asked or _taken_up(there, key) for key in wanted
        )
        if not there.turn.says or not there.asked.buttons:
            break
        there.press(there.codes[number % len(there.codes)])


def _taken_up(there: Talk, key: str) -> bool:
    pressed: list[Answer] = [
        {"codes": list(getattr(turn.event, "codes", ()))} for turn in there.world.turns
    ]
    return any(key in answer["codes"] for answer in pressed)


READY = two()
