"""Where it is in doubt what was meant it is asked twice, and whoever writes on has not lost a word.

In plain danger nothing of this holds: there only a clear word leads out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from flows.conversation import PATHS
from flows.kernel.effects import Note
from flows.kernel.events import Media
from flows.listening.distress import level
from flows.listening.needs import language_of
from tests.flows.standing import Place, standing
from tests.flows.talking import Talk, fresh, talk
from tests.walks import World, engine

DOUBTFUL = "not suicidal, I would never kill myself"
FIRST = "they all asked me about it at dinner"
SECOND = "my mother still thinks it was mine"
WAYS = re.compile(r"\d{3}|/crisis")
"""What a person can be reached by."""
ANYWHERE = sorted(PATHS.by_step.keys() - {"parked"})
"""Every state where a doubtful text can come."""
NOT_THAT = {
    "en": [
        "no", "god no", "no i'm fine", "nah not like that", "Nope.", "what? no!", "hell no",
        "no god no, nothing like that", "no lol no, just the job",
        "no. i meant the job", "no i just meant the job", "nothing like that", "I'm not suicidal",
    ],
    "de": [
        "nein", "gott nein", "nee, alles gut", "quatsch, so war das nicht", "ach was",
        "nein, mir geht es gut", "nein gott nein",
        "nein ich meinte den job", "so war das nicht gemeint",
    ],
    "es": [
        "no, qué va", "para nada", "no, estoy bien", "no hombre, me refería al trabajo",
        "nada de eso", "no por dios no",
        "no, no lo decía por eso", "claro que no", "no de esa manera",
    ],
}  # fmt: skip
TELLS_MORE = (
    "what no god no im talking about a job in a warehouse mate",
    "what is that for?? i was talking about my brother and his van",
    "No, I'm not suicidal, I'm furious.", "Correct. Still not suicidal. Still the angry one.",
    "Really? I left a word out. No, I'm not suicidal, I'm cross. With you.",
    "Lovely, it speaks French now. No, not that. The rejection, remember?",
    "no it isnt about dying. im just shattered, up since 4",
    "i said no didnt i. my grandkids are here on sunday",
    "I am not thinking of dying or hurting myself. I'm thinking of rent.",
    "Are you kidding me? I'm talking about a spreadsheet.",
    "no love, nobody's dying here, I just didn't get the job",
    "you've got the wrong end of the stick, I was on about the car",
    "Wow, no. I said the market is dead. The market, not me.",
    "What kind of question is that? No.", "good lord, no. I'm a nurse, I meant my shift",
    "neither of those, I was being dramatic about the job", "Me? No. I'm cross with the recruiter.",
    "not in the least. can we get on with it",
    "Not at all! I only wanted to say the market is bad.",
    'no!! "dead" as in the battery', "what? no, I meant dying of boredom", "nein, das war Ironie.",
    "Quatsch, nur Dampf abgelassen wegen der Firma", "no no, es que hablo así",
    "no, qué va, lo decía por el trabajo",
    "I'm not in danger. I'm in Leeds.", "Ich bin nicht in Gefahr, nur müde",
    "nein, ich will nicht sterben, ich will die stelle", "Stimmt. Immer noch nicht suizidal.",
    "Wozu das denn? Ich rede von meiner Schwester", "spinnst du? nein. es geht um die stelle",
    "no quiero morirme, quiero el puesto", "no, no se trata de morir, solo estoy cansada",
    "¿y eso a qué viene? hablaba de mi hermana", "No, no soy suicida, estoy enfadado",
)  # fmt: skip
NOT_CLOSED = (
    "no. but I won't be here tomorrow", "no. I won't be here tomorrow", "no, not yet",
    "no, not tonight", "No, I'm not suicidal. I just don't want to wake up.",
    "no. what does it matter", "nope. anyway, goodbye everyone", "no, too scared of the pain",
    "no lol, as if I'd have the courage", "not suicidal, just done with everything",
    "no, not dying, just sleeping for ever", "no, the kids would be better off though",
    "no im not going to kill myself today", "no. nobody needs to worry, by Sunday it's sorted",
    "that's what you want to hear, isn't it. no.", "maybe. no.", "I was talking about my life",
    "why do you ask. I meant what I said", "what is that for??", "correct.", "no more",
    "I'm not sleeping. no. not any more", "They told me I'm a no. wrong. never.",
    "of course not... haha... unless?", "no, it would hurt my mother", "no. ask me tomorrow",
    "no. I have the pills in front of me", "No. I'm not suicidal. My brother is, he has a rope",
    "no, work was what held me together", "no. the question is when", "no. I wrote to my daughter",
    "no, still angry, at myself for being here", "no, that's for later",
    "no, living is the problem",
    "nein, die arbeit war mein letzter halt", "no, sin trabajo para qué vivir",
    "no. i mean yes", "I wouldn't do anything. I just think about it at night.",
    "No. I've decided.",
    "no. not since tuesday", "No. I took care of it already.", "no. my dog needs me till he's gone",
    "no, everything is arranged now", "no. I feel calm now, finally", "no... well...",
    "I did once. no.",
    "no. soon no more interviews", "no lol. i was going to after the interview", "I can't say no",
    "no. the job was the last thing that kept me alive", "hurting yes, dying no", "nein, doch",
    "nein. ich ritze nur ein bisschen", "nein. noch habe ich die kinder",
    "nein, dazu fehlt die kraft",
    "nein, der job war das einzige was mich gehalten hat", "no, bueno, sí",
    "no, ya no me importa nada",
    "no, solo quiero que todo pare", "yes. no. I don't know", "nein, ich habe es versprochen",
    "nein, noch nicht", "nein. ich will nur nicht mehr aufwachen", "nein, morgen bin ich eh weg",
    "no, todavía no", "no, solo quiero dormir y no despertar", "no, mañana ya no estaré",
)  # fmt: skip
NO_DENIALS = (
    "no idea", "no yes", "no but yes", "no, but sometimes",
    "no, I'm not okay", "not really", "no one cares", "not anymore",
    "nein, aber manchmal", "nein, mir geht es nicht gut", "no, pero a veces", "no estoy bien",
)  # fmt: skip
AGREED = fresh(intake__when=("today",), pause__zone="Berlin")


def doubted(step: str = "feel.sore") -> Talk:
    return talk(step).type(DOUBTFUL)


def answers(world: World) -> dict[str, object]:
    """What is known of the rejection at hand, without notes in passing and hours."""
    thread = world.session.threads[world.session.current]
    return {
        step: {key: value for key, value in answer.items() if key != "at"}
        for step, answer in thread.answers.items()
        if not step.startswith("aside.")
    }


def kept(world: World) -> list[str]:
    """The texts that are kept, wherever."""
    return [
        str(answer.get("text", ""))
        for thread in world.session.threads.values()
        for answer in thread.answers.values()
    ]


def notes(there: Talk) -> list[Note]:
    return [effect for effect in there.effects if isinstance(effect, Note)]


@pytest.mark.parametrize("state", ANYWHERE)
def test_whoever_writes_on_twice_is_heard_where_they_were(state: str) -> None:
    """Just as if they had said no and then this; nothing of what they wrote is lost."""
    for session, at in places(state):
        world = World(engine(), at, session)
        said_no = world.fork()
        for said in (DOUBTFUL, FIRST):
            turn = world.type(said)
            assert turn.after.state == "parked"
            assert WAYS.search(turn.shown[-1].text.splitlines()[-1])
        turn = world.type(SECOND)
        for said in (DOUBTFUL, "no", SECOND):
            said_no.type(said)
        assert turn.after.state == said_no.session.state != "parked"
        assert answers(world) == answers(said_no)
        assert any(WAYS.search(shown.text) for shown in turn.shown)
        assert {DOUBTFUL, FIRST} <= set(kept(world))
        assert kept(world).count(SECOND) == kept(said_no).count(SECOND)


@pytest.mark.parametrize("state", [state for state in ANYWHERE if state not in PATHS.resting])
def test_a_no_leads_back_to_where_they_were(state: str) -> None:
    """A step beside another is come back to at that other."""
    back = []
    for session, at in places(state):
        world = World(engine(), at, session)
        world.type(DOUBTFUL)
        back.append(world.type("no").after.state)
    assert PATHS.side_steps.get(state, state) in back, back


def places(state: str) -> Iterator[Place]:
    """Sessions that stood there, with nothing plain said before and no rest to be offered."""
    for session, at in standing()[state]:
        copy = session.copy()
        copy.sitting.offered = True
        copy.held = [place for place in copy.held if place["step"] != "parked"]
        yield copy, at


def test_the_second_line_is_the_answer_to_the_question_that_stood() -> None:
    there = doubted("intake.far").type(FIRST).type("I had two interviews there")
    assert there.answers["intake.far"]["codes"] == ["interview"]
    assert there.state == "intake.when"


def test_the_question_is_asked_twice_and_the_second_time_says_what_writing_on_does() -> None:
    there = doubted()
    assert any(key.endswith(".check") for key in there.keys)
    there.type(FIRST)
    assert any(key.endswith(".check_again") for key in there.keys)
    assert "go on" in there.text


def test_two_doubtful_lines_are_two_questions_and_then_writing_on_leads_out() -> None:
    there = doubted().type("i just want to disappear")
    assert any(key.endswith(".check_still") for key in there.keys)
    assert "write on" in there.text
    assert there.type(FIRST).state != "parked"


@pytest.mark.parametrize("said", [said for all_ in NOT_THAT.values() for said in all_])
@pytest.mark.parametrize("again", [False, True])
def test_a_typed_no_goes_on(said: str, again: bool) -> None:
    there = doubted()
    if again:
        there.type(FIRST)
    there.type(said)
    assert there.state != "parked"
    assert any(key.endswith(".not_that") for key in there.keys)
    assert WAYS.search(there.texts[0])


@pytest.mark.parametrize("said", TELLS_MORE)
@pytest.mark.parametrize("again", [False, True])
def test_a_no_that_tells_more_goes_on_in_one_short_line(said: str, again: bool) -> None:
    there = doubted("feel.count")
    if again:
        there.type(FIRST)
    there.type(said)
    assert (there.state != "parked", sum(".not_that" in key for key in there.keys)) == (True, 1)


@pytest.mark.parametrize("said", NOT_CLOSED)
def test_what_takes_the_no_back_or_is_none_closes_nothing(said: str) -> None:
    assert doubted().type(said).state == "parked"


@pytest.mark.parametrize(
    "said", ["no. I have a garden to look after", "They say so. No.", "maybe no"]
)
def test_a_no_with_what_cannot_be_read_is_asked_once_more_as_a_no(said: str) -> None:
    there = doubted().type(said)
    assert (there.state, there.has("crisis.en.check_no")) == ("parked", said != "maybe no")
    assert there.type(FIRST).state != "parked"


def test_of_a_no_that_waited_only_the_rest_is_heard() -> None:
    there = doubted("intake.far").type("no. I reached the final round").type("no")
    assert there.answers["intake.far"]["codes"] == ["final"]


def test_what_stands_beside_a_no_that_was_asked_about_is_heard_when_they_write_on() -> None:
    there = doubted("intake.far").type(FIRST).type("no. I reached the final round")
    assert there.answers["intake.far"]["codes"] == ["final"]


@pytest.mark.parametrize("said", ["", "no. "])
def test_what_begins_like_a_yes_and_tells_more_is_not_lost(said: str) -> None:
    there = doubted("reflect.wins").type(FIRST).type(f"{said}I have a garden to look after")
    assert "I have a garden to look after" in kept(there.world)


@pytest.mark.parametrize("said", ["1", "1.", "1 no", "(1)"])
def test_a_one_never_means_safe(said: str) -> None:
    assert doubted().type(said).state == "parked"


def test_what_stands_before_a_no_is_kept_and_answers_nothing() -> None:
    there = doubted("intake.far").type("I went there on foot. No, I'm not suicidal.")
    assert there.state == "intake.far"
    assert "I went there on foot." in kept(there.world)


@pytest.mark.parametrize("said", ["Correct. Still not suicidal.", DOUBTFUL])
def test_a_no_said_again_right_after_it_closed_is_not_asked_about(said: str) -> None:
    there = doubted("feel.strength").type("no")
    assert there.type(said).state != "parked"
    assert there.type(FIRST).type(said).state == "parked"


@pytest.mark.parametrize("said", ["Still not suicidal. I won't be here tomorrow", "I want to die"])
def test_danger_right_after_a_no_is_heard_as_ever(said: str) -> None:
    assert doubted("feel.strength").type("no").type(said).state == "parked"


LINES_IN_DOUBT = (
    FIRST, "this bot is useless", "I can't talk on the phone", "nobody here", "Germany", "hello",
    "do you tell anyone", "can we go on", "I'm fine", "call someone for me", "i feel empty inside",
)  # fmt: skip
QUESTION = re.compile("dying, or of hurting yourself|dying or hurting yourself|ending your life")


@pytest.mark.parametrize("first", [DOUBTFUL, "I want to die"])
def test_a_yes_is_shown_only_under_its_question(first: str) -> None:
    """Also where a question was put before in this sitting, and its wordings are used up."""
    there = talk("feel.sore").type(DOUBTFUL).type("no").type(DOUBTFUL).type("no").type(first)
    seen = [there.texts[-1]]
    for said in LINES_IN_DOUBT:
        there.type(said)
        if "yes" not in there.codes:
            break
        seen.append(there.texts[-1])
    assert len(seen) > 2
    assert all(map(QUESTION.search, seen)), seen


@pytest.mark.parametrize("said", ["no. i can't keep myself safe", "I took all the pills"])
def test_a_need_that_is_urgent_is_no_doubt(said: str) -> None:
    there = doubted().type(said).type(FIRST).type(SECOND)
    assert there.state == "parked"


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("Still suicidal thoughts, they ask.", "en"), ("is the suicidal part over", "en"),
        ("i will think", "en"), ("bin day tomorrow", "en"), ("something totally different", "en"),
        ("bin so allein damit", "de"), ("ich will sterben", "de"), ("quiero morir", "es"),
    ],
)  # fmt: skip
def test_the_help_speaks_the_language_of_the_words(said: str, language: str) -> None:
    assert language_of(said, "en") == language


@pytest.mark.parametrize("said", NO_DENIALS)
def test_what_only_begins_with_no_is_no_denial(said: str) -> None:
    assert doubted().type(said).state == "parked"


def test_what_stands_behind_the_no_is_heard_there() -> None:
    there = doubted("intake.far").type("no. I had two interviews there")
    assert there.answers["intake.far"]["codes"] == ["interview"]


@pytest.mark.parametrize("danger", ["I want to die", "ich will sterben", "quiero morir"])
@pytest.mark.parametrize("after", [(), (FIRST,)])
def test_danger_raises_it_and_then_writing_on_leads_nowhere(
    danger: str, after: tuple[str, ...]
) -> None:
    there = doubted()
    for said in (*after, danger, FIRST, SECOND, "no, but thanks", "god no"):
        there.type(said)
        assert there.state == "parked", said
        assert WAYS.search(there.texts[-1].splitlines()[-1])


@pytest.mark.parametrize("said", ["yes", "not sure", "I took all the pills"])
def test_a_yes_makes_it_plain(said: str) -> None:
    there = doubted().type(said).type(FIRST).type(SECOND)
    assert there.state == "parked"


@pytest.mark.parametrize("said", ["no", "god no", "nein, mir geht es gut", "no, qué va"])
def test_a_no_after_danger_is_told_which_word_leads_out(said: str) -> None:
    there = talk("feel.sore").type("I want to die").type(said)
    assert there.state == "parked"
    assert any(key.endswith(".safe_how") for key in there.keys)
    assert not QUESTION.search(there.text)
    assert (there.codes[0], "yes" in there.codes) == ("safe", False)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("no. i can't keep myself safe", "unsafe"), ("no, please call someone for me", "person"),
        ("nein, ich bin ganz allein", "alone"), ("no, estoy sola", "alone"),
    ],
)  # fmt: skip
def test_a_need_behind_a_no_is_heard_as_that(said: str, name: str) -> None:
    there = doubted().type(said)
    assert there.state == "parked"
    assert any(key.endswith(f".{name}") for key in there.keys)


def test_a_doubt_after_danger_leads_nowhere_either() -> None:
    there = talk("feel.sore").type("I want to die").type(DOUBTFUL).type(FIRST).type(SECOND)
    assert there.state == "parked"


def test_another_doubtful_line_is_no_writing_on() -> None:
    there = doubted().type(FIRST).type("what's the point of going on")
    assert (there.state, there.has("crisis.en.check")) == ("parked", True)


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("stop", "stopped"), ("/stop", "stopped"), ("good night", "stopped"), ("bye", "stopped"),
        ("that's enough for today", "stopped"),
        ("delete everything", "forget.sure"), ("/forget", "forget.sure"),
    ],
)  # fmt: skip
def test_what_ends_something_works_at_once(said: str, state: str) -> None:
    assert doubted().type(said).state == state


def test_what_was_agreed_is_agreed_again_when_they_write_on() -> None:
    there = talk("pause.offer", AGREED).press("day").type("Berlin").press("quiet_too")
    there.type("another rejection").type(DOUBTFUL)
    assert not there.world.plans
    there.type(FIRST).type(SECOND)
    assert ("1/return" in there.world.plans, there.session.person["nudges"]) == (True, True)


@pytest.mark.parametrize("ways", [("no",), (FIRST, SECOND), ("stop",), ("/feel",), ("I'm safe",)])
def test_the_text_that_raised_it_is_kept_once_they_are_out(ways: tuple[str, ...]) -> None:
    there = doubted()
    assert not notes(there)
    for said in ways:
        there.type(said)
    assert there.state != "parked"
    assert kept(there.world).count(DOUBTFUL) == 1
    there.type("lost count")
    assert kept(there.world).count(DOUBTFUL) == 1


@pytest.mark.parametrize("said", ["I want to die", "yes", "not sure"])
def test_the_text_that_raised_it_is_never_filed_where_it_was_danger(said: str) -> None:
    there = doubted().type(said).type("I'm safe, go on").type("lost count")
    assert DOUBTFUL not in kept(there.world)


def test_on_the_way_back_the_question_is_asked_again_and_shortly() -> None:
    there = doubted("feel.count").type("no")
    assert (there.state, there.asked.step) == ("feel.count", "feel.count")
    assert len(there.texts) == 2
    assert len(there.texts[0].split()) <= 25


@pytest.mark.parametrize("said", ["1", "?", "...", "😶"])
def test_what_has_no_word_in_it_is_no_writing_on(said: str) -> None:
    """ "1" stands beside a yes: it may never close the help."""
    there = doubted().type(FIRST).type(said).type(said)
    assert there.state == "parked"


@pytest.mark.parametrize(("raised", "name"), [(DOUBTFUL, "went_on"), ("/crisis", "went_on_other")])
def test_a_question_is_left_only_where_one_was_asked(raised: str, name: str) -> None:
    there = talk("feel.sore").type(raised).type(FIRST).type(SECOND)
    assert {key for key in there.keys if ".went_on" in key} == {f"crisis.en.{name}"}


@pytest.mark.parametrize("raised", ["ich will sterben", DOUBTFUL])
def test_help_that_is_given_in_german_does_not_say_that_it_speaks_only_english(raised: str) -> None:
    there = talk("feel.sore").type(raised)
    there.type("meine mutter denkt immer noch, dass ich es kriege")
    assert any(key.startswith("crisis.de.") for key in there.keys)
    assert not there.has("foreign.")


def test_a_picture_is_no_writing_on_and_is_kept() -> None:
    there = doubted().type(FIRST).send(Media("photo", "file-1"))
    assert there.state == "parked"
    assert [effect for effect in notes(there) if effect.answer and effect.answer.get("media")]


def test_a_country_named_is_no_writing_on() -> None:
    there = doubted().type(FIRST).type("Germany")
    assert (there.state, there.has("crisis.en.country_set")) == ("parked", True)


def test_these_lines_are_what_they_are_taken_for() -> None:
    assert [level(said) for said in (DOUBTFUL, FIRST, SECOND)] == ["check", "none", "none"]
