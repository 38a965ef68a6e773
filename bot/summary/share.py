"""The part that can be shown to somebody else: what was learned, what is looked for, the plan.

No feelings, no letter, nothing of what happened, no notes; and no names, unless they are wanted.
Names are what was recorded as one: who the letter goes to, the employer, the words with a capital
where somebody was named who helps or practises, and who has a title (Mr, Frau, Dr). Wherever one of
them stands as a whole word in what is shared, "…" stands in its place. This cannot catch a name
that was never recorded, one written in another way ("Annie" for Anna), a nickname, or a job title
that only one person has: that is why what goes in is shown before it is made. It hides too much
rather than too little: a place or a product with a capital beside a name goes as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from bot.formatting import Plain
from bot.summary.gather import gather
from bot.summary.material import Material
from bot.summary.outline import Page, pages
from flows.listening.names import titled
from flows.session import Answer, Thread, Threads

SHARED = ("keep", "looking", "answered", "plans")
"""The sections that are shared, by name."""
HIDDEN = "…"

_WHOLE = ("follow.name", "fact.company")
_AMONG_OTHERS = ("feel.someone", "move.partner")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_SAID = (
    "a an and any anyone at but for from he her his i i'd i'll i'm it maybe me monday tuesday "
    "wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december mr mrs ms dr prof my nobody none no not on or our perhaps "
    "she somebody someone that the their them they this to we with you your who when one gmbh ag "
    "ltd inc llc plc co company"
)
_COMMON = (
    "academy agency bank bar bureau cafe care centre center church city clinic club college "
    "consulting council data design digital factory family farm first foundation garden global "
    "good great group health home hospital hotel house institute international kitchen lab library "
    "local market media museum national new office online open park partners people press public "
    "restaurant school service services shop smart social society software solutions store studio "
    "systems team tech theatre town trade trust union university work works world"
)
"""Words that employers are called by, and that everybody uses: they go with the whole name only."""
_NO_NAMES = frozenset((*_SAID.split(), *_COMMON.split()))
_TITLED = re.compile(r"(?i)\b(?:mr|mrs|ms|dr|prof)\b\.?")


@dataclass(frozen=True, slots=True)
class Shared:
    """One section of what would be shared: its title, and how many lines it has."""

    rejection: str = field(repr=False)
    title: str
    count: int


def shared(material: Material, *, names: bool = False) -> Material:
    """The same material with nothing in it that names others, unless `names` are wanted.

    What kinds of things are left out altogether, `SHARED` says where pages are made.
    """
    session = material.session
    if names:
        return replace(material, notes=())
    hide = _hiding(names_in(session.threads.values()))
    threads = {number: _without_names(thread, hide) for number, thread in session.threads.items()}
    person = {key: value for key, value in session.person.items() if key != "setback"}
    bare = replace(session, person=person, threads=Threads(held=threads))
    return replace(material, session=bare, notes=())


def share_contents(material: Material, *, names: bool = False) -> tuple[Shared, ...]:
    """What would go into the file, section by section: to be shown before it is made."""
    bare = shared(material, names=names)
    summary = gather(bare.session, bare.notes, bare.script, bare.now, bare.rejection)
    written = pages(summary, bare.script, Plain(bare.script.language), SHARED)
    return tuple(each for page in written for each in _contents(page))


def _contents(page: Page) -> Iterator[Shared]:
    yield from (Shared(page.title, line.label, 1) for line in page.opening)
    yield from (Shared(page.title, each.title, len(each.lines)) for each in page.sections)


def names_in(threads: Iterable[Thread]) -> set[str]:
    """Every name that was recorded in these rejections, whole and word by word."""
    found: set[str] = set()
    for thread in threads:
        found |= {one for step in _WHOLE for one in _whole(_text(thread, step))}
        found |= {one for step in _AMONG_OTHERS for one in _among(_text(thread, step))}
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
        if len(bare) > 1 and bare.lower() not in _NO_NAMES:
            yield bare


def _hiding(names: set[str]) -> re.Pattern[str] | None:
    """What finds any of the names as a whole word, the longest first."""
    ordered = sorted(names, key=lambda name: (-len(name), name))
    either = "|".join(r"[\s-]+".join(map(re.escape, name.split())) for name in ordered)
    return re.compile(rf"(?i)(?<!\w)(?:{either})(?!\w)") if either else None


def _without_names(thread: Thread, hide: re.Pattern[str] | None) -> Thread:
    """The thread without employer and recipient, and with no recorded name in what was written.

    What the person calls it is not for others either: it may name anybody.
    """
    kept = {step: answer for step, answer in thread.answers.items() if step not in _WHOLE}
    return replace(
        thread,
        answers={step: _hidden_in(answer, hide) for step, answer in kept.items()},
        plans=[_hidden_in(plan, hide, "what") for plan in thread.plans],
        letter={},
        lead={key: said for key, said in thread.lead.items() if key != "name"},
    )


def _hidden_in(
    row: Answer | dict[str, Any], hide: re.Pattern[str] | None, key: str = "text"
) -> dict[str, Any]:
    text = row.get(key)
    if hide is None or not isinstance(text, str) or row.get("kind") == "code":
        return row
    return {**row, key: hide.sub(HIDDEN, text)}
