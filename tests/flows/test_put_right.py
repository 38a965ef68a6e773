"""An answer put right by the way: said, pressed or put before, and told otherwise now."""

from __future__ import annotations

import pytest

from flows.kernel.session import Answer
from tests.flows.talking import Given
from tests.flows.test_conversed import at

Known = dict[str, Given]


def values(answer: Answer) -> tuple[object, ...]:
    """What an answer says, in whichever way."""
    return (
        *answer.get("codes", ()),
        answer.get("number"),
        answer.get("date"),
        answer.get("text"),
    )


FACTS: list[tuple[str, Known, str, str, object]] = [
    ("reflect.inside", {}, "i picked sadness before, should have been shame",
     "feel.words", "shame"),
    ("feel.future", {"intake__far": ("final",)},
     "Sorry, what I told you before was wrong, it is more disappointment than sadness",
     "feel.words", "disappointment"),
    ("reflect.proud", {}, "i pressed the wrong thing earlier, it was only a phone call",
     "intake.far", "call"),
    ("feel.future", {"intake__far": ("final",)},
     "I pressed final round but it was really just a phone screen", "intake.far", "call"),
    ("reflect.goal", {}, "when i said the interview went well that was wrong, it went badly",
     "reflect.inside", "badly"),
    ("reflect.list", {"reflect__different": "talk less"},
     "scrap that about talking less. what id change is to ask them more back",
     "reflect.different", "ask them more back"),
    ("reflect.close", {"reflect__goal": "be calmer"},
     "actually the goal should be to prepare three stories",
     "reflect.goal", "prepare three stories"),
]  # fmt: skip
NAMES: list[tuple[str, Known, str, str, object]] = [
    ("feel.sore", {"intake__job": "Product designer at Acme"},
     "the job was UX designer, i put product designer", "fact.role", "UX designer"),
    ("follow.draft", {"follow__name": "Ms Reyes"}, "she is Dr Reyes not Ms, she will notice",
     "follow.name", "Dr Reyes"),
    ("follow.draft", {"follow__name": "Bria"}, "it's Priya with a P, not Bria",
     "follow.name", "Priya"),
    ("follow.draft", {"follow__name": "Bria"}, "could you write Priya instead of Bria",
     "follow.name", "Priya"),
    ("follow.draft", {"follow__name": "Mr Berg"}, "it's Mrs Berg, not Mr",
     "follow.name", "Mrs Berg"),
    ("reflect.proud", {"intake__job": "analyst at Kjar"}, "the firm is spelled Kjaer",
     "fact.company", "Kjaer"),
    ("follow.draft", {"follow__name": "Ms Lind"}, "Lindt with a t at the end, not Lind",
     "follow.name", "Ms Lindt"),
    ("follow.ask", {"follow__name": "Mr Smith"}, "sorry it is Smythe, not Smith, double checked",
     "follow.name", "Mr Smythe"),
    ("follow.draft", {"follow__name": "Mr Gomes"}, "My mistake: Gomez, with z",
     "follow.name", "Mr Gomez"),
]  # fmt: skip
DAYS: list[tuple[str, Known, str, str, object]] = [
    ("feel.sore", {"intake__when": ("yesterday",)},
     "it was not yesterday they told me, it was friday", "intake.when", "2026-02-27"),
    ("reflect.proud", {"intake__when": ("yesterday",)},
     "no wait, the mail came on the 12th", "intake.when", "2026-02-12"),
    ("reflect.proud", {"intake__when": ("yesterday",)},
     "no wait, it was two weeks back, a tuesday", "intake.when", "2026-02-17"),
]  # fmt: skip
NUMBERS: list[tuple[str, Known, str, str, object]] = [
    (
        "feel.sore",
        {"feel__strength": ("6",)},
        "make that an 8, i typed 6 with my thumb",
        "feel.strength",
        8,
    ),
    ("reflect.proud", {}, "change the 5 to an 8 please", "feel.strength", 8),
    ("feel.count", {}, "I said 5 but its more a 9", "feel.strength", 9),
    ("feel.sore", {}, "no make it 4", "feel.strength", 4),
    ("feel.count", {}, "sorry, 5/10 was wrong, 8/10", "feel.strength", 8),
]


