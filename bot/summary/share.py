"""The part that can be shown to somebody else: what was learned, what is looked for, the plan.

No feelings, no letter, nothing of what happened, no notes; and no names, but for those that stay.
Names are what was recorded as one (who the letter goes to, the employer, what the rejection is
called) and all that looks like one, in any script and whatever question it came from, and where
somebody can be reached: addresses, handles, links, telephone numbers. Wherever one stands as a
whole word in what is shared, "…" stands in its place. Where names are asked for, small letters name
somebody as well. This cannot catch a name in small letters elsewhere, a nickname of somebody never
named otherwise, or a job title that only one person has: that is why what goes in is shown before
it is made. It hides too much rather than too little: a place or a product with a capital goes as
well, unless it may stay.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace

from bot.speech.formatting import Plain
from bot.summary.gather import gather
from bot.summary.material import Material
from bot.summary.outline import Page, pages
from flows.beside.takeaway.hiding import Hide, hiding
from flows.beside.takeaway.names import WHOLE, given_name, names_in
from flows.beside.takeaway.shareable import shared_names
from flows.conversation import PATHS
from flows.kernel.cursor import Cursor
from flows.kernel.events import Start
from flows.kernel.kept import PlanRow
from flows.kernel.session import Answer, Thread, Threads

SHARED = ("keep", "looking", "answered", "plans")
"""The sections that are shared, by name."""


@dataclass(frozen=True, slots=True)
class Shared:
    """One section of what would be shared: its title, and how many lines it has."""

    rejection: str = field(repr=False)
    title: str
    count: int


def shared(material: Material, stay: Collection[str] = ()) -> Material:
    """`material` with nothing in it that names anybody, but for the names that `stay`.

    What kinds of things are left out altogether, `SHARED` says where pages are made.
    """
    session = material.session
    hide = hiding(names_in(session.threads.values(), PATHS), stay)
    threads = {number: _bare(thread, hide) for number, thread in session.threads.items()}
    person = session.person.copy()
    person.pop("setback", None)
    bare = replace(session, person=person, threads=Threads(held=threads))
    return replace(material, session=bare, notes=())


def names_shown(material: Material) -> list[str]:
    """What looks like a name in what would be shared, in order."""
    script = material.script
    cursor = Cursor(material.session, Start(), material.now, script, PATHS)
    return shared_names(cursor, material.rejection)


def share_contents(material: Material, stay: Collection[str] = ()) -> tuple[Shared, ...]:
    """What would go into the file, section by section: to be shown before it is made."""
    bare = shared(material, stay)
    summary = gather(bare.session, bare.notes, bare.script, bare.now, bare.rejection)
    written = pages(summary, bare.script, Plain(bare.script.language), SHARED)
    return tuple(each for page in written for each in _contents(page))


def _contents(page: Page) -> Iterator[Shared]:
    yield from (Shared(page.title, line.label, 1) for line in page.opening)
    yield from (Shared(page.title, each.title, len(each.lines)) for each in page.sections)


def _bare(thread: Thread, hide: Hide) -> Thread:
    """The thread with no name that is hidden; what is nothing but one is not there.

    What the person calls it is not for others either: it may name anybody.
    """
    there = {step: answer for step, answer in thread.answers.items() if step not in WHOLE}
    whole = {step: answer for step, answer in thread.answers.items() if step in WHOLE}
    stays = {step: answer for step, answer in whole.items() if _is_bare(answer.get("text"), hide)}
    lead = thread.lead.copy()
    if not _is_bare(given_name(thread), hide):
        lead.pop("name", None)
    return replace(
        thread,
        answers={step: _hidden_in(answer, hide) for step, answer in (there | stays).items()},
        plans=[_plan_hidden(plan, hide) for plan in thread.plans],
        letter={},
        lead=lead,
    )


def _is_bare(text: object, hide: Hide) -> bool:
    """Whether there is no name in it that is hidden."""
    return hide(str(text or "")) == str(text or "")


def _hidden_in(answer: Answer, hide: Hide) -> Answer:
    text = answer.get("text")
    return {**answer, "text": hide(text)} if isinstance(text, str) else answer


def _plan_hidden(plan: PlanRow, hide: Hide) -> PlanRow:
    if plan.get("kind") == "code" or "what" not in plan:
        return plan
    return {**plan, "what": hide(plan["what"])}
