"""Failing on purpose, the flood limits, and the journal that tells what became of each call."""

from __future__ import annotations

from typing import Any

import pytest
from telegram.error import NetworkError, RetryAfter, TelegramError, TimedOut

from tests.fake_telegram.core import FakeTelegram
from tests.fake_telegram.faults import Fault, Faults, Kind
from tests.fake_telegram.floods import FloodLimits
from tests.fake_telegram.people import Person
from tests.fake_telegram.trying import HandClock, Use, asked

pytestmark = pytest.mark.filterwarnings("ignore:Deprecated since version v22.2")
"""RetryAfter announces a new type whenever it is made."""


@pytest.fixture(name="ann")
def made_ann() -> Person:
    ann = FakeTelegram(HandClock()).person()
    ann.starts()
    return ann


def say(ann: Person, text: str = "Hello") -> Use[Any]:
    return lambda bot: bot.send_message(ann.id, text)


@pytest.mark.parametrize(
    ("kind", "raised", "is_delivered"),
    [
        (Kind.FLOOD, RetryAfter, False),
        (Kind.ERROR_503, NetworkError, False),
        (Kind.RESET_BEFORE, NetworkError, False),
        (Kind.RESET_AFTER, NetworkError, True),
        (Kind.HANG_BEFORE, TimedOut, False),
        (Kind.HANG_AFTER, TimedOut, True),
    ],
)
def test_a_call_fails_as_scripted_and_the_next_succeeds(
    ann: Person, kind: Kind, raised: type[Exception], is_delivered: bool
) -> None:
    ann.fake.faults.next("sendMessage", kind, chat=ann.id)
    with pytest.raises(raised):
        asked(ann.fake, say(ann, "first"))
    asked(ann.fake, say(ann, "second"))
    texts = ["first", "second"] if is_delivered else ["second"]
    assert ann.fake.journal.texts(ann.id) == texts
    assert [entry.is_in_doubt for entry in ann.fake.journal.calls("sendMessage")] == [
        is_delivered, False,
    ]  # fmt: skip
    assert ann.fake.journal.calls("sendMessage")[0].fault == kind.value


@pytest.mark.logs_errors
@pytest.mark.parametrize("kind", [Kind.ERROR_500, Kind.ERROR_502, Kind.TRUNCATED])
def test_a_body_that_is_no_json(ann: Person, kind: Kind) -> None:
    ann.fake.faults.next("sendMessage", kind)
    with pytest.raises(TelegramError):
        asked(ann.fake, say(ann))
    assert len(ann.fake.journal.texts(ann.id)) == (kind is Kind.TRUNCATED)


def test_a_flood_names_its_seconds(ann: Person) -> None:
    ann.fake.faults.next("sendMessage", Fault(Kind.FLOOD, 3), chat=ann.id)
    with pytest.raises(RetryAfter) as raised:
        asked(ann.fake, say(ann))
    assert raised.value._retry_after.total_seconds() == 3


def test_a_script_waits_for_its_method_and_chat(ann: Person) -> None:
    bea = ann.fake.person("Bea")
    bea.starts()
    ann.fake.faults.next("sendMessage", Kind.ERROR_503, chat=bea.id, times=2)
    asked(ann.fake, say(ann))
    for _ in range(2):
        with pytest.raises(NetworkError):
            asked(ann.fake, say(bea))
    asked(ann.fake, say(bea))
    assert len(ann.fake.journal.texts(bea.id)) == 1


def test_a_slow_answer_comes(ann: Person) -> None:
    ann.fake.faults.next(None, Fault(Kind.SLOW, 30))
    assert asked(ann.fake, say(ann)).text == "Hello"


def outcomes(seed: int) -> list[str]:
    fake = FakeTelegram(HandClock(), faults=Faults.of_every_kind(0.3, seed))
    ann = fake.person()
    ann.starts()
    for number in range(200):
        taken = fake.take(
            ann.bot.token, "sendMessage", {"chat_id": ann.id, "text": str(number)}, {}
        )
        assert taken.fault or taken.answer
    return [entry.fault for entry in fake.journal.entries]


def test_chance_is_the_same_in_every_run_and_near_its_share() -> None:
    first = outcomes(5)
    assert first == outcomes(5)
    assert first != outcomes(6)
    assert 40 <= sum(map(bool, first)) <= 80
    assert set(first) == {"", *(kind.value for kind in Kind)}


def test_updates_come_twice_and_out_of_order() -> None:
    fake = FakeTelegram(HandClock(), faults=Faults(duplicate=1.0, reorder=1.0))
    ann = fake.person()
    for text in "abcdefgh":
        ann.says(text)
    batch = [update.update_id for update in asked(fake, lambda bot: bot.get_updates())]
    assert len(batch) == 12
    assert len(set(batch)) == 8
    assert batch != sorted(batch)
    ann.says("i")
    last = max(batch)
    later = [one.update_id for one in asked(fake, lambda bot: bot.get_updates(offset=last + 1))]
    assert len(later) == 6
    assert len([number for number in later if number <= last]) == 4


def test_a_chat_takes_a_burst_and_then_one_message_a_second() -> None:
    clock = HandClock()
    fake = FakeTelegram(clock, limits=FloodLimits(burst=3))
    ann = fake.person()
    ann.starts()
    for _ in range(3):
        asked(fake, say(ann))
    with pytest.raises(RetryAfter):
        asked(fake, say(ann))
    assert fake.journal.calls("sendMessage")[-1].description.endswith("retry after 1")
    clock.forward(seconds=1)
    asked(fake, say(ann))
    assert len(fake.journal.texts(ann.id)) == 4


def test_all_chats_together_take_thirty_a_second() -> None:
    clock = HandClock()
    fake = FakeTelegram(clock, limits=FloodLimits())
    people = [fake.person(str(number)) for number in range(31)]
    for one in people:
        one.starts()
    for one in people[:30]:
        asked(fake, say(one))
    with pytest.raises(RetryAfter):
        asked(fake, say(people[30]))
    clock.forward(seconds=1)
    asked(fake, say(people[30]))
    assert len(fake.journal.delivered()) == 31


def test_the_journal_knows_what_was_said_twice_and_what_was_refused(ann: Person) -> None:
    for text in ("a", "b", "a"):
        asked(ann.fake, say(ann, text))
    with pytest.raises(TelegramError):
        asked(ann.fake, say(ann, "x" * 5000))
    journal = ann.fake.journal
    assert journal.texts(ann.id) == ["a", "b", "a"]
    assert journal.repeated(ann.id) == {"a": 2}
    assert [entry.description for entry in journal.refused()] == [
        "Bad Request: message is too long"
    ]
    assert journal.in_doubt() == []
