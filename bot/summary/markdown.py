"""The summary in Markdown: read as it is, worth printing, and safe with whatever was written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby, pairwise

from bot.formatting import Plain
from bot.summary.headings import Headings, headings
from bot.summary.model import Felt, Letter, Noted, Planned, Rejection, Summary
from bot.terminal.screen import harmless
from flows.effects import Part, Slot
from flows.script import Script

_INLINE = re.compile(r"([\\`*_\[\]<>|~&])")
_AT_START = re.compile(r"(?m)^(\s*)([#+=-]|\d+(?=[.)]))")


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
        return escaped(text)


def markdown(summary: Summary, script: Script) -> str:
    """The whole summary as one document."""
    page = _Page(summary, script)
    return "\n".join(page.lines()).rstrip() + "\n"


class _Page:
    """The document's lines, in order."""

    def __init__(self, summary: Summary, script: Script) -> None:
        self.summary = summary
        self.script = script
        self.format = Marked(script.language)
        self.words: Headings = headings(script.language)

    def lines(self) -> Iterator[str]:
        """Every rejection, then what is for the next one."""
        for place, rejection in enumerate(self.summary.rejections):
            yield from ["---", ""] if place else []
            yield from self._rejection(rejection)
        if not self.summary.rejections:
            yield from (self.words.nothing, "")
        if self.summary.setback is not None:
            line = [self._written(self.summary.setback)]
            yield from self._section(self.words.next_time, _set_off(line))

    def _rejection(self, rejection: Rejection) -> Iterator[str]:
        words = self.words
        yield from (f"# Rebound: {self._written(rejection.label)}", "")
        if rejection.happened:
            yield from (self._text(rejection.happened), "")
        yield from self._section(words.felt, [f"- {self._felt(each)}" for each in rejection.felt])
        yield from self._card("feel.card", rejection.now)
        yield from self._card("reflect.card", rejection.keep_and_change)
        yield from self._section(words.letter, self._letter(rejection.letter))
        yield from self._card("analyze.card", rejection.looking_for)
        yield from self._section(words.plans, [self._plan(plan) for plan in rejection.plans])
        yield from self._section(words.notes, self._notes(rejection.notes))

    def _section(self, title: str, lines: list[str]) -> list[str]:
        """A heading and what stands under it; nothing where there is nothing."""
        return [f"## {title}", "", *lines, ""] if lines else []

    def _card(self, name: str, parts: tuple[Part, ...]) -> list[str]:
        """A card under its own title."""
        title = self._text(Part(f"{name}.line.title"))
        return self._section(title, [f"- {self._text(part)}" for part in parts])

    def _felt(self, felt: Felt) -> str:
        at = self.format.date(felt.at, self.summary.zone) if felt.at else self.words.in_between
        strength = "" if felt.strength is None else self.words.strength.format(n=felt.strength)
        named = "" if felt.feelings is None else self._written(felt.feelings)
        return f"{at}: {', '.join(each for each in (named, strength) if each)}"

    def _letter(self, letter: Letter | None) -> list[str]:
        """Where it stands, then the letter itself, set off so that it can be copied whole."""
        if letter is None:
            return []
        paragraphs = [self._text(part).split("\n") for part in letter.lines]
        body = [line for paragraph in paragraphs for line in ("", *paragraph)]
        return [_capital(self._text(letter.status)), *(["", *_set_off(body[1:])] if body else [])]

    def _plan(self, plan: Planned) -> str:
        box = "x" if plan.status == "done" else " "
        when = f"{self.format.clock(plan.at)}: " if plan.at else ""
        dropped = f" ({self.words.dropped})" if plan.status == "gone" else ""
        return f"- [{box}] {when}{self._written(plan.what)}{dropped}"

    def _notes(self, notes: tuple[Noted, ...]) -> list[str]:
        """Question and answer, under the day they were given on."""
        lines: list[str] = []
        for day, there in groupby(notes, lambda note: self.format.date(note.at, self.summary.zone)):
            lines += ["", f"### {day}", *(line for note in there for line in self._note(note))]
        return lines[1:]

    def _note(self, note: Noted) -> list[str]:
        asked = self._text(note.question) if note.question else self.words.in_passing
        question = " ".join(asked.split("\n\n")[-1].split())
        answer = [line for slot in note.answer for line in self._written(slot).split("\n")]
        return ["", f"**{question}**", "", *_set_off(answer)]

    def _text(self, part: Part) -> str:
        return self.script.render(part, self.format).strip()

    def _written(self, slot: Slot) -> str:
        return self._text(Part("letter.phrase.line", {"line": slot}))


def _set_off(lines: list[str]) -> list[str]:
    """Lines as a quotation; each stays a line of its own when it is printed."""
    broken = [f"{line}\\" if line and after else line for line, after in pairwise([*lines, ""])]
    return [f"> {line}".rstrip() for line in broken]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
