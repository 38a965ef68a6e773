from dataclasses import replace

import pytest

from bot.errors import Problem
from bot.summary.make import make
from bot.summary.share import share_contents
from flows.beside.takeaway.hiding import hiding
from flows.beside.takeaway.names import as_shown, names_in
from flows.conversation import PATHS
from flows.kernel.session import Thread
from tests.bot.summary.extracted import pages
from tests.bot.summary.test_files import ALONE, material
from tests.bot.test_summary import answered


def shared(*stay: str, **answers: str) -> str:
    here = material(**{step: answered(text=text) for step, text in answers.items()})
    return make("markdown", here, share=True, stay=stay).content.decode()


def test_only_the_work_part_is_shared() -> None:
    page = shared()
    titles = [line for line in page.split("\n") if line.startswith("## ")]
    assert titles == [
        "## What I keep, what I change",
        "## What I'm looking for",
        "## What I do next",
    ]
    for private in ("anger", "Anger", "of 10", "hiring team", "What happened", "One of many"):
        assert private not in page
    assert "I asked a good question" in page
    assert "the quiet mornings" in page


def test_the_employer_goes_and_the_role_stays() -> None:
    assert "Acme" not in shared()
    assert "# Rebound: Clerk" in shared()
    assert "# Rebound: Acme" in shared("Acme")


def test_who_has_a_title_in_a_sentence_is_a_name() -> None:
    page = shared(**{
        "reflect.proud": "I told Frau Ziegler of it, and prepared Mr Brandt's numbers",
        "reflect.different": "ask Ziegler and Dr. Prof. Olga Moor first; Ms is a magazine",
    })  # fmt: skip
    assert "Frau …" in page
    assert not {"Ziegler", "Brandt", "Moor", "Olga"} & set(page.replace("'", " ").split())


def test_a_name_the_person_gave_the_rejection_is_no_title_for_others() -> None:
    here = material()
    here.session.threads[1].lead["name"] = "Hofer and Acme"
    page = make("markdown", here, share=True).content.decode()
    assert "# Rebound: Clerk" in page
    assert "Hofer" not in page
    assert (
        "# Rebound: Hofer and Acme"
        in make("markdown", here, share=True, stay=("Hofer and Acme",)).content.decode()
    )


def test_a_name_goes_wherever_it_stands_as_a_word() -> None:
    said = "Acme liked it, ACME'S boss Dr Hofer too, not acmes; and hofer, Ana"
    page = shared(**{
        "follow.name": "Dr. Hofer",
        "feel.someone": "My sister Ana. We could go swimming on Saturday.",
        "reflect.proud": said,
    })  # fmt: skip
    assert "… liked it, …'S boss Dr … too, not acmes; and …, …" in page


def test_a_common_word_of_the_employers_name_stays_a_word() -> None:
    said = "good work with people, not at Good-Work"
    page = shared(**{"fact.company": "Good Work", "reflect.proud": said})
    assert "good work" not in page.lower()
    assert "a good day" in shared(**{"fact.company": "Good Work", "reflect.proud": "a good day"})


def test_names_stay_where_they_are_wanted() -> None:
    page = shared("Acme", **{"reflect.proud": "Acme liked it"})
    assert "Acme liked it" in page


def test_a_plan_has_no_name_either() -> None:
    page = shared(**{"move.partner": "Ana, on Friday"})
    assert "Call …" in page or "call …" in page


