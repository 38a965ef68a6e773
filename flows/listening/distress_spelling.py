"""Words in danger, however they are spelt: apart, starred, in other letters, all in one.

What comes out is a second reading: the words as they were written are heard as well.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from flows.listening.distress_core import BETWEEN, MORE, SENTENCES, SHORT
from flows.listening.distress_neighbours import NEIGHBOURS
from flows.listening.distress_sounds import german, heard_as, run_together, spanish
from flows.listening.patterns import late
from flows.listening.spelling import REMEMBERED, Speller
from flows.listening.text import plain

LONGEST_WORD = 60
"""A longer run without a blank is no word, and all in one it is only read so far."""
_LATIN = late(r"[a-z]")
_ALIKE = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u043a\u043c\u0442\u043d\u0432"
    "\u03b1\u03b5\u03bf\u03c1\u03c4\u03b9\u03ba\u03bd\u03c5\u0501\u04cf\u0131",
    "aeopcyxijskmthbaeoptiknudli",
)
_LEET = str.maketrans("0134578@$!|\u20ac+", "oieastbasilet")
_TOKEN = late(r"[^\s.,;:?\n]+|[.,;:?\n]+")
_APART = late(r"(?<![^\W_])(?:[^\W_][ .*_\-\n/|~,]{1,2}){2,}[^\W_](?![^\W_])", re.ASCII)
_GAP = late(r"[ .*_\-\n/|~,]+")
_WIDE = late(r"[ \n]{2,}|[\n/|]")
_DRAWN = late(r"(.)\1+")
_SHORTEST_JOINED = 7
_SHORTEST_TYPO = 4
_MOSTLY = 0.6


@cache
def _vocabulary() -> frozenset[str]:
    return frozenset({*(word for one in SENTENCES for word in one.split()), *MORE})


@cache
def _speller() -> Speller:
    return Speller(_vocabulary(), shortest=3)


@cache
def _core() -> re.Pattern[str]:
    between = rf" (?:(?:{'|'.join(BETWEEN)}) )?"
    return re.compile(
        r"(?<!\S)(?:" + "|".join(one.replace(" ", between) for one in SENTENCES) + r")(?!\S)"
    )


def readable(text: str) -> str:
    """The text with its disguises undone; slips only where a core sentence comes of it."""
    bare = _one_by_one(_joined(_same_letters(plain(text))))
    said = " ".join(map(_word, _TOKEN.findall(bare))).strip()
    if _core().search(said):
        return said
    words = [word for word in said.split() if word[0].isalnum()]
    mended = [[_right(word) for word in words]]
    mended += [[heard_as(word, ear) or _right(word) for word in words] for ear in (german, spanish)]
    for reading in dict.fromkeys(map(" ".join, mended)):
        if _core().search(reading):
            return f"{said} . {reading}"
    return said


def _same_letters(plain: str) -> str:
    """Look-alikes of other alphabets as the Latin letters they pass for, beside Latin ones."""
    if plain.isascii() or not _LATIN.search(plain):
        return plain
    return plain.translate(_ALIKE)


def _joined(plain: str) -> str:
    """Single letters in a row as the words they make."""
    return _APART.sub(_put_together, plain)


def _put_together(run: re.Match[str]) -> str:
    words = _WIDE.split(run[0]) if re.search(r"[ ]{2}", run[0]) else [run[0]]
    return " ".join(_GAP.sub("", word) for word in words)


def _one_by_one(plain: str) -> str:
    """One word a line, or with a dot after each, is one sentence."""
    parts = [part.strip() for part in re.split(r"[.\n,;]+", plain) if part.strip()]
    single = sum(" " not in part for part in parts)
    if len(parts) > 2 and single > _MOSTLY * len(parts):
        return " ".join(parts)
    return plain


def _word(token: str) -> str:
    """One word as it was meant; what is too long for one, as it stands."""
    return token if len(token) > LONGEST_WORD else _undone(token)


@lru_cache(REMEMBERED)
def _undone(token: str) -> str:
    """One word with leet, stars and drawn letters undone; all in one is taken apart."""
    known = _vocabulary()
    bare = token.strip("#'\"()[]!¡¿*_-~").replace("'", "")
    if not bare or bare in known or not any(letter.isalnum() for letter in bare):
        return bare or token
    for guess in _guesses(bare):
        if guess in known:
            return guess
        if len(guess) >= _SHORTEST_JOINED and guess.isalpha():
            apart = _apart(guess)
            if apart:
                return " ".join(apart)
    together = run_together(bare)
    return together if together and _core().search(together) else _starred(bare) or bare


def _guesses(bare: str) -> list[str]:
    leet = bare.translate(_LEET)
    one = bare.replace("1", "l").translate(_LEET)
    plain = [bare, leet, one, re.sub(r"[*_.\-~+]", "", leet)]
    drawn = [_DRAWN.sub(r"\1", guess) for guess in plain]
    return list(dict.fromkeys([*plain, *drawn, *(_DRAWN.sub(r"\1\1", guess) for guess in plain)]))


def _apart(run: str) -> list[str]:
    """The known words that a run of letters is made of, as few as can be; empty if it is not."""
    known, best = _vocabulary(), {0: list[str]()}
    for end in range(1, len(run) + 1):
        for begin in range(max(0, end - 14), end):
            word = run[begin:end]
            if begin in best and word in known and (
                end not in best or len(best[begin]) + 1 < len(best[end])
            ):  # fmt: skip
                best[end] = [*best[begin], word]
    found = best.get(len(run), [])
    return found if len(found) > 1 else []


@cache
def _by_length() -> dict[int, list[str]]:
    table: dict[int, list[str]] = {}
    for word in sorted(_vocabulary()):
        table.setdefault(len(word), []).append(word)
    return table


def _starred(bare: str) -> str:
    """The known word some of whose letters are stars."""
    stars = bare.count("*") + bare.count("#")
    if not 0 < stars <= len(bare) // 2:
        return ""
    pattern = re.compile("".join("." if c in "*#" else re.escape(c) for c in bare))
    return next((w for w in _by_length().get(len(bare), ()) if pattern.fullmatch(w)), "")


def _right(word: str) -> str:
    """One word with its slip mended; what is too long for one, as it stands."""
    return word if len(word) > LONGEST_WORD else _mended(word)


@lru_cache(REMEMBERED)
def _mended(word: str) -> str:
    """A known word one slip away, where the word is none of its own."""
    if word in SHORT:
        return SHORT[word]
    if word in NEIGHBOURS or word in _vocabulary() or len(word) < _SHORTEST_TYPO - 1:
        return word
    near = _speller().near(word)
    alike = [one for one in near if one[0] == word[0]] if len(near) > 1 else [*near]
    return alike[0] if len(alike) == 1 else word
