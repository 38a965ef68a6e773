import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from telegram.error import BadRequest, Conflict, InvalidToken, NetworkError, TelegramError

from bot.errors import Fault, Problem
from bot.messenger.health import Health
from bot.messenger.polling import ALONE_AFTER, POLL_SECONDS, REVOKED_SECONDS, Polling
from bot.messenger.refusals import FloodWait
from tests.bot.messenger.acting import Box, Over, Telegram, Time, update

OTHER = Conflict("Conflict: terminated by other getUpdates request")
HOOK = Conflict("Conflict: can't use getUpdates method while webhook is active")


@dataclass
class Run:
    """Polling until Telegram's answers are used up."""

    answers: list[Any]
    box: Box = field(default_factory=Box)
    time: Time = field(default_factory=Time)
    health: Health = field(default_factory=Health)
    poll_takes: float | None = None

    def __post_init__(self) -> None:
        self.telegram = Telegram([True, *self.answers], self.time, poll_takes=self.poll_takes)
        polling = Polling(
            self.telegram,
            self.box,
            health=self.health,
            pace=self.time.pace(),
        )
        with pytest.raises(Over):
            asyncio.run(polling.run())

    @property
    def is_ready(self) -> bool:
        return self.health.ready(self.time.now)[0]


def said(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [f"{one.levelname} {one.getMessage()}" for one in caplog.records]


def test_it_first_ends_a_webhook_and_drops_nothing() -> None:
    run = Run([])
    assert run.telegram.asked[0] == ("deleteWebhook", {"drop_pending_updates": False})
    assert run.telegram.asked[1] == (
        "getUpdates",
        {
            "offset": None,
            "limit": 100,
            "timeout": 0,
            "allowed_updates": [
                "message", "edited_message", "callback_query", "my_chat_member",
            ],
        },
    )  # fmt: skip


def test_the_offset_follows_what_was_taken_and_is_said_once() -> None:
    run = Run([[update(5), update(6)], [update(7)], [], []])
    assert run.box.taken == [5, 6, 7]
    assert run.telegram.offsets() == [None, 7, 8, None, None]
    assert run.time.slept == []


def test_ids_that_begin_anew_below_the_last_are_taken() -> None:
    run = Run([[update(900)], [], [update(3)], [update(4)]])
    assert run.box.taken == [900, 3, 4]
    assert run.telegram.offsets() == [None, 901, None, 4, 5]


def test_what_cannot_be_committed_is_not_confirmed_and_comes_again(
    caplog: pytest.LogCaptureFixture,
) -> None:
    full = Problem("There is no room.", Fault.MACHINE)
    batch = [update(5), update(6)]
    run = Run([batch, batch, batch, []], Box([full, full]))
    assert run.box.taken == [5, 6]
    assert run.telegram.offsets() == [None, None, None, 7, None]
    assert run.time.slept == [1.0, 2.0]
    assert said(caplog) == ["WARNING 2 update(s) not taken yet: There is no room."]


def test_a_full_disk_is_known_to_the_health_until_it_is_over() -> None:
    full = Problem("There is no room.", Fault.MACHINE)
    assert Run([[update(5)]], Box([full])).health.ready(Time().now) == (False, "database")
    assert Run([[update(5)], [update(5)]], Box([full])).is_ready


@pytest.mark.logs_errors
def test_a_fault_in_the_inbox_ends_nothing_and_loses_nothing(
    caplog: pytest.LogCaptureFixture,
) -> None:
    run = Run([[update(5)], [update(5)]], Box([ZeroDivisionError()]))
    assert run.box.taken == [5]
    assert run.telegram.offsets() == [None, None, 6]
    assert said(caplog) == ["ERROR 1 update(s) not taken yet: please report this."]


@pytest.mark.parametrize("nonsense", [None, True, {}, "updates", 7, {"update_id": 5}])
def test_an_answer_that_is_no_list_is_asked_for_again(nonsense: object) -> None:
    run = Run([[update(5)], nonsense, nonsense, [update(6)]])
    assert run.box.taken == [5, 6]
    assert run.telegram.offsets() == [None, 6, 6, 6, 7]
    assert run.time.slept == [1.0, 2.0]


@pytest.mark.parametrize(
    "nonsense", [None, [], 5, "x", {}, {"update_id": "5"}, {"update_id": True}, {"update_id": 1.5}]
)
def test_an_update_without_an_id_stops_no_other(nonsense: object) -> None:
    run = Run([[nonsense, update(5), nonsense], [nonsense], [update(6)]])
    assert run.box.taken == [5, 6]
    assert run.telegram.offsets() == [None, 6, None, 7]
    assert run.time.slept == [1.0]


def test_an_unreachable_telegram_is_tried_ever_more_slowly_and_told_of_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    down: Sequence[TelegramError] = [NetworkError("HTTP status 502")] * 8
    run = Run([*down, [update(5)], NetworkError("HTTP status 500"), []])
    assert run.time.slept == [1.0, 2.0, 4.0, 8.0, 10.0, 10.0, 10.0, 10.0, 1.0]
    assert run.box.taken == [5]
    assert said(caplog) == [
        "WARNING Polling fails (HTTP status 502); trying until it works.",
        "WARNING Telegram answers again; the bot goes on.",
        "WARNING Polling fails (HTTP status 500); trying until it works.",
        "WARNING Telegram answers again; the bot goes on.",
    ]


def test_delays_are_spread() -> None:
    time = Time()
    telegram = Telegram([True, NetworkError("x"), NetworkError("x")], time)
    polling = Polling(telegram, Box(), health=Health(), pace=time.pace(0.0))
    with pytest.raises(Over):
        asyncio.run(polling.run())
    assert time.slept == [0.5, 1.0]


def test_a_flood_limit_is_waited_out() -> None:
    run = Run([FloodWait(17), [update(5)]])
    assert run.time.slept == [17.0]
    assert run.box.taken == [5]


def test_a_bad_request_is_no_end_either() -> None:
    run = Run([BadRequest("offset"), [update(5)]])
    assert run.box.taken == [5]


def test_another_poller_is_told_of_once_and_waited_for(caplog: pytest.LogCaptureFixture) -> None:
    run = Run([OTHER, OTHER, [], OTHER, [update(5)], OTHER, OTHER, OTHER, OTHER])
    assert run.time.slept == [1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0]
    assert run.box.taken == [5]
    assert said(caplog) == ["WARNING Another instance polls with this token; this one waits."]


def test_when_the_other_is_gone_it_goes_on(caplog: pytest.LogCaptureFixture) -> None:
    quiet: list[Any] = [[] for _ in range(ALONE_AFTER // timedelta(seconds=POLL_SECONDS) + 1)]
    run = Run([OTHER, OTHER, *quiet, OTHER])
    assert run.time.slept == [1.0, 2.0, 1.0]
    assert said(caplog)[1] == "WARNING No other instance polls any more; this one goes on."


def test_a_webhook_set_elsewhere_is_told_apart(caplog: pytest.LogCaptureFixture) -> None:
    Run([HOOK])
    assert said(caplog) == [
        "WARNING Another instance has set a webhook with this token; this one waits."
    ]


def test_a_wrong_token_at_the_start_is_one_sentence() -> None:
    time = Time()
    telegram = Telegram([InvalidToken("HTTP status 401")], time)
    polling = Polling(telegram, Box(), health=Health(), pace=time.pace(0.0))
    with pytest.raises(Problem, match="REBOUND_BOT_TOKEN") as told:
        asyncio.run(polling.run())
    assert told.value.fault is Fault.SETTING
    assert time.slept == []


def test_a_telegram_that_is_away_at_the_start_is_waited_for(
    caplog: pytest.LogCaptureFixture,
) -> None:
    time = Time()
    away = NetworkError("no connection to the Bot API")
    telegram = Telegram([away, away, FloodWait(9), True, [update(5)]], time)
    box = Box()
    polling = Polling(telegram, box, health=Health(), pace=time.pace())
    with pytest.raises(Over):
        asyncio.run(polling.run())
    assert time.slept == [1.0, 2.0, 9.0]
    assert box.taken == [5]
    assert len(caplog.records) == 1


@pytest.mark.logs_errors
def test_a_token_revoked_while_running_is_told_of_once_and_tried_slowly(
    caplog: pytest.LogCaptureFixture,
) -> None:
    gone = InvalidToken("HTTP status 401")
    run = Run([[update(5)], gone, gone])
    assert run.time.slept == [REVOKED_SECONDS] * 2
    assert run.telegram.offsets() == [None, 6, 6, 6]
    assert run.health.ready(run.time.now) == (False, "token")
    assert len(caplog.records) == 1
    assert "Nothing is lost" in said(caplog)[0]


@pytest.mark.logs_errors
def test_a_token_that_works_again_goes_on(caplog: pytest.LogCaptureFixture) -> None:
    run = Run([InvalidToken("x"), [update(5)]])
    assert run.is_ready
    assert said(caplog)[1] == "WARNING Telegram knows the token again."


def test_empty_answers_that_come_at_once_are_not_asked_for_without_a_pause() -> None:
    run = Run([[], [], []], poll_takes=0.0)
    assert run.time.slept == [0.5] * 2  # the first only looks


def test_readiness_is_the_age_of_the_last_good_poll() -> None:
    run = Run([[update(5)]])
    assert run.is_ready
    run.time.now += run.health.patience + timedelta(seconds=1)
    assert run.health.ready(run.time.now) == (False, "telegram")


def test_before_the_first_poll_it_is_not_ready() -> None:
    assert Health().ready(Time().now) == (False, "telegram")


def test_our_clock_may_jump() -> None:
    time, health = Time(), Health()
    health.heard(time.now)
    assert health.ready(time.now - timedelta(days=3)) == (True, "ready")


class Slow(Box):
    """Commits half of it, then is still at it."""

    async def take(self, updates: Any) -> None:
        await super().take(updates[:1])
        await asyncio.sleep(60)


def test_cancelled_while_it_commits_it_confirms_nothing() -> None:
    time = Time()
    telegram = Telegram([True, [update(5), update(6)]], time)
    polling = Polling(telegram, Slow(), health=Health(), pace=time.pace(0.0))

    async def run() -> None:
        task = asyncio.create_task(polling.run())
        await asyncio.sleep(0.02)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert task.cancelled()

    asyncio.run(run())
    assert telegram.offsets() == [None]
