"""The names in what a person wrote: recorded as one, or looking like one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from flows.kernel.session import Thread
from flows.kernel.step import Trait
from flows.listening.namelike import is_common, likely_names, rare
from flows.listening.names import NO_NAMES
from flows.listening.patterns import late
from flows.listening.sorting import listed
from flows.listening.text import APOSTROPHES
from flows.listening.titles import titled

if TYPE_CHECKING:
    from flows.kernel.paths import Paths

WHOLE = ("follow.name", "fact.company")
"""Steps whose answer is a name."""
_WORD = late(r"[^\W\d_][\w'’-]*")
APART = r"[\s‐‑-]+"
"""What stands between the words of a name."""
_APART = late(APART)
_TITLED = late(r"(?i)\b(?:mr|mrs|ms|dr|prof)\b\.?")


def names_in(threads: Iterable[Thread], paths: Paths) -> set[str]:
    """Every name in these rejections, whole and word by word, whatever question it came from."""
    found: set[str] = set()
    asking = [step for step in paths.steps if Trait.NAMES in step.traits]
    people = [step for step in asking if Trait.STORY not in step.traits]
    for thread in threads:
        found |= {one for step in WHOLE for one in _whole(_text(thread, step))}
        found |= {one for step in asking for one in _among(_text(thread, step.name))}
        found |= {one for step in people for one in _listed(_text(thread, step.name))}
        found |= {given_name(thread)} - {""}
        for text in _written(thread):
            found |= {word for name in titled(text) for word in _words(name)}
            found |= {one for name in likely_names(text) for one in _likely(name)}
    return found


def given_name(thread: Thread) -> str:
    """What the person calls the rejection: it may name anybody."""
    return " ".join(str(thread.lead.get("name") or "").split())


def _written(thread: Thread) -> Iterator[str]:
    """All that was written in a rejection."""
    yield from (str(row.get("text") or "") for row in thread.answers.values())
    yield from (str(row["what"]) for row in thread.plans if row.get("kind") != "code")


def _likely(name: str) -> Iterator[str]:
    """A name whole, and each of its words that is no word of everybody's."""
    yield name
    yield from (w for w in _words(name) if w[:1].isupper() and not is_common(w))


def _text(thread: Thread, step: str) -> str:
    return str(thread.answers.get(step, {}).get("text") or "")


def _whole(text: str) -> Iterator[str]:
    """A name as it was written, without its title, and each of its words with a capital."""
    bare = " ".join(_TITLED.sub("", text).split()).strip(" .,")
    if bare:
        yield bare
    yield from (word for word in _words(bare) if word[:1].isupper())


def _among(text: str) -> Iterator[str]:
    """Who is named where names are asked for: with a capital, or in a word of nobody else's."""
    yield from (word for word in _words(text) if word[:1].isupper())
    yield from (word for one in rare(text) for word in _words(one))


def _listed(text: str) -> Iterator[str]:
    """Who is named in an entry of one or two words without a capital: both, as in "rose, mark"."""
    short = (one for one in listed(text) if len(one.split()) <= 2 and one.islower())
    yield from (word for one in short for word in _words(one))


def _words(text: str) -> Iterator[str]:
    for word in _WORD.findall(text):
        bare = re.sub(r"['’]s$", "", word).strip("'’-")
        if len(bare) > 1 and bare.lower() not in NO_NAMES:
            yield bare


def as_shown(names: Iterable[str]) -> list[str]:
    """The names to be read by a person: in order, none that is a part of a longer one."""
    by_spelling = {spelled(one): one for one in sorted(names)}
    there = by_spelling.values()
    whole = [one for one in there if not any(one != it and is_part(one, it) for it in there)]
    return sorted(whole, key=str.casefold)


def is_part(name: str, other: str) -> bool:
    """Whether all the words of a name stand in another one, in their order."""
    return f" {spelled(name)} " in f" {spelled(other)} "


def spelled(name: str) -> str:
    """A name as it is compared: in no case, with one kind of apostrophe and no hyphen."""
    return " ".join(parts(name)).translate(APOSTROPHES).casefold()


def parts(name: str) -> list[str]:
    """The words of a name, which may be written apart or with a hyphen."""
    return [part for part in _APART.split(name) if part]
