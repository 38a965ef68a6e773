"""Whatever people type, a fact stands whole in a letter of any kind, or not at all."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from flows.conversation import PATHS
from flows.kernel.cursor import Cursor
from flows.kernel.effects import Part, Quote, Slot
from flows.kernel.events import Start
from flows.kernel.formatter import PLAIN
from flows.kernel.session import Session, Thread, Threads
from flows.listening import names
from flows.listening.text import tidy
from flows.stages.follow_up.kinds import CHOSEN, DECIDED, KINDS
from flows.stages.follow_up.letter import letter
from flows.stages.intake.told import named
from tests.walks import engine

NOW = datetime(2026, 3, 9, 12, tzinfo=UTC)
CASES = 80
"""Of each kind: some eight hundred letters."""
OPEN, SHUT = "\x02", "\x03"
"""What stands around a fact in these renderings, and in none that is sent."""
SEAM = re.compile(
    rf"[.,;:!?]{SHUT}”?[.,;:!?]|{SHUT}[.,;:!?]{{2}}|[.,;:!?]{{2}}{OPEN}|“{OPEN}[\"“”]|[\"“”]{SHUT}”"
)
FACT = re.compile(rf"{OPEN}.*?{SHUT}", re.DOTALL)
GARBLED = re.compile(r"[{}]|  |None|“”|\(\)|[.,;:!?]{2}|\s[.,;:!?]|:\Z|\A\W*\Z|\n")
OF_A_SENTENCE = {
    "i",
    "we",
    "they",
    "where",
    "because",
    "was",
    "is",
    "don't",
    "who",
    "know",
    "which",
}
"""Words that would make a fragment of a sentence out of a name."""

PEOPLE = st.sampled_from((
    "Ms Ekström", "Dr. Jo-Ann de Wit", "anna berg", "Prof. Dr. H.-J. Müller", "Will Smith",
    "  Ms   Berg  ", "I think it was Ms Berg", "no idea", "Mr Brown!!", "Ms Berg\nHR",
    "the recruiter, don't know her name", "Sam Jr.", "王芳", "Ann " * 40, "{name}", "None",
))  # fmt: skip
JOBS = st.sampled_from((
    "clerk at Acme", "the nurse job", "Senior Manager (m/f/d) at Bauer & Söhne GmbH", "IT support",
    "I applied at the place where my sister works because she said they were nice",
    "they were looking for a cook, and I know the owner", "Data analyst, Kestrel Ltd.",
    "kitchen help.. at the Lantern!!", "a job in my own company", "{role} at {company}",
    "Fleet-and-Yard Supervisor, Night Shift, at Cargo One", "cook " * 60, "x" * 500,
))  # fmt: skip
SENTENCES = st.sampled_from((
    "the winter we moved the archive, all of us", "Friday 13 March", "by 5 pm on Tuesday.",
    '"not the right fit"', "We felt others were closer!!", "Was the second part too long?",
    "?!", "...", "one line\n\nand another   one", "long " * 200, "First one. " + "then " * 90,
    "I have to answer Acme by Friday; they won't wait", "“closer”, they said", "{day}", "None",
))  # fmt: skip
ODD = st.text(st.characters(exclude_characters=OPEN + SHUT), max_size=400)
NAMES = {"follow.name": PEOPLE | ODD, "follow.sign": PEOPLE | ODD, "follow.about": JOBS | ODD}
SAID = ("follow.point", "follow.said", "follow.question", "follow.day", "follow.feedback")
FACTS = st.fixed_dictionaries({
    "job": JOBS | ODD, **NAMES, **dict.fromkeys(SAID, SENTENCES | ODD),
})  # fmt: skip
HELD = ("name", "company", "role", "sign", "position")
NOTHING = dict.fromkeys(("job", *NAMES, *SAID), "")
SAME = dict.fromkeys(("job", *NAMES, *SAID), "Jo B.")
FORMS = st.sampled_from(sorted({form for kind in KINDS for form in kind.forms}))
WAYS = st.sampled_from(sorted({way for kind in CHOSEN for way in kind.ways}))
DECIDE: dict[str, dict[str, str]] = {
    "interviewer": {"follow.who": "interviewer", "intake.far": "interview"},
    "hr": {"follow.who": "hr"},
    "silence": {"fact.how": "silence"},
    "inside": {"follow.who": "inside"},
}
CODES = st.fixed_dictionaries({
    "fact.how": st.sampled_from(("said_no", "silence", "withdrawn")),
    "intake.far": st.sampled_from(("application", "interview", "final")),
    "follow.way": WAYS,
    "follow.ask": st.sampled_from(("feedback_talk", "reason", "keep_in_mind", "confirm")),
})  # fmt: skip


def on_one_line(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def written(kind: str, form: str, facts: dict[str, str], codes: dict[str, str]) -> list[Part]:
    """The letter that these facts make, a line each."""
    answers: dict[str, dict[str, Any]] = {
        step: {"text": text} for step, text in facts.items() if step != "job"
    }
    role, company, _ = names.job(facts["job"])
    answers |= {step: {"text": text} for step, text in named(role, company, facts["job"]).items()}
    answers |= {step: {"codes": [code]} for step, code in (codes | DECIDE.get(kind, {})).items()}
    answers["intake.when"] = {"date": date(2026, 2, 20).isoformat()}
    if kind not in DECIDE:
        answers["follow.kind"] = {"codes": [kind]}
    at = {"at": NOW.isoformat(), "how": "asked"}
    thread = Thread(1, answers={step: {**at, **answer} for step, answer in answers.items()})
    thread.letter = {"form": form, "status": "draft"}
    session = Session(current=1, threads=Threads(held={1: thread}), shelf={1: {}})
    cursor = Cursor(session, Start(), NOW, engine().script("en"), PATHS)
    return [text for _, text in letter(cursor) if isinstance(text, Part)]


def quotes(slot: Slot) -> list[Quote]:
    """All of the person's words in a value."""
    if isinstance(slot, Quote):
        return [slot]
    inner = slot.slots.values() if isinstance(slot, Part) else ()
    return [found for each in inner for found in quotes(each)]


