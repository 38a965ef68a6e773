"""Whether the letter went, and whether one shall be written, in whatever words."""

from __future__ import annotations

import pytest

from flows.listening.sending import sends, sent, wished

SENT = (
    "I sent it already", "it's sent", "I have already sent it", "just mailed it", "I have it sent",
    "done, sent it this morning", "the letter went out today", "I've just emailed it",
)  # fmt: skip
NOT_SENT = (
    "I have not sent it", "they sent it back", "when I sent it", "should I have sent it?",
    "I want it sent on Monday", "I'll send it tomorrow", "on Friday", "I almost sent it",
)  # fmt: skip
WISHED = {
    "a letter": "write",
    "letter": "write",
    "i want to write a Letter to them, please": "write",
    "well I was thinking about writing to them because they were so friendly": "write",
    "I would be obliged if we could draft something brief.": "two_lines",
    "just a short note please": "two_lines",
    "I would like a short letter": "write",
    "nah no letter": "not",
    "I don't want to write to them at all": "not",
    "I'd rather not send anything": "not",
    "without a letter please": "not",
    "should I write a letter?": "",
    "they wrote me a nice letter": "",
    "I don't want to beg": "",
    "I got two of them": "",
    "i had four interviews and then a two line email": "",
    "there was a letter in the post": "",
    "hello": "",
    "yes a letter. proper one not two lines": "write",
    "no, NOT two lines, the full letter": "write",
    "not the short one, a real letter please": "write",
    "a mail to them. asking what I lacked": "write",
    "the letter. quickly": "write",
    "one letter. to the foreman, Ray": "write",
    "no, the email please, train in 5": "write",
    "ok a note, kind but clear": "write",
    "yes, brief but warm": "write",
    "sure, something friendly": "write",
    "maybe write something to her": "write",
    "write it, warm please": "write",
    "go ahead and draft it": "write",
    "two lines, not a letter": "two_lines",
    "not a whole letter, two lines": "two_lines",
    "the letter was in the post": "",
    "a letter came yesterday": "",
    "yes, sad but calm": "",
    "write it off, I suppose": "",
}


@pytest.mark.parametrize("said", SENT)
def test_it_went(said: str) -> None:
    assert sent(said)


@pytest.mark.parametrize("said", NOT_SENT)
def test_it_did_not_go(said: str) -> None:
    assert not sent(said)


@pytest.mark.parametrize("said", ["I'll send it on Sunday", "I shall post it then", "send it"])
def test_it_will_be_sent(said: str) -> None:
    assert sends(said)


@pytest.mark.parametrize(
    "said",
    ["I don't want to send it", "before I send it, sign it", "should I send it?", "they send it"],
)
def test_it_is_not_said_that_it_will(said: str) -> None:
    assert not sends(said)


@pytest.mark.parametrize("said", WISHED)
def test_what_shall_be_written(said: str) -> None:
    assert wished(said) == WISHED[said]
