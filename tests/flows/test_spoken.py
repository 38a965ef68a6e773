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


@pytest.mark.parametrize(
    ("step", "text", "wanted"),
    [
        ("intake.lane", "können wir gleich zum Brief?", "jump:write"),
        ("feel.sore", "nur die mail bitte", "jump:write"),
        ("feel.sore", "escríbeme la carta", "jump:write"),
        ("feel.sore", "quiero escribirles", "jump:write"),
        ("follow.draft", "das ist zu förmlich", "answered:plainer"),
        ("follow.draft", "más corta por favor", "answered:shorter"),
        ("follow.draft", "firma con mi nombre abajo", "answered:sign"),
        ("follow.draft", "nimm den ersten satz raus", "answered:change"),
        ("feel.sore", "die chefin heißt Frau Klein", "corrected:follow.name"),
        ("feel.sore", "me llamo Ana Torres", "corrected:follow.sign"),
        ("feel.sore", "wieso melden sich firmen nie?", "unknowable"),
        ("feel.sore", "¿por qué nunca contestan las empresas?", "unknowable"),
    ],
)
def test_the_letter_and_names_are_heard_too(step: str, text: str, wanted: str) -> None:
    assert wanted in named(heard(step, text))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("6, nein warte, 4", 4),
        ("7, perdón, quise decir 5", 5),
        ("so 7 von 10", 7),
        ("un 8 de 10", 8),
        ("gestern 9, heute eher 5", 5),
        ("ayer 9, hoy un 4", 4),
    ],
)
def test_the_number_said_last_counts(text: str, number: int) -> None:
    assert heard("feel.strength", text).answer == {"number": number}


@pytest.mark.parametrize(
    ("step", "text"),
    [
        ("feel.sore", "hab ihn nicht geschickt und das ist gut so"),
        ("feel.sore", "ich hoffe die haben sich bis freitag gemeldet"),
        ("feel.sore", "nunca me contestaron"),
        ("feel.sore", "Ich weiß nicht, wie ich die Miete zahlen soll."),
    ],
)
def test_what_is_denied_or_told_further_is_no_news_and_no_refusal(step: str, text: str) -> None:
    assert heard(step, text).trigger not in {"turned_out", "skip"}
