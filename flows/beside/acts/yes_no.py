"""What a plain yes, no or nothing means at the question that stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts.options import A_SENTENCE, LEAD, offered
from flows.kernel.codes import NOTHING_TOLD
from flows.listening import answers
from flows.listening.cues import asks_outright, denial, is_all_well
from flows.listening.ear import Listened
from flows.listening.feelings import nothing_felt
from flows.listening.patterns import late
from flows.listening.taken_back import mended, unmarked

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

YES = ("yes", "keep", "right", "good", "fine", "start", "go_on", "write", "copy", "helps", "all")
NO = (
    "no", "early", "not", "leave", "none", "nothing", "let_go", "not_today", "myself", "never",
    "change",
)  # fmt: skip
"""Codes that a plain yes or no means, where the question has one of them."""
WELL = ("well",)
"""Code that a denied bad means: "not bad"."""


_SENTENCE = late(r"[.!?\n…]+")


def _agrees(heard: Listened) -> bool:
    """Whether a text begins with a yes: no figures that change something, and no question."""
    first = heard.pieces[0]
    short = len(heard.text[first.start : first.end].split()) <= A_SENTENCE
    if first.act != "agrees" or not (short or len(heard.pieces) == 1):
        return False
    plain = answers.yes_no(heard.text) or not _has_figures(heard.text)
    return bool(plain) and not asks_outright(heard.text)


def _says_no_first(text: str) -> bool:
    """Whether the first of several sentences is a plain no: what stands behind it is why."""
    first, *others = [part for part in _SENTENCE.split(text) if part.strip()] or [""]
    is_no = bool(others) and answers.yes_no(unmarked(first)) is False
    return is_no and not asks_outright(text) and answers.yes_no(mended(text)) is not True


def plain_yes_no(cursor: Cursor, heard: Listened) -> str:
    """The option that a yes, a no, "nothing" or "not bad" means here."""
    codes = [code for code, _ in offered(cursor)]
    wanted: tuple[str, ...] = ()
    if answers.puts_right(heard.text):
        return ""
    if nothing_felt(heard.text) and (denial(heard.text) or is_all_well(heard.text)):
        wanted = WELL
    elif _agrees(heard):
        wanted = () if LEAD in codes else YES  # a yes says none of the ways
    elif (heard.acts("declines") and not mended(heard.text)) or _says_no_first(heard.text):
        wanted = NO
    elif heard.acts("refuses", "unsure"):
        wanted = NOTHING_TOLD
    return next((code for code in wanted if code in codes), "")


def _has_figures(text: str) -> bool:
    """Whether a figure is in a text: "20:30 would be better" is no yes to what stands there."""
    return any(map(str.isdigit, text))
