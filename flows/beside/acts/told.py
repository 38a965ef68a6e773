"""Facts told at another question: taken where they are said, read back once, never asked again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from flows.beside.acts.feeling_now import feelings_in, felt_nearly, says_it_alone
from flows.beside.acts.guessed import at_home, guessed
from flows.beside.acts.letter_ahead import NOT, told_of_letter, unwanted_ahead
from flows.beside.acts.named_steps import COUNT, EXPECT, FEELINGS, RECIPIENT, STRENGTH, WHO
from flows.beside.acts.of_asking import ASK, asked_in_passing
from flows.beside.acts.options import TOLD_RATHER, as_many, offered_at
from flows.beside.acts.own_words import home_of, names_another
from flows.beside.acts.told_by_rule import by_rule, may_count, on_a_day
from flows.beside.repairs import ask_unless_resting
from flows.kernel.codes import CLOSERS
from flows.kernel.effects import Listing, Part, Quote
from flows.kernel.facts import MEANT
from flows.kernel.heard import Heard
from flows.kernel.labels import LATE_AMONG
from flows.kernel.passing import keep_quietly
from flows.kernel.quoting import feeling, marked, quoted
from flows.kernel.step import CHOICE, CHOICES, DATE, ONLY_ITSELF, SCALE, TEXT
from flows.listening import answers
from flows.listening.ear import CONTENT, Listened
from flows.listening.fact_labels import OWN_WORDS
from flows.listening.feeling_now import says_it_somewhere
from flows.listening.feelings import feelings, felt
from flows.listening.naming import written
from flows.listening.put_right import by_name
from flows.listening.scales import numbers_said, strength_alone, strength_told
from flows.listening.wishes import bare_number
from flows.stages.follow_up.addressee import NO_NAME
from flows.stages.intake.facts import BEING_TOLD

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer

READ_BACK = 2
"""Facts that are read back in one line; the others stand in the notes."""
QUOTED_WHOLE = 60
"""Characters up to which a text is said back whole: half a thought is none."""
QUOTED_AT_MOST = 7
"""Words of an answer told in passing that are said back as they are."""
LATE_AT_MOST = 4
"""Words of an answer that comes late."""


def told(cursor: Cursor, heard: Listened) -> Heard | None:
    """A text that answers nothing here and tells something all the same, be it known already."""
    if facts_in(cursor, heard) or _felt_already(cursor, heard):
        return Heard("told", words=heard.text, also=heard)
    return None


def named(cursor: Cursor, heard: Listened) -> Heard | None:
    """A text that names another question as the one it answers, where that is still open."""
    home = home_of(cursor, heard) if names_another(cursor, heard) else ""
    taken = home and home in facts_in(cursor, heard)
    return Heard("told", words=heard.text, also=heard) if taken else None


def line_of_card(cursor: Cursor, heard: Listened) -> Heard | None:
    """A line of the card that is shown, surely said anew and by all of a text: it is put right."""
    here = cursor.paths.by_step[cursor.state]
    stage = here.stage if here.card else ""
    for one in heard.elsewhere:
        row = cursor.paths.by_step[one.step]
        noted = one.step in cursor.thread.answers and row.stage == stage
        if noted and row.expects == TEXT and one.sure >= TOLD_RATHER and one.said == heard.text:
            option = {} if one.code == OWN_WORDS else {"codes": [one.code], "how": MEANT}
            answer = {"text": heard.text, **option}
            return Heard("corrected", answer, words=heard.text, argument=one.step)
    return None


def _felt_already(cursor: Cursor, heard: Listened) -> bool:
    """Whether a text names feelings again that are noted, where they are not asked for."""
    noted = cursor.thread.answers.get(FEELINGS, {}).get("codes", ())
    named = feelings(heard.text)
    return cursor.state != FEELINGS and bool(named) and set(named) <= set(noted)


def facts_in(
    cursor: Cursor, heard: Listened, *, is_answer: bool = False, weighs: bool = False
) -> dict[str, Answer]:
    """The answers to other questions that a text holds, by step, as far as they are open.

    Of a text that answers its own question only what is plainly named besides is taken, and so of
    one that `weighs`, but for how somebody is.
    """
    answers_only = is_answer and not weighs
    found: dict[str, Answer] = {}
    elsewhere = guessed(cursor, heard, is_answer=is_answer)
    early = () if is_answer else (*_late(cursor, heard), *_numbered(cursor, heard))
    for step, answer in (
        *feelings_in(heard, is_answer=answers_only),
        *told_of_letter(cursor, heard.text),
        *early,
        *on_a_day(cursor, heard),
        *elsewhere,
        *by_rule(cursor, heard),
        *(() if is_answer else at_home(cursor, heard)),
    ):
        may = _may_tell(cursor, step) or _may_grow(cursor, heard, step, is_answer=answers_only)
        may = may or (not is_answer and _adds(cursor, step, answer))
        twice = "text" in answer and answer["text"] in {one.get("text") for one in found.values()}
        may = may and (step != COUNT or may_count(cursor, heard.text))
        if step not in found and may and not twice and _fits(cursor, step, answer):
            found[step] = _kept(cursor, step, answer)
    if asks := asked_in_passing(cursor, heard, is_answer=is_answer):
        found[ASK] = {"codes": asks}
    if unwanted_ahead(cursor, heard.text):
        found[EXPECT] = {"codes": [NOT]}
    if not found and not is_answer and (near := felt_nearly(cursor, heard)):
        found[FEELINGS] = _grown(cursor, {"codes": [near]})
    return {step: answer for step, answer in found.items() if answer}


def _kept(cursor: Cursor, step: str, answer: Answer) -> Answer:
    """An answer as it is kept: a name with its capitals, feelings beside those before."""
    if step == RECIPIENT and "text" in answer:
        return {**answer, "text": written(str(answer["text"]))}
    if step == FEELINGS:
        return _grown(cursor, answer)
    return _added(cursor, step, answer) if _adds(cursor, step, answer) else answer


def _adds(cursor: Cursor, step: str, answer: Answer) -> bool:
    """Whether an entry is told of a list that was answered without it."""
    row = cursor.paths.by_step.get(step)
    listed = row is not None and row.expects == CHOICES and not row.traits & ONLY_ITSELF
    noted = set(cursor.thread.answers.get(step, {}).get("codes", ()))
    new = set(answer.get("codes", ())) - noted - CLOSERS
    return listed and step != cursor.state and bool(noted - CLOSERS) and bool(new)


def _added(cursor: Cursor, step: str, answer: Answer) -> Answer:
    """The entries of a list with those that were told beside them."""
    noted = cursor.thread.answers[step]
    codes = [*noted.get("codes", ()), *answer.get("codes", ())]
    return {**noted, "codes": as_many(cursor, step, list(dict.fromkeys(codes)))}


def _grown(cursor: Cursor, answer: Answer) -> Answer:
    """Feelings beside those noted before, three at most; nothing where none is new.

    Those that were chosen stay first; of those heard in passing the latest is.
    """
    noted = cursor.thread.answers.get(FEELINGS, {})
    before = [code for code in noted.get("codes", ()) if code != "nothing"]
    new = [code for code in answer.get("codes", ()) if code not in before]
    both = [*new, *before] if noted.get("how") == "heard" else [*before, *new]
    codes = as_many(cursor, FEELINGS, both)
    return {"codes": codes} if set(codes) & set(new) else {}


def late(cursor: Cursor, heard: Listened) -> Heard | None:
    """Hardly more than the words of a button of a question that was asked and left open."""
    return Heard("told", words=heard.text, also=heard) if any(_late(cursor, heard)) else None


def _late(cursor: Cursor, heard: Listened) -> Iterator[tuple[str, Answer]]:
    """What such a text answers; the question that was asked last comes first."""
    if len(heard.text.split()) > LATE_AT_MOST:
        return
    for step in cursor.thread.asked[::-1][:LATE_AMONG]:
        row = cursor.paths.by_step.get(step)
        if row is not None and row.expects == CHOICE and _may_tell(cursor, step):
            code = answers.named_only(heard.text, offered_at(cursor, step))
            if code and code not in CLOSERS:
                yield step, {"codes": [code]}


def _numbered(cursor: Cursor, heard: Listened) -> Iterator[tuple[str, Answer]]:
    """How strong it is, in a number of ten, or in one given right after the feelings were."""
    of_ten = strength_alone(heard.text)
    if of_ten is None and heard.acts(CONTENT) and "?" not in heard.text:
        of_ten = strength_told(heard.text)
        named = (numbers_said(new) for kind, new in by_name(heard.text) if kind == "strength")
        of_ten = next((one[-1] for one in named if one), None) if of_ten is None else of_ten
    number = bare_number(heard.text) if of_ten is None else of_ten
    near = FEELINGS in cursor.thread.answers or cursor.state == FEELINGS
    is_felt = of_ten is not None or near
    if number is not None and is_felt and not _asks_how_many(cursor):
        yield STRENGTH, {"number": number}


def _asks_how_many(cursor: Cursor) -> bool:
    """Whether the question that stands asks for a number, or for how many."""
    return cursor.state == COUNT or cursor.paths.by_step[cursor.state].expects == SCALE


def _may_tell(cursor: Cursor, step: str) -> bool:
    """Whether a fact may be taken in passing: not here, nothing with consequences, not settled."""
    row = cursor.paths.by_step.get(step)
    if step == cursor.state or (row is not None and row.traits & ONLY_ITSELF):
        return False
    passing = row is not None and row.stage not in {*cursor.paths.entrances, "opening"}
    known = cursor.thread.answers.get(step, {})
    may_grow = step == FEELINGS and known.get("how") == "heard"
    unnamed = known.get("codes") == [NO_NAME]
    return not passing and (not known or known.get("how") == "skipped" or may_grow or unnamed)


def _may_grow(cursor: Cursor, heard: Listened, step: str, *, is_answer: bool) -> bool:
    """Whether the feelings that were chosen get one beside them: it is said by itself."""
    said = says_it_alone(heard) or (not is_answer and bool(says_it_somewhere(heard.text)))
    return step == FEELINGS != cursor.state and said


def _fits(cursor: Cursor, step: str, answer: Answer) -> bool:
    """Whether an answer is of the kind that its question takes: words are no day and no number."""
    row = cursor.paths.by_step.get(step)
    return row is None or row.expects not in {DATE, SCALE} or "text" not in answer


def take(cursor: Cursor, heard: Listened) -> None:
    """Keep what was told in passing, and read the first of it back."""
    answers_it = cursor.heard.trigger in {"answered", "weighed"}
    weighs = cursor.heard.trigger == "weighed"
    taken = facts_in(cursor, heard, is_answer=answers_it, weighs=weighs)
    read = {
        step: _news(cursor, step, one)
        for step, one in taken.items()
        if step != WHO or RECIPIENT not in taken
    }
    for step, answer in taken.items():
        cursor.record(step, {"how": "heard", **answer})
    names = [name for step, answer in read.items() for name in _said(cursor, step, answer)]
    if names:
        in_story = answers_it and cursor.paths.stage_of(cursor.met) in BEING_TOLD
        key = "told.story" if in_story else "told.noted"
        cursor.reply(key, facts=Listing(tuple(names[:READ_BACK])))


PHRASES = ("phrase.{step}.{code}", "phrase.feeling.{code}", "{full}.options.{code}", "tick.{code}")


def _news(cursor: Cursor, step: str, answer: Answer) -> Answer:
    """What of an answer was not noted before: of a list that grew, what it grew by."""
    noted = cursor.thread.answers.get(step, {}).get("codes", ())
    codes = [code for code in answer.get("codes", ()) if code not in noted]
    return {**answer, "codes": codes} if noted and codes and step != FEELINGS else answer


def _said(cursor: Cursor, step: str, answer: Answer) -> list[Part | Quote]:
    """A fact as it is read back: a feeling in the very words for it."""
    if "codes" not in answer or answer.get("text"):
        return _value(step, answer)
    named = felt(cursor.heard.words) if step == FEELINGS else {}
    taken = {code: word for code, word in named.items() if code in answer["codes"]}
    if taken:
        return [feeling(code, word) for code, word in taken.items()]
    if step == FEELINGS:
        return [Part(f"phrase.feeling.{code}") for code in answer["codes"] if code != "own"]
    code, short = str(answer["codes"][0]), step.rsplit(".", 1)[-1]
    keys = (p.format(step=short, code=code, full=step) for p in PHRASES)
    key = next((one for one in keys if one in cursor.script and not cursor.script.slots(one)), "")
    return [Part(key)] if key else []


def _value(step: str, answer: Answer) -> list[Part | Quote]:
    """A number, a day, or words of theirs, few as they are; of many none in a list."""
    if "date" in answer:
        return [Part("phrase.when.on", {"day": date.fromisoformat(answer["date"])})]
    if "number" in answer:
        return [Quote(f"{answer['number']}/10")]
    words = str(answer.get("text", ""))
    if len(words.split()) > QUOTED_AT_MOST or "?" in words:
        return []
    return [marked(words, 60)] if words else []


def say_told(cursor: Cursor) -> None:
    """What was told is noted; the question again, or on where it is answered by that."""
    if not cursor.replies:
        keep_quietly(cursor)
        said = cursor.heard.words
        whole = len(said) <= QUOTED_WHOLE
        cursor.reply("told.heard", said=quoted(said)) if whole else cursor.reply("unplaced.heard")
    elif cursor.heard.also and says_it_alone(cursor.heard.also):
        keep_quietly(cursor)
    if cursor.state in cursor.paths.by_step and cursor.facts.settled(cursor.state):
        cursor.fires = "onward"
        return
    ask_unless_resting(cursor)
