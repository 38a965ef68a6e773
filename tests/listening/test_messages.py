"""A message of one kind that is plainly wished for, what the wish says of it, and what is none."""

from __future__ import annotations

import pytest

from flows.listening.messages import Wished, wished


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("help me write an acceptance", Wished("good_news", "accept")),
        ("I want to accept the job", Wished("good_news", "accept")),
        ("help me withdraw from the other process", Wished("good_news", "withdraw")),
        ("help me answer this invitation", Wished("reply")),
        ("I'd like to thank them for their reply", Wished("reply")),
        ("can you write a text to the café owner", Wished("counter", "whatsapp")),
        ("what can i say at the counter", Wished("counter", "door")),
        ("how can i ask if they've decided", Wished("still_open")),
        ("I want to ask what 'overqualified' means", Wished("phrase", "", "overqualified")),
        ("help me ask what they meant by “a better fit”", Wished("phrase", "", "a better fit")),
        ("i want feedback on my test task", Wished("task")),
        ("I need the facts in order for my union", Wished("sheet")),
    ],
)
def test_a_wish_and_what_it_says(said: str, found: Wished) -> None:
    assert wished(said) == found


@pytest.mark.parametrize(
    "said",
    [
        "I have to withdraw my notice",
        "I want to take the job but I am scared",
        "should I accept their offer?",
        "I don't want to reply to their mail",
        "I want to know why they withdrew",
        "they accepted the offer of somebody else",
    ],
)
def test_what_wishes_for_no_message(said: str) -> None:
    assert wished(said) is None
