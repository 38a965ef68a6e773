"""Help does not wait behind one's own backlog, and what may pass is waited for."""

from __future__ import annotations

import time
import urllib.request
from pathlib import Path

import pytest

from bot.errors import Fault, Problem
from bot.settings.run_values import Listen
from tests.bot.messenger.house import House
from tests.bot.messenger.running import Running, free_port
from tests.bot.messenger.test_sender import Line, aside, made_desk, sent
from tests.bot.talk import HERE, Desk
from tests.fake_telegram.faults import Fault as Failing
from tests.fake_telegram.faults import Kind

__all__ = ["made_desk"]  # the fixture of those two people


def test_a_cry_for_help_is_answered_before_what_waits(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        house.ann.starts()
        house.settle()
        house.fake.faults.next("sendMessage", Failing(Kind.FLOOD, 30))
        for _ in range(50):
            house.ann.says("/help")
        house.ann.says("I want to kill myself")
        before = len(house.ann.heard)
        house.settle()
        assert "danger" in house.ann.heard[before].body["text"].lower() or (
            "112" in house.ann.heard[before].body["text"]
        )


@pytest.mark.parametrize("fault", [Fault.BUSY, Fault.MACHINE])
def test_a_lock_or_a_full_disk_sets_no_row_aside(desk: Desk, fault: Fault) -> None:
    line = Line({HERE: [Problem("It is held by another.", fault)] * 3})
    sent(desk, line)
    assert line.to(HERE) == ["hello", "question"]
    assert aside(desk) == []


def test_it_is_alive_before_telegram_was_reached(tmp_path: Path) -> None:
    port = free_port()
    nowhere = f"http://127.0.0.1:{free_port()}"
    listen = {"REBOUND_WEBHOOK_LISTEN": str(Listen("127.0.0.1", port))}
    with Running(tmp_path, nowhere, listen) as running:
        end, told = time.monotonic() + 15, b""
        while not told and time.monotonic() < end:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz") as answer:
                    told = answer.read()
            except OSError:
                time.sleep(0.05)
        assert told == b"alive\n", running.logged
        assert running.starts == 0
