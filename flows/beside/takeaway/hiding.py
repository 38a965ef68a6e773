"""Names hidden in a text, wherever they stand as whole words; those that stay are left alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable

from flows.beside.takeaway.names import APART, is_part, parts, spelled
from flows.listening.namelike import is_common
from flows.listening.namelike_scripts import is_unspaced
from flows.listening.text import APOSTROPHES

HIDDEN = "…"
_BEGINS = r"(?:(?<![^\W_])|(?<=\b[وفبلكובלכמשה]))"
"""Where a word begins; in Arabic and Hebrew also behind the small word that is written with it."""
_ENDS = r"(?![^\W_])"
_APOSTROPHE = f"['{''.join(map(chr, APOSTROPHES))}]"
Hide = Callable[[str], str]


def hiding(names: Iterable[str], stay: Collection[str] = ()) -> Hide:
    """What puts "…" in the place of every one of the names, but for those that `stay`.

    A part of a name that stays is left too: with "Ana Lima", "Ana".
    """
    there = {*names, *stay}
    found = finding(there)
    if found is None:
        return lambda text: text
    staying = {spelled(one) for one in there if _stays(one, stay)}

    def hide(name: re.Match[str]) -> str:
        return name[0] if spelled(name[0]) in staying else HIDDEN

    return lambda text: found.sub(hide, text)


def stood_in(names: Iterable[str], texts: Collection[str]) -> list[str]:
    """The names that stand in any of the texts."""
    patterns = ((name, finding([name])) for name in names)
    return [name for name, found in patterns if found and any(map(found.search, texts))]


def finding(names: Iterable[str]) -> re.Pattern[str] | None:
    """What finds any of the names, the longest first; None where there is none."""
    ordered = sorted({name for name in names if name}, key=lambda name: (-len(name), name))
    return re.compile("|".join(map(_pattern, ordered))) if ordered else None


def _pattern(name: str) -> str:
    """A name in any case; a single word of everybody's only with its capital."""
    if name[:1].isupper() and " " not in name and is_common(name):
        return rf"{_BEGINS}(?:{_words(name)}|{_words(name.upper())}){_ENDS}"
    words = _words(name)
    return words if is_unspaced(name) else rf"{_BEGINS}(?i:{words}){_ENDS}"


def _words(name: str) -> str:
    """The words of a name, with any apostrophe and whatever stands between them."""
    words = (re.escape(part.translate(APOSTROPHES)) for part in parts(name))
    return APART.join(words).replace("'", _APOSTROPHE)


def _stays(name: str, stay: Collection[str]) -> bool:
    return any(is_part(name, one) for one in stay)