@pytest.mark.parametrize(
    ("state", "known", "said", "step", "now"), [*FACTS, *NAMES, *DAYS, *NUMBERS]
)
def test_an_answer_is_put_right_and_read_back(
    state: str, known: Known, said: str, step: str, now: object
) -> None:
    there = at(state, **known)
    assert now not in values(there.answers[step])
    there.type(said)
    assert now in values(there.answers[step])


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("not Ms, she hates that", "Ms Reyes"),
        ("she is no Ms, she is a doctor", "Ms Reyes"),
        ("it's not Reyes, she will laugh", "Ms Reyes"),
        ("Reyes is not her name, she told me twice", "Ms Reyes"),
        ("her name is spelled differently", "Ms Reyes"),
        ("her name is on the website", "Ms Reyes"),
    ],
)
def test_what_is_no_name_is_put_in_none(said: str, name: str) -> None:
    there = at("follow.draft", follow__name=name).type(said)
    assert there.answers["follow.name"]["text"] == name


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("reflect.proud", "before that I worked at Nordbank for six years"),
        ("reflect.proud", "actually it went fine, I answered the hard one"),
        ("reflect.different", "I said yes too quickly when they asked about money, I'd wait"),
        ("reflect.proud", "last time it was only a phone call, this time I got to sit with them"),
        ("reflect.proud", "I was told on Friday that my answer was the best they heard"),
        ("reflect.different", "I wrote 5 pages of notes and should have made it 2 pages"),
        ("reflect.goal", "not get angry when they ask about the gap"),
        ("reflect.different", "no idea really, maybe sleep more before"),
        ("feel.count", "maybe 5 or 6 before"),
        ("reflect.different", "I hit the wrong tone with the manager, more relaxed next time"),
        ("reflect.goal", "that should be: staying calm"),
        ("feel.sore", "the company is toxic"),
    ],
)
def test_what_only_sounds_like_it_changes_nothing(state: str, said: str) -> None:
    there = at(state)
    before = dict(there.answers)
    there.type(said)
    assert {step: there.answers[step] for step in before} == before


def test_a_day_to_come_back_is_never_put_right_by_the_way() -> None:
    there = at("reflect.proud", intake__when=("yesterday",))
    before = there.answers["pause.offer"]["codes"]
    there.type("no wait, it was two weeks back, a tuesday")
    assert there.answers["pause.offer"]["codes"] == before


def test_a_number_that_is_denied_is_not_the_one_that_is_given() -> None:
    assert at("feel.strength").type("not 3, 8").answers["feel.strength"]["number"] == 8


@pytest.mark.parametrize(
    "said", ["it should be Ms Okoro, not Mr", "no, it should be Ms Okoro", "that should read Okoro"]
)
def test_what_stands_for_something_is_no_part_of_a_longer_word(said: str) -> None:
    known: Known = {"intake__job": "Audit assistant at Deloitte", "reflect__proud": "I kept at it"}
    there = at("reflect.different", **known).type(said)
    assert there.thread.answers["fact.company"]["text"] == "Deloitte"
    assert there.thread.answers["reflect.proud"]["text"] == "I kept at it"


def test_part_of_a_word_is_not_put_right() -> None:
    there = at("reflect.different", intake__job="Audit assistant at Deloitte")
    there.type("Okoro, not it")
    assert there.thread.answers["fact.company"]["text"] == "Deloitte"


def test_a_title_put_right_leaves_the_rest_of_the_name() -> None:
    there = at("follow.draft", follow__who=("interviewer",), follow__name="Mr Okoro")
    there.type("it should be Ms Okoro, not Mr")
    assert there.thread.answers["follow.name"]["text"] == "Ms Okoro"


def test_a_day_to_be_written_on_is_not_the_day_of_the_answer() -> None:
    there = at("feel.card", intake__when=("yesterday",))
    before = there.answers["intake.when"]["date"]
    there.type("no i said sunday, could you write me sunday, after tea like")
    assert there.answers["intake.when"]["date"] == before


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("not monday, tuesday", "2026-02-24"),
        ("it was monday, not tuesday", "2026-02-23"),
        ("not on tuesday but monday", "2026-02-23"),
        ("it was monday actually", "2026-02-23"),
        ("hold on, friday", "2026-02-27"),
        ("hang on, it was tuesday not monday", "2026-02-24"),
        ("wait, it was monday", "2026-02-23"),
        ("no, they told me on monday", "2026-02-23"),
    ],
)
def test_another_day_is_the_one_that_is_not_denied(said: str, day: str) -> None:
    there = at("feel.sore").type(said)
    assert there.state == "feel.sore"
    assert there.answers["intake.when"]["date"] == day
    assert there.answers["fact.company"]["text"] == "Saint Mary"


@pytest.mark.parametrize("said", ["actually i cried on monday", "no, on monday they laughed at me"])
def test_a_day_on_which_something_else_happened_is_not_the_day_it_came(said: str) -> None:
    there = at("feel.sore", intake__when=("weeks_ago",))
    before = there.answers["intake.when"]
    assert there.type(said).answers["intake.when"] == before


@pytest.mark.parametrize(
    ("said", "local"),
    [
        ("hold on, friday", "2026-03-06T09:00"),
        ("hang on, friday at 6pm", "2026-03-06T18:00"),
        ("not monday, tuesday", "2026-03-03T09:00"),
        ("tuesday, not monday", "2026-03-03T09:00"),
    ],
)
def test_where_a_day_ahead_is_asked_for_that_is_meant(said: str, local: str) -> None:
    there = at("move.plan")
    before = there.answers["intake.when"]
    there.type(said)
    assert there.answers["move.plan"]["local"] == local
    assert there.answers["intake.when"] == before


def test_the_day_of_the_answer_is_still_put_right_there() -> None:
    there = at("move.plan").type("no wait, the mail came on friday")
    assert there.state == "move.plan"
    assert there.answers["intake.when"]["date"] == "2026-02-27"


