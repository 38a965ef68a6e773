from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.keep.notes import Kept
from bot.speech.words import read_scripts
from bot.summary.gather import gather
from bot.summary.markdown import escaped, markdown
from bot.summary.material import Material
from bot.summary.patterns import patterns
from flows.kernel.kept import PlanRow, ShelfRow
from flows.kernel.person import PersonData
from flows.kernel.session import Session, Thread, Threads

AT = datetime(2026, 11, 20, 19, 0, tzinfo=UTC)
SCRIPT = read_scripts()["en"]


def answered(**what: Any) -> dict[str, Any]:
    return {"at": AT.isoformat(), "how": "asked", **what}


def thread(number: int = 1) -> Thread:
    answers = {
        "fact.company": answered(text="Acme", how="heard"),
        "fact.role": answered(text="clerk", how="heard"),
        "fact.how": answered(codes=["said_no"], how="heard"),
        "intake.far": answered(codes=["interview"]),
        "intake.when": answered(date="2026-11-18"),
        "feel.words": answered(codes=["anger", "sadness"]),
        "feel.strength": answered(number=8),
        "feel.after": answered(number=4, numbers=[6, 4]),
        "later.look": {"number": 2, "at": (AT + timedelta(days=14)).isoformat()},
        "feel.write": answered(text="All the rage I let out"),
        "follow.unsent": answered(text="You cowards"),
        "reflect.proud": answered(text="I asked a good question"),
        "reflect.wins": answered(codes=["prepared"]),
        "reflect.list": answered(codes=["late"]),
        "reflect.notmine": answered(codes=["plans"]),
        "reflect.goal": answered(text="shorter answers"),
        "follow.who": answered(codes=["hr"]),
        "analyze.loved": answered(text="the quiet mornings"),
        "analyze.past": answered(text="the long way there"),
    }
    plans: list[PlanRow] = [
        {"what": "call Ana", "kind": "text", "local": "2026-11-21T09:00", "status": "done"},
        {"what": "ask", "kind": "code", "local": "2026-11-22T09:00", "status": "open"},
    ]
    return Thread(
        number,
        answers=answers,
        asked=["opening.hello", "follow.draft"],
        plans=plans,
        letter={"form": "full", "status": "to_send"},
    )


def session(*threads: Thread) -> Session:
    person: PersonData = {
        "zone": "Europe/Berlin",
        "setback": {"text": "One of many", "at": AT.isoformat()},
    }
    shelf: dict[int, ShelfRow] = {one.number: {"status": "open"} for one in threads}
    return Session(person=person, shelf=shelf, threads=Threads(held={t.number: t for t in threads}))


def kept(step: str, rejection: int = 1, at: datetime = AT, **answer: Any) -> Kept:
    return Kept(rejection, step, at, at, answer, "")


NOTES = [
    kept("opening.hello", text="They said no.\n1. twice"),
    kept("fact.company", text="Acme", how="heard"),
    kept("feel.words", codes=["anger"]),
    kept("feel.write", text="All the rage I let out"),
    kept("follow.unsent", text="You cowards"),
    kept("reflect.different", how="skipped"),
    kept("aside.20261120", text="By the way", at=AT + timedelta(days=1)),
    kept("reflect.goal", codes=["prep", "late"]),
    kept("move.plan", codes=["at"], local="2026-11-21T09:00", at=AT + timedelta(days=1)),
]


@pytest.fixture(scope="module")
def page() -> str:
    return markdown(gather(session(thread()), NOTES, SCRIPT, AT), SCRIPT)


def section(page: str, title: str) -> str:
    return page.partition(f"## {title}\n")[2].partition("\n## ")[0]


def test_what_happened_comes_first(page: str) -> None:
    title, happened, far = page.split("\n\n")[:3]
    assert title == "# Rebound: Acme"
    assert happened == "What happened: A no, Wednesday 18 November 2026"
    assert far == "How far: An interview for the clerk job at Acme"


def test_feelings_stand_with_their_strength_each_time_it_was_named(page: str) -> None:
    felt = [
        line
        for line in section(page, "What I felt, and how strongly").split("\n")
        if line.startswith("- ")
    ]
    assert felt == [
        "- Friday 20 November 2026: Anger and sadness, 8 of 10",
        "- In between: 6 of 10",
        "- Friday 20 November 2026: 4 of 10",
        "- Friday 4 December 2026: 2 of 10",
    ]


def test_wins_and_what_was_whose_are_there(page: str) -> None:
    keep = section(page, "What I keep, what I change")
    assert "I asked a good question" in keep
    assert "Not mine: " in keep
    assert "shorter answers" in keep


