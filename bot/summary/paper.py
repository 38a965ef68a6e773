"""The summary as PDF: set to be printed, two pages for most, the notes after it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict
from datetime import datetime
from typing import Any

from bot.formatting import Plain
from bot.summary.charts import feelings_in_words, made, points
from bot.summary.headings import headings
from bot.summary.model import Rejection, Summary
from bot.summary.outline import Page, pages, setback
from bot.summary.typesetting import Press
from flows.script import Script


def pdf(
    summary: Summary, script: Script, now: datetime, press: Press, only: Collection[str] = ()
) -> bytes:
    """The whole summary, or `only` the sections named, for somebody else."""
    words, formatter = headings(script.language), Plain(script.language)
    alone = setback(summary, script, formatter)
    written = pages(summary, script, formatter, only)
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
        "pages": [_page(page, each, summary.zone, script.language) for page, each in together],
        "alone": [asdict(alone)] if alone else [],
    }
    return press.pdf("summary", given, script.language)


def _page(page: Page, rejection: Rejection, zone: str, language: str) -> dict[str, Any]:
    said = " ".join(feelings_in_words(rejection.felt, zone, language))
    return {**asdict(page), "points": points(rejection.felt, zone, language), "alt": said}
