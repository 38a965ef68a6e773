"""The languages this program listens in: each is a folder beside `de`, and one line here.

Readers go through this module and never import a folder other than English, which is read where
no other language has the like yet. What must be in a folder its `__init__` lists; `shape` and
`shape_acts` say what each part holds.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import ModuleType
from typing import Final

from flows.listening import de, distress_elsewhere, en, es
from flows.listening.shape import DistressWords, Language, NeedWords, ParkedWords
from flows.listening.shape_acts import (
    ActWords,
    CorrectWords,
    CueWords,
    SpanWords,
    TakenBackWords,
    WishWords,
)

LANGUAGES: Final[Mapping[str, ModuleType]] = {
    "en": en,
    "de": de,
    "es": es,
}
"""The folder of each language, by its code; English first."""
EVERYWHERE: Final[tuple[ModuleType, ...]] = tuple(LANGUAGES.values())
"""In danger, or wanting out, people fall back on their first language: all are always heard."""
BESIDE_ENGLISH: Final[tuple[ModuleType, ...]] = tuple(one for one in EVERYWHERE if one is not en)
"""Those without examples to learn from: what they do is told by rules."""

COMMANDS_EVERYWHERE: Final[tuple[Mapping[str, tuple[str, ...]], ...]] = tuple(
    one.commands.PHRASES for one in BESIDE_ENGLISH
)
DISTRESS_EVERYWHERE: Final[tuple[DistressWords, ...]] = (
    *(one.distress.WORDS for one in EVERYWHERE),
    distress_elsewhere.WORDS,
)
PARKED_EVERYWHERE: Final[tuple[ParkedWords, ...]] = tuple(one.parked.WORDS for one in EVERYWHERE)
TAKEN_BACK_EVERYWHERE: Final[tuple[TakenBackWords, ...]] = tuple(
    one.taken_back.WORDS for one in EVERYWHERE
)
CORRECTS_EVERYWHERE: Final[tuple[CorrectWords, ...]] = tuple(
    one.corrects.WORDS for one in EVERYWHERE
)
CUES: Final[Mapping[str, CueWords]] = {code: one.cues.WORDS for code, one in LANGUAGES.items()}
CUES_EVERYWHERE: Final = tuple(CUES.values())
SPANS_EVERYWHERE: Final[tuple[SpanWords, ...]] = tuple(one.spans.WORDS for one in EVERYWHERE)
WISHES_EVERYWHERE: Final[tuple[WishWords, ...]] = tuple(one.wishes.WORDS for one in EVERYWHERE)
ACTS_EVERYWHERE: Final[tuple[ActWords, ...]] = tuple(one.acts.WORDS for one in BESIDE_ENGLISH)
NEEDS_EVERYWHERE: Final[Mapping[str, NeedWords]] = {
    code: one.needs.WORDS for code, one in LANGUAGES.items()
}
_SPOKEN: Final[Mapping[str, Language]] = {"en": en.ENGLISH}
"""Those whose words for everything that is asked are there."""


def language(code: str) -> Language:
    """The words for options, times and feelings of a language ("en", "en-GB"): English as yet."""
    return _SPOKEN.get(code.casefold().split("-")[0].split("_")[0], en.ENGLISH)
