"""The words for mails of each language, compiled once, and which language a mail is in."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import Final

from flows.listening.languages import LANGUAGES
from flows.listening.mail_elsewhere import FRENCH, ITALIAN, POLISH

_WORDS: Final = {
    **{code: one.mails.MAILS for code, one in LANGUAGES.items()},
    "fr": FRENCH,
    "it": ITALIAN,
    "pl": POLISH,
}
_CAP = (
    r"[A-Z0-9À-ÖØ-ÞŁŚŻŹĆ](?:[\w'’+#&/-]|\.(?=\w))*(?:(?<=Ltd)\.|(?<=Inc)\.|(?<=St)\.|"
    r"(?<=S\.A)\.|(?<=e\.V)\.|(?<=Co)\.)?"
)
_LEGAL = r"(?:,? (?:LLC|LLP|Inc\.?|Ltd\.?|plc|PLC|GmbH|AG|KG|S\.?A\.?|S\.?L\.?|e\.V\.))?"
_NAME = (
    rf"(?:the |The )?(?P<name>{_CAP}(?: (?:(?:of|and|&|de|del|la|le|für|und|for|the|du|des|y|et|"
    rf"am|im|an der|of the) )?"
    rf"{_CAP}| & (?={_CAP})){{0,6}}{_LEGAL})"
)
_BRACKET = r"\([^()\n]{1,40}\)"
_JOINT = (
    r"(?: |, | [–—-] | & | / | of | for | in | and | de | del | en | der | für | und | to |"
    r" of the )"
)
_TITLE = (
    rf"[\"'“„‘]?(?P<title>{_CAP}(?:{_JOINT}{_CAP}| {_BRACKET}| (?:de|en|à|du|des|del|al) "
    rf"[a-zà-ÿ]{{3,20}}\b){{0,9}})"
)
_LOWER = r"(?P<title>[a-z][\w-]{2,20}(?: [a-z][\w-]{2,20}){0,2})"

Coded = tuple[tuple[str, re.Pattern[str]], ...]


@dataclass(frozen=True, slots=True)
class Book:
    """One language's patterns."""

    unsure: re.Pattern[str]
    kinds: Coded
    denied: re.Pattern[str]
    stages: Coded
    invited: Coded
    titles: tuple[re.Pattern[str], ...]
    companies: tuple[re.Pattern[str], ...]
    agency: re.Pattern[str]


@cache
def book(language: str) -> Book:
    """Compile the patterns of a language."""
    own = _WORDS[language]
    return Book(
        unsure=_quick(own.unsure),
        kinds=_coded(own.kinds),
        denied=_quick(own.denied),
        stages=_coded(own.stages),
        invited=_coded(own.invited),
        titles=tuple(_named(pattern) for pattern in own.titles),
        companies=tuple(_named(pattern) for pattern in own.companies),
        agency=_quick(own.agency),
    )


def language_of(mail: str) -> str:
    """Return the language whose small words are the most in a mail."""
    words = re.findall(r"[^\W\d_]+", mail[:3000].casefold())
    seen = Counter(words)
    counts = {
        code: sum(seen[word] for word in own.common & seen.keys()) for code, own in _WORDS.items()
    }
    return max(counts, key=lambda code: counts[code])


def _coded(pairs: tuple[tuple[str, str], ...]) -> Coded:
    return tuple((code, _quick(pattern)) for code, pattern in pairs)


def _quick(pattern: str) -> re.Pattern[str]:
    """Compile what begins with a word (or "n't"): no other place in a text is tried at length."""
    return re.compile(rf"(?=\b|n't)(?:{pattern})")


def _named(pattern: str) -> re.Pattern[str]:
    filled = pattern.replace("TITLE", _TITLE).replace("SMALL", _LOWER).replace("NAME", _NAME)
    return re.compile(filled)
