import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import SMTP
from typing import Any

import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import Problem
from bot.summary.make import KINDS, make, make_each
from bot.summary.material import Material
from bot.summary.typesetting import Press, set_page
from flows.kernel.person import PersonData
from flows.kernel.session import Session, Threads
from tests.bot.summary.extracted import pages
from tests.bot.summary.histories import SCRIPTS
from tests.bot.test_summary import AT, NOTES, answered, kept, thread
from tests.examples.person import material as dana

ALONE = Press(system=False)
"""Without the fonts of the machine a test is the same on every one."""


def material(notes: Any = NOTES, rejection: int = 0, /, **answers: Any) -> Material:
    one = thread()
    one.answers |= answers
    person: PersonData = {
        "zone": "Europe/Berlin",
        "setback": {"text": "One of many", "at": AT.isoformat()},
    }
    session = Session(person=person, shelf={1: {"status": "open"}})
    session.threads = Threads(held={1: one})
    return Material(session, tuple(notes), SCRIPTS["en"], AT, rejection, AT)


def text_of(pdf: bytes) -> str:
    """All its text, lines joined."""
    return " ".join(" ".join(pages(pdf)).split())


@pytest.mark.parametrize("kind", ["markdown", "pdf", "json", "eml", "png"])
def test_every_kind_is_made_and_named_without_anybodys_words(kind: str) -> None:
    file = make(kind, material(), press=ALONE)
    assert re.fullmatch(r"rebound(-letter-1|-2026-11-20)\.(md|pdf|json|eml|png)", file.name)
    assert file.content
    assert "Acme" not in repr(file)


def test_one_rejection_and_a_shared_part_are_named_so() -> None:
    assert make("json", material(NOTES, 1)).name == "rebound-1-2026-11-20.json"
    assert make("markdown", material(), share=True).name == "rebound-share-2026-11-20.md"


def test_a_file_has_the_day_it_is_for_the_person() -> None:
    late = replace(material(), now=datetime(2026, 11, 20, 23, 30, tzinfo=UTC))
    assert make("json", late).name == "rebound-2026-11-21.json"
    assert b"(D:20261121" in make("pdf", late, press=ALONE).content


def test_another_kind_is_told_with_those_there_are() -> None:
    with pytest.raises(Problem, match="markdown, pdf, json, eml, ics, png"):
        make("docx", material())


@pytest.mark.parametrize("kind", ["pdf", "png"])
def test_the_same_material_gives_the_same_bytes(kind: str) -> None:
    first, second = (make(kind, material(), press=ALONE).content for _ in range(2))
    assert first == second


def test_many_are_made_at_once_in_threads() -> None:
    alone = make("pdf", material(), press=ALONE).content
    with ThreadPoolExecutor(4) as threads:
        made = list(threads.map(lambda _: make("pdf", material(), press=ALONE).content, range(12)))
    assert made == [alone] * 12


def test_a_pdf_has_its_day_and_no_clock_of_the_machine() -> None:
    content = make("pdf", material(), press=ALONE).content
    assert content.startswith(b"%PDF-")
    assert set(re.findall(rb"/(?:Creation|Mod)Date ?\(D:(\d{8})", content)) == {b"20261120"}


def test_a_pdf_can_be_read_aloud_and_searched() -> None:
    content = make("pdf", material(), press=ALONE).content
    assert b"/MarkInfo" in content
    text = text_of(content)
    for said in (
        "Acme",
        "What I keep, what I change",
        "I asked a good question",
        "Dear hiring team,",
    ):
        assert said in text


HOSTILE = (
    '#read("/etc/passwd")',
    '#image("/etc/passwd")',
    '#include "/etc/passwd"',
    "#import sys",
    "$x$ *_#[ ] `raw` <label> @ref // gone /* gone */ = no heading",
    "\\u{41} ~ -- --- ... \\#",
    "#eval(1)",
    "]; #panic()",
)


@pytest.mark.parametrize("words", HOSTILE)
def test_what_looks_like_a_program_is_shown_as_it_was_written(words: str) -> None:
    notes = [kept("opening.hello", text=words)]
    everywhere = {"reflect.proud": words, "fact.company": words, "follow.point": words}
    here = material(notes, **{step: answered(text=said) for step, said in everywhere.items()})
    text = text_of(make("pdf", here, press=ALONE).content)
    assert text.count(" ".join(words.split())) >= 3


@pytest.mark.parametrize("name", [*HOSTILE, "*Ana*", "$Ana$", "<Ana>", "Ana // Berg", "`Ana`"])
def test_what_looks_like_a_program_is_no_name_in_a_letter(name: str) -> None:
    here = material(**{"follow.name": answered(text=name)})
    text = text_of(make("pdf", here, press=ALONE).content)
    assert "Dear hiring team," in text
    assert " ".join(name.split()) not in text


def test_a_name_with_marks_of_a_program_in_it_is_shown_as_it_was_written() -> None:
    here = material(**{"follow.name": answered(text="Ana_B_")})
    assert "Dear Ana_B_," in text_of(make("pdf", here, press=ALONE).content)


def test_no_file_of_the_machine_can_be_reached_even_by_a_template() -> None:
    for path in ("/etc/passwd", "../../etc/passwd", "etc/passwd"):
        with pytest.raises(typst.TypstError, match=r"not found|access denied|outside"):
            set_page(f'#read("{path}")'.encode(), {}, system=False, kind="pdf", dots=72)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_whatever_is_written_can_be_set(words: str) -> None:
    notes = [kept("opening.hello", text=words or "x")]
    here = material(notes, **{"reflect.proud": answered(text=words or "x")})
    for kind in ("pdf", "markdown", "json", "eml"):
        assert make(kind, here, press=ALONE).content