@pytest.mark.parametrize("said", ["hold on, friday", "it was tuesday", "not monday, friday"])
def test_a_day_told_before_it_is_asked_for_is_read_back(said: str) -> None:
    there = at("intake.far").type(said)
    assert there.state == "intake.far"
    assert there.answers["intake.when"]["date"] in {"2026-02-27", "2026-02-24"}
    assert there.has("phrase.when")


@pytest.mark.parametrize("said", ["hold on, doorbell", "one moment, kids", "hang on, phone"])
def test_whoever_is_called_away_still_stops(said: str) -> None:
    assert at("intake.far").type(said).state == "stopped"


@pytest.mark.parametrize(
    ("at_step", "said", "step", "value"),
    [
        ("feel.sore", "no, 7", "feel.strength", 7),
        ("feel.count", "sorry, 3", "feel.strength", 3),
        ("reflect.wins", "it was a 7, not a 5", "feel.strength", 7),
        ("move.gains", "no, 2", "move.state", ["nearly"]),
        ("move.next", "no, 2", "move.gains", ["ready"]),
    ],
)
def test_a_number_alone_puts_right_what_was_answered_just_before(
    at_step: str, said: str, step: str, value: object
) -> None:
    there = at(at_step)
    strength = there.answers["feel.strength"]["number"]
    there.type(said)
    assert there.state == at_step
    assert value in (there.answers[step].get("number"), there.answers[step].get("codes"))
    assert step == "feel.strength" or there.answers["feel.strength"]["number"] == strength


@pytest.mark.parametrize(
    ("said", "role", "company"),
    [
        ("no its the finance job, at Kelso", "finance", "Kelso"),
        ("no, it was the cook job at Crumb", "cook", "Crumb"),
        ("it was the cook job at Crumb actually", "cook", "Crumb"),
        ("sorry, cook at Crumb", "cook", "Crumb"),
        ("i said cook at Crumb, not nurse", "cook", "Crumb"),
        ("no, they are called Crumb", "Nurse", "Crumb"),
    ],
)
@pytest.mark.parametrize("step", ["feel.sore", "feel.kind", "reflect.wins"])
def test_the_job_with_its_employer_is_put_right_in_one(
    step: str, said: str, role: str, company: str
) -> None:
    there = at(step).type(said)
    assert there.state == step
    assert step not in there.answers
    assert there.answers["fact.role"]["text"] == role
    assert there.answers["fact.company"]["text"] == company


@pytest.mark.parametrize(
    "said",
    [
        "no, the work at the office was not for me",
        "no, she was the manager at Crumb",
        "actually the head nurse at Saint Mary was lovely",
        "no, you are not just a nurse at Crumb",
    ],
)
def test_what_is_only_of_a_job_changes_none(said: str) -> None:
    there = at("feel.sore").type(said)
    assert there.answers["fact.role"]["text"] == "Nurse"
    assert there.answers["fact.company"]["text"] == "Saint Mary"


def test_a_slip_that_is_owned_behind_the_name_is_mended() -> None:
    there = at("feel.sore").type("it was Saint Marys, typo")
    assert there.answers["fact.company"]["text"] == "Saint Marys"


def test_no_before_a_value_puts_right_without_a_comma() -> None:
    there = at("feel.words", intake__far=("call",)).type("no an interview")
    assert there.answers["intake.far"]["codes"] == ["interview"]


def test_news_behind_hold_on_are_no_reason_to_stop() -> None:
    there = at("feel.strength").type("hold on, it was wednesday they rang me")
    assert there.state == "feel.strength"
    assert there.answers["intake.when"]["date"] == "2026-02-25"


@pytest.mark.parametrize(
    "said",
    [
        "wait it wasnt saint mary it was Hill House",
        "its not Saint Mary its Hill House",
        "no it wasn't Saint Mary it was Hill House",
    ],
)
def test_a_name_is_put_right_without_a_comma(said: str) -> None:
    assert at("feel.kind").type(said).answers["fact.company"]["text"] == "Hill House"


@pytest.mark.parametrize("said", ["on monday", "monday"])
def test_a_day_where_a_letter_is_made_is_not_the_day_it_came(said: str) -> None:
    there = at("follow.point", intake__when=("weeks_ago",))
    before = there.answers["intake.when"]
    assert there.type(said).answers["intake.when"] == before


@pytest.mark.parametrize("step", ["reflect.proud", "reflect.goal", "follow.point", "feel.kind"])
def test_a_number_is_no_answer_in_own_words(step: str) -> None:
    there = at(step).type("8")
    assert (there.state, step in there.answers) == (step, False)


@pytest.mark.parametrize(
    "said",
    [
        "it wasn't Monday but Tuesday",
        "it came Tuesday, it didn't come Monday",
        "Monday is wrong, it came Tuesday",
        "it wasn´t Monday, it was Tuesday",
    ],
)
@pytest.mark.parametrize("noted", ["2026-02-24", "2026-02-23", "2026-02-25"])
def test_the_day_that_is_not_denied_is_meant_whichever_is_noted(said: str, noted: str) -> None:
    there = at("feel.sore", intake__when=noted).type(said)
    assert there.answers["intake.when"]["date"] == "2026-02-24"
