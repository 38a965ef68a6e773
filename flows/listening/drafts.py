"""What is told of a letter that is shown: a line to leave out, other words for one, a name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from flows.listening.en import drafts as english
from flows.listening.patterns import late
from flows.listening.text import fold

LONGEST = 700
_OUT = late(english.OUT, re.IGNORECASE)
_SAY = late(english.SAY, re.IGNORECASE)
_ALL = late(english.ALL, re.IGNORECASE)
_MARK = late(english.MARK, re.IGNORECASE)
_NAME = late(english.NAME)
_WORD = late(r"[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class Told:
    """The words a line should have ("": it goes), and what was said of which line it is."""

    words: str
    about: str


def told(text: str) -> Told | None:
    """The change that is told outright; None where none is."""
    said = text[:LONGEST].replace("’", "'").strip()
    found = _SAY.match(said)
    if found:
        return Told(found["words"].strip(), f"{found['about']} {found['more']}")
    gone = _OUT.match(said)
    about = (gone["what"] or gone["after"] or gone["gone"]) if gone else ""
    return Told("", about) if about and not _MARK.search(about) else None


def is_of_all(text: str) -> bool:
    """Whether a text speaks of all that is kept here, or of the whole rejection."""
    return _ALL.search(text[:LONGEST].replace("’", "'")) is not None


def name_told(text: str) -> str:
    """The name, with its title, that a text is; else ""."""
    found = _NAME.match(text[:LONGEST].replace("’", "'").strip())
    return found["name"].strip(" .") if found else ""


def meant(about: str, lines: dict[str, tuple[str, str]]) -> str:
    """The line that `about` means, by its label before its text; "" where none or several fit."""
    said = _words(about) - english.SAYS_NOTHING
    scores = {
        name: 3 * len(said & _words(label)) + len(said & _words(text))
        for name, (label, text) in lines.items()
    }
    best = max(scores.values(), default=0)
    fitting = [name for name, score in scores.items() if score == best]
    return fitting[0] if best and len(fitting) == 1 else ""


def _words(text: str) -> set[str]:
    return {word.removesuffix("s") for word in _WORD.findall(fold(text))}
