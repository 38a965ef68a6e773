"""The summary as PDF: set to be printed, on two pages for most.

Of the notes it has what was written and stands in no card above; Markdown and JSON have all.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import asdict
from datetime import datetime
from typing import Any

from bot.speech.formatting import Plain
from bot.summary.charts import feelings_in_words, made, points
from bot.summary.headings import headings
from bot.summary.outline import Page, Section, pages, setback
from bot.summary.overview import side_by_side
from bot.summary.typesetting import Press
from flows.beside.takeaway.headings import Headings
from flows.beside.takeaway.summary import Rejection, Summary
from flows.kernel.effects import Quote
from flows.kernel.script import Script

_WORD = re.compile(r"\w+")
_ONE_PAGE = re.compile(rb"/Type ?/Page\b")


def pdf(
    summary: Summary, script: Script, now: datetime, press: Press, only: Collection[str] = ()
) -> bytes:
    """The whole summary, or `only` the sections named, for somebody else."""
    words, formatter = headings(script.language), Plain(script.language, years=True)
    alone = setback(summary, script, formatter)
    found = zip(pages(summary, script, formatter, only), summary.rejections, strict=True)
    written = [_once(page, rejection, words) for page, rejection in found]
    together = zip(written, summary.rejections, strict=True)
    given = {
        "title": f"Rebound {now:%Y-%m-%d}",
        "made": made(now),
        "day": formatter.date(now, summary.zone),
        "language": script.language,
        "page": words.page,
        "subject": words.subject,
        "marks": {"gone": words.dropped, "done": words.done},
        "shared": words.shared if only else "",
        "nothing": words.nothing,
        "overview": None if only else side_by_side(summary, written, script),
        "pages": [_page(page, each, summary.zone, script.language) for page, each in together],
        "alone": [asdict(alone)] if alone else [],
    }
    return _set(press, given, script.language)


def _set(press: Press, given: dict[str, Any], language: str) -> bytes:
    """The pages; set a little tighter where that saves one, so that no page holds a line alone."""
    roomy = press.pdf("summary", {**given, "tight": False}, language)
    if _count(roomy) < 2:
        return roomy
    tight = press.pdf("summary", {**given, "tight": True}, language)
    return tight if _count(tight) < _count(roomy) else roomy


def _count(content: bytes) -> int:
    return len(_ONE_PAGE.findall(content))


def _page(page: Page, rejection: Rejection, zone: str, language: str) -> dict[str, Any]:
    said = " ".join(feelings_in_words(rejection.felt, zone, language))
    return {**asdict(page), "points": points(rejection.felt, zone, language), "alt": said}


def _once(page: Page, rejection: Rejection, words: Headings) -> Page:
    """The page with those notes alone that were written, and whose words do not stand above."""
    others = [each for each in page.sections if each.name != "notes"]
    lines = next((each.lines for each in page.sections if each.name == "notes"), ())
    shown = [*page.opening, *(line for each in others for line in each.lines)]
    above = _words_of(line.text for line in shown)
    left = tuple(
        line
        for note, line in zip(rejection.notes, lines, strict=False)
        if any(isinstance(slot, Quote) for slot in note.answer) and not _is_said(line.text, above)
    )
    notes = [Section("notes", words.other_notes, left)] if left else []
    return Page(page.title, page.opening, (*others, *notes))


def _is_said(answer: str, above: str) -> bool:
    """Whether each part of an answer stands in the words above, whole."""
    return all(_words_of([part]) in above for part in answer.split("\n"))


def _words_of(texts: Iterable[str]) -> str:
    """Words without case and signs, a space around each."""
    return "".join(f" {' '.join(_WORD.findall(text.casefold()))} " for text in texts)
