"""One of several options, from what a person typed instead of pressing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from flows.listening.agreeing import yes_no
from flows.listening.en import answers as english
from flows.listening.languages import language as words_of
from flows.listening.patterns import compiled, late
from flows.listening.phrases import phrase_set
from flows.listening.spans import place_in
from flows.listening.spelling import one_edit
from flows.listening.text import fold

_LONGEST = 300
_WORD = late(r"[^\W_]+(?:'[^\W_]+)*")
_FEW = 2  # words that carry a choice: so few that one of them in a single label is enough
_SHORT = 4  # words: the longest message that a bare yes or no may hide in


@dataclass(frozen=True, slots=True)
class Option:
    """An option as it is compared."""

    code: str
    label: str
    folded: str
    words: frozenset[str]


Pairs = tuple[tuple[str, str], ...]


def choice(text: str, options: Sequence[tuple[str, str]], *, language: str = "en") -> str | None:
    """Return the code of the one option (code, label) that is meant, None when unclear.

    A bare number is a position from 1, unless the labels themselves are numbers.
    """
    pairs = tuple(options)
    for code, label in pairs:
        if text.strip() == label:
            return code
    folded = fold(compiled(english.LEADS_IN).sub("", text[:_LONGEST], count=1))
    prepared = prepare(pairs, language)
    exact = _exact(folded, prepared) or _placed(folded, prepared, language)
    if exact or not folded:
        return exact
    return _by_words(folded, prepared, language) or _agreed(folded, prepared, language)


def named_only(text: str, options: Sequence[tuple[str, str]], *, language: str = "en") -> str:
    """The code of the one option whose words are all that the text says; else ""."""
    own = words_of(language).answers
    prepared = prepare(tuple(options), language)
    labels = {one.code: one.words - own.around or one.words for one in prepared}
    known = frozenset[str]().union(*labels.values())
    words = words_in(fold(text[:_LONGEST]))
    if any(word in own.negators and word not in known for word in words):
        return ""
    meant = frozenset(_meant(word, known) for word in words) - own.stop_words
    said = meant - own.around or meant
    found = [one for one in prepared if said and said == labels[one.code]]
    about = own.others & set(words)
    if len(found) != 1 or not about <= set(words_in(found[0].folded)):
        return ""
    return found[0].code


@lru_cache(maxsize=512)
def prepare(options: Pairs, language: str) -> tuple[Option, ...]:
    """Return the options ready to be compared (kept: the same question is asked often)."""
    return tuple(
        Option(code, label, fold(label), _content(fold(label), language)) for code, label in options
    )


@cache
def _stop_words(language: str) -> frozenset[str]:
    return words_of(language).answers.stop_words


@cache
def _nothing(language: str) -> frozenset[str]:
    return phrase_set(words_of(language).answers.nothing)


def words_in(folded: str) -> list[str]:
    """Return the words of a folded text, without marks."""
    return _WORD.findall(folded)


def _content(folded: str, language: str) -> frozenset[str]:
    words = frozenset(words_in(folded))
    return words - _stop_words(language) or words


def _exact(folded: str, options: tuple[Option, ...]) -> str | None:
    found = [o.code for o in options if folded == o.folded]
    found = found or [o.code for o in options if folded == o.code.replace("_", " ")]
    return found[0] if len(set(found)) == 1 else None


def _placed(folded: str, options: tuple[Option, ...], language: str) -> str | None:
    """Read a position: "2", "#2", "option 2", "the second one"."""
    own = words_of(language).answers
    if any(o.folded[:1].isdigit() for o in options):
        number = own.numbers.get(folded)
        return next((o.code for o in options if o.folded == str(number)), None)
    figure = compiled(rf"(?:{own.position}|#)?\s*#?(\d{{1,2}})")
    if numeral := figure.fullmatch(folded.rstrip(".)")):
        place = int(numeral[1])
    else:
        _, word = place_in(folded) or (0, "")
        place = own.ordinals.get(word, 0)
        if any(word in o.words for o in options if place):
            return None
    return options[place - 1].code if 0 < place <= len(options) else None


def _by_words(folded: str, options: tuple[Option, ...], language: str) -> str | None:
    """Return the option whose label and the message share words that no other label explains."""
    all_words = words_in(folded)
    negators = words_of(language).answers.negators
    known = frozenset[str]().union(*(o.words for o in options))
    said = frozenset(_meant(word, known) for word in all_words) - _stop_words(language)
    shared = {o: said & o.words for o in options if said & o.words}
    shared = {o: words for o, words in shared.items() if words - negators or words == o.words}
    if not shared or any(word in negators and word not in known for word in all_words):
        return None
    best = max(shared, key=lambda option: len(shared[option]))
    if any(
        not words <= shared[best]
        or (words == shared[best] and option is not best and not _closer(best, option, said))
        for option, words in shared.items()
    ):
        return None
    alone = len(shared) == 1 and len(said) <= _FEW  # "last round", where one label has a round
    return best.code if alone or shared[best] == best.words or said <= best.words else None


def _closer(best: Option, other: Option, said: frozenset[str]) -> bool:
    """Say whether all of one label was said and not all of the other, which shares as much."""
    return best.words <= said and not other.words <= said


def _meant(word: str, known: frozenset[str]) -> str:
    """Return the label word that a typed word is: itself, its plural or singular, or a slip."""
    if word in known:
        return word
    for variant in (word + "s", word.removesuffix("s"), word.removesuffix("'s")):
        if variant in known:
            return variant
    if len(word) < 5:
        return word
    close = [label for label in known if len(label) > 4 and one_edit(word, label)]
    return close[0] if len(close) == 1 else word


def _agreed(folded: str, options: tuple[Option, ...], language: str) -> str | None:
    """Read a yes or a no as the one option whose label begins with one."""
    own = words_of(language).answers
    if folded in _nothing(language):
        return _beginning(options, own.no_labels)
    if len(folded.split(" ")) > _SHORT:
        return None
    answer = yes_no(folded, language=language)
    if answer is None:
        return None
    return _beginning(options, own.yes_labels if answer else own.no_labels)


def _beginning(options: tuple[Option, ...], starts: tuple[str, ...]) -> str | None:
    """Return the only option that begins with the first of these words that any begins with."""
    for start in starts:
        found = [o.code for o in options if words_in(o.folded)[:1] == [start]]
        if found:
            return found[0] if len(found) == 1 else None
    return None
