"""What German and Spanish lines do, heard where they are typed, though every answer is English.

Each row of said/acts.txt: language, step, line, what it may be heard as ("-": nothing but an
answer or a note). Every third line was kept aside while the phrases were written: of the 40 that
do something 7 were heard before there were phrases, 39 at first sight of them.
"""

from __future__ import annotations

from copy import deepcopy
from datetime import datetime
from functools import cache
from pathlib import Path

import pytest

from flows.conversation import PATHS
from flows.kernel.cursor import Cursor
from flows.kernel.events import Text
from flows.kernel.heard import Heard
from flows.kernel.hearing import hear
from flows.kernel.session import Session
from tests.flows.hearing_talk import conversation, listening
from tests.flows.talking import Talk

SAID = Path(__file__).parents[1] / "listening" / "said" / "acts.txt"
TOLD = ("They said no", "nurse at Saint Mary", "interview", "last monday")
QUIET = {"answered", "unplaced", "told", "weighed"}
"""What a line is heard as that tells or answers, and does nothing else."""


def rows() -> list[tuple[str, str, str]]:
    lines = SAID.read_text(encoding="utf-8").splitlines()
    return [tuple(line.split(" | ")[1:]) for line in lines]  # type: ignore[misc]


@cache
def standing_at(step: str) -> tuple[Session, datetime]:
    """Somebody who told what happened, led on to a step."""
    there = conversation(*TOLD)
    there.world.engine = Talk().world.engine
    there.until(step)
    return there.session, there.world.now


def heard(step: str, text: str) -> Heard:
    """What `text` is heard as at a step, after what happened was told."""
    session, now = standing_at(step)
    cursor = Cursor(deepcopy(session), Text(text), now, listening().script("en"), PATHS)
    cursor.ear = listening().ear
    return hear(cursor)


def named(found: Heard) -> set[str]:
    """The trigger, and the trigger with what it is about."""
    codes = ",".join(found.answer.get("codes", ()))
    return {found.trigger, f"{found.trigger}:{codes or found.argument}"}


@pytest.mark.parametrize(("step", "text", "wanted"), rows())
def test_a_line_does_what_it_says(step: str, text: str, wanted: str) -> None:
    found = named(heard(step, text))
    assert found & (QUIET if wanted == "-" else set(wanted.split()))
