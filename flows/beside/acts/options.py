"""Which option of the question that stands a text means: by its words and by the examples."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from flows.beside.acts.a_day import is_a_day
from flows.kernel.labels import pairs_at, plain
from flows.kernel.session import Answer
from flows.kernel.step import CHOICE, DATE, Trait
from flows.listening.borne_out import was_told_to_somebody
from flows.listening.cues import asks_outright, denial, is_of_others, light, tells_of_others
from flows.listening.ear import Listened
from flows.listening.en.told_already import WAITS
from flows.listening.learned import Guess
from flows.listening.patterns import compiled, late

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.step import Step

OPTION_AGREED, OPTION_LIKELY = -250, -880
"""The score from which an option of the very question that stands is taken."""
OPTION_OF_OTHERS = 100
"""The score from which a sentence that tells of others is: "their mail had two lines" is no wish.
"""
OPTION_SURE = -400
"""The score from which it is taken before anything else that the text may do."""
OPTION_AHEAD = 120
"""How far it has to lie before the next one."""
OPTION_DOUBTFUL = -770
"""The score below which an option is doubtful in a text of several pieces."""
MEANT = 200
"""The score above which an option is meant, whoever else is spoken of: "ring Priya, she knows"."""
TOLD_RATHER = 3700
"""How sure a fact of another question is that alone is told where an option is doubtful."""
AGAINST = -950
"""The score below which the examples speak against an option that was read by its label."""
A_SENTENCE = 6
"""Words above which a label that only occurs in them decides nothing about the way."""
FEW = 3
"""Words up to which the label of an option is read in a text as it was always read."""
DENIED_WITHIN = 3
"""Words behind a "not" that it denies."""
_PARTED = late(r"[,.;:!?\n]")
LEAD = "lead"
"""The code of the option that leaves the way to us: where it stands, a yes names none."""
GO_ON, STAYS = "go_on", ("leave", "stop")
"""The option that goes on, and those that leave it at what there is: what can wait does not."""
SOMEBODY, LONGEST = "someone", 200
"""The option that looks for somebody: who was told already is not looked for."""
LIKELIER_WITHOUT = 200
"""So much likelier without the "not", an option is what it denies: "bad" of "not bad"."""


def offered(cursor: Cursor) -> list[tuple[str, str]]:
    """The (code, label) of all that may be chosen where the person stands."""
    return offered_at(cursor, cursor.state) if cursor.state in cursor.paths.by_step else []


def offered_at(cursor: Cursor, step: str) -> list[tuple[str, str]]:
    """The (code, label) of all that may be chosen at a step."""
    return pairs_at(cursor, step)


def as_many(cursor: Cursor, step: str, codes: Sequence[str]) -> list[str]:
    """The first of these options, as many as may be chosen at a step."""
    return list(codes)[: cursor.paths.by_step[step].at_most or None]


def labelled(cursor: Cursor, heard: Listened, answer: Answer) -> bool:
    """Whether a short text has the very words of one option, and the examples may agree."""
    codes = answer.get("codes", ())
    few = len(heard.text.split()) <= A_SENTENCE and not denial(heard.text)
    return few and len(codes) == 1 and may_be(heard, cursor, codes[0])


def gainsaid(cursor: Cursor, heard: Listened, answer: Answer) -> bool:
    """Whether the examples speak against a choice that was read by its label."""
    row, words = cursor.paths.by_step[cursor.state], len(heard.text.split())
    if row.expects == DATE and words > FEW:
        return any(_is_hardly_meant(cursor, heard, code) for code in answer.get("codes", ()))
    if row.expects != CHOICE or words <= FEW:
        return False
    told = words > A_SENTENCE and bool(row.leads)
    bar = agreed_bar(cursor, heard) or (OPTION_LIKELY if told else AGAINST)
    if any(not may_be(heard, cursor, code) for code in answer.get("codes", ())):
        return True
    scores = (heard.score(cursor.state, code) for code in answer.get("codes", ()))
    return any((0 if score is None else score) < bar for score in scores)


def option(cursor: Cursor, heard: Listened) -> str:
    """The option that is meant, where one is likely and lies clearly before the next.

    Of two whose labels have all that was said, the likelier: "feedback". What is left where a
    likelier one was denied is taken where it is likely by itself.
    """
    options = [] if is_a_day(cursor, heard.text) else undenied(cursor, heard)
    left = OPTION_AGREED if options != list(heard.options[: len(options)]) else OPTION_LIKELY
    if not options or options[0].score < (agreed_bar(cursor, heard) or left):
        return ""
    if not _is_certain_enough(cursor, options[0]) or _tells_rather(heard, options[0]):
        return ""
    if _asks_rather(cursor, heard, options[0]):
        return ""
    ahead = options[0].score - (options[1].score if options[1:] else -9999)
    code = options[0].code
    named = set(plain(heard.text).split()) <= set(
        plain(dict(offered(cursor)).get(code, "")).split()
    )
    if code == GO_ON and compiled(WAITS).search(heard.text[:LONGEST].casefold()):
        return next((one for one, _ in offered(cursor) if one in STAYS), "")
    if code == SOMEBODY and was_told_to_somebody(heard.text):
        return ""
    return code if ahead >= OPTION_AHEAD or named else ""


def _tells_rather(heard: Listened, guess: Guess) -> bool:
    """Whether a doubtful option stands against a fact of another question that is surely told."""
    bar = OPTION_AGREED if len(heard.pieces) == 1 else OPTION_DOUBTFUL
    return guess.score < bar and any(one.sure >= TOLD_RATHER for one in heard.elsewhere)


def _asks_rather(cursor: Cursor, heard: Listened, guess: Guess) -> bool:
    """Whether a text asks, where something follows from an option that is no question itself."""
    label = dict(offered(cursor)).get(guess.code, "")
    follows = cursor.paths.has(Trait.AGREED, cursor.state)
    return follows and asks_outright(heard.text) and not label.rstrip().endswith("?")


def _is_hardly_meant(cursor: Cursor, heard: Listened, code: str) -> bool:
    """Whether the examples speak against an option that much follows from: "by now" is no "now"."""
    score = heard.score(cursor.state, code)
    return (
        score is not None
        and score < AGAINST
        and code in certain_at(cursor.paths.by_step[cursor.state])
    )


def _is_certain_enough(cursor: Cursor, guess: Guess) -> bool:
    """Whether what only surely meant words may choose is surely meant."""
    return guess.score >= OPTION_SURE or guess.code not in certain_at(
        cursor.paths.by_step[cursor.state]
    )


def certain_at(row: Step) -> set[str]:
    """The options of a step that only surely meant words may choose."""
    return {one.code for one in row.options if one.certain}


def agreed_bar(cursor: Cursor, heard: Listened) -> int:
    """The score that a sentence needs to agree to something that has consequences; 0 elsewhere."""
    follows = cursor.paths.has(Trait.AGREED, cursor.state)
    if not follows or len(heard.text.split()) <= A_SENTENCE:
        return 0
    return OPTION_OF_OTHERS if tells_of_others(heard.text) else OPTION_AGREED


def undenied(cursor: Cursor, heard: Listened) -> list[Guess]:
    """The likely options, but for those whose own words stand behind a "not" or are of others.

    "What's wrong with them" is not what's wrong with me. None of a text that is plain in a language
    without examples: it is near to them by chance.
    """
    if any(piece.plain for piece in heard.pieces):
        return []
    labels = dict(offered(cursor))
    named = {one: labels.get(one.code, "") for one in heard.options}
    there = [
        one
        for one, label in named.items()
        if one.score >= MEANT
        or not (
            is_of_others(heard.text, label) or is_ruled_out(cursor, heard.text, one.step, one.code)
        )
    ]
    denied = denial(heard.text)
    if denied is None:
        return there
    behind = set(plain(heard.text[denied.end() :]).split()[:DENIED_WITHIN])
    against = _likelier_without(cursor, heard.text, denied)
    return [
        one
        for one in there
        if not _is_denied(named[one], behind) and (one.label not in against or denial(named[one]))
    ]


def is_ruled_out(cursor: Cursor, text: str, step: str, code: str) -> bool:
    """Whether a rule of the option says that these words cannot mean it."""
    there = cursor.paths.by_step[step].options
    rule = next((one.unless for one in there if one.code == code), None)
    return rule is not None and rule(text)


def _likelier_without(cursor: Cursor, text: str, denied: re.Match[str]) -> set[str]:
    """The options that a short clause would mean far more surely without its "not"."""
    if len(text.split()) > A_SENTENCE or _PARTED.search(text.rstrip(".!? ")):
        return set()
    bare = cursor.ear.means(text[: denied.start()] + text[denied.end() :], cursor.state)
    now = {one.label: one.score for one in cursor.ear.means(text, cursor.state)}
    return {one.label for one in bare if one.score >= now[one.label] + LIKELIER_WITHOUT}


def _is_denied(label: str, behind: set[str]) -> bool:
    """Whether a "not" stands before the words of this label, and none in it."""
    words = set(plain(label).split()) - light()
    return bool(behind & words) and not denial(label)


def may_be(heard: Listened, cursor: Cursor, code: str) -> bool:
    """Whether nothing speaks against what was read by its label: no example, nor who it is of."""
    label = dict(offered(cursor)).get(code, "")
    score = heard.score(cursor.state, code) or 0
    return score >= AGAINST and (score > MEANT or not is_of_others(heard.text, label))
