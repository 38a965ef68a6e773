"""Reading an answer: what was typed or pressed, as the step expects it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from flows.kernel.buttons import shown, understood
from flows.kernel.effects import Part
from flows.kernel.formatter import PLAIN
from flows.kernel.labels import codes_here, pairs_at, plain, words_of_labels
from flows.kernel.session import Answer
from flows.kernel.step import DATE, SCALE, TEXT, Trait
from flows.kernel.wrong import Read, Wrong, wrong_with
from flows.listening import answers, times
from flows.listening.cues import is_of_others
from flows.listening.patterns import late
from flows.listening.putting_off import none_yet
from flows.listening.spans import place_named
from flows.listening.wishes import how_many_noes
from flows.moments.when import moment_ahead
from flows.places import as_kept, on_the_clock

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor


ONLY_A_CLOCK = late(r"\s*\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?\s*", re.IGNORECASE)
"""What tells the time, though a button may say the same of another place."""
BARE_NUMBER = late(r"\W*\d+\W*")
NUMBERS = late(r"(?=\D*\d)(?:[\W\d]|(?:and|no|not|sorry|ok)\b)+", re.IGNORECASE)
"""Numbers, and no words of anybody's own."""
WAYS_OUT = ("close", "fine", "done")
"""Codes of the button that leads back from where one only looks."""

NO_SUCH_VALUE = {"no_such_date", "no_such_time", "ambiguous_time"}
"""What is wrong with a value, whatever button its words may be near to."""
NO_TIME = "none"
"""The option that no time is planned yet."""
SAY_MORE = "say_more"
"""The button under any question that opens the rest of the reply before it."""
LIST_DIGITS = 4
DAYS_AGO = {"today": 0, "yesterday": 1, "this_week": 3, "weeks_ago": 21}
"""What the buttons for a day mean: a middle, where the words name a stretch."""


def read_press(cursor: Cursor, codes: tuple[str, ...]) -> Read:
    """What pressing these buttons answers; a button the step does not have is wrong."""
    step = cursor.state
    if step not in cursor.paths.by_step or not codes:
        return None, Wrong("choice")
    if not set(codes) <= set(cursor.lead.get("shown", ())):
        known = understood(cursor.facts, shown(cursor.facts, step), step)
        if not set(codes) <= {button.code for button in known}:
            return None, Wrong("choice")
    return _from_codes(cursor, list(codes)), None


def _from_codes(cursor: Cursor, codes: list[str]) -> Answer:
    expects = cursor.paths.by_step[cursor.state].expects
    if expects == "scale":
        return {"number": int(codes[0])}
    if expects == "date":
        return _day_of_code(cursor, codes[0])
    return {"codes": codes if expects == "choices" else codes[:2]}


def _day_of_code(cursor: Cursor, code: str) -> Answer:
    """A button at a date question: a local instant, or a word for a day."""
    if code[:2] == "20":
        return {"codes": ["at"], "local": code}
    if code in DAYS_AGO:
        day = cursor.facts.local.date() - timedelta(days=DAYS_AGO[code])
        return {"codes": [code], "date": day.isoformat()}
    return {"codes": [code]}


def read_number(cursor: Cursor, text: str) -> Answer | None:
    """What a bare number presses: the button in that place, as far as buttons are shown.

    Buttons that are numbers themselves have no other number: there, None.
    """
    row = cursor.paths.by_step[cursor.state]
    place = text.rstrip(".)")
    if row.expects == "scale" or not _is_place(place):
        return None
    code = _in_place(cursor, int(place))
    return _from_codes(cursor, [code]) if code else None


def _in_place(cursor: Cursor, place: int) -> str:
    """The code of the button in this place, the last where it is negative; "" where none stands.

    What was shown last may be of a question before: none of that is pressed.
    """
    codes = cursor.lead.get("shown", ())
    there = len(codes) if place < 0 else place
    code = codes[there - 1] if 1 <= there <= len(codes) else ""
    return code if code in {*codes_here(cursor), SAY_MORE} else ""


