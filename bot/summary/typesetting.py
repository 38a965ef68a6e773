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

from bot.speech.harmless import harmless
from bot.summary.glyphs import Glyphs, fonts, named, shown
from bot.summary.headings import headings

_UNBROKEN_AT_MOST = 24
_LONG = re.compile(rf"\S{{{_UNBROKEN_AT_MOST},}}")
_PIECE = re.compile(rf"\S{{{_UNBROKEN_AT_MOST // 2}}}(?=\S)")
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_MAY_BREAK = "\u200b"


@dataclass(frozen=True, slots=True)
class Press:
    """Where pages are set; without `system` fonts the same pages come out on every machine.

    `dots` are the pixels of a picture per inch.
    """

    system: bool = True
    dots: float = 192.0

    def pdf(self, template: str, given: Mapping[str, Any], language: str) -> bytes:
        """The pages of a template as PDF."""
        return self._set(template, given, language, "pdf")

    def png(self, template: str, given: Mapping[str, Any], language: str) -> bytes:
        """The first page of a template as a picture."""
        return self._set(template, given, language, "png")

    def _set(
        self, template: str, given: Mapping[str, Any], language: str, kind: Literal["pdf", "png"]
    ) -> bytes:
        shown = self._visible(given, language)
        return set_page(_template(template), shown, system=self.system, kind=kind, dots=self.dots)

    def _visible(self, given: Mapping[str, Any], language: str) -> dict[str, Any]:
        """The data with nothing in it that cannot be shown; `unseen` says what could not."""
        words = headings(language)
        clean = _each_text(given, _clean)
        missing = Glyphs(system=self.system).missing(json.dumps(clean, ensure_ascii=False))
        names = named(missing, words.and_more)
        told = words.unseen.format(names=names) if missing else ""
        return {**_each_text(clean, lambda text: shown(text, missing)), "unseen": told}


def set_page(
    template: bytes,
    given: Mapping[str, Any],
    *,
    system: bool,
    kind: Literal["pdf", "png"],
    dots: float,
) -> bytes:
    """Set one template with its data: the PDF, or the first page as a picture."""
    import typst  # noqa: PLC0415 - the terminal does without it

    with TemporaryDirectory(prefix="rebound-") as empty:
        made: bytes | list[bytes] = typst.compile(
            template,
            root=empty,
            font_paths=fonts(system=system),
            ignore_system_fonts=not system,
            format=kind,
            ppi=dots if kind == "png" else None,
            sys_inputs={"given": json.dumps(given, ensure_ascii=False)},
        )
    return made[0] if isinstance(made, list) else made


@cache
def _template(name: str) -> bytes:
    folder = files("bot.summary") / "typst"
    return b"".join((folder / f"{each}.typ").read_bytes() for each in ("look", name))


def _clean(text: str) -> str:
    """Without controls; apostrophes as print has them; long words with places to break."""
    set_well = _APOSTROPHE.sub("’", harmless(text))
    return _LONG.sub(lambda long: _PIECE.sub(rf"\g<0>{_MAY_BREAK}", long[0]), set_well)


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
