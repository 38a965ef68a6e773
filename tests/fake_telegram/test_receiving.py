"""Updates: offsets, long polling, expiry, two pollers, webhooks set and taken away."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from telegram import Bot, Update
from telegram.error import Conflict, InvalidToken, TimedOut

from tests.fake_telegram.core import TOKEN, FakeTelegram
from tests.fake_telegram.people import Person
from tests.fake_telegram.transport import FakeRequest
from tests.fake_telegram.trying import HandClock, Use, asked, refused


@pytest.fixture(name="clock")
def made_clock() -> HandClock:
    return HandClock()


@pytest.fixture(name="ann")
def made_ann(clock: HandClock) -> Person:
    return FakeTelegram(clock).person()


def get(**given: Any) -> Use[tuple[Update, ...]]:
    return lambda bot: bot.get_updates(**given)


def texts(updates: tuple[Update, ...]) -> list[str]:
    return [str(update.message.text) for update in updates if update.message]


def test_an_offset_confirms_everything_below_it(ann: Person) -> None:
    for text in "abcd":
        ann.says(text)
    first = asked(ann.fake, get(limit=2))
    assert texts(first) == ["a", "b"]
    assert asked(ann.fake, get(limit=2)) == first
    assert texts(asked(ann.fake, get(offset=first[-1].update_id))) == ["b", "c", "d"]
    assert texts(asked(ann.fake, get(offset=first[-1].update_id + 1))) == ["c", "d"]
    assert texts(asked(ann.fake, get())) == ["c", "d"]


def test_a_negative_offset_counts_from_the_end_and_forgets_the_rest(ann: Person) -> None:
    for text in "abcd":
        ann.says(text)
    assert texts(asked(ann.fake, get(offset=-2))) == ["c", "d"]
    assert texts(asked(ann.fake, get())) == ["c", "d"]


def test_an_offset_from_another_life_confirms_nothing(ann: Person) -> None:
    ann.says("a")
    last = asked(ann.fake, get())[-1].update_id
    assert texts(asked(ann.fake, get(offset=last + 1000))) == ["a"]
    assert texts(asked(ann.fake, get(offset=last + 1))) == []


def test_at_most_a_hundred_at_once(ann: Person) -> None:
    for number in range(103):
        ann.says(str(number))
    assert len(asked(ann.fake, get())) == 100
    assert len(asked(ann.fake, get(limit=500))) == 100
    assert len(asked(ann.fake, get(limit=0))) == 1


def test_updates_are_kept_for_24_hours(ann: Person, clock: HandClock) -> None:
    ann.says("old")
    clock.forward(hours=20)
    ann.says("new")
    clock.forward(hours=5)
    assert texts(asked(ann.fake, get())) == ["new"]
    assert [lost.body["message"]["text"] for lost in ann.bot.updates.lost] == ["old"]


def test_ids_rise_one_by_one_and_jump_after_a_quiet_week(ann: Person, clock: HandClock) -> None:
    for text in "ab":
        ann.says(text)
    first, second = (update.update_id for update in asked(ann.fake, get()))
    assert second == first + 1
    clock.forward(days=8)
    ann.says("c")
    assert asked(ann.fake, get())[0].update_id not in {second, second + 1}


def test_allowed_kinds_are_remembered(ann: Person) -> None:
    asked(ann.fake, get(allowed_updates=["callback_query"]))
    ann.says("unheard")
    assert asked(ann.fake, get()) == ()
    asked(ann.fake, get(allowed_updates=[]))
    ann.says("heard")
    assert texts(asked(ann.fake, get())) == ["heard"]
    assert "unknown kinds" in refused(ann.fake, get(allowed_updates=["mesage"]))


def test_a_waiting_poller_gets_an_update_at_once(ann: Person) -> None:
    async def wait(bot: Bot) -> tuple[Update, ...]:
        waiting = asyncio.create_task(bot.get_updates(timeout=50))
        await asyncio.sleep(0.01)
        ann.says("now")
        return await waiting

    assert texts(asked(ann.fake, wait)) == ["now"]


def test_of_two_pollers_the_first_is_told_off(ann: Person) -> None:
    async def both(bot: Bot) -> str:
        first = asyncio.create_task(bot.get_updates(timeout=50))
        await asyncio.sleep(0.01)
        second = asyncio.create_task(bot.get_updates(timeout=50))
        with pytest.raises(Conflict) as told:
            await first
        ann.says("for the second")
        assert texts(await second) == ["for the second"]
        return str(told.value)

    assert "terminated by other getUpdates request" in asked(ann.fake, both)


def test_no_polling_while_a_webhook_is_set(ann: Person) -> None:
    async def both(bot: Bot) -> None:
        waiting = asyncio.create_task(bot.get_updates(timeout=50))
        await asyncio.sleep(0.01)
        await bot.set_webhook("https://example.org/hook", secret_token="s_1-A")
        with pytest.raises(Conflict, match="terminated by setWebhook request"):
            await waiting
        with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
            await bot.get_updates()
        ann.says("dropped")
        await bot.delete_webhook(drop_pending_updates=True)
        assert await bot.get_updates() == ()

    asked(ann.fake, both)
    assert ann.bot.webhook is None


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"url": "http://example.org/"}, "An HTTPS URL must be provided for webhook"),
        ({"url": "https://example.org:8080/"}, "only on ports 80, 88, 443 or 8443"),
        ({"url": "https:///hook"}, "invalid webhook URL"),
        ({"url": "https://example.org/", "secret_token": "a b"}, "unallowed characters"),
        ({"url": "https://example.org/", "secret_token": "a" * 257}, "unallowed characters"),
    ],
)
def test_wrong_webhooks_are_refused(ann: Person, given: dict[str, Any], why: str) -> None:
    assert why in refused(ann.fake, lambda bot: bot.set_webhook(**given))


def test_what_a_webhook_is_said_to_be(ann: Person) -> None:
    async def use(bot: Bot) -> Any:
        await bot.set_webhook(
            "https://example.org/h", max_connections=7, allowed_updates=["message"]
        )
        ann.says("waits")
        return await bot.get_webhook_info()

    info = asked(ann.fake, use)
    assert (info.url, info.max_connections, info.allowed_updates, info.pending_update_count) == (
        "https://example.org/h", 7, ("message",), 1,
    )  # fmt: skip


def test_a_poll_that_outlasts_the_client_times_out(ann: Person) -> None:
    async def poll(bot: Bot) -> None:
        with pytest.raises(TimedOut):
            await bot.get_updates(timeout=50, read_timeout=-49.99)
        ann.says("later")
        assert texts(await bot.get_updates()) == ["later"]

    asked(ann.fake, poll)
    assert ann.fake.journal.calls("getUpdates")[0].fault == "hung up"


def test_tokens(ann: Person) -> None:
    me: Use[Any] = lambda bot: bot.get_me()  # noqa: E731 - asked four times
    assert asked(ann.fake, me).username == "rebound_bot"
    assert refused(ann.fake, me, TOKEN[:-1] + "y") == "Unauthorized"
    assert refused(ann.fake, me, "5:short") == "Not Found"
    ann.bot.is_revoked = True
    with pytest.raises(InvalidToken):
        asked(ann.fake, me)


def test_an_unknown_method_is_not_found(ann: Person) -> None:
    assert refused(ann.fake, lambda bot: bot._post("sendDice", {"chat_id": 5})) == "Not Found"


def test_two_bots_know_nothing_of_each_other(ann: Person) -> None:
    other = ann.fake.bot("987654321:BBFakeFakeFakeFakeFakeFakeFakeFake_y", "other_bot")
    ann.fake.person("Bea", bot=other).starts()
    assert asked(ann.fake, get()) == ()
    assert len(asked(ann.fake, get(), other.token)) == 1


def test_a_transport_that_was_not_opened_says_so() -> None:
    request = FakeRequest(FakeTelegram())
    with pytest.raises(RuntimeError, match="not initialized"):
        asyncio.run(request.do_request("x", "POST"))
