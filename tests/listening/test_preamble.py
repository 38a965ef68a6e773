"""What stands before what somebody means is left off; what they mean never is."""

from __future__ import annotations

import pytest

from flows.listening.preamble import meant, without_preamble

MEANT = "I have built a vibration test bench from nothing, and it has found the fault."


@pytest.mark.parametrize(
    "before",
    [
        "What should they remember... maybe that ",
        "What should they remember of me? That ",
        "Well, I think that ",
        "Well, ",
        "I think ",
        "Maybe that ",
        "Hmm... perhaps that ",
        "They should remember that ",
        "I would like that they remember that ",
        "I want them to remember that ",
        "What they should remember is that ",
        "Good question. I guess ",
        "Let me think... I would say that ",
        "What shall stay with them: ",
        "It should stay with them that ",
        "Maybe, I think, that ",
        "Ok, so, I'd say ",
        "Honestly, I believe that ",
        "Oh gosh, I don't know, maybe that ",
        "Puh... hard to say. I think that ",
        "Please write that ",
        "Just say that ",
        "Ok so what I'd love for them to keep is that ",
        "You could mention that ",
    ],
)
def test_what_comes_before_it_is_left_off(before: str) -> None:
    assert without_preamble(before + MEANT) == MEANT


@pytest.mark.parametrize(
    "said",
    [
        MEANT,
        "I think in systems, and I draw them.",
        "Well organised tests are what I do.",
        "Maybe the fastest soldering in the room.",
        "That I built it alone was what they liked.",
        "That machine I built still runs.",
        "I believe in simple tools.",
        "What I built in four months still runs.",
        "Perhaps too careful, but never late.",
        "They remember the cable I brought.",
        "So many people told me that the bench helped.",
        "Yes we can was on my slide.",
        "I hope they liked the talk",
        "Right first time is my rule.",
        "maybe",
        "I hope I made them laugh.",
        "I know the line from both sides.",
        "It is the way I listen.",
        "What? I drew the plan in one night.",
    ],
)
def test_what_is_meant_stays_as_it_is(said: str) -> None:
    assert without_preamble(said) == said


def test_small_letters_stay_small() -> None:
    assert without_preamble("well, i think that my bench worked") == "my bench worked"


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("that I'm good with numbers. no scratch that, that I learn quickly",
         "that I learn quickly"),
        ("My English. Sorry, my French is good", "my French is good"),
        ("I can cook – no wait, I can bake bread", "I can bake bread"),
        ("I cook well, or rather, I bake bread", "I bake bread"),
        ("They should know I stayed calm when the alarm rang, I guess",
         "I stayed calm when the alarm rang"),
        ("I learn fast, something like that, is that ok?", "I learn fast"),
        ("oh gosh, I don't know, maybe the story of the boy, you know",
         "the story of the boy"),
    ],
)  # fmt: skip
def test_what_was_said_last_is_meant_and_nothing_around_it(said: str, what: str) -> None:
    assert meant(said) == what


@pytest.mark.parametrize(
    "said",
    [
        MEANT,
        "I mean it when I say I work hard",
        "I said no, actually, to the other offer",
        "I can work alone, I mean in a small team",
        "I never say sorry, I mend it.",
        "Write once, read twice is my rule.",
        "So we built it in one night.",
        "Tell stories that children remember.",
        "I know what I think.",
        "I stay calm, please them and thank them.",
        "no wait",
        "Not a drop was spilt, thanks to the lid I drew.",
    ],
)
def test_what_only_sounds_so_is_all_meant(said: str) -> None:
    assert meant(said) == said