def read_place(cursor: Cursor, text: str) -> Answer | None:
    """What words for a place press ("the second one"), where several buttons are shown.

    Not where a place may mean something else: a day, which no it is, a label that says it; nor
    where only words count: no place ever means that somebody is safe.
    """
    row = cursor.paths.by_step[cursor.state]
    codes = cursor.lead.get("shown", ())
    named = place_named(text) if len(codes) > 1 else None
    by_words = bool(row.traits & (Trait.RAW | Trait.WORDS_ONLY)) or bool(row.sure)
    if named is None or row.expects in {SCALE, DATE} or by_words:
        return None
    place, word = named
    if how_many_noes(text) in codes or word in words_of_labels(cursor):
        return None
    code = _in_place(cursor, place)
    return _from_codes(cursor, [code]) if code else None


def _is_place(text: str) -> bool:
    """Whether `text` could be the number of a button: no list has a thousand."""
    return text.isdecimal() and len(text) < LIST_DIGITS


def read_text(cursor: Cursor, text: str) -> Read:
    """What `text` answers at the step."""
    row = cursor.paths.by_step[cursor.state]
    visible = shown(cursor.facts, row.name)
    known = pairs_at(cursor, row.name)
    known += _ways_out(cursor, known)
    return READERS[row.expects](cursor, text, known[: len(visible)], known)


Pairs = list[tuple[str, str]]


def _ways_out(cursor: Cursor, known: Pairs) -> Pairs:
    """[Close], whatever the way out of this list is called on its button."""
    if cursor.paths.by_step[cursor.state].stage != "aside":
        return []
    close = cursor.script.render(Part("journal.pick.options.close"), PLAIN)
    return [(code, close) for code, _ in known if code in WAYS_OUT]


def names_option(cursor: Cursor, text: str, *, whole: bool) -> bool:
    """Whether `text` is the label of a button that is shown or, unless `whole`, begins just one."""
    said = plain(text)
    buttons = shown(cursor.facts, cursor.state)
    labels = [plain(cursor.script.button(b, PLAIN)[1]) for b in buttons]
    row = cursor.paths.by_step[cursor.state]
    if row.expects == "choice" and " " not in said and answers.yes_no(text) is not None:
        return said in labels
    begins = [label for label in labels if label.startswith(f"{said} ")]
    alone = len(begins) == 1 and not whole and cursor.paths.by_step[cursor.state].expects != TEXT
    return said in labels or alone


def _pressed(text: str, visible: Pairs, known: Pairs) -> str | None:
    """The option meant by an exact label, or by the number of a button that is shown."""
    said = plain(text)
    exact = [code for code, label in known if plain(label) == said] if said else []
    if exact:
        return exact[0]
    place = text.strip().rstrip(".)")
    if _is_place(place) and 1 <= int(place) <= len(visible):
        return visible[int(place) - 1][0]
    return None


def _read_choice(cursor: Cursor, text: str, visible: Pairs, known: Pairs) -> Read:
    row = cursor.paths.by_step[cursor.state]
    pressed = _pressed(text, visible, known)
    valued = row.reads(cursor, text) if row.reads and not pressed else None
    if valued and (valued[0] or is_of_a_value(valued[1])):
        return valued
    code = pressed or _named(text, known)
    if code is not None:
        return {"codes": [code]}, None
    if valued and valued[1]:
        return valued
    if Trait.CLOSED in row.traits or cursor.state.endswith(".close") or NUMBERS.fullmatch(text):
        return None, Wrong("choice", text)
    return {"text": text}, None


def is_of_a_value(wrong: Wrong | None) -> bool:
    """Whether a value was really given, that cannot be."""
    return wrong is not None and wrong.case in NO_SUCH_VALUE


def _named(text: str, known: Pairs) -> str | None:
    """The option that words mean; a number means only a button that is shown."""
    number = BARE_NUMBER.fullmatch(text.strip())
    code = None if number else answers.choice(text, known)
    return None if code and is_of_others(text, dict(known)[code]) else code


