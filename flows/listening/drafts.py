"""What is told of a letter that is shown: a line to leave out, other words for one, a name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from flows.listening.en import drafts as english
from flows.listening.patterns import compiled, late, phrase
from flows.listening.text import APOSTROPHES, fold, head

LONGEST, SHORT = 700, 120
_OUT = late(english.OUT, re.IGNORECASE)
_SAY = late(english.SAY, re.IGNORECASE)
_ANEW = late(english.ANEW, re.IGNORECASE)
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
    said = head(text, LONGEST).strip()
    found = _SAY.match(said)
    if found:
        return Told(found["words"].strip(), f"{found['about']} {found['more']}")
    last = compiled(english.LEAD_IN).split(said)[-1]
    anew = _ANEW.match(said) or _ANEW.match(last)
    if anew:
        return Told(anew["words"].strip(), anew["changed"] or anew["named"])
    gone = _OUT.match(said) or _OUT.match(last)
    about = (gone["what"] or gone["after"] or gone["gone"]) if gone else ""
    return Told("", about) if about and not _MARK.search(about) else None


def left_out_besides(text: str) -> str:
    """What a clause behind the first one says is to go; "" where none does."""
    said = head(text, LONGEST).strip()
    parts = compiled(english.BESIDES).split(said)[1:]
    found = (one for one in map(told, parts) if one and not one.words)
    return next((one.about for one in found), "")


def put_back(text: str) -> str:
    """What a text says is to stand in the letter again; "" where it says so of nothing."""
    found = compiled(english.BACK).search(head(text, LONGEST))
    return next((one.strip() for one in found.groups() if one), "") if found else ""


def disliked(text: str) -> str:
    """What is said of a line that is not liked, or shall read otherwise; "" where none is."""
    said = head(text, LONGEST).strip()
    found = (compiled(one).search(said) for one in english.DISLIKED)
    return next((one["about"].strip() for one in found if one), "")


def names_a_line(about: str) -> bool:
    """Whether words speak of a line of a letter, whichever it is."""
    return compiled(english.A_LINE).search(about) is not None


def satisfied(text: str) -> bool:
    """Whether a text says of a letter that it is right, and nothing else."""
    said = _plain(text)
    return bool(said) and "?" not in text and _satisfied().fullmatch(said) is not None


def keeps(text: str) -> bool:
    """Whether a text says that no line is to be changed after all."""
    said = _plain(text)
    none = compiled(rf"(?:{phrase(english.HALF)} )*{english.KEEPS}(?: {phrase(english.TAIL)})*")
    first = compiled(english.COMMA).split(text.strip(), maxsplit=1)[0]
    return satisfied(text) or any(none.fullmatch(one) for one in (said, _plain(first)))


@cache
def _satisfied() -> re.Pattern[str]:
    is_good = rf"(?:{english.IS_IT})?(?:{phrase(english.HOW)} )*{english.GOOD}"
    return compiled(
        rf"(?:{phrase(english.HALF)} )*(?:{is_good}|{english.ITSELF})(?: {phrase(english.TAIL)})*"
    )


def _plain(text: str) -> str:
    """A short text without its marks."""
    said = text.strip().translate(APOSTROPHES)
    return " ".join(re.sub(r"[^\w'\s]+", " ", said).split()) if len(said) <= SHORT else ""


def is_of_all(text: str) -> bool:
    """Whether a text speaks of all that is kept here, or of the whole rejection."""
    return _ALL.search(head(text, LONGEST)) is not None


def name_told(text: str) -> str:
    """The name, with its title, that a text is; else ""."""
    found = _NAME.match(head(text, LONGEST).strip())
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
