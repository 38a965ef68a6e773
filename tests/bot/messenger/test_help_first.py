"""Help does not wait behind one's own backlog, and what may pass is waited for."""

from __future__ import annotations

import time
import urllib.request
from datetime import datetime
from pathlib import Path

import pytest

from bot.errors import Fault, Problem
from bot.settings.run_values import Listen
from bot.speech.conversation import Conversation
from bot.speech.words import read_scripts
from flows.kernel.effects import Effect
from flows.kernel.events import Event
from flows.kernel.session import Session
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


class Counting(Conversation):
    """The real one; how often it was asked for a step until danger was answered."""

    steps = 0
    steps_to_help = 0

    def step(self, session: Session, event: Event, now: datetime) -> tuple[Session, list[Effect]]:
        after, effects = super().step(session, event, now)
        self.steps += 1
        if not self.steps_to_help and any(getattr(one, "kind", "") == "crisis" for one in effects):
            self.steps_to_help = self.steps
        return after, effects


FLOOD, TURNS_AT_MOST = 500, 12


def test_danger_at_the_end_of_a_flood_is_answered_within_a_few_turns(tmp_path: Path) -> None:
    talked = Counting(read_scripts())
    with House(tmp_path, talked=talked) as house:
        house.ann.starts()
        house.settle()
        talked.steps = 0
        for number in range(FLOOD):
            house.ann.says(f"They never called me back about it, number {number}")
        house.ann.says("I want to kill myself")
        house.settle()
        assert 0 < talked.steps_to_help <= TURNS_AT_MOST
        assert any("112" in str(one.body["text"]) for one in house.ann.heard)


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
