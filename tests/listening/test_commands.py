"""Slash commands anywhere, whole-message words, and answers that only look like commands."""

import pytest

from flows.listening.commands import Said, command


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("/skip", Said("skip")),
        ("/START deep-link", Said("start", "deep-link")),
        ("/edit 3", Said("edit", "3")),
        ("/forget@ReboundBot", Said("forget")),
        ("/delete", Said("forget")),
        ("/quit", Said("stop")),
        ("/menu", Said("help")),
        ("/previous", Said("back")),
        ("/letter", Said("jump", "follow_up")),
        ("/analyse", Said("jump", "analyze")),
        ("/plan", Said("jump", "move_on")),
        ("/search the pay", Said("search", "the pay")),
        ("/pause until\nFriday", Said("pause", "until\nFriday")),
        ("/dance now", Said("unknown", "/dance now")),
        ("/" + "x" * 90, Said("unknown", "/" + "x" * 39)),
    ],
)
@pytest.mark.parametrize("open_question", [True, False])
def test_a_slash_command_works_at_every_question(
    typed: str, said: Said, open_question: bool
) -> None:
    assert command(typed, open_question=open_question) == said


@pytest.mark.parametrize("typed", ["/", "// a comment", "/home/me", "50/50", "and/or"])
def test_a_slash_in_an_answer_is_no_command(typed: str) -> None:
    assert command(typed, open_question=True) is None


WORDS = [
    ("skip", "skip it, please"),
    ("skip", "Pass."),
    ("skip", "let's move on"),
    ("skip", "I'd prefer not to answer that"),
    ("skip", "no thanks"),
    ("back", "one step back"),
    ("back", "Previous question"),
    ("repeat", "could you say that again?"),
    ("repeat", "what was the question again"),
    ("why", "Why do you want to know?"),
    ("more", "tell me more"),
    ("where", "how far along are we"),
    ("help", "what can I do here?"),
    ("stop", "Stop messaging me"),
    ("stop", "that's enough"),
    ("goodbye", "That's all for today!"),
    ("goodbye", "good night"),
    ("resume", "ok let's go on"),
    ("resume", "I'm back again"),
    ("restart", "start again from scratch"),
    ("new", "I got another no"),
    ("edit", "I want to change an answer"),
    ("export", "send me a copy"),
    ("export", "summary as pdf"),
    ("share", "share it with my coach"),
    ("share", "a version for my coach"),
    ("journal", "show me my rejections"),
    ("switch", "switch to the other one"),
    ("patterns", "what do my rejections have in common"),
    ("looking", "what am I looking for"),
    ("advert", "I've got a job ad"),
    ("rename", "rename this one"),
    ("search", "search my notes"),
    ("summary", "show me what I have so far"),
    ("privacy", "Is this private?"),
    ("privacy", "who can see what I write"),
    ("forget", "delete everything about me"),
    ("forget", "close my account"),
    ("crisis", "I need help right now"),
    ("thanks", "thanks a lot!!"),
    ("thanks", "🙏"),
    ("greeting", "Good evening"),
    ("later", "maybe another time"),
    ("later", "hang on, the phone is ringing"),
    ("program", "are you a robot?"),
    ("program", "is this a bot"),
    ("program", "who made you"),
    ("smalltalk", ":)"),
    ("human", "could I talk to a real person"),
    ("never_mind", "forget it"),
    ("help", "Hilfe"),
    ("skip", "prefiero no contestar"),
]


@pytest.mark.parametrize("open_question", [True, False])
@pytest.mark.parametrize(("name", "typed"), WORDS)
def test_words_that_say_nothing_else_are_commands(
    name: str, typed: str, open_question: bool
) -> None:
    said = command(typed, open_question=open_question)
    assert said is not None
    assert said.name == name


@pytest.mark.parametrize(
    ("typed", "stage"),
    [("write the letter", "follow_up"), ("reflect", "reflect"), ("the plan", "move_on")],
)
def test_a_stage_can_be_asked_for_in_words(typed: str, stage: str) -> None:
    assert command(typed, open_question=True) == Said("jump", stage)


@pytest.mark.parametrize(
    "typed",
    [
        "I couldn't stop shaking",
        "They went back on their word",
        "Stop gap contract, six months",
        "No reply for three weeks",
        "Help desk role at the town hall",
        "later they said it was frozen",
        "More responsibility and a team",
        "Why they chose her I'll never know",
        "I'd skip the small talk next time",
        "Thanks to my aunt I even got the interview",
        "I want to move on from retail",
        "I want to help people",
        "Continue my training, that was the plan",
        "the summary on my CV was weak",
        "Nothing",
        "none",
        "I don't want to go on",
    ],
)
def test_at_an_open_question_an_answer_stays_an_answer(typed: str) -> None:
    assert command(typed, open_question=True) is None


@pytest.mark.parametrize(
    ("typed", "name"),
    [("I'd like to go back", "back"), ("smmary", "summary"), ("I want to move on", "skip")],
)
def test_wishes_and_slips_count_only_where_a_choice_is_awaited(typed: str, name: str) -> None:
    said = command(typed, open_question=False)
    assert said is not None
    assert said.name == name
    assert command(typed, open_question=True) is None


def test_a_reminder_carries_its_time_and_a_search_its_subject() -> None:
    assert command("remind me tomorrow at 9", open_question=True) == Said("remind", "tomorrow at 9")
    assert command("what did I say about money?", open_question=True) == Said("search", "money")


def test_an_unknown_language_is_listened_to_in_english() -> None:
    assert command("go back", open_question=True, language="tlh") == Said("back")


@pytest.mark.parametrize("number", ["3", "0", "10"])
def test_a_bare_number_is_no_command(number: str) -> None:
    assert command(number, open_question=False) is None