@pytest.mark.parametrize(
    ("step", "text", "names"),
    [
        ("follow.name", "Ms Anna Berg", {"Anna Berg", "Anna", "Berg"}),
        ("fact.company", "Bank of Ireland", {"Bank of Ireland", "Ireland"}),
        ("fact.company", "the museum", {"the museum"}),
        ("feel.someone", "My sister Ana. We could go swimming on Saturday.", {"Ana"}),
        ("feel.someone", "ana", {"ana"}),
        ("move.partner", "Jean-Luc's brother", {"Jean-Luc"}),
        ("move.partner", "somebody who listens well", set()),
        ("feel.someone", "ana and priya", {"ana", "priya"}),
        ("move.partner", "rose or mark", {"rose", "mark"}),
        ("move.partner", "Ana, maybe priya", {"Ana", "priya"}),
        ("feel.others", "priya, tarek and my team lead", {"priya", "tarek"}),
        ("feel.others", "a colleague from the team knows how it feels", set()),
        ("feel.others", "ich kenne niemanden, aber alle brauchen lange", set()),
        ("intake.facts", "it was jorun hansen's call, on monday morning", {"jorun", "hansen"}),
        ("intake.facts", "a call, no feedback, then silence", set()),
        ("reflect.proud", "i prepared with jorun on monday", set()),
        ("reflect.proud", "Told Peter", {"Peter"}),
        ("reflect.proud", "Told Anna Berg of the Museum", {"Anna Berg", "Anna", "Berg"}),
    ],
)
def test_what_counts_as_a_name(step: str, text: str, names: set[str]) -> None:
    assert names_in([Thread(1, answers={step: {"text": text}})], PATHS) == names


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Siobhan O'Brien", "Siobhan O’Brien"),
        ("Siobhan O’Brien", "Siobhan O`Brien"),
        ("Anna Lena", "Anna-Lena"),
        ("Anna-Lena", "anna lena"),
        ("Jean‑Luc", "Jean-Luc"),
    ],
)
def test_a_name_is_one_however_its_apostrophe_or_hyphen_is_written(name: str, written: str) -> None:
    assert hiding([name])(f"told {written} so") == "told … so"
    assert hiding([name], [name])(f"told {written} so") == f"told {written} so"
    assert hiding([name, written], [name])(f"told {written} so") == f"told {written} so"
    assert len(as_shown([name, written])) == 1


REACHED = (
    "Write to j.doe@lumora.com, ms. o'neil, @jdoe, linkedin.com/in/jane-doe, +49 170 1234567, Priya"
)


def test_where_somebody_can_be_reached_is_hidden_and_listed_as_a_name_is() -> None:
    page = shared(
        **{"reflect.proud": REACHED, "reflect.different": "ask dr. house, not at a house"}
    )
    assert "Write to …, ms. …, …, …, …, …" in page
    assert "ask …, not at a house" in page
    assert "@jdoe" in shared("@jdoe", **{"reflect.proud": REACHED})


def test_what_goes_in_is_known_before_it_is_made() -> None:
    contents = share_contents(material())
    assert {each.rejection for each in contents} == {"Clerk"}
    there = [(each.title, each.count) for each in contents]
    assert there[-3:] == [
        ("What I keep, what I change", 5),
        ("What I'm looking for", 2),
        ("What I do next", 2),
    ]
    assert "Clerk" not in repr(contents)


def test_real_feedback_is_part_of_what_was_learned() -> None:
    page = shared(**{"follow.feedback": "Acme wrote: a clear talk", "follow.change": "ask Acme"})
    assert "## What they answered" in page
    assert "They said: … wrote: a clear talk" in page


def test_a_shared_pdf_says_so_and_has_one_page() -> None:
    content = make("pdf", material(), share=True, press=ALONE).content
    assert len(pages(content)) == 1
    text = pages(content)[0]
    assert "The work part only" in text
    assert "Acme" not in text
    assert "hiring team" not in text


@pytest.mark.parametrize("kind", ["json", "eml", "ics", "png"])
def test_what_cannot_be_shared_in_part_is_told(kind: str) -> None:
    with pytest.raises(Problem, match="no version to share"):
        make(kind, material(), share=True)


def test_sharing_changes_nothing_of_what_is_kept() -> None:
    here = material()
    before = make("json", here).content
    make("markdown", here, share=True)
    assert make("json", replace(here)).content == before


@pytest.mark.parametrize("step", ["feel.others", "intake.facts"])
def test_who_was_named_where_names_are_asked_for_is_hidden_everywhere(step: str) -> None:
    page = shared(**{step: "my sister Jorun, and Tarek", "reflect.proud": "I rang Jorun first"})
    assert "Jorun" not in page
