"""A file that somebody sends: their own export is brought in once, anything else is a file."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from bot.turns.arrivals import Arrival
from flows.kernel.events import Media
from tests.bot.messenger.house import WEDNESDAY, House
from tests.fake_telegram.faults import Fault, Kind

TOLD = ("They said no", "Nurse at Saint Mary")


def begun(house: House, name: str = "Ann") -> None:
    person = house.person(name)
    person.starts()
    house.settle()
    for line in TOLD:
        person.says(line)
        house.settle()


def an_export(folder: Path) -> bytes:
    """What somebody takes along from another instance."""
    folder.mkdir()
    with House(folder, now=WEDNESDAY - timedelta(days=30)) as other:
        begun(other, "Bo")
        bo = other.person("Bo")
        bo.says("/export")
        other.settle()
        bo.presses("All data (JSON)")
        other.settle()
        file = next(message for message in bo.heard if "document" in message.body)
        return bo.opens(file)


def rejections(house: House) -> int:
    person = house.store.person(f"telegram:{house.ann.id}")
    return len(house.store.session(person).shelf) if person else 0


def test_an_export_is_brought_in_and_said_so(tmp_path: Path) -> None:
    content = an_export(tmp_path / "other")
    with House(tmp_path) as house:
        begun(house)
        house.ann.sends_document("rebound.json", content, caption="from my old bot")
        house.settle()
        assert "Rejections: 1." in house.ann.last.body["text"]
        assert rejections(house) == 2
        house.ann.says("/journal")
        house.settle()
        assert house.ann.transcript().count("Saint Mary") > 2


def test_the_same_export_twice_is_brought_in_once(tmp_path: Path) -> None:
    content = an_export(tmp_path / "other")
    with House(tmp_path) as house:
        begun(house)
        for _ in range(2):
            house.ann.sends_document("rebound.json", content)
            house.settle()
        assert "All of that is here" in house.ann.last.body["text"]
        assert rejections(house) == 2


def test_killed_before_it_was_fetched_it_is_brought_in_once(tmp_path: Path) -> None:
    content = an_export(tmp_path / "other")
    with House(tmp_path) as house:
        begun(house)
        sent = house.ann.sends_document("rebound.json", content)
        file = sent.body["document"]["file_id"]
        event = Media("document", file)
        came = Arrival("key", f"telegram:{house.ann.id}", event, house.now, file=file)
        for outcome in ("taken", "duplicate"):
            house.loop.run_until_complete(taken(house, came, outcome))
            house.closes()  # it dies before the row is looked at
            house.opens()
        house.fake.faults.next("getFile", Fault(Kind.RESET_AFTER))
        house.rests()
        assert rejections(house) == 2
        assert house.ann.transcript().count("Rejections: 1.") == 1


async def taken(house: House, came: Arrival, outcome: str) -> None:
    assert (await house.ledger.take(came)).outcome == outcome


@pytest.mark.parametrize(
    "content", [b"{}", b"[1, 2", b"\xff\xfe", b'{"format": "something else"}', b"null"]
)
def test_what_is_no_export_is_a_file_like_any_other(tmp_path: Path, content: bytes) -> None:
    with House(tmp_path) as house:
        begun(house)
        house.ann.sends_document("data.json", content)
        house.settle()
        assert "I can't open files" in house.ann.transcript()
        assert rejections(house) == 1


def test_an_export_that_is_damaged_changes_nothing_and_says_so(tmp_path: Path) -> None:
    data = json.loads(an_export(tmp_path / "other"))
    for broken in ({**data, "version": 99}, {**data, "rejections": []}, {**data, "said": 5}):
        with House(tmp_path) as house:
            begun(house)
            house.ann.sends_document("rebound.json", json.dumps(broken).encode())
            house.settle()
            assert "can't bring it in" in house.ann.last.body["text"]
            assert rejections(house) == 1
        for file in tmp_path.glob("notes.db*"):
            file.unlink()


def test_nobody_brings_in_more_than_one_person_has(tmp_path: Path) -> None:
    """File after file: each is taken in at once, and everybody would wait ever longer for it."""
    data = json.loads(an_export(tmp_path / "other"))

    def many(hour: int) -> bytes:
        opened = (f"2026-02-01T{hour:02}:{k // 60:02}:{k % 60:02}+00:00" for k in range(300))
        rows = [{**data["rejections"][0], "number": number, "opened": at, "notes": []}
                for number, at in enumerate(opened, 1)]  # fmt: skip
        return json.dumps({**data, "rejections": rows, "current": 1}).encode()

    with House(tmp_path) as house:
        begun(house)
        for hour, told in ((1, "Rejections: 300."), (2, "can't bring it in")):
            house.ann.sends_document("rebound.json", many(hour))
            house.settle()
            assert told in house.ann.last.body["text"]
            assert rejections(house) == 301


def test_words_under_a_file_that_ask_for_help_come_first(tmp_path: Path) -> None:
    content = an_export(tmp_path / "other")
    with House(tmp_path) as house:
        begun(house)
        house.ann.sends_document("rebound.json", content, caption="I want to kill myself")
        house.settle()
        assert "Rejections:" not in house.ann.transcript()
        assert rejections(house) == 1


def test_a_stranger_is_told_how_to_begin(tmp_path: Path) -> None:
    content = an_export(tmp_path / "other")
    with House(tmp_path) as house:
        house.ann.sends_document("rebound.json", content)
        house.settle()
        assert "/start" in house.ann.last.body["text"]
        assert rejections(house) == 0


def test_who_is_forgotten_meanwhile_gets_nothing_back(tmp_path: Path) -> None:
    content = an_export(tmp_path / "other")
    with House(tmp_path) as house:
        begun(house)
        house.ann.says("/forget")
        house.settle()
        house.ann.sends_document("rebound.json", content)
        house.ann.presses("Destroy everything")
        house.settle()
        assert house.store.health().people == 0
        assert not house.store.outbox.addresses("telegram")


def test_an_answer_written_while_a_file_waits_is_the_answer(tmp_path: Path) -> None:
    content = an_export(tmp_path / "other")
    with House(tmp_path) as house:
        begun(house)
        house.ann.sends_document("rebound.json", content)
        house.ann.says("Interview")
        house.settle()
        person = house.store.person(f"telegram:{house.ann.id}")
        assert person
        answers = house.store.session(person).threads[1].answers
        assert answers["intake.job"]["text"] == "Nurse at Saint Mary"
        assert answers["intake.far"]["codes"] == ["interview"]


@pytest.mark.parametrize("words", ["I want to kill myself", "I don't see the point of living"])
def test_a_caption_in_danger_comes_before_the_file(tmp_path: Path, words: str) -> None:
    content = an_export(tmp_path / "other")
    with House(tmp_path) as house:
        begun(house)
        house.ann.sends_document("rebound.json", content, caption=words)
        house.settle()
        person = house.store.person(f"telegram:{house.ann.id}")
        assert person
        assert house.store.session(person).state == "parked"
        assert rejections(house) == 1
