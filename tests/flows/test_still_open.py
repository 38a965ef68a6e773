"""Somebody who waits for a decision: never told that it ended, and their own date comes first."""

from __future__ import annotations

import re
from datetime import date, timedelta
from random import Random

import pytest

from bot.speech.words import read_ear, read_scripts
from flows.conversation import PATHS
from flows.engine import Engine
from flows.kernel.events import Press, Start
from tests.walks import World, keys_of

ENDED = re.compile(
    r"\b(?:a|the|this|that|their|your|one) (?:\w+ )?no\b(?! (?:matter|one|news|date|or))"
    r"|\brejection\b|\bit ended\b|\bturned (?:you )?down\b|\bthey said no\b|\bnot chosen\b",
    re.IGNORECASE,
)
"""What would tell somebody that it is over."""
OF_EVERYBODY = ("help.", "privacy.")
"""Texts that speak of nobody's own case."""
LEAVES = {"another", "new", "forget"}
"""Buttons that begin with another job, or end everything."""
WAITING = (
    "had the second interview at Bosch on monday and they decide next week",
    "final round at the bakery done, waiting to hear",
    "they haven't said no yet, and i have another offer until friday",
    "trial shift went fine, boss will decide by sunday",
    "i'm on the reserve list for the nurse job",
)
DATED = "they decide next week at Acme, i'm a cook, one interview. another offer until friday"
STILL_DECIDING = (
    "Dear Ms Smith, thank you for coming to the interview for the Sales Assistant position. We are "
    "still in the process of interviewing and expect to make a decision by the end of next week. "
    "Kind regards, Anna, HR, Nordwind GmbH"
)
STORIES_THAT_ENDED = (
    ("waited for three weeks and then a no", "said_no"),
    ("they rejected me, i was waiting for weeks", "said_no"),
    ("they decided on someone else", "said_no"),
    ("they ghosted me, still waiting", "silence"),
    ("applied at Lidl five weeks ago, heard nothing", "silence"),
)


def begun() -> World:
    """Somebody to whom the first question was asked, and who is listened to."""
    world = World(Engine(read_scripts(), ear=read_ear()))
    world.happen(Start())
    return world


def waiting(story: str = WAITING[0]) -> World:
    """Somebody who told that it is open."""
    world = begun()
    world.type(story)
    return world


def how(world: World) -> str:
    """How it came, as it is kept."""
    thread = world.session.threads[world.session.current]
    return "".join(thread.answers.get("fact.how", {}).get("codes", ()))


@pytest.mark.parametrize("story", WAITING)
def test_a_story_that_is_open_is_kept_as_open(story: str) -> None:
    assert how(waiting(story)) == "still_open"


@pytest.mark.parametrize(("story", "came"), STORIES_THAT_ENDED)
def test_a_story_that_ended_is_not_open(story: str, came: str) -> None:
    assert how(waiting(story)) == came


def test_the_button_says_so_as_well() -> None:
    world = begun()
    world.happen(Press("opening.hello", ("still_open",), None))
    assert how(world) == "still_open"


def test_a_date_of_their_own_is_heard_and_the_message_comes_first() -> None:
    world = waiting(DATED)
    thread = world.session.threads[world.session.current]
    assert thread.answers["intake.date"]["date"] == date(2026, 3, 6).isoformat()
    assert world.session.state == "intake.lane"
    assert world.asked[-1].buttons[0].code == "write"


def test_the_day_the_employer_decides_is_not_their_own_date() -> None:
    thread = waiting("they decide on friday").session.threads[1]
    assert "intake.date" not in thread.answers


def test_the_message_asks_and_names_the_date_and_closes_nothing() -> None:
    world = waiting(DATED)
    for press in ("write", "write", "plain"):
        world.happen(Press(world.session.state, (press,), 1))
    for _ in range(2):
        world.type("skip")
    assert world.session.state == "follow.draft"
    letter = "\n".join(
        shown.text
        for turn in world.turns
        for say, shown in zip(turn.says, turn.shown, strict=True)
        if any(part.key.startswith("letter.") for part in say.parts)
    )
    assert "Fri 6 Mar" in letter
    assert "where it stands" in letter
    assert not ENDED.search(letter)


@pytest.mark.parametrize("at", ["intake.date", "feel.kind", "follow.draft"])
def test_once_they_decided_it_is_about_that(at: str) -> None:
    world = waiting("had the second interview at Bosch on monday and they decide next week")
    ways = {
        "intake.date": (),
        "feel.kind": ("none", "chest", "anxious", "6"),
        "follow.draft": ("/letter", "1", "1", "1", "1"),
    }
    for line in ways[at]:
        world.type(line)
    assert world.session.state == at
    world.type("they said no just now")
    assert how(world) == "said_no"
    assert world.session.state == "intake.lane"
    thread = world.session.threads[1]
    assert thread.answers["intake.when"]["date"] == "2026-03-02"
    assert not thread.letter


