"""A question as it is said back: it stands inside a sentence of ours, short and unbroken."""

from __future__ import annotations

import pytest

from flows.listening.asked import plainly, said_back

ROOM = 80


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("What is the weather like?", "what is the weather like"),
        ("Is Anna still there??", "is Anna still there"),
        ("IKEA or Lidl, which one?", "IKEA or Lidl, which one"),
        ("I wonder if Mars is cold", "I wonder if Mars is cold"),
        ("Tell me, who won the match?!", "who won the match"),
        ("does “stay warm” mean anything to you?", "does ‘stay warm’ mean anything to you"),
        ('Did he say "no"?', "did he say ‘no’"),
        ("can you sing... ", "can you sing"),
    ],
)
def test_it_goes_on_in_our_sentence(text: str, said: str) -> None:
    assert said_back(text, ROOM) == said


def test_a_long_one_ends_where_a_clause_does() -> None:
    text = (
        "How many people work in the harbour of Rotterdam, because my cousin went there "
        "and he says that it is all machines now?"
    )
    assert said_back(text, ROOM) == (
        "how many people work in the harbour of Rotterdam, because my cousin went there"
    )


def test_a_long_one_of_one_clause_ends_at_a_word() -> None:
    said = said_back("why " + "wonderful " * 20 + "?", ROOM)
    assert len(said) <= ROOM
    assert said.endswith("wonderful")


PLAINLY = {
    "and my adviser at the job centre, can she see it?": "us_caseworker_sees",
    "does the job coach read this": "us_caseworker_sees",
    "can the employment office see what I type?": "us_caseworker_sees",
    "they don't really read what I send, do they? the bot people I mean": "us_who_reads",
    "do you ever read what I write?": "us_who_reads",
    "ok and is it somebody real or a machine who answers": "us_human_behind",
    "are you a bot or a person?": "us_human_behind",
    "fine. and nobody but me reads that letter?": "us_who_reads",
    "what happens if they don't reply?": "feedback_ask_again",
    "and if nobody ever answers?": "feedback_ask_again",
    "is there a person who sorts the CVs": "",
    "Should I even reply to them? does anyone answer these": "feedback_whether",
    "is it worth writing back?": "feedback_whether",
    "what's the point of asking them?": "feedback_whether",
    "should I write to them about the salary?": "",
    "do they even read what I send them?": "",
    "can my boss see that I apply?": "",
    "my adviser said I should see a doctor": "",
    "does the agency know when they decide?": "",
}


@pytest.mark.parametrize("text", PLAINLY)
def test_what_is_asked_in_so_many_words(text: str) -> None:
    assert plainly(text) == PLAINLY[text]
