"""Two cleaned forms of a message: one to keep, one to compare."""

from __future__ import annotations

import re
import unicodedata

from flows.listening.patterns import compiled, late

# Controls, soft hyphen, zero-width and direction marks, and lone surrogates (they cannot be
# stored as UTF-8). U+200D and U+FE0F stay: without them a family emoji falls apart.
_INVISIBLE = late(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f"
    "\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_LINE_ENDS = late("\r\n?|[\u2028\u2029\x85]")
_JOINERS = late("[\u200d\ufe0e\ufe0f\u20e3]")
APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´′", "'"))
"""What people type for an apostrophe, each one sign for one: places in the text stay."""
_STRAIGHT = APOSTROPHES | str.maketrans({
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-", "‐": "-", "‑": "-",
    "−": "-", "…": "...",
})  # fmt: skip
AT_HAND = 16
"""Texts whose reading is kept at hand: of one text several ask in turn what it says."""
_UMLAUTS = late(r"(?<=[aou])e")
_TRIM = " \t\n.,;:!?¡¿\"'()[]{}*_~-<>|"


def tidy(text: str, *, language: str = "en") -> str:
    """Return the text as it is kept: NFC, no invisible characters, trimmed, lines kept."""
    if _is_bare(text):
        return text.strip()
    lined = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", lined)).strip()


def straight(text: str) -> str:
    """Return the text with typographic quotes and dashes as ASCII ones, lower-cased for any case.

    Compatibility forms (full-width, "styled" letters) become plain letters, so they match too.
    """
    if text.isascii():
        return (text if _is_bare(text) else _INVISIBLE.sub("", text)).lower()
    plain = unicodedata.normalize("NFKC", _JOINERS.sub("", tidy(text)).translate(_STRAIGHT))
    return unicodedata.normalize("NFKC", plain.casefold()).translate(_STRAIGHT)


def without_accents(text: str) -> str:
    """Return the text with bare letters: "é" as "e"."""
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFD", text)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def plain(text: str) -> str:
    """Return the text small and without accents."""
    return without_accents(straight(text))


def without_umlauts(text: str) -> str:
    """Return the text with "a" where "ae" is written for an umlaut, and so of "oe" and "ue"."""
    return _UMLAUTS.sub("", text)


def fold(text: str, *, language: str = "en") -> str:
    """Return the text as it is compared: casefolded, straight quotes, one space, ends bare.

    A message that is nothing but punctuation (":)") keeps it, so that it can still be matched.
    """
    spaced = " ".join(straight(text).split())
    return spaced.strip(_TRIM) or spaced


def head(text: str, longest: int | None = None) -> str:
    """The first `longest` characters, every apostrophe as "'": places in the text stay."""
    return text[:longest].translate(APOSTROPHES)


def holds(text: str, pattern: str, longest: int | None = None) -> bool:
    """Whether a pattern is in the first `longest` characters, in any case and apostrophe."""
    return compiled(pattern).search(head(text, longest)) is not None


def whole_words(words: str, text: str) -> re.Match[str] | None:
    """Where `words` stand in a text, in any case and as no part of a longer word; else None."""
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE) if words else None


def _is_bare(text: str) -> bool:
    """Whether it is one line of ASCII, as most are: nothing in it is invisible or composed."""
    return text.isascii() and text.isprintable()