def marked(slot: Slot) -> Slot:
    """The value with marks around the person's words."""
    if isinstance(slot, Quote):
        return Quote(f"{OPEN}{slot.text}{SHUT}", 10_000)
    if isinstance(slot, Part):
        return Part(slot.key, {name: marked(value) for name, value in slot.slots.items()})
    return slot


def rendered(part: Part) -> str:
    found = marked(part)
    assert isinstance(found, Part)
    return engine().script("en").render(found, PLAIN)


@pytest.mark.parametrize("kind", [kind.name for kind in KINDS])
@settings(max_examples=CASES, deadline=None)
@given(form=FORMS, facts=FACTS, codes=CODES)
@example(form="full", facts=NOTHING, codes={"follow.way": "date"})
@example(form="full", facts=SAME, codes={"follow.way": "door"})
def test_no_letter_of_any_kind_has_a_garbled_fact(
    kind: str, form: str, facts: dict[str, str], codes: dict[str, str]
) -> None:
    given_words = [on_one_line(one) for text in facts.values() for one in (text, tidy(text))]
    parts = written(kind, form, facts, codes)
    assert parts, "a letter is never empty"
    for part in parts:
        line = rendered(part)
        masked = FACT.sub("Fact", line)
        assert not SEAM.search(line), line
        assert not GARBLED.search(masked), line
        assert masked[0] in "“[" or masked[0].isupper(), line
        for quote in quotes(part):
            assert quote.text, line
            assert len(quote.text) <= quote.limit, f"cut: {quote}"
            assert "  " not in quote.text
            assert any(_stands_in(quote.text, words) for words in given_words), quote
        for quote in names_in(part):
            assert not OF_A_SENTENCE & set(quote.text.split()), quote


def names_in(part: Part) -> list[Quote]:
    """The names of people, jobs and employers in a line, its inner parts with it."""
    own = [found for name in HELD for found in quotes(part.slots.get(name, ""))]
    inner = [value for value in part.slots.values() if isinstance(value, Part)]
    return [*own, *(found for each in inner for found in names_in(each))]


def _stands_in(text: str, words: str) -> bool:
    """Word for word, but for the full stop of our own and the article of "the bakery"."""
    return text in words or text.removesuffix(".") in words or text.removeprefix("the ") in words


def test_every_kind_is_written_here_at_least_once() -> None:
    facts = {"job": "clerk at Acme", **dict.fromkeys((*NAMES, *SAID), "Ann Berg")}
    for kind in (*DECIDED, *CHOSEN):
        keys = {part.key.split(".")[1] for part in written(kind.name, "full", facts, {})}
        assert keys == {kind.name}
