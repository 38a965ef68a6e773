"""What a running bot shows: its metrics without a word, the manager's signs, a failing webhook."""

from __future__ import annotations

import asyncio
import socket
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.errors import Problem
from bot.messenger.health import Health
from bot.messenger.ledger import Ledger
from bot.messenger.metrics import Metrics
from bot.messenger.notify import Manager
from bot.messenger.ports import Pace
from bot.messenger.webhook import Webhook
from bot.settings.run_values import WebhookSettings
from flows.kernel.events import Start, Text
from tests.bot.messenger.acting import Over, Time
from tests.bot.messenger.test_ledger import arrival
from tests.bot.talk import HERE, NOW, SECRET, Desk


def read(page: bytes) -> dict[str, float]:
    """Every sample by its name and labels."""
    return {
        "".join([sample.name, *sample.labels.values()]): sample.value
        for family in text_string_to_metric_families(page.decode())
        for sample in family.samples
    }


def test_the_metrics_count_and_hold_no_word_and_nobody(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "r.db")
    health = Health()
    health.heard(NOW)
    metrics = Metrics(desk.store, health, lambda: NOW + timedelta(seconds=7), "9")

    async def take() -> None:
        ledger = Ledger(desk.store, desk.turns, metrics.turn)
        for event in (Start(), Text(SECRET)):
            await ledger.take(arrival("4711", event))

    with closing(desk.store):
        asyncio.run(take())
        metrics.sent("sent")
        page = metrics.page()
    found = read(page)
    assert found["rebound_turns_totaltaken"] == 2
    assert found["rebound_turn_seconds_count"] == 2
    assert found["rebound_sends_totalsent"] == 1
    assert found["rebound_outbox_rows"] == 3
    assert found["rebound_outbox_age_seconds"] == 7
    assert found["rebound_heard_seconds_ago"] == 7
    assert found["rebound_peoplefeel"] + found.get("rebound_peopleintake", 0) == 1
    assert b"4711" not in page
    assert b"Quetz" not in page
    assert b"crisis" not in page.lower()


def test_where_nothing_can_be_read_the_rest_is_shown(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "r.db")
    metrics = Metrics(desk.store, Health(), lambda: NOW, "9")
    desk.store.base.execute("DROP TABLE failures")
    with closing(desk.store):
        found = read(metrics.page())
    assert found["rebound_database_readable"] == 0
    assert found["rebound_readytelegram"] == 0


def test_a_service_manager_hears_that_it_is_ready_and_turns(tmp_path: Path) -> None:
    path, time = tmp_path / "notify", Time()

    async def ends(seconds: float) -> None:
        assert seconds == 2.0
        raise Over

    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(str(path))
        line.settimeout(5)
        given = {"NOTIFY_SOCKET": str(path), "WATCHDOG_USEC": "4000000"}
        manager = Manager.of(given, Pace(time.clock, ends))
        manager.tell("READY=1")

        with pytest.raises(Over):
            asyncio.run(manager.run())
        assert [line.recv(99), line.recv(99)] == [b"READY=1", b"WATCHDOG=1"]


def test_a_manager_that_is_not_named_is_told_nothing(tmp_path: Path) -> None:
    path = tmp_path / "notify.sock"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(str(path))
        line.setblocking(False)
        Manager.of({}, Pace()).tell("READY=1")
        with pytest.raises(BlockingIOError):
            line.recv(99)
        Manager.of({"NOTIFY_SOCKET": str(path)}, Pace()).tell("READY=1")
        assert line.recv(99) == b"READY=1"


class Telegram:
    """Says what it says about the webhook."""

    def __init__(self, **told: Any) -> None:
        self.told = {"url": "https://bot.example.org/hook", **told}

    async def call(self, method: str, /, **given: Any) -> Any:
        return self.told


class Nobody:
    async def take(self, updates: Any) -> None:
        raise AssertionError(updates)


def watched(time: Time, telegram: Telegram, health: Health) -> None:
    settings = WebhookSettings("https://bot.example.org/hook", "s")
    hook = Webhook(telegram, Nobody(), settings, health=health, pace=time.pace())
    asyncio.run(hook.look())


@pytest.mark.logs_errors
def test_a_webhook_to_which_telegram_cannot_deliver_shows(
    caplog: pytest.LogCaptureFixture,
) -> None:
    time, health = Time(), Health()
    at = int(time.now.timestamp())
    trouble = {"last_error_date": at, "last_error_message": "zqsecret: wrong response"}
    watched(time, Telegram(pending_update_count=12, **trouble), health)
    assert health.ready(time.now) == (False, "delivery")
    assert health.held == 12
    assert "cannot deliver" in caplog.text
    assert "zqsecret" not in caplog.text
    watched(time, Telegram(pending_update_count=0, **trouble), health)
    assert health.ready(time.now) == (True, "ready")


def test_a_file_is_of_one_bot(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "r.db")
    with closing(desk.store):
        desk.tell(Start(), HERE)
        desk.store.belongs_to(1)
        desk.store.belongs_to(1)
        with pytest.raises(Problem, match="of the bot 1"):
            desk.store.belongs_to(2)
        desk.store.belongs_to(2, take_over=True)
        desk.store.belongs_to(2)
