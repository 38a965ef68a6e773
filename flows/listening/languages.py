"""The languages this program listens in. A second one is a sibling folder and one line here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from flows.listening import distress_elsewhere
from flows.listening.de import acts as german_acts
from flows.listening.de import commands as german_commands
from flows.listening.de import corrects as german_corrects
from flows.listening.de import cues as german_cues
from flows.listening.de import distress as german_distress
from flows.listening.de import needs as german_needs
from flows.listening.de import parked as german_parked
from flows.listening.de import spans as german_spans
from flows.listening.de import taken_back as german_taken_back
from flows.listening.de import wishes as german_wishes
from flows.listening.en import ENGLISH
from flows.listening.en import corrects as english_corrects
from flows.listening.en import cues as english_cues
from flows.listening.en import distress as english_distress
from flows.listening.en import needs as english_needs
from flows.listening.en import parked as english_parked
from flows.listening.en import spans as english_spans
from flows.listening.en import taken_back as english_taken_back
from flows.listening.en import wishes as english_wishes
from flows.listening.es import acts as spanish_acts
from flows.listening.es import commands as spanish_commands
from flows.listening.es import corrects as spanish_corrects
from flows.listening.es import cues as spanish_cues
from flows.listening.es import distress as spanish_distress
from flows.listening.es import needs as spanish_needs
from flows.listening.es import parked as spanish_parked
from flows.listening.es import spans as spanish_spans
from flows.listening.es import taken_back as spanish_taken_back
from flows.listening.es import wishes as spanish_wishes
from flows.listening.shape import DistressWords, Language, NeedWords, ParkedWords
from flows.listening.shape_acts import (
    ActWords,
    CorrectWords,
    CueWords,
    SpanWords,
    TakenBackWords,
    WishWords,
)

_LANGUAGES: Final = {"en": ENGLISH}

# In danger, or wanting out, people fall back on their first language: these are always heard.
COMMANDS_EVERYWHERE: Final[tuple[Mapping[str, tuple[str, ...]], ...]] = (
    german_commands.PHRASES,
    spanish_commands.PHRASES,
)
DISTRESS_EVERYWHERE: Final[tuple[DistressWords, ...]] = (
    english_distress.WORDS,
    german_distress.WORDS,
    spanish_distress.WORDS,
    distress_elsewhere.WORDS,
)
PARKED_EVERYWHERE: Final[tuple[ParkedWords, ...]] = (
    english_parked.WORDS,
    german_parked.WORDS,
    spanish_parked.WORDS,
)
TAKEN_BACK_EVERYWHERE: Final[tuple[TakenBackWords, ...]] = (
    english_taken_back.WORDS,
    german_taken_back.WORDS,
    spanish_taken_back.WORDS,
)
CORRECTS_EVERYWHERE: Final[tuple[CorrectWords, ...]] = (
    english_corrects.WORDS,
    german_corrects.WORDS,
    spanish_corrects.WORDS,
)
CUES: Final[Mapping[str, CueWords]] = {
    "en": english_cues.WORDS,
    "de": german_cues.WORDS,
    "es": spanish_cues.WORDS,
}
CUES_EVERYWHERE: Final = tuple(CUES.values())
SPANS_EVERYWHERE: Final[tuple[SpanWords, ...]] = (
    english_spans.WORDS,
    german_spans.WORDS,
    spanish_spans.WORDS,
)
WISHES_EVERYWHERE: Final[tuple[WishWords, ...]] = (
    english_wishes.WORDS,
    german_wishes.WORDS,
    spanish_wishes.WORDS,
)
ACTS_EVERYWHERE: Final[tuple[ActWords, ...]] = (german_acts.WORDS, spanish_acts.WORDS)
"""English is not among them: what English does is learned from examples."""
NEEDS_EVERYWHERE: Final[Mapping[str, NeedWords]] = {
    "en": english_needs.WORDS,
    "de": german_needs.WORDS,
    "es": spanish_needs.WORDS,
}


def language(code: str) -> Language:
    """Return the words of a language ("en", "en-GB"); English when it is not known."""
    return _LANGUAGES.get(code.casefold().split("-")[0].split("_")[0], ENGLISH)