def test_a_word_wider_than_the_page_is_broken() -> None:
    long = "9" * 5000
    content = make("pdf", material([kept("opening.hello", text=long)]), press=ALONE).content
    assert len(re.findall(rb"/Type ?/Page\b", content)) > 1


@pytest.mark.parametrize("of", [material, dana], ids=["ordinary", "everything answered"])
def test_a_rejection_is_two_pages_at_most(of: Callable[[], Material]) -> None:
    content = make("pdf", of(), press=ALONE).content
    assert 1 <= len(re.findall(rb"/Type ?/Page\b", content)) <= 2


def test_notes_that_stand_above_are_not_set_twice_and_what_was_written_is_there() -> None:
    text = text_of(make("pdf", dana(), press=ALONE).content)
    assert text.count("plaster casts") == 1
    assert "supermarket" in text
    assert "supermarket" in make("markdown", dana()).content.decode()


def test_a_letter_is_a_draft_with_its_subject_and_its_words() -> None:
    file = make("eml", material())
    read = message_from_bytes(file.content, policy=SMTP)
    assert read["X-Unsent"] == "1"
    assert read["To"] is None
    assert read["Subject"] == "Thank you: my application for the clerk position"
    body = read.get_content()
    assert body.startswith("Dear hiring team,\r\n\r\nThank you for the chance")
    assert "Subject" not in body


def test_a_letter_keeps_every_character() -> None:
    name, point = "Zoë Łukasz 你好 שלום", "Moved it all \U0001f600"
    texts = {"follow.name": name, "follow.point": point, "fact.role": "a\r\nb"}
    here = material(**{step: answered(text=text) for step, text in texts.items()})
    read = message_from_bytes(make("eml", here).content, policy=SMTP)
    assert f"Dear {name}," in read.get_content()
    assert point in read.get_content()
    assert "\n" not in read["Subject"]
    assert read.keys() == ["X-Unsent", "Subject", "Content-Type", "Content-Transfer-Encoding",
                           "MIME-Version"]  # fmt: skip


def test_an_address_written_for_a_name_is_whom_it_goes_to() -> None:
    here = material(**{"follow.name": answered(text="Ana, ana.b@example.org")})
    assert message_from_bytes(make("eml", here).content, policy=SMTP)["To"] == "ana.b@example.org"


def test_of_several_letters_the_newest_or_the_one_wanted_is_made() -> None:
    here = material()
    one = here.session.threads[1]
    here.session.threads = Threads(held={1: one, 2: replace(one, number=2)})
    here.session.shelf[2] = {}
    assert make("eml", here).name == "rebound-letter-2.eml"
    assert make("eml", replace(here, rejection=1)).name == "rebound-letter-1.eml"


def test_of_all_every_letter_is_a_file_of_its_own() -> None:
    here = material()
    one = here.session.threads[1]
    two = replace(one, number=2, answers={**one.answers, "follow.name": answered(text="Ana Lima")})
    here.session.threads = Threads(held={1: one, 2: two})
    here.session.shelf[2] = {}
    made = make_each("eml", here)
    assert [file.name for file in made] == ["rebound-letter-1.eml", "rebound-letter-2.eml"]
    assert b"Ana Lima" in made[1].content
    assert [file.name for file in make_each("eml", replace(here, rejection=2))] == [made[1].name]
    assert [file.name for file in make_each("json", here)] == ["rebound-2026-11-20.json"]


def empty() -> Material:
    return Material(Session(), (), SCRIPTS["en"], AT)


@pytest.mark.parametrize("kind", ["eml", "ics", "png"])
def test_where_there_is_nothing_it_is_one_sentence(kind: str) -> None:
    with pytest.raises(Problem) as problem:
        make(kind, empty())
    assert str(problem.value).count(".") == 1


@pytest.mark.parametrize("kind", ["markdown", "pdf", "json"])
def test_nobodys_file_is_made_all_the_same(kind: str) -> None:
    assert make(kind, empty(), press=ALONE).content


def test_every_kind_has_a_type_and_an_ending() -> None:
    assert set(KINDS) == {"markdown", "pdf", "json", "eml", "ics", "png"}


def test_a_chart_says_in_words_what_it_shows() -> None:
    file = make("png", material(), press=ALONE)
    assert file.content.startswith(b"\x89PNG")
    assert file.words[0] == "Friday 20 November 2026: 8 of 10."
    assert file.words[-1] == "From 8 to 2 of 10 in 14 days."


def test_over_several_rejections_the_chart_has_first_and_last_of_each() -> None:
    here = material()
    one = here.session.threads[1]
    quiet = replace(one, number=2, answers={"fact.company": answered(text="Bank")})
    here.session.threads = Threads(held={1: one, 2: quiet})
    here.session.shelf[2] = {}
    file = make("png", here, press=ALONE)
    assert file.words == (
        "Acme: from 8 to 2 of 10. It ended here: an interview.",
        "Bank: no number was named.",
    )
    later = replace(here, now=datetime(2027, 1, 1, tzinfo=UTC) + timedelta(days=1))
    assert make("png", later, press=ALONE).name == "rebound-2027-01-02.png"
