"""Every key a language needs, and what says it: taken from the tables and from the probe."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from flows.beside.acts.burdens import KINDS as BURDENS
from flows.beside.acts.doubtful import MANNERS
from flows.beside.acts.news import CAME
from flows.beside.acts.one_thing import THINGS
from flows.beside.acts.outcomes import KNOWN as OUTCOMES
from flows.beside.acts.outcomes import NEXT
from flows.beside.acts.pasted import NAMED as NO_REFUSAL
from flows.beside.browse import SPELLED_OUT
from flows.beside.care.told import CODES, TOLD, UNDER
from flows.beside.reminders.kinds import MESSAGES, PASSES
from flows.beside.takeaway.export import KINDS as KINDS_OF_FILE
from flows.check.literals import LITERALS, SAID_BY_BOT, SAID_BY_ROWS
from flows.check.probe import Probe
from flows.conversation import HOMES, PATHS
from flows.kernel.heard import MEDIA
from flows.kernel.script import Script
from flows.listening.languages import language
from flows.listening.needs import LANGUAGES
from flows.stages.drafts import GENERAL
from flows.stages.follow_up.kinds import KINDS
from flows.stages.move_on.actions import read_borrowed

Said = Iterator[tuple[str, str]]
"""A key, and what says it."""

WRONG = (
    "choice", "choices", "scale_range", "scale_word", "no_such_date", "not_a_date", "not_an_hour",
    "not_ahead", "future", "past", "no_such_time", "ambiguous_time", "too_far", "quiet_hours",
    "all_at_once",
)  # fmt: skip
"""What can be wrong with an answer, but for the zone, which has its own text."""
OF_MEDIA = (*MEDIA, "other")
LISTED = tuple(row.name for row in MESSAGES if row.name not in PASSES)
"""Kinds of dated messages that stand in lists."""
STATUS = ("draft", "draft_kept", "to_send", "kept", "none", "sent", "answered", "closed")
"""What becomes of a letter."""
TALK_LINES = ("title", "ask20", "q1", "q2", "q3", "close")
SEARCH_LINES = ("title", "s1", "s2", "s3", "question")
TWO_LINES = ("two", "two_noname")
NEVER_SAID_BACK = ("friend", "nothing", "")


def required(probe: Probe) -> dict[str, str]:
    """Every key that has to be there, with the first thing that says it."""
    found: dict[str, str] = {}
    for key, source in (*_required(probe),):
        found.setdefault(key, source)
    return found


def _required(probe: Probe) -> Said:
    yield from _steps()
    yield from _options(probe)
    yield from _replies()
    yield from _cards()
    yield from _drafts()
    yield from _letters()
    yield from _places()
    yield from _phrases(probe)
    written = dict.fromkeys(sorted(LITERALS | SAID_BY_BOT), "flows/check/literals.py")
    yield from (written | SAID_BY_ROWS).items()


def _steps() -> Said:
    for step in PATHS.by_step:
        yield f"{step}.ask", f"{HOMES[step]}, {step}"
        if step not in PATHS.resting:
            yield f"{step}.why", f"[why] at {step}"
    for row in PATHS.steps:
        for case in row.asks:
            yield f"{row.name}.{case.name}", f"{HOMES[row.name]}, the wordings of {row.name}"


def _options(probe: Probe) -> Said:
    for row in PATHS.steps:
        for option in row.options:
            yield (
                f"{row.name}.options.{option.code}",
                f"{HOMES[row.name]}, the options of {row.name}",
            )
    for (step, _), keys in sorted(probe.labels.items()):
        for key in sorted(keys):
            yield key, f"a button of {step}"
    for code in ("stop", "show"):
        yield f"close.options.{code}", "every closing"


def _replies() -> Said:
    for row in PATHS.steps:
        for case in row.replies:
            yield f"{row.name}.reply.{case.name}", f"{HOMES[row.name]}, the replies of {row.name}"


def _cards() -> Said:
    for name, lines in PATHS.cards.items():
        prefix = name if name == "summary" else f"{name}.line"
        if name != "summary":
            yield f"{name}.line.empty", "flows/kernel/cards.py, card"
        for line in ("title", *(line.name for line in lines)):
            yield f"{prefix}.{line}", f"the lines of the card {name}"


def _drafts() -> Said:
    for line in TALK_LINES:
        yield f"follow.talk.line.{line}", "flows/stages/drafts.py, talk"
    for line in SEARCH_LINES:
        yield f"analyze.search.line.{line}", "flows/stages/drafts.py, searches"
    for line in ("title", "intro"):
        yield f"move.rehearse.line.{line}", "flows/stages/drafts.py, rehearsal"
    for code in GENERAL:
        yield f"move.rehearse.question.{code}", "flows/stages/drafts.py, rehearsal"


def _letters() -> Said:
    for kind in KINDS:
        source = f"the kind {kind.name} of flows/stages/follow_up/kinds.py"
        for form in kind.whole_forms:
            for name, _ in kind.lines:
                yield f"letter.{kind.name}.{form}.{name}", source
        for name in TWO_LINES if "two" in kind.forms else ():
            yield f"letter.{kind.name}.{name}", source
        for name, _ in kind.lines:
            yield f"letter.name.{name}", "the list of the letter's lines"
    for code, _ in language("en").wording.flags:
        yield f"follow.wording.reason.{code}", "flows/listening/wording.py"
    for status in STATUS:
        yield f"phrase.letter.{status}", "the status of the letter"


def _places() -> Said:
    named = {row.stage for row in PATHS.by_step.values()} - {"aside"} | set(PATHS.stages)
    for stage in sorted(named):
        yield f"stage.{stage}", "the name of the stage"
    for rows in PATHS.doors.values():
        for row in rows:
            yield f"door.{row.door}", f"{HOMES[row.name]}, the door of {row.name}"
    for step in PATHS.by_step:
        if step not in PATHS.passing | PATHS.noted:
            yield f"edit.name.{step}", f"the list of answers, {step}"
    for case in ("here", "done", "open"):
        yield f"where.{case}", "the map of /where"


def _phrases(probe: Probe) -> Said:
    for key in sorted(probe.value_keys()):
        yield key, "a slot"
    for code in sorted(probe.codes["move.again"].difference(NEVER_SAID_BACK)):
        yield f"phrase.again.{code}", "the setback card"
    for code in sorted(probe.codes["move.borrowed"] - {"enough"}):
        yield f"move.borrowed.say.{code}", _file_of(read_borrowed)
    for prefix, cases in _FAMILIES.items():
        for case in cases:
            yield f"{prefix}{case}", "a key put together, see _FAMILIES of flows/check/used.py"


def _file_of(says: Callable[..., object]) -> str:
    return f"{says.__module__.replace('.', '/')}.py, {says.__name__}"


_FAMILIES = {
    "phrase.feeling.": ("nothing",),  # told in passing: the other feelings stand in slots, too
    "number.": tuple(map(str, range(SPELLED_OUT + 1))),
    "journal.status.": ("open", "done", "archived"),
    "export.name.": KINDS_OF_FILE,
    "export.say.no_": ("letter", "dates", "numbers"),
    "share.line.": ("gains", "learned", "looking", "answered", "plan", "with", "without"),
    "share.say.": ("with", "without"),
    "patterns.card.line.": (
        *(
            "held",
            "good",
            "ways",
            "furthest",
            "strength",
            "answered",
            "sent",
            "ends",
            "sorted",
            "ticks",
        ),
        *("words", "two", "few", "more"),
    ),
    "patterns.card.phrase.": (
        *("not_mine", "mine", "cant_know", "said_no", "silence", "withdrawn", "still_open"),
    ),
    "looking.line.": ("must", "drew", "avoid", "loved", "days", "direction"),
    "looking.avoid.": ("way", "pay", "person", "work"),
    "advert.line.": ("has", "against", "avoided", "unsaid"),
    "invalid.": WRONG,
    "media.": OF_MEDIA,
    "due.line.": LISTED,
    "due.name.": LISTED,
    "asked.meaning.": ("text", "choice", "choices", "scale", "date", "draft"),
    "asked.works.": ("text", "choice", "choices", "scale", "date", "draft"),
    "no_refusal.": (*NO_REFUSAL, "other"),
    "outcome.": (*sorted(OUTCOMES), *(f"decided_{how}" for how in sorted(CAME))),
    "onto.": tuple(sorted(set(NEXT.values()))),
    "told.": ("fact.company", "fact.role"),
    "weight.": tuple(sorted(BURDENS)),
    "manner.": tuple(sorted(MANNERS)),
    "smalltalk.": ("right", "glad"),
    "phrase.count.": ("first", "few", "many"),
    "phrase.expect.": ("not",),
    "phrase.who.": ("interviewer", "hr", "no_reply", "inside"),
    "one_thing.": tuple(name for name, _ in THINGS),
    "move.bye.say.goodbye_": ("yes", "no", "open_yes", "open_no"),
    **{f"crisis.{code}.": (*TOLD, *UNDER) for code in LANGUAGES},
    **{f"crisis.{code}.options.": CODES for code in LANGUAGES if code != "en"},
}
"""Keys put together from a few cases."""


def answers(script: Script) -> set[str]:
    """The answers of the shelf: whatever stands there may be asked for."""
    return {key for key in script.texts if key.startswith("answer.")}


def leads(script: Script) -> dict[str, str]:
    """What is said of where an answer of the shelf leads, and that answer."""
    return {f"onto.{onto}": f"{key}.leads" for key, onto in script.leads.items()}


def optional(probe: Probe) -> set[str]:
    """Keys that are used where a language has them, and never missed."""
    found = {f"{step}.hint" for step in PATHS.by_step}
    found |= {f"again.{step}" for step in PATHS.by_step}
    for row in PATHS.steps:
        found |= {f"again.{row.name}{case.name.removeprefix('ask')}" for case in row.asks}
        for case in row.replies:
            found |= {f"{row.name}.reply.{case.name}_echo", f"{row.name}.more.{case.name}"}
    for kind in KINDS:
        lines = [f"letter.{kind.name}.{form}." for form in kind.whole_forms]
        found |= {f"{line}{name}_bare" for line in lines for name, _ in kind.lines}
        found |= {f"letter.{kind.name}.{name}" for name in ("two_thanks", "two_thanks_noname")}
    found |= {f"letter.name.{name}" for name in (*TWO_LINES, "two_thanks", "two_thanks_noname")}
    found |= {f"analyze.search.line.{name}_norole" for name in SEARCH_LINES}
    ticks = probe.codes["reflect.mine"]
    return found | {f"move.rehearse.question.{code}" for code in ticks}
