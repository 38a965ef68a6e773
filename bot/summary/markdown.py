"""The summary in Markdown: read as it is, worth printing, and safe with whatever was written."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import groupby, pairwise

from bot.speech.direction import isolated
from bot.speech.formatting import Plain
from bot.speech.harmless import harmless
from bot.summary.headings import headings
from bot.summary.outline import Line, Page, Section, pages, setback
from flows.beside.takeaway.headings import Headings
from flows.beside.takeaway.summary import Summary
from flows.kernel.script import Script

_INLINE = re.compile(r"([\\`*_\[\]<>|~&])")
_AT_START = re.compile(r"(?m)^([^\S\n]*)([#+=-]|\d+(?=[.)]))")


def escaped(text: str) -> str:
    """`text` as Markdown that shows exactly it, line by line."""
    flat = "\n".join(line.strip() for line in harmless(text).split("\n"))
    return _AT_START.sub(_escape_start, _INLINE.sub(r"\\\1", flat))


def _escape_start(found: re.Match[str]) -> str:
    """A list's or a heading's mark is escaped itself; a number, at the sign behind it."""
    return f"{found[1]}{found[2]}\\" if found[2].isdecimal() else f"{found[1]}\\{found[2]}"


class Marked(Plain):
    """One language in Markdown: our words as they are, people's words escaped."""

    def quote(self, text: str) -> str:
        """A person's words."""
        return isolated(escaped(text))


Lines = tuple[Line, ...]


def markdown(summary: Summary, script: Script, only: Collection[str] = ()) -> str:
    """The whole summary as one document, or `only` the sections named, for somebody else."""
    words = headings(script.language)
    formatter = Marked(script.language, years=True)
    lines = [words.shared, ""] if only and summary.rejections else []
    for place, page in enumerate(pages(summary, script, formatter, only)):
        lines += [*(["---", ""] if place else []), *_page(page, words)]
    if not summary.rejections:
        alone = setback(summary, script, formatter)
        lines += [words.nothing, "", *(_section(alone, words) if alone else [])]
    return "\n".join(lines).rstrip() + "\n"


def _page(page: Page, words: Headings) -> Iterator[str]:
    yield from (f"# Rebound: {page.title}", "")
    for line in page.opening:
        yield from (_labelled(line), "")
    for section in page.sections:
        yield from _section(section, words)


def _section(section: Section, words: Headings) -> list[str]:
    """A heading and what stands under it."""
    shapes = {"plans": _plans, "letter": _letter, "next_time": _quoted, "notes": _notes}
    shape = shapes.get(section.name, _listed)
    return [f"## {section.title}", "", *shape(section.lines, words), ""]


def _listed(lines: Lines, _: Headings) -> list[str]:
    return [f"- {_labelled(line)}" for line in lines]


def _labelled(line: Line) -> str:
    return f"{line.label}: {line.text}" if line.label else line.text


def _quoted(lines: Lines, _: Headings) -> list[str]:
    return _set_off([line.text for line in lines])


def _letter(lines: Lines, words: Headings) -> list[str]:
    """Where it stands, then the letter itself, set off so that it can be copied whole."""
    paragraphs = [_headed(line, words).split("\n") for line in lines if line.mark != "status"]
    body = [line for paragraph in paragraphs for line in ("", *paragraph)]
    return [lines[0].text, *(["", *_set_off(body[1:])] if body else [])]


def _headed(line: Line, words: Headings) -> str:
    return f"{words.subject}: {line.text}" if line.mark == "subject" else line.text


def _plans(lines: Lines, words: Headings) -> list[str]:
    return [_plan(line, words) for line in lines]


def _plan(plan: Line, words: Headings) -> str:
    box = "x" if plan.mark == "done" else " "
    dropped = f" ({words.dropped})" if plan.mark == "gone" else ""
    return f"- [{box}] {_labelled(plan)}{dropped}"


def _notes(lines: Lines, _: Headings) -> list[str]:
    """Question and answer, under the day they were given on."""
    written: list[str] = []
    for day, there in groupby(lines, lambda line: line.mark):
        written += ["", f"### {day}", *(part for note in there for part in _note(note))]
    return written[1:]


def _note(note: Line) -> list[str]:
    return ["", f"**{note.label}**", "", *_set_off(note.text.split("\n"))]


def _set_off(lines: list[str]) -> list[str]:
    """Lines as a quotation; each stays a line of its own when it is printed."""
    broken = [f"{line}\\" if line and after else line for line, after in pairwise([*lines, ""])]
    return [f"> {line}".rstrip() for line in broken]
