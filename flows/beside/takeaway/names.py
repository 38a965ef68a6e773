"""The names of other people and of employers in what a person wrote, as far as they were named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from flows.kernel.session import Thread
from flows.kernel.step import Trait
from flows.listening.names import NO_NAMES
from flows.listening.patterns import late
from flows.listening.titles import titled

if TYPE_CHECKING:
    from flows.kernel.paths import Paths

WHOLE = ("follow.name", "fact.company")
"""Steps whose answer is a name."""
_WORD = late(r"[^\W\d_][\w'’-]*")
_TITLED = late(r"(?i)\b(?:mr|mrs|ms|dr|prof)\b\.?")


def names_in(threads: Iterable[Thread], paths: Paths) -> set[str]:
    """Every name that was recorded in these rejections, whole and word by word."""
    found: set[str] = set()
    asking = [step.name for step in paths.steps if Trait.NAMES in step.traits]
    for thread in threads:
        found |= {one for step in WHOLE for one in _whole(_text(thread, step))}
        found |= {one for step in asking for one in _among(_text(thread, step))}
        found |= {word for name in _titled(thread) for word in _words(name)}
    return found


def _titled(thread: Thread) -> Iterator[str]:
    """Who is called Mr, Frau or Dr in any sentence is somebody, wherever the name stands then."""
    texts = [row.get("text") for row in thread.answers.values()]
    texts += [plan.get("what") for plan in thread.plans]
    for text in texts:
        yield from titled(str(text or ""))


def _text(thread: Thread, step: str) -> str:
    return str(thread.answers.get(step, {}).get("text") or "")


def _whole(text: str) -> Iterator[str]:
    """A name as it was written, without its title, and each of its words with a capital."""
    bare = " ".join(_TITLED.sub("", text).split()).strip(" .,")
    if bare:
        yield bare
    yield from (word for word in _words(bare) if word[:1].isupper())


def _among(text: str) -> Iterator[str]:
    """The words that look like names; of one or two words without a capital, both."""
    words = list(_words(text))
    named = [word for word in words if word[:1].isupper()]
    yield from named or (words if len(text.split()) <= 2 else [])


def _words(text: str) -> Iterator[str]:
    for word in _WORD.findall(text):
        bare = re.sub(r"['’]s$", "", word).strip("'’-")
        if len(bare) > 1 and bare.lower() not in NO_NAMES:
            yield bare


def as_shown(names: set[str]) -> list[str]:
    """The names to be read by a person: in order, none that is a part of a longer one."""
    whole = [one for one in names if not any(one != other and one in other for other in names)]
    return sorted(whole, key=str.casefold)