@pytest.mark.parametrize(
    ("said", "came"),
    [
        ("I got rejected", "said_no"),
        ("it's a no", "said_no"),
        ("i got the mail, it's a no", "said_no"),
        ("I got the rejection today", "said_no"),
        ("they hired someone else", "said_no"),
        ("they never answered", "silence"),
        ("they took the offer back this morning", "withdrawn"),
        ("got a no from another company today", "still_open"),
        ("they turned me down at another company too", "still_open"),
        ("my other offer was taken back", "still_open"),
        ("what if it's a no", "still_open"),
        ("i assume it's a no", "still_open"),
        ("they haven't said no yet", "still_open"),
        ("my sister got rejected", "still_open"),
    ],
)
def test_only_what_happened_here_ends_the_waiting(said: str, came: str) -> None:
    world = waiting("I'm still waiting to hear back from Acme, final interview for project manager")
    world.type(said)
    assert how(world) == came


@pytest.mark.parametrize(
    "said",
    [
        "They just wrote! It's a yes, they want me",
        "good news: they offered me the job",
        "they took me!! start in january",
        "no, I was not rejected, they took me",
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_good_news_is_no_no(said: str, first: bool) -> None:
    world = begun() if first else waiting()
    turn = world.type(said)
    assert {key for say in turn.says for key in keys_of(say)} & {
        "outcome.offer",
        "outcome.job_elsewhere",
    }
    assert not [shown.text for shown in turn.shown if ENDED.search(shown.text)]


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("my other offer expires on Dec. 11", "2026-12-11"),
        ("the other offer ends 11. December", "2026-12-11"),
        ("i have to answer the other firm by 5.12.", "2026-12-05"),
    ],
)
def test_a_date_with_a_dot_in_it_is_whole(said: str, day: str) -> None:
    thread = waiting(f"they decide next week at Acme. {said}").session.threads[1]
    assert thread.answers["intake.date"]["date"] == day


def test_a_date_of_their_own_decides_nothing_and_is_no_day_of_the_no() -> None:
    thread = waiting("it went to someone else and my visa expires on friday").session.threads[1]
    assert thread.answers["fact.how"]["codes"] == ["said_no"]
    assert "intake.when" not in thread.answers


def test_a_mail_that_says_they_are_deciding_tells_the_story() -> None:
    world = begun()
    world.type(STILL_DECIDING)
    assert how(world) == "still_open"
    assert world.session.threads[1].answers["fact.role"]["text"] == "Sales Assistant"


def test_a_question_comes_back_in_words_for_who_waits() -> None:
    world = waiting("they decide next week at Acme, i'm a cook")
    world.type("thanks")
    assert "where do you stand with them" in world.turns[-1].shown[-1].text


@pytest.mark.parametrize(
    "heavy",
    ["my mother died in may", "im in the middle of a divorce",
     "i can't look my family in the eye for shame",
     "the rent is due and there is no money left"],
)  # fmt: skip
def test_nor_is_it_said_beside_something_heavy(heavy: str) -> None:
    world = waiting("final round at the bakery done, waiting to hear")
    turn = world.type(heavy)
    assert any(key.startswith("weight.") for say in turn.says for key in keys_of(say))
    assert not [shown.text for shown in turn.shown if ENDED.search(shown.text)]


@pytest.mark.parametrize("seed", range(24))
def test_nobody_who_waits_is_told_that_it_ended(seed: int) -> None:
    chance, world = Random(seed), waiting(WAITING[seed % len(WAITING)])  # noqa: S311 - reproducible
    for _ in range(90):
        _press_something(world, chance)
    told = [
        (say.parts[0].key, shown.text)
        for turn in world.turns[1:]
        for say, shown in zip(turn.says, turn.shown, strict=True)
        if ENDED.search(shown.text) and not say.parts[0].key.startswith(OF_EVERYBODY)
    ]
    assert how(world) == "still_open"
    assert not told


def _press_something(world: World, chance: Random) -> None:
    """One button of the question that stands; where none does, what leads on."""
    says = world.turns[-1].says
    buttons = [b.code for b in says[-1].buttons if b.code not in LEAVES] if says else []
    if world.session.state in PATHS.resting or not buttons:
        world.wait(timedelta(days=1))
        world.type(chance.choice(("/feel", "/reflect", "/letter", "/analyze", "/moveon", "skip")))
    else:
        world.happen(Press(says[-1].step, (chance.choice(buttons),), says[-1].rejection))
