"""Lines of people who type as they talk, where a button would have been the short way."""

from __future__ import annotations

from datetime import date

import pytest

from bot.speech.words import read_danger, read_ear, read_scripts
from flows.engine import Engine
from flows.listening.answers import choice
from flows.listening.days import find_past_days
from flows.listening.feelings import feelings
from flows.listening.opening import opening
from flows.listening.ways import way_named
from tests.flows.hearing_talk import conversation
from tests.flows.talking import Talk
from tests.flows.test_conversed import at
from tests.walks import World

TODAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("fine, feelings then. everyone's favourite", "feel.words"),
        ("ugh ok: the feelings bit", "feel.words"),
        ("feelings i guess cos i feel sick", "feel.words"),
        ("I already said it. feelings. eight", "feel.words"),
        ("I'd go with how it feels, if that's all right", "feel.words"),
        ("the interview itself. what happened in the room, I'd like to look at that", "reflect.in"),
        ("gefühle, bitte", "feel.words"),
        ("el brief, äh, der Brief bitte", "follow.expect"),
        ("what I want next, let's do that one", "analyze.want"),
    ],
)
def test_a_part_that_is_named_in_one_clause_is_the_way(said: str, state: str) -> None:
    assert at("intake.lane").type(said).state.startswith(state)


@pytest.mark.parametrize(
    "said",
    [
        "no feelings, please, not today",
        "they only ever talked about feelings there",
        "how long does the letter take?",
        "the letter they sent was three lines long",
    ],
)
def test_a_part_that_is_spoken_of_is_no_way(said: str) -> None:
    assert at("intake.lane").type(said).state not in {"feel.words", "follow.expect"}


@pytest.mark.parametrize("said", ["that's what I feel", "I feel it", "what they want, I want"])
def test_what_is_felt_or_wanted_is_no_way(said: str) -> None:
    assert not way_named(said)


def test_the_way_is_heard_behind_the_letter_and_the_rest_is_taken_along() -> None:
    there = at("follow.close").type("I said feelings. I'm angry.")
    assert there.state.startswith("feel.")


@pytest.mark.parametrize(
    "said",
    [
        "I can't decide things at the moment",
        "take it step by step with me I think, I can't choose right now",
        "you tell me, I can't think",
    ],
)
def test_who_cannot_choose_is_led(said: str) -> None:
    assert at("intake.lane").type(said).state == "feel.words"


@pytest.mark.parametrize(
    "said",
    [
        "she rang and said they'd gone for somebody internal",
        "in the end they went for the other girl",
        "they've gone for someone with a licence",
        "they text me no last night",
        "the boss messaged me no thanks",
    ],
)
def test_somebody_else_or_a_no_in_a_text_is_a_no(said: str) -> None:
    assert opening(said, TODAY).how == "said_no"


def test_a_long_story_of_a_no_is_no_offer_taken_back() -> None:
    there = conversation(
        "ok so, it was the events job at the concert hall, there was a call in january and then"
        " the panel with five people on monday and today the manager rang me and said they'd"
        " gone for somebody from inside"
    )
    assert there.answers["fact.how"]["codes"] == ["said_no"]


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("mornings it's a two and since the phone call, more like seven, seven and a bit", 7),
        ("fünf oder sechs... sechs", 6),
        ("cinco. no, seis", 6),
        ("on the bus home a four, now it's dark and I've eaten, maybe a six", 6),
        ("I'd have said four last week, it's an eight", 8),
    ],
)
def test_of_several_numbers_in_words_the_last_counts(said: str, number: int) -> None:
    assert at("feel.strength").type(said).answers["feel.strength"]["number"] == number


@pytest.mark.parametrize(
    "said",
    ["what's the difference between sadness and disappointment?", "what is envy doing there?"],
)
def test_who_asks_what_a_feeling_means_has_not_named_it(said: str) -> None:
    there = at("feel.words").type(said)
    assert there.state == "feel.words"
    assert "feel.words" not in there.answers


@pytest.mark.parametrize(
    ("step", "said", "says"),
    [
        ("intake.far", "what counts as final?", "Whichever"),
        ("intake.lane", "which one do people usually pick?", "One of them"),
        ("intake.lane", "what do most people take?", "One of them"),
        ("feel.words", "do I have to give a name for it?", "As many"),
    ],
)
def test_a_question_about_the_question_is_answered(step: str, said: str, says: str) -> None:
    assert any(says in text for text in at(step).type(said).texts)


def test_what_is_asked_of_the_question_and_answered_at_once_is_an_answer() -> None:
    there = at("intake.far").type("what counts as far? I did a call and then met two of them")
    assert there.answers["intake.far"]["codes"] == ["interview"]
    assert not any("no answer" in text for text in there.texts)


def test_a_first_line_that_was_misread_as_danger_is_heard_after_two_noes() -> None:
    engine = Engine(read_scripts(), ear=read_ear())
    engine.danger = read_danger()
    there = Talk(World(engine)).start()
    for line in (
        "I got a no today from the library and honestly I can't even tell if it matters,"
        " my dad died in september",
        "no. nothing like that. I just meant he's gone and I'm tired",
    ):
        there.type(line)
        assert there.state == "parked"
    there.type("No.")
    assert there.answers["fact.how"]["codes"] == ["said_no"]
    assert there.state not in {"parked", "opening.hello"}


@pytest.mark.parametrize(
    "said",
    ["interviews, two of them, the second one with the boss", "the third one was with the owner"],
)
def test_rounds_are_no_noes(said: str) -> None:
    assert "feel.count" not in at("intake.far").type(said).answers


