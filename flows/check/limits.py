"""The limits: what Telegram carries, and how much a person is given to read or press at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from statistics import median

from flows.check.given import SHORT
from flows.check.probe import Probe, probe
from flows.check.profiles import Answers, Case, cases, facts_of
from flows.check.report import Report, found
from flows.check.sizes import Ruler, own_characters, sentences, words
from flows.conversation import PATHS
from flows.kernel.buttons import MANY_AT_MOST, ONE_AT_MOST, static
from flows.kernel.codes import CLOSERS
from flows.kernel.script import LABEL_AT_MOST, SLOT, THEIRS_AT_MOST, Script
from flows.kernel.step import Step
from flows.stages.follow_up.kind import Kind
from flows.stages.follow_up.kinds import KINDS

MESSAGE = 4096
"""Characters of one message."""
CALLBACK = 64
"""Bytes that come back from a button."""
LARGEST_NUMBER = 9999
"""Rejections of one person, at most."""
CHARACTERS = 350
QUESTION, HELLO, OTHER, KEPT, CRISIS = 45, 50, 60, 120, 90
"""Words of a question, the first message, any other text, a card or letter, help in a crisis."""
SENTENCE = 16
FRAGMENTS = ("phrase.", "tick.", "goal.", "win.", "door.", "next.", "stage.", "list.", "edit.name.")
ALTERNATIVES = (".no_name", ".ask_application", ".ask_talk", ".strength")
"""Lines of a letter that stand in the place of another one."""
SECOND_PAGE = {"feel.words"}
"""Steps whose list goes on over a page: its second page shows all the rest."""


def prove(script: Script, seen: Probe | None = None) -> Report:
    """Every limit, in one language."""
    seen = probe() if seen is None else seen
    ruler = Ruler(script, seen)
    problems = [
        *long_messages(ruler),
        *long_labels(script, seen),
        *blank_labels(script, seen),
        *long_callbacks(seen),
        *long_questions(script),
        *long_texts(script, seen),
        *long_wholes(script),
        *too_many_buttons(seen),
        *no_way_out(seen),
    ]
    return found(_line(script, seen), problems)


def _line(script: Script, seen: Probe) -> str:
    asked = [words(text) for key in _questions(script) for text in script.texts[key]]
    told = [words(one) for text in _sentences_of(script, seen) for one in sentences(text)]
    return (
        f"lengths [{script.language}]: questions {median(asked or [0]):.0f} words, "
        f"sentences {median(told or [0]):.0f} (medians)"
    )


def _text(key: str, script: Script) -> str:
    return f"{key} in {script.files[key]}"


def long_messages(ruler: Ruler) -> list[str]:
    """Messages that Telegram would refuse, everything in them at its longest."""
    script = ruler.script
    sizes = {_text(key, script): ruler.text(key) for key in script.texts}
    for name in PATHS.cards:
        sizes[f"the card {name}"] = sum(_size(ruler, key) for key in _card_keys(name))
    for kind in KINDS:
        for form in kind.whole_forms:
            keys = [key for key in _letter_keys(kind, form) if not key.endswith(ALTERNATIVES)]
            sizes[f"the letter {kind.name} {form}"] = sum(_line_size(ruler, key) for key in keys)
    return [
        f"{what} can reach {size} characters, more than the {MESSAGE} of a message: shorten it, "
        "or cut what it quotes."
        for what, size in sizes.items()
        if size > MESSAGE
    ]


def _size(ruler: Ruler, key: str) -> int:
    return ruler.text(key) + 1 if key in ruler.script else 0


def _line_size(ruler: Ruler, key: str) -> int:
    """A line of a letter, ours or rewritten by the person."""
    own = ruler.given["line"]
    return max(_size(ruler, key), own) if key in ruler.script else 0


def _card_keys(name: str) -> list[str]:
    prefix = name if name == "summary" else f"{name}.line"
    asked = [] if name == "summary" else [f"{name}.ask", f"{name}.hint", "thread.prefix"]
    return [f"{prefix}.title", *(f"{prefix}.{line.name}" for line in PATHS.cards[name]), *asked]


def _letter_keys(kind: Kind, form: str) -> list[str]:
    return [f"letter.{kind.name}.{form}.{name}" for name, _ in kind.lines]


def long_labels(script: Script, seen: Probe) -> list[str]:
    """Labels that a button would cut."""
    ruler = Ruler(script, seen, SHORT)
    return [
        f"{_text(key, script)} is a button of up to {_label(ruler, key)} characters; "
        f"{_room(script, key)} are allowed: shorten it."
        for key in labels(script, seen)
        if _label(ruler, key) > _room(script, key)
    ]


def _room(script: Script, key: str) -> int:
    """Characters a label may have: one with words of theirs has its row to itself."""
    slots = {slot for text in script.texts[key] for slot in SLOT.findall(text)}
    return THEIRS_AT_MOST if slots - SHORT.keys() else LABEL_AT_MOST


def _label(ruler: Ruler, key: str) -> int:
    """Characters of a label at its longest; the minutes of a door are known exactly."""
    door = key.removeprefix("door.") if key.startswith("door.") else ""
    minutes = [row.minutes for row in PATHS.by_step.values() if row.minutes and row.door == door]
    spare = SHORT["minutes"] - len(str(minutes[0])) if minutes else 0
    return ruler.text(key) - spare


def blank_labels(script: Script, seen: Probe) -> list[str]:
    """Labels without a letter or a number: a picture alone says nothing to many people."""
    return [
        f"{_text(key, script)} is a button without a word: write what it does."
        for key in labels(script, seen)
        if not all(any(c.isalnum() for c in text) for text in script.texts[key])
    ]


def labels(script: Script, seen: Probe) -> list[str]:
    """Every key that stands on a button."""
    on_buttons = seen.label_keys()
    return [
        key
        for key in script.texts
        if key in on_buttons or ".options." in key or key.startswith(("door.", "edit.name."))
    ]


def long_callbacks(seen: Probe) -> list[str]:
    """What comes back from a button, where it is too long for one."""
    return [
        f"The button {code} of {step} sends {data!r} back, more than {CALLBACK} bytes: "
        "shorten its code in its options or flows/kernel/buttons.py."
        for step, codes in seen.codes.items()
        for code in sorted(codes)
        if len((data := f"{LARGEST_NUMBER}|{step}|+{code}").encode()) > CALLBACK
    ]


def _questions(script: Script) -> list[str]:
    cases_of = [f"{row.name}.{case.name}" for row in PATHS.steps for case in row.asks]
    return [key for key in (*(f"{step}.ask" for step in PATHS.by_step), *cases_of) if key in script]


def long_questions(script: Script) -> list[str]:
    """Questions, hint included, that are too long, or are two."""
    problems = []
    for key in _questions(script):
        step = key.rpartition(".")[0]
        hints = script.texts.get(f"{step}.hint", ("",))
        most = HELLO if step == "opening.hello" else QUESTION
        for text in (f"{ask} {hint}" for ask in script.texts[key] for hint in hints):
            problems += _too_long(_text(key, script), text, most)
            if text.count("?") > 1:
                problems.append(f"{_text(key, script)} asks two things at once: keep one.")
    return problems


def _too_long(what: str, text: str, most: int) -> list[str]:
    problems = []
    if words(text) > most:
        problems.append(f"{what} has {words(text)} words; {most} are allowed: shorten it.")
    if most < CRISIS and own_characters(text) > CHARACTERS:
        size = own_characters(text)
        problems.append(f"{what} has {size} characters; {CHARACTERS} are allowed: shorten it.")
    return problems


def long_texts(script: Script, seen: Probe) -> list[str]:
    """Any other text that is too long, shouts, asks twice, or has a sentence that is too long."""
    problems, questions = [], set(_questions(script))
    for key, texts in script.texts.items():
        most = CRISIS if key.startswith("crisis.") else OTHER
        is_question = key in questions
        for text in texts:
            problems += [] if is_question else _too_long(_text(key, script), text, most)
            problems += _tone(_text(key, script), text)
    for key in _whole_sentences(script, seen):
        problems += _long_sentences(script, key)
    return problems


def _tone(what: str, text: str) -> list[str]:
    problems = [f"{what} shouts: take the exclamation mark out."] if "!" in text else []
    return problems + ([f"{what} asks twice: keep one question."] if text.count("?") > 1 else [])


def _long_sentences(script: Script, key: str) -> list[str]:
    return [
        f"{_text(key, script)} has a sentence of {words(one)} words, {one!r}; "
        f"{SENTENCE} are allowed: make two of it."
        for text in script.texts[key]
        for one in sentences(text)
        if words(one) > SENTENCE
    ]


def _whole_sentences(script: Script, seen: Probe) -> list[str]:
    on_buttons = set(labels(script, seen))
    return [key for key in script.texts if key not in on_buttons and not _is_fragment(key)]


def _is_fragment(key: str) -> bool:
    return key.startswith(FRAGMENTS) or key.startswith("letter.")


def _sentences_of(script: Script, seen: Probe) -> list[str]:
    return [text for key in _whole_sentences(script, seen) for text in script.texts[key]]


def long_wholes(script: Script) -> list[str]:
    """Cards and letters that are too long to be read at once, each slot counted as one word."""
    problems = []
    for name in PATHS.cards:
        problems += _whole(script, f"The card {name}", _card_keys(name))
    for kind in KINDS:
        for form in kind.whole_forms:
            keys = [k for k in _letter_keys(kind, form) if not k.endswith(ALTERNATIVES)]
            problems += _whole(script, f"The letter {kind.name} {form}", keys)
    return problems


def _whole(script: Script, what: str, keys: Iterable[str]) -> list[str]:
    there = [max(script.texts[key], key=words) for key in keys if key in script]
    return _too_long(what, "\n".join(there), KEPT)


def too_many_buttons(
    seen: Probe, rows: Sequence[Step] = tuple(PATHS.by_step.values())
) -> list[str]:
    """Steps that can show more buttons than one takes in at a glance."""
    problems = []
    for row in (row for row in rows if row.expects != "scale"):
        most = MANY_AT_MOST if row.expects == "choices" else ONE_AT_MOST
        count = _buttons(row.name, seen)
        if count > most:
            problems.append(
                f"{row.name} can show {count} buttons; {most} are allowed: give an option in "
                "its options a guard, or remove one."
            )
    return problems


def no_way_out(seen: Probe, rows: Sequence[Step] = tuple(PATHS.by_step.values())) -> list[str]:
    """Lists whose last choice does not say "none of these", and open questions without a start."""
    problems = []
    for row in rows:
        last = seen.last_buttons.get(row.name) or {o.code for o in row.options[-1:]}
        if row.expects == "choices" and row.name not in SECOND_PAGE and last - CLOSERS:
            problems.append(
                f"The list of {row.name} can end with {min(last - CLOSERS)}: "
                "end it with none, nothing or more in its options or flows/kernel/buttons.py."
            )
        if row.expects == "text" and row.core and not last:
            problems.append(f"{row.name} shows no button to start from: add one to its options.")
    return problems


def _buttons(step: str, seen: Probe) -> int:
    row = PATHS.by_step[step]
    if row.buttons:
        return seen.most_buttons.get(step, 0)
    if len(row.options) <= ONE_AT_MOST:
        return len(row.options)
    return max(count for _, count in cases(lambda case: _shown(case, step)))


def _shown(case: Case, step: str) -> int:
    answers = Answers(case)
    answers.asked.update({"intake.far", "intake.when", "follow.who", "follow.kind"})
    return len(static(facts_of(case, answers), step))
