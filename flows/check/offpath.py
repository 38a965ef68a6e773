"""The thirty-five things that happen off the path, and what each promises.

The names follow those that others use for such patterns, where there is one. Each has a folder of
conversations of its own that shows it; a test holds the folders against this list.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from flows.check.replies import Places
from flows.check.report import Report, found, some
from flows.check.standing import Standing
from flows.check.trials import TRIALS, Trial
from flows.check.trials.beside import OTHER
from flows.engine import Engine
from flows.kernel.script import Script

PATTERNS: Mapping[str, str] = {
    "continue_interrupted": (
        "After a copy, a search or another rejection the question that was left comes back with "
        "its words; with several rejections open, it is asked which."
    ),
    "correction_same_turn": (
        "An answer taken back at once is replaced, old and new are read back, the place stays."
    ),
    "correction_earlier": (
        "An earlier answer is changed by its name or number; asked again is what hangs on it, and "
        "nothing else."
    ),
    "correction_edited_message": "A message that is edited changes the note it had made.",
    "cancel": (
        "Enough is enough: no question back, nothing lost, and the next start is at the same place."
    ),
    "skip": (
        "What is left out, in words or with an empty line, is not asked again on this way, and the "
        "map lists it."
    ),
    "chitchat": "A thank-you, a greeting, a smile: one short line, and the question stands.",
    "completed": (
        "At the end of a stage stands what is kept, what could come next and how long it takes, "
        "and a way to end."
    ),
    "clarification": (
        "A word that fits several commands: at most three are named; the second time they are "
        "listed with what each does."
    ),
    "internal_error": (
        "When a turn breaks, it is said plainly, the place stays, and the words are kept sealed."
    ),
    "busy": "What is written while a file is made is answered once, after it, in order.",
    "cannot_handle": (
        "A voice note or a picture may be the answer and is kept, and it is said that nobody can "
        "hear or see it here; what is no answer has words of its own; asked again is twice at most."
    ),
    "human_handoff": "Who wants a person is told where people are, and the question stands.",
    "session_start": (
        "A start begins, or takes up: the same question within a day; later a line of where one "
        "was and a short way; after a month what was kept, first. A link leads where it says."
    ),
    "validate": (
        "A day, an hour or a number there is not: what is wrong with it is said, and what was "
        "typed is read back or kept."
    ),
    "repeat": "Who asks what the question was gets it in the same words.",
    "satisfaction": "At the very end, one question that nobody has to answer; it stays here.",
    "silence": (
        "After two days, after six, a closing line at fifteen, then nothing, at hours they chose; "
        "a pause holds it all, and whoever has finished hears nothing."
    ),
    "upgrade": (
        "When a newer version has lost the question one stood at, one is moved to the nearest and "
        "told, and every answer is there."
    ),
    "several_answers": (
        "Two answers in one message are two answers, and what is told before it is asked is not "
        "asked again."
    ),
    "restart": (
        "Beginning anew asks what becomes of the old one: kept, put away or deleted, never "
        "without a word."
    ),
    "search": "What one once said about something is found again, in one's own notes only.",
    "why": "Each question says why it is asked and how strong the reason is, and stands.",
    "no_match": (
        "What answers nothing is kept and asked once more in other words, then left open or "
        "waiting; a good answer begins the count anew."
    ),
    "stale_button": (
        "A button of an earlier question, pressed late, twice or after the rejection is gone, "
        "changes nothing and says so."
    ),
    "distress": (
        "At any step help comes first and everything else rests, until the person wants to go on."
    ),
    "goodbye": "Who takes leave gets one line, and all is kept.",
    "out_of_order": (
        "The letter on the first day, or any stage before another: it is begun, with a calm word, "
        "and nobody is led back to feelings."
    ),
    "two_rejections": "Each rejection keeps its own answers, and every message says which it is.",
    "negation": "What somebody says that it is not, is not what is noted.",
    "no_repetition": "No message is the one before it, and nothing goes round in a circle.",
    "determinism": "The same lines under the same clock give the same bytes.",
    "privacy_anywhere": "Privacy, stop and forget work at every step, among files and lists too.",
    "language_switch": (
        "Who asks for another language gets the same question in it, where there are words of it, "
        "and else is told so; the answers stay."
    ),
    "crash": "Ended after any committed turn, what follows is what would have followed.",
}
"""Each pattern by its name."""
NOT_SHOWN: frozenset[str] = frozenset()
"""Patterns without a conversation of their own so far: a test holds this against the folders."""


def prove(
    scripts: Mapping[str, Script], places: Places, trials: Mapping[str, Trial] = TRIALS
) -> Report:
    """Every pattern that is a property of states, at each of these places."""
    first = next(iter(scripts.values()))
    engine = Engine({**scripts, OTHER: scripts.get(OTHER, first)})
    tries, problems = 0, list[str]()
    for name, trial in trials.items():
        broke = [_broke(trial, Standing(engine, *place)) for place in places.values()]
        tries += sum(one is not None for one in broke)
        problems += _told(name, zip(places, broke, strict=True))
    line = (
        f"patterns: {len(PATTERNS) - len(NOT_SHOWN)} of {len(PATTERNS)} shown; "
        f"{len(trials)} of them tried at every state they can happen at, {tries} times"
    )
    return found(line, problems)


def _broke(trial: Trial, there: Standing) -> list[str] | None:
    try:
        broke = trial(there)
        return None if broke is None else list(broke)
    except Exception as error:  # noqa: BLE001 - whatever it is, it belongs into the report
        return [f"fails with {type(error).__name__}: {error}"]


def _told(name: str, broke: Iterable[tuple[str, list[str] | None]]) -> Iterator[str]:
    """One sentence for each thing that broke, with the states where it did."""
    where: dict[str, list[str]] = {}
    for state, told in broke:
        for one in told or ():
            where.setdefault(one, []).append(state)
    for what, states in where.items():
        yield f"The pattern {name} {what} at {some(states)}: {PATTERNS[name]}"
