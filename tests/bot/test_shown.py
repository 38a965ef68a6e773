"""Cards, letters and people's words as a chat shows them: nothing is cut, nothing is broken."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.keep.outbox import Message
from bot.messenger.buttons import keyboard
from bot.speech.conversation import Conversation
from bot.speech.markup import COPIED_AT_MOST, bare
from bot.speech.pieces import AT_MOST, pieces
from bot.speech.words import read_scripts
from flows.kernel.apart import UNCUT
from flows.kernel.effects import Button, Clock, Listing, Part, Quote, Role, Say, Slot
from tests.fake_telegram import keyboards, texts

TALK = Conversation(read_scripts())
ODD = "ab <>&\"'`*_\n\u2028\u202e\U0001f642\u05d0\u200b\u0301…"
WORDS = st.text(alphabet=ODD, max_size=80) | st.text(max_size=40)
LONG = st.builds(lambda words, times: words * times, WORDS, st.integers(1, 120))
FRIEND = "I'd say come over, and they'd be <lucky> to get you"


def title(key: str = "summary.title", **slots: Slot) -> Part:
    return Part(key, slots, role=Role.TITLE)


def fact(key: str, **slots: Slot) -> Part:
    return Part(key, slots, join="\n", role=Role.FACT)


def theirs(words: str) -> Quote:
    return Quote(words, 24, marks=True)


def line(words: str, role: Role) -> Part:
    """A line of a letter; it begins with a capital, as every line does."""
    return Part("letter.phrase.line", {"line": Quote(f"X{words}", UNCUT)}, role=role)


def a_card(*words: str) -> Say:
    """A card with a line for each, one way or another."""
    several = Listing((theirs(words[0]), Part("gain.sent")), apart=True)
    lines = (
        fact("summary.friend", friend=theirs(words[0])),
        fact("summary.look_for", loved=theirs(words[1])),
        fact("summary.hurts_and", gains=several),
        fact("summary.change", goals=Listing((theirs(words[2]),))),
        fact("summary.keep", wins=Listing((Quote(words[2], UNCUT, marks=True), Part("win.cv")))),
        title("search.line.title", said=Quote(words[1], UNCUT)),
    )
    return Say((title(), *lines), "card")


def a_letter(*words: str) -> Say:
    body = (line(each, Role.BODY) for each in words[1:])
    return Say((line(words[0], Role.SUBJECT), *body), "letter")


KINDS = st.sampled_from([a_card, a_letter])
Three = tuple[str, str, str]
Kind = Callable[..., Say]


def sent(say: Say) -> list[Message]:
    """What goes out to Telegram."""
    shown = TALK.render(say, "en", "telegram")
    return list(pieces(Message(shown.text, shown.buttons, say.kind, copies=shown.copies)))


def parsed(message: Message) -> tuple[str, list[dict[str, Any]]]:
    """The text and its entities as Telegram takes it; whatever it refuses raises."""
    return texts.formatted(message.text, {"parse_mode": "HTML"}, "entities", AT_MOST)


def blocks(message: Message) -> list[tuple[object, str]]:
    """What each entity is, and the words in it."""
    text, entities = parsed(message)
    wide = text.encode("utf-16-le")
    spans = [(each, each["offset"], each["offset"] + each["length"]) for each in entities]
    return [(each["type"], wide[2 * a : 2 * b].decode("utf-16-le")) for each, a, b in spans]


def unmarked(text: str) -> str:
    """The text without what keeps words from right to left apart."""
    return re.sub("[\u2066-\u2069]", "", text)


def packed(text: str) -> str:
    """The text without blanks, which a cut may take, and what Telegram drops."""
    return "".join(texts.cleaned(bare(text)).split())


@given(st.tuples(LONG, LONG, LONG), KINDS)
def test_whatever_somebody_wrote_is_shown_whole(words: Three, make: Kind) -> None:
    messages = sent(make(*words))
    shown = packed("".join(parsed(each)[0] for each in messages if each.text.strip()))
    assert all(packed(each) in shown for each in words)
    for message in messages:
        keyboards.inline(keyboard(message))


@given(st.tuples(WORDS, WORDS, WORDS), KINDS)
def test_the_terminal_shows_the_same_words_and_no_markup(words: Three, make: Kind) -> None:
    say = make(*words)
    shown = TALK.render(say, "en", "terminal")
    assert all(unmarked(each) in unmarked(shown.text) for each in words)
    assert not shown.copies
    rest = TALK.render(make("x", "x", "x"), "en", "terminal").text
    assert not set("<>&`*_") & set(rest)
    assert sum(map(shown.text.count, "<>&")) == sum(
        times * sum(map(each.count, "<>&"))
        for each, times in zip(words, (2, 2, 2) if make is a_card else (1, 1, 1), strict=True)
    )


def test_a_card_has_a_bold_title_and_the_words_of_the_person_as_a_quotation() -> None:
    card = Say((title(), fact("summary.friend", friend=theirs(FRIEND))), "card")
    shown = TALK.render(card, "en", "telegram").text
    assert shown == (
        "<b>What you have from this</b>\n\n<i>What I'd tell a friend:</i>\n"
        "<blockquote>I'd say come over, and they'd be &lt;lucky&gt; to get you</blockquote>"
    )
    assert TALK.render(card, "en", "terminal").text == (
        f"What you have from this\nWhat I'd tell a friend: “{FRIEND}”"
    )


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("short", "blockquote"),
        ("long " * 60, "expandable_blockquote"),
        ("line\n" * 8, "expandable_blockquote"),
    ],
)
def test_long_words_are_folded_and_short_ones_are_not(words: str, kind: str) -> None:
    (message,) = sent(Say((fact("summary.friend", friend=theirs(words)),), "card"))
    assert blocks(message)[-1][0] == kind


def test_sentences_that_stand_apart_have_a_line_each() -> None:
    several = Listing((theirs("I asked, well"), Part("gain.sent")), apart=True)
    said = Say((fact("summary.hurts_and", gains=several),), "card")
    assert TALK.render(said, "en", "telegram").text == (
        "<i>It hurts, and:</i>\n<blockquote>I asked, well</blockquote>\n"
        "\N{BULLET} I applied, and that is done"
    )
    assert "“I asked, well”; I applied" in TALK.render(said, "en", "terminal").text


def test_plans_have_a_line_each_and_counts_stay_in_theirs() -> None:
    at = Clock(datetime(2026, 3, 7, 9, 0, tzinfo=UTC), "UTC")
    plan = Part("phrase.plan.at", {"clock": at, "what": Part("next.cv")})
    plans = fact("summary.plan", plans=Listing((plan, plan), apart=True))
    shown = TALK.render(Say((plans,), "card"), "en", "telegram").text
    assert shown.count("\n\N{BULLET} <tg-time") == 2
    ended = Part("patterns.card.phrase.said_no", {"number": Part("number.2")})
    ends = fact("patterns.card.line.ways", ends=Listing((ended, ended), apart=True))
    shown = TALK.render(Say((ends,), "card"), "en", "telegram").text
    assert shown == "<i>How it was told:</i> a no, two; a no, two"


def test_words_inside_a_sentence_stay_in_it() -> None:
    told = Say((Part("told.heard", {"said": Quote("a <b>", 40)}),), "reply")
    assert not blocks(sent(told)[0])


def test_a_short_letter_is_copied_by_a_button_and_a_long_one_by_a_tap_on_it() -> None:
    short, long = "Thank you & goodbye.", "word " * 60 + "end"
    (message,) = sent(a_letter("Thanks", short))
    assert message.copies == (("Copy the subject", "XThanks"), ("Copy the text", f"X{short}"))
    assert not blocks(message)
    (message,) = sent(a_letter("Thanks", long))
    assert message.copies == (("Copy the subject", "XThanks"),)
    assert blocks(message) == [("pre", f"X{long}")]


def test_no_button_copies_too_much_where_there_are_boxes_beside_it() -> None:
    box = Button("more", Part("common.options.more"), ticked=False)
    say = replace(a_letter("Thanks", "word " * 60 + "end"), buttons=(box,), many=True)
    (message,) = sent(say)
    assert message.copies == (("Copy the subject", "XThanks"),)
    assert [label for _, label in message.buttons] == ["\N{BALLOT BOX} Say more", "Done"]


@given(st.text(max_size=300))
def test_what_a_button_copies_is_what_is_shown(words: str) -> None:
    (message, *_) = sent(Say((line(words, Role.BODY),), "letter"))
    in_block = [said for kind, said in blocks(message) if kind == "pre"] if message.text else []
    assert len(message.copies) + len(in_block) <= 1
    for _, copied in message.copies:
        assert texts.units(copied) <= COPIED_AT_MOST
        assert packed(copied) == packed(parsed(message)[0])


@given(st.lists(LONG, min_size=2, max_size=12))
def test_what_one_message_does_not_hold_goes_on_at_a_section(many: list[str]) -> None:
    parts = (Part("summary.friend", {"friend": theirs(each)}, role=Role.FACT) for each in many)
    bodies = [packed(parsed(each)[0]) for each in sent(Say((title(), *parts), "card"))]
    small = [each for each in many if texts.units(bare(each)) < AT_MOST // 2]
    assert all(any(packed(each) in body for body in bodies) for each in small)


def test_no_markup_is_cut_in_two_and_none_is_lost() -> None:
    said = Say((fact("summary.friend", friend=theirs("word & more " * 900)),), "card")
    messages = sent(said)
    found = list(chain.from_iterable(map(blocks, messages)))
    quoted = "".join(said for kind, said in found if kind == "expandable_blockquote")
    assert packed(quoted) == packed("word & more " * 900)
