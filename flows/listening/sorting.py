"""Many of several options, and the person's own words among them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from flows.listening.agreeing import puts_right
from flows.listening.choosing import Option, Pairs, choice, prepare, words_in
from flows.listening.languages import language as words_of
from flows.listening.patterns import late
from flows.listening.phrases import phrase_set
from flows.listening.scales import strength_alone
from flows.listening.text import fold, tidy

_LONGEST = 2_000  # characters that are searched for labels; the rest is own words
_OWN_WORDS = 3  # words besides the label that make a segment worth keeping as it was said
_SEPARATORS = r"[,;\n/•+]+|\.\s+|\s-\s"
_NUMERAL = late(r"\d{1,2}")


@dataclass(frozen=True)
class _Marks:
    split: re.Pattern[str]
    numbers: re.Pattern[str]
    edges: re.Pattern[str]
    everything: frozenset[str]
    negators: frozenset[str]


@cache
def _marks(language: str) -> _Marks:
    own = words_of(language).answers
    joined = "|".join(map(re.escape, sorted(own.joiners, key=len, reverse=True)))
    return _Marks(
        split=re.compile(rf"{_SEPARATORS}|\s(?:{joined})\s", re.IGNORECASE),
        numbers=re.compile(
            rf"\d{{1,2}}(?:(?:[\s.,;&+/)]|\b(?:{joined})\b){{1,6}}\d{{1,2}})*[\s.)]*"
        ),
        edges=re.compile(rf"^(?:(?:{joined}|but|just)\b[\s,]*)+|[\s,;.]+$", re.IGNORECASE),
        everything=phrase_set(own.everything),
        negators=own.negators,
    )


def listed(text: str, *, language: str = "en") -> list[str]:
    """The entries of what was listed; a text that lists nothing is one."""
    return [one for one in _marks(language).split.split(text[:_LONGEST]) if one.strip()]


def choices(
    text: str, options: Sequence[tuple[str, str]], *, language: str = "en"
) -> tuple[tuple[str, ...], str]:
    """Return the codes that were chosen, in option order, and the person's own words besides.

    "1 3", "anger and relief" and "anger, and kind of hollow" (own words: "kind of hollow") work;
    "8/10" says how strong something is, and names none of them.
    """
    kept, pairs, marks = tidy(text), tuple(options), _marks(language)
    if strength_alone(kept) is not None or puts_right(kept):
        return (), kept
    numbered = not any(o.folded[:1].isdigit() for o in prepare(pairs, language))
    if numbered and marks.numbers.fullmatch(kept.casefold()):
        return _positions(kept, pairs)
    if is_everything(text, language=language):
        return _all(prepare(pairs, language), language), ""
    found, rest = _labels(kept[:_LONGEST], pairs, language)
    own = []
    for segment in _segments(rest, marks):
        code = choice(segment, pairs, language=language)
        if code is not None:
            found.add(code)
        if code is None or _says_more(segment, code, prepare(pairs, language)):
            own.append(segment)
    ordered = tuple(code for code, _ in pairs if code in found)
    return ordered, (", ".join(own) + kept[_LONGEST:]).strip()


def is_everything(text: str, *, language: str = "en") -> bool:
    """Whether a text names all there is and none of it by itself: "all of them"."""
    return fold(tidy(text)[:_LONGEST]) in _marks(language).everything


def _positions(kept: str, pairs: Pairs) -> tuple[tuple[str, ...], str]:
    places = [int(numeral) for numeral in _NUMERAL.findall(kept)]
    codes = tuple(code for place, (code, _) in enumerate(pairs, start=1) if place in places)
    return codes, ", ".join(str(place) for place in places if not 0 < place <= len(pairs))


def _all(options: tuple[Option, ...], language: str) -> tuple[str, ...]:
    """Return every option but those that stand for none ("None", "Nothing really")."""
    none_labels = words_of(language).answers.no_labels
    return tuple(
        option.code for option in options if not set(words_in(option.folded)[:1]) & {*none_labels}
    )


@lru_cache(maxsize=512)
def _label_pattern(pairs: Pairs) -> re.Pattern[str]:
    labels = sorted((label for _, label in pairs if label.strip()), key=len, reverse=True)
    spelled = "|".join(re.escape(label).replace("'", "['’]") for label in labels) or r"(?!)"
    return re.compile(rf"(?<!\w)(?:{spelled})(?!\w)", re.IGNORECASE)


def _labels(kept: str, pairs: Pairs, language: str) -> tuple[set[str], str]:
    """Take out whole labels that stand between separators (a label may hold an "and")."""
    folded = {option.folded: option.code for option in prepare(pairs, language)}
    found: set[str] = set()
    marks = _marks(language)

    def take(match: re.Match[str]) -> str:
        code = folded.get(fold(match[0]))
        stands = _ends(kept[: match.start()], marks) and _begins(kept[match.end() :], marks)
        if code is None or not stands:
            return match[0]
        found.add(code)
        return ","

    return found, _label_pattern(pairs).sub(take, kept)


def _ends(before: str, marks: _Marks) -> bool:
    """Say whether a segment may begin after this text."""
    tail = before[-16:]
    return (
        not tail.strip()
        or any(m.end() == len(tail) for m in marks.split.finditer(tail))
        or (marks.split.fullmatch(tail.rstrip()[-1:]) is not None)
    )


def _begins(after: str, marks: _Marks) -> bool:
    """Say whether a segment may end before this text."""
    head = after[:16]
    return not head.strip(" .!?") or marks.split.match(head) is not None


def _segments(text: str, marks: _Marks) -> Iterator[str]:
    for segment in marks.split.split(text):
        own = marks.edges.sub("", segment.strip()).strip(" .,;")
        if own:
            yield own


def _says_more(segment: str, code: str, options: tuple[Option, ...]) -> bool:
    label = next(option for option in options if option.code == code)
    return len(words_in(fold(segment))) > len(words_in(label.folded)) + _OWN_WORDS
