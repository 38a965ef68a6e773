"""Setting pages with typst: our templates, people's words as data, nothing read from the disk.

What people wrote reaches typst only as one JSON input, and a template shows strings without
running them. The root, outside of which typst reads no file, is a new empty folder of ours.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from tempfile import TemporaryDirectory
from typing import Any, Literal

from bot.summary.glyphs import Glyphs, fonts, named, shown
from bot.summary.headings import headings
from bot.terminal.screen import harmless

_DOTS_PER_INCH = 192.0
_UNBROKEN_AT_MOST = 40
_LONG = re.compile(rf"\S{{{_UNBROKEN_AT_MOST},}}")
_PIECE = re.compile(rf"\S{{{_UNBROKEN_AT_MOST // 2}}}(?=\S)")
_MAY_BREAK = "\u200b"


@dataclass(frozen=True, slots=True)
class Press:
    """Where pages are set; without `system` fonts the same pages come out on every machine."""

    system: bool = True

    def pdf(self, template: str, given: Mapping[str, Any], language: str) -> bytes:
        """The pages of a template as PDF."""
        return self._set(template, given, language, "pdf")

    def png(self, template: str, given: Mapping[str, Any], language: str) -> bytes:
        """The one page of a template as a picture."""
        return self._set(template, given, language, "png")

    def _set(
        self, template: str, given: Mapping[str, Any], language: str, kind: Literal["pdf", "png"]
    ) -> bytes:
        import typst  # noqa: PLC0415 - the terminal does without it

        told = {"given": json.dumps(self._visible(given, language), ensure_ascii=False)}
        with TemporaryDirectory(prefix="rebound-") as empty:
            made: bytes = typst.compile(
                _template(template),
                root=empty,
                font_paths=fonts(system=self.system),
                ignore_system_fonts=not self.system,
                format=kind,
                ppi=_DOTS_PER_INCH if kind == "png" else None,
                sys_inputs=told,
            )
        return made

    def _visible(self, given: Mapping[str, Any], language: str) -> dict[str, Any]:
        """The data with nothing in it that cannot be shown; `unseen` says what could not."""
        words = headings(language)
        clean = _each_text(given, _clean)
        missing = Glyphs(system=self.system).missing(json.dumps(clean, ensure_ascii=False))
        names = named(missing, words.and_more)
        told = words.unseen.format(names=names) if missing else ""
        return {**_each_text(clean, lambda text: shown(text, missing)), "unseen": told}


@cache
def _template(name: str) -> bytes:
    folder = files("bot.summary") / "typst"
    return b"".join((folder / f"{each}.typ").read_bytes() for each in ("look", name))


def _clean(text: str) -> str:
    """Without controls, and with a place to break in every word that is wider than a line."""
    return _LONG.sub(lambda long: _PIECE.sub(rf"\g<0>{_MAY_BREAK}", long[0]), harmless(text))


def _each_text(value: Any, change: Any) -> Any:
    """The same plain data with every string changed; keys stay."""
    match value:
        case str():
            return change(value)
        case list() | tuple():
            return [_each_text(each, change) for each in value]
        case Mapping():
            return {key: _each_text(each, change) for key, each in value.items()}
        case _:
            return value