def test_no_letter_is_no_wish_for_one() -> None:
    assert not at("follow.close").type("no letter").state.startswith("follow.who")


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("they texted me no yestrday after the trial", date(2026, 3, 1)),
        ("got the no on munday and i was at work", None),
        ("it came on tusday when i was at the dentist", date(2026, 2, 24)),
        ("rang me saterday about the kitchen job", date(2026, 2, 28)),
    ],
)
def test_a_day_is_heard_a_letter_off(said: str, day: date | None) -> None:
    assert {one.day for one in find_past_days(said, TODAY)} == ({day} if day else set())


@pytest.mark.parametrize(
    "said",
    [
        "no. she won't read it anyway, she is on holiday",
    ],
)
def test_a_no_and_its_reason_is_a_no(said: str) -> None:
    assert at("follow.expect").type(said).state == "follow.close"


def test_who_protests_and_says_what_they_feel_is_heard() -> None:
    there = at("follow.close").type("pissed off. thats what i feel. you asked nothing about that")
    assert "anger" in there.answers["feel.words"]["codes"]


@pytest.mark.parametrize(
    ("step", "said", "code"),
    [
        (
            "feel.sore",
            "what's wrong with me, I keep asking myself that in the shower",
            "wrong_with_me",
        ),
        ("reflect.inside", "they made it hard, four of them in suits and no water", "hard"),
    ],
)
def test_the_words_of_a_button_count_whatever_comes_behind_them(
    step: str, said: str, code: str
) -> None:
    assert at(step).type(said).answers[step]["codes"] == [code]


def test_a_card_is_kept_whatever_is_said_besides() -> None:
    assert at("feel.card").type("keep it, and can I say something about him").state != "feel.card"


def test_what_leads_in_is_no_button() -> None:
    labels = [("well", "Well"), ("badly", "Badly")]
    assert choice("well, it depends who you ask", labels) is None
    assert choice("well", labels) == "well"


@pytest.mark.parametrize(
    "said",
    [
        "Delighted to report that I am a strong candidate, again",
        "pleased to announce that they went with somebody else",
        "so happy to share that I didn't get it. again",
    ],
)
def test_a_phrase_of_announcements_is_no_feeling(said: str) -> None:
    assert "relief" not in feelings(said)


@pytest.mark.parametrize(
    "said", ["two talks and a test, then nothing", "they rang once, after that nothing at all"]
)
def test_nothing_behind_a_talk_is_silence(said: str) -> None:
    assert opening(said, TODAY).how == "silence"


@pytest.mark.parametrize(
    "said",
    [
        "before I say anything, do you keep this somewhere?",
        "before we start: who reads this?",
        "before I tell you, is there a person behind this?",
    ],
)
def test_what_is_asked_before_anything_is_told_is_no_story(said: str) -> None:
    assert conversation(said).state == "opening.hello"


@pytest.mark.parametrize(
    "said",
    [
        "floor manager at Brand & Voss. whatever",
        "night porter at Hotel Krone, I don't mind",
    ],
)
def test_a_job_is_one_whatever_is_shrugged_behind_it(said: str) -> None:
    assert at("intake.job").type(said).answers["intake.job"].get("text")


def test_why_it_is_asked_is_said_beside_the_answer() -> None:
    there = at("intake.job").type("bus driver, city works. why do you need that?")
    assert there.has("intake.job.why")
    assert there.answers["intake.job"]["text"]


@pytest.mark.parametrize(
    "said",
    [
        "illustrator, for a magazine that hasn't printed an issue since march",
        "cook at a hotel whose kitchen is on fire most days",
        "clerk for a bank which nobody has heard of",
    ],
)
def test_what_is_told_of_a_firm_is_no_name(said: str) -> None:
    company = at("intake.job").type(said).answers.get("fact.company", {}).get("text", "")
    assert not {"that", "whose", "which"} & set(company.split())


@pytest.mark.parametrize(
    "said",
    [
        "that I laughed at their jokes for an hour",
        "that I had nobody to ring with it",
        "that everyone at the depot will know by lunch",
        "the way she shook everybody's hand but mine",
        "dass ich dafür Urlaub genommen habe",
        "que nadie me miró",
    ],
)
def test_a_part_that_is_told_is_what_keeps_coming_back(said: str) -> None:
    there = at("feel.sore").type(said)
    assert there.state != "feel.sore"
    assert there.answers["feel.sore"].get("text") or there.answers["feel.sore"].get("codes")


@pytest.mark.parametrize(
    "said",
    ["is it ok to say how it feels first and come back later?", "can I start with how it feels?"],
)
def test_leave_is_given_and_not_beyond_us(said: str) -> None:
    there = at("intake.lane").type(said)
    assert there.state == "feel.words"
    assert not there.has("asked.beyond")


def test_whether_a_number_is_a_lot_is_answered() -> None:
    there = at("feel.strength").type("six. is that a lot?")
    assert there.answers["feel.strength"]["number"] == 6
    assert there.has("asked.meaning.scale")


@pytest.mark.parametrize(
    "said", ["ja genau, Disponentin bei Nordkai", "yes exactly, baker at Holm"]
)
def test_a_yes_before_a_job_is_none_of_it(said: str) -> None:
    role = at("intake.job").type(said).answers["fact.role"]["text"]
    assert role in {"Disponentin", "baker"}


@pytest.mark.parametrize(
    "said",
    [
        "I'd rather go on now, while it's still clear",
        "no, I'd like to go on a bit, it keeps me busy",
        "I want to carry on, the house is quiet",
    ],
)
def test_who_would_go_on_is_not_sent_to_rest(said: str) -> None:
    assert (
        at("pause.offer", **{"feel.strength": ("8",), "intake.when": ("today",)})
        .type(said)
        .state.startswith("reflect.")
    )