def test_the_letter_is_there_as_it_is_composed(page: str) -> None:
    letter = section(page, "My letter")
    assert letter.startswith("\nWritten, to be sent\n\n> ")
    assert "> Dear hiring team," in letter
    assert "Acme" in letter


def test_what_to_look_for_and_what_to_avoid_are_there(page: str) -> None:
    looking = section(page, "What I'm looking for")
    assert "the quiet mornings" in looking
    assert "the long way there" in looking


def test_plans_have_their_dates_and_a_box_to_tick(page: str) -> None:
    first, second = section(page, "What I do next").strip().split("\n")[:2]
    assert first.startswith("- [x] Sat 21 Nov 2026, 09:00: ")
    assert "call ana" in first.lower()
    assert second.startswith("- [ ] Sun 22 Nov 2026, 09:00: ")


def test_notes_are_in_order_with_question_and_answer(page: str) -> None:
    notes = section(page, "My notes, in order")
    assert notes.index("**What happened?**") < notes.index("> Anger") < notes.index("> By the way")
    assert "### Saturday 21 November 2026\n\n**Said in passing**\n\n> By the way" in notes
    assert "> Sat 21 Nov 2026, 09:00" in notes
    assert "> Preparing three answers\\\n> Planning the way there" in notes


def test_what_was_written_to_be_let_out_stays_out(page: str) -> None:
    assert "rage" not in page
    assert "cowards" not in page


def test_what_was_left_out_and_what_was_only_derived_are_no_notes(page: str) -> None:
    notes = section(page, "My notes, in order")
    assert "Acme" not in notes
    assert notes.count("**") == 2 * 5


def test_the_line_for_the_next_time_ends_it(page: str) -> None:
    assert "One of many" in page.partition("## For the next no, or yes\n\n> ")[2]


def test_a_second_rejection_has_its_own_page_or_is_left_out() -> None:
    two = session(thread(), replace(thread(2), answers={}, plans=[], letter={}, asked=[]))
    both = markdown(gather(two, NOTES, SCRIPT, AT), SCRIPT)
    assert both.count("# Rebound: ") == 2
    assert "\n---\n" in both
    only = markdown(gather(two, NOTES, SCRIPT, AT, 2), SCRIPT)
    assert only.count("# Rebound: ") == 1
    assert "Acme" not in only


def test_nobody_gets_an_empty_page() -> None:
    assert markdown(gather(Session(), [], SCRIPT, AT), SCRIPT) == "Nothing is kept yet.\n"


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("5 * 3 _is_ `code`", r"5 \* 3 \_is\_ \`code\`"),
        ("<b>&amp;</b>", r"\<b\>\&amp;\</b\>"),
        ("[a](http://b)", r"\[a\](http://b)"),
        ("# no heading", r"\# no heading"),
        ("- no list\n+ nor this", "\\- no list\n\\+ nor this"),
        ("1. no list\n12) nor this", "1\\. no list\n12\\) nor this"),
        ("    no code", "no code"),
        ("a | b ~~c~~", r"a \| b \~\~c\~\~"),
        ("===", r"\==="),
        ("back\\slash", r"back\\slash"),
        ("\x1b[31mred", "red"),
        ("\n" * 50_000 + "-", "\n" * 50_000 + "\\-"),
        ("Well-known, e.g. 3.5 (or so)!", "Well-known, e.g. 3.5 (or so)!"),
    ],
)
def test_what_people_write_is_shown_and_never_obeyed(words: str, written: str) -> None:
    assert escaped(words) == written


@given(st.text("ab \n#*_`<>[]-+=1.)\\|~&", max_size=60))
def test_nothing_written_becomes_a_heading_or_leaves_its_quotation(words: str) -> None:
    notes = [kept("opening.hello", text=f"x{words}")]
    page = markdown(gather(Session(shelf={1: {}}), notes, SCRIPT, AT), SCRIPT)
    assert page.count("**") == 2
    _, _, answer = page.partition("**What happened?**\n\n")
    assert all(line.startswith(">") for line in answer.removesuffix("\n").split("\n"))
    inside = [line.removeprefix("> ") for line in answer.split("\n")]
    assert not [line for line in inside if line.startswith(("#", "- ", "+ ", "> ", "=", "1. "))]


def test_a_picture_says_only_how_far_it_got_by_what_still_counts() -> None:
    far = {"intake.far": answered(codes=["offer"]), "feel.strength": answered(number=3)}
    moved = {**far, "intake.far": {**far["intake.far"], "aside": True}}
    kept_whole = session(Thread(1, answers=far), Thread(2, answers=moved))
    drawn = patterns(Material(kept_whole, (), SCRIPT, AT))
    assert [each.ended for each in drawn] == ["an offer", ""]
