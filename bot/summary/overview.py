"""Several rejections side by side, as the PDF opens: a table, and how strong each was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from bot.summary.charts import patterns_in_words
from bot.summary.headings import chart_words, headings
from bot.summary.outline import Line, Page
from bot.summary.patterns import pattern
from flows.beside.takeaway.summary import Rejection, Summary
from flows.kernel.script import Script


def side_by_side(summary: Summary, pages: Sequence[Page], script: Script) -> dict[str, Any] | None:
    """What the first page says of several rejections; None where there is one alone."""
    if len(pages) < 2:
        return None
    together = list(zip(pages, summary.rejections, strict=True))
    words = headings(script.language)
    heads = (words.which, words.happened, words.letter, words.plans)
    columns = [heads, *(_row(page, rejection) for page, rejection in together)]
    table = [
        *zip(*(column for column in zip(*columns, strict=True) if any(column[1:])), strict=True)
    ]
    marks = [pattern(script, rejection) for rejection in summary.rejections]
    named = [mark for mark in marks if mark.first is not None]
    chart = chart_words(script.language)
    return {
        "title": words.side_by_side,
        "heads": table[0],
        "rows": table[1:],
        "chart": {
            "title": chart.patterns,
            "rows": [asdict(mark) for mark in named],
            "alt": " ".join(patterns_in_words(named, script.language)),
            "first": chart.first,
            "last": chart.last,
            "scale": chart.scale,
        },
    }


def _row(page: Page, rejection: Rejection) -> tuple[str, ...]:
    """A line of the table: which one, what happened, where its letter stands, what comes next."""
    happened = "\n".join(line.text for line in page.opening[: len(rejection.happened)])
    status = next((line.text for line in _lines(page, "letter")), "")
    ahead = (line for line in _lines(page, "plans") if line.mark == "open")
    return page.title, happened, status, next(map(_said, ahead), "")


def _lines(page: Page, name: str) -> tuple[Line, ...]:
    return next((each.lines for each in page.sections if each.name == name), ())


def _said(plan: Line) -> str:
    return f"{plan.text}\n{plan.label}" if plan.label else plan.text
