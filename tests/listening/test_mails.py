"""Reading mails: the figures on our own mails, the shapes, what belongs together, the speed."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from pathlib import Path
from time import process_time
from typing import Any

import pytest

from flows.listening.mails import read_mail

TODAY = date(2026, 11, 28)
FOLDER = Path(__file__).parent / "mails"


def rows(name: str) -> list[dict[str, Any]]:
    text = (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


@pytest.mark.parametrize("name", ["seen", "aside"])
@pytest.mark.parametrize("field", ["is_no", "company", "title", "far"])
def test_mails_are_read_right_or_left_open(name: str, field: str) -> None:
    count: Counter[str] = Counter()
    mails = [row for row in rows(name) if row["mail"]]
    for row in mails:
        mail = read_mail(row["text"], TODAY)
        got, want = (
            str(one).casefold() if one is not None else None
            for one in (getattr(mail, field, None), row[field])
        )
        count["right" if got == want else "open" if got is None else "wrong"] += 1
    assert count["right"] >= 0.85 * len(mails), count
    assert count["wrong"] <= 0.05 * len(mails), count


@pytest.mark.parametrize("name", ["seen", "aside"])
def test_the_persons_own_story_is_no_mail(name: str) -> None:
    assert [
        row["id"] for row in rows(name) if not row["mail"] and read_mail(row["text"], TODAY)
    ] == []


def test_own_words_are_exactly_what_was_typed() -> None:
    mail = read_mail(
        "got this an hour ago.  i feel numb\n\nDear Ilka,\nThank you for your interest in Halden "
        "Grid. Unfortunately we will not be moving forward with your application for the Grid "
        "Planner position.",
        TODAY,
    )
    assert mail is not None
    assert mail.own_words == "got this an hour ago.  i feel numb"
    assert (mail.company, mail.title, mail.greeted) == ("Halden Grid", "Grid Planner", "Ilka")


def seconds(text: str) -> float:
    best = 1.0
    for _ in range(5):
        start = process_time()
        read_mail(text, TODAY)
        best = min(best, process_time() - start)
    return best


LINES = {
    "prose": "Thank you for applying for the Senior Engineer, Tools role at Halden Grid Ltd. ",
    "capitals": "Head Of Very Long Names And Titles In ",
    "brackets": "Engineer (Backend) - Tools & ",
    "short": "x\n",
    "quoted": "> Dear Ilka,\n> we regret\n",
    "tags": "<p>Dear Ilka,<br>we regret &amp; ",
    "spaces": "          ",
}


@pytest.mark.parametrize("line", LINES.values(), ids=LINES)
def test_reading_grows_with_the_length_only(line: str) -> None:
    text = "Dear Ilka,\n\n" + line * (12_000 // len(line))
    read_mail(text, TODAY)
    one, two, four = (seconds(text[: 3_000 * n]) for n in (1, 2, 4))
    assert two < 3.5 * one + 0.004
    assert four < 3.5 * two + 0.004