def _read_choices(cursor: Cursor, text: str, visible: Pairs, known: Pairs) -> Read:
    code = _pressed(text, visible, known)
    if code is not None:
        return {"codes": [code]}, None
    if _numbers_only(text):
        codes = _by_numbers(text, visible)
        return ({"codes": codes}, None) if codes else (None, Wrong("choices", text))
    if cursor.paths.has(Trait.AGREED, cursor.state) and answers.is_everything(text):
        return None, Wrong("all_at_once", text)
    picked, own = answers.choices(text, known)
    if (not picked and not own) or (own and NUMBERS.fullmatch(text)):
        return None, Wrong("choices", text)
    if own and cursor.paths.has(Trait.CLOSED, cursor.state):
        return ({"codes": list(picked)}, None) if picked else (None, Wrong("choices", text))
    answer: Answer = {"codes": list(picked)} if picked else {}
    return (answer | {"text": own} if own else answer), None


def _numbers_only(text: str) -> bool:
    return all(_is_place(token) for token in text.replace(",", " ").replace(" and ", " ").split())


def _by_numbers(text: str, visible: Pairs) -> list[str]:
    places = [int(token) for token in text.replace(",", " ").replace(" and ", " ").split()]
    if not all(1 <= place <= len(visible) for place in places):
        return []
    return list(dict.fromkeys(visible[place - 1][0] for place in places))


def _read_open(cursor: Cursor, text: str, visible: Pairs, known: Pairs) -> Read:
    names_no_button = cursor.paths.has(Trait.CLOCK, cursor.state) and ONLY_A_CLOCK.fullmatch(text)
    code = None if names_no_button else _pressed(text, visible, known)
    if code is not None:
        return {"codes": [code]}, None
    if cursor.paths.has(Trait.NAME, cursor.state) and not any(letter.isalnum() for letter in text):
        return {"codes": ["no_name"]}, None
    reads = cursor.paths.by_step[cursor.state].reads
    numberless = cursor.paths.has(Trait.THING, cursor.state) or not (
        reads or cursor.paths.has(Trait.RAW, cursor.state)
    )
    if numberless and BARE_NUMBER.fullmatch(text):
        return None, Wrong("choice", text)
    if reads:
        return reads(cursor, text)
    return {"text": text}, None


def read_places(cursor: Cursor, text: str) -> Read:
    """One or two buttons by their numbers, or words of one's own."""
    visible = [cursor.script.button(b, PLAIN) for b in shown(cursor.facts, cursor.state)]
    if not _numbers_only(text):
        return {"text": text}, None
    codes = _by_numbers(text, visible)
    return ({"codes": codes[:2]}, None) if codes else (None, Wrong("choice", text))


def _read_scale(cursor: Cursor, text: str, visible: Pairs, known: Pairs) -> Read:
    number = answers.scale(text)
    if number is not None:
        return {"number": number}, None
    problem = answers.scale_problem(text, 0, 10)
    return None, Wrong("scale_range" if problem == "out_of_range" else "scale_word", text)


def _read_date(cursor: Cursor, text: str, visible: Pairs, known: Pairs) -> Read:
    code = _pressed(text, visible, known)
    if code is not None:
        return _day_of_code(cursor, code), None
    reads = cursor.paths.by_step[cursor.state].reads
    if reads:
        return reads(cursor, text)
    named = _named(text, known)
    if none_yet(text) and NO_TIME in {code for code, _ in known}:
        return {"codes": [NO_TIME]}, None
    found = moment_ahead(text, cursor.facts.local)
    if isinstance(found, times.Problem):
        wrong = wrong_with(found)
        wrong = Wrong("not_ahead", text) if wrong.case == "not_a_date" else wrong
        return ({"codes": [named]}, None) if named else (None, wrong)
    return {"codes": ["at"], "local": _local(found)}, None


def _local(found: times.Moment) -> str:
    at: datetime = found.at if found.hour_said else found.at.replace(hour=9, minute=0)
    return as_kept(on_the_clock(at))


def _read_draft(cursor: Cursor, text: str, visible: Pairs, known: Pairs) -> Read:
    code = _pressed(text, visible, known) or _named(text, known)
    return ({"codes": [code]}, None) if code else (None, Wrong("choice", text))


READERS: dict[str, Callable[[Cursor, str, Pairs, Pairs], Read]] = {
    "choice": _read_choice,
    "choices": _read_choices,
    "text": _read_open,
    "scale": _read_scale,
    "date": _read_date,
    "draft": _read_draft,
}
