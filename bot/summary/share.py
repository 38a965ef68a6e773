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
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from bot.speech.formatting import Plain
from bot.summary.gather import gather
from bot.summary.material import Material
from bot.summary.outline import Page, pages
from flows.beside.takeaway.names import WHOLE, names_in
from flows.conversation import PATHS
from flows.kernel.session import Answer, Thread, Threads

SHARED = ("keep", "looking", "answered", "plans")
"""The sections that are shared, by name."""
HIDDEN = "…"


@dataclass(frozen=True, slots=True)
class Shared:
    """One section of what would be shared: its title, and how many lines it has."""

    rejection: str = field(repr=False)
    title: str
    count: int


def shared(material: Material, *, names: bool = False) -> Material:
    """`material` with nothing in it that names others, unless `names` are wanted.

    What kinds of things are left out altogether, `SHARED` says where pages are made.
    """
    session = material.session
    if names:
        return replace(material, notes=())
    hide = _hiding(names_in(session.threads.values(), PATHS))
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


def _hiding(names: set[str]) -> re.Pattern[str] | None:
    """What finds any of the names as a whole word, the longest first."""
    ordered = sorted(names, key=lambda name: (-len(name), name))
    either = "|".join(r"[\s-]+".join(map(re.escape, name.split())) for name in ordered)
    return re.compile(rf"(?i)(?<!\w)(?:{either})(?!\w)") if either else None


def _without_names(thread: Thread, hide: re.Pattern[str] | None) -> Thread:
    """The thread without employer and recipient, and with no recorded name in what was written.

    What the person calls it is not for others either: it may name anybody.
    """
    kept = {step: answer for step, answer in thread.answers.items() if step not in WHOLE}
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
