"""One entry for every file a person takes away: material in, a file out, nothing on the disk."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace

from bot.errors import Fault, Problem
from bot.summary.charts import (
    feelings_in_words,
    feelings_picture,
    patterns_in_words,
    patterns_picture,
)
from bot.summary.dates import ahead, calendar_file
from bot.summary.gather import gather
from bot.summary.headings import date_words
from bot.summary.mail import draft, letters
from bot.summary.markdown import markdown
from bot.summary.material import Material
from bot.summary.paper import pdf
from bot.summary.patterns import patterns
from bot.summary.portable import portable
from bot.summary.share import SHARED, shared
from bot.summary.typesetting import Press
from flows.beside.takeaway.summary import Summary
from flows.places import zone_of


@dataclass(frozen=True, slots=True)
class File:
    """A file to hand over. Its name holds none of the person's words; `content` holds them.

    `words` are what a picture shows, as sentences, for those who cannot see it.
    """

    name: str
    content: bytes = field(repr=False)
    words: tuple[str, ...] = field(default=(), repr=False)


SHAREABLE = ("markdown", "pdf")
"""What has a version with only the work part."""
_ENDINGS = {"markdown": "md"}


def check(kind: str) -> None:
    """Problem for a kind of file there is none of."""
    if kind not in KINDS:
        raise Problem(
            f"There is no format {kind!r}: choose one of {', '.join(KINDS)}.", Fault.ASKED
        )


def make(
    kind: str,
    material: Material,
    *,
    share: bool = False,
    stay: Collection[str] = (),
    press: Press | None = None,
) -> File:
    """The file of that kind; may run in any thread, a PDF takes some 50 ms.

    With `share`, only the work part, without names but for those that `stay`. Problem, in one
    sentence, for a kind there is none of and where there is nothing to put in.
    """
    check(kind)
    if share and kind not in SHAREABLE:
        raise Problem(
            f"A file of kind {kind} has no version to share: choose {' or '.join(SHAREABLE)}.",
            Fault.ASKED,
        )
    zone = zone_of(material.session.zone)
    material = replace(material, now=material.now.astimezone(zone))  # the day it is for them
    if share:
        material = shared(material, stay)
    return _MAKERS[kind](material, SHARED if share else (), press or Press())


def make_each(
    kind: str,
    material: Material,
    *,
    share: bool = False,
    stay: Collection[str] = (),
    press: Press | None = None,
) -> tuple[File, ...]:
    """As `make`; of several letters, one file for each."""
    numbers = [each.number for each in letters(material)] if kind == "eml" else []
    wanted = [replace(material, rejection=number) for number in numbers] or [material]
    return tuple(make(kind, one, share=share, stay=stay, press=press) for one in wanted)


def _summary(material: Material) -> Summary:
    return gather(
        material.session, material.notes, material.script, material.now, material.rejection
    )


def _markdown(material: Material, only: tuple[str, ...], _: Press) -> File:
    text = markdown(_summary(material), material.script, only)
    return _file("markdown", material, text.encode(), shared=bool(only))


def _pdf(material: Material, only: tuple[str, ...], press: Press) -> File:
    content = pdf(_summary(material), material.script, material.now, press, only)
    return _file("pdf", material, content, shared=bool(only))


def _json(material: Material, _: tuple[str, ...], __: Press) -> File:
    return _file("json", material, portable(material))


def _eml(material: Material, _: tuple[str, ...], __: Press) -> File:
    """Of several letters the newest, which is the one of the newest rejection."""
    there = letters(material)
    if not there:
        raise Problem("There is no letter yet: write one in the chat with /letter.", Fault.ASKED)
    content = draft(material, there[-1])
    return File(f"rebound-letter-{there[-1].number}.eml", content)


def _ics(material: Material, _: tuple[str, ...], __: Press) -> File:
    dates = ahead(material)
    if not dates:
        raise Problem("There is no date ahead to put into a calendar.", Fault.ASKED)
    name = date_words(material.script.language).name
    return _file("ics", material, calendar_file(dates, material.now, name))


def _png(material: Material, _: tuple[str, ...], press: Press) -> File:
    """The feelings of one rejection; over several, each with its first and last strength."""
    return (_patterns if len(material.numbers) > 1 else _feelings)(material, press)


def _feelings(material: Material, press: Press) -> File:
    summary, language = _summary(material), material.script.language
    felt = [each for one in summary.rejections for each in one.felt]
    words = feelings_in_words(felt, summary.zone, language)
    if not words:
        raise _no_numbers()
    picture = feelings_picture(felt, summary.zone, language, material.now, press)
    return _file("png", material, picture, tuple(words))


def _patterns(material: Material, press: Press) -> File:
    rows, language = patterns(material), material.script.language
    if all(row.first is None for row in rows):
        raise _no_numbers()
    picture = patterns_picture(rows, language, material.now, press)
    return _file("png", material, picture, tuple(patterns_in_words(rows, language)))


def _no_numbers() -> Problem:
    return Problem("No strength was named yet, so there is no chart to draw.", Fault.ASKED)


def _file(
    kind: str,
    material: Material,
    content: bytes,
    words: tuple[str, ...] = (),
    *,
    shared: bool = False,
) -> File:
    """Named after the day, the rejection where there is one, and whether it is to be shared."""
    number = f"-{material.rejection}" if material.rejection else ""
    part = "-share" if shared else ""
    name = f"rebound{part}{number}-{material.now:%Y-%m-%d}.{_ENDINGS.get(kind, kind)}"
    return File(name, content, words)


_MAKERS: dict[str, Callable[[Material, tuple[str, ...], Press], File]] = {
    "markdown": _markdown,
    "pdf": _pdf,
    "json": _json,
    "eml": _eml,
    "ics": _ics,
    "png": _png,
}

KINDS = tuple(_MAKERS)
"""What can be made, by name."""
