"""A message in pieces, and people's words in HTML: nothing is lost, nothing is cut in two."""

from __future__ import annotations

import re
from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from bot.keep.outbox import Message
from bot.messenger.outbound import sending_plain
from bot.speech.markup import Html, escaped
from bot.speech.pieces import AT_MOST, pieces
from tests.fake_telegram import texts

WORDS = st.text(alphabet='ab <>&"\n\U0001f642\u05d0\u200b\u0301', max_size=60)
"""Signs of HTML, breaks, an emoji, a letter from right to left, no width, an accent."""


def html(words: str) -> str:
    return f"<b>{escaped(words)}</b>" if len(words) % 2 else escaped(words)


def bare(text: str) -> str:
    return re.sub(r"\s+", "", unescape(re.sub(r"<[^<>]*>", "", text)))


@given(st.lists(WORDS, max_size=8), st.integers(8, 40))
def test_the_pieces_joined_are_the_text(many: list[str], limit: int) -> None:
    text = "\n\n".join(escaped(words) for words in many)
    cut = pieces(Message(text), limit)
    assert bare("".join(piece.text for piece in cut)) == bare(text)


@given(st.lists(WORDS, max_size=8), st.integers(8, 40))
def test_no_piece_is_longer_than_may_be_or_cuts_an_escaped_sign(
    many: list[str], limit: int
) -> None:
    text = "\n\n".join(escaped(words) for words in many)
    for piece in pieces(Message(text), limit):
        plain, _ = texts.from_html(piece.text)
        assert len(plain.encode("utf-16-le")) // 2 <= limit


WHEN = '<tg-time unix="1772645400" format="wDt">Wed 4 March, 18:30</tg-time>'


@given(st.lists(WORDS.map(escaped) | st.just(WHEN), max_size=12), st.integers(20, 60))
def test_no_piece_begins_or_ends_inside_a_date(many: list[str], limit: int) -> None:
    cut = pieces(Message(" ".join(many)), limit)
    whole = [texts.from_html(piece.text) for piece in cut]
    assert sum(len(entities) for _, entities in whole) == many.count(WHEN)


@given(st.lists(WORDS, min_size=1, max_size=8))
def test_buttons_stand_under_the_last_piece_alone(many: list[str]) -> None:
    message = Message("\n".join(map(escaped, many)), (("yes", "Yes"),), "ask", "feel.sore", 1)
    *first, last = pieces(message, 10)
    assert all(not piece.buttons and not piece.step for piece in first)
    assert (last.buttons, last.step) == (message.buttons, message.step)


def test_four_thousand_emoji_are_two_messages_and_none_is_halved() -> None:
    cut = pieces(Message("\N{SLIGHTLY SMILING FACE}" * 4096))
    assert [len(piece.text) for piece in cut] == [2048, 2048]


def test_a_title_is_not_sent_alone_before_a_long_quotation() -> None:
    quoted = f"<blockquote>{'word ' * 1600}</blockquote>"
    sizes = [len(bare(piece.text)) for piece in pieces(Message(f"<b>Title</b>\n\n{quoted}"))]
    assert len(sizes) == 2
    assert sizes[0] > sizes[1] > 100


def test_a_section_with_something_in_it_ends_before_a_long_quotation() -> None:
    section, quoted = "told " * 200, f"<blockquote>{'word ' * 700}</blockquote>"
    first, second = pieces(Message(f"{section}\n\n{quoted}"))
    assert (first.text, second.text) == (section, quoted)


def test_what_fits_stays_whole_though_its_markup_is_longer() -> None:
    message = Message("&amp;" * AT_MOST)
    assert pieces(message) == (message,)


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=200))
def test_what_somebody_writes_is_shown_exactly(words: str) -> None:
    plain, entities = texts.from_html(escaped(words))
    assert plain == re.sub("[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f]", "", words)
    assert not entities


def test_no_word_of_somebody_turns_the_words_around_it() -> None:
    assert Html("en").quote("a\u202eb\u2067c\ud800d") == "abcd"


@given(st.text(alphabet="a<>&b", max_size=40))
def test_a_message_can_go_out_without_markup(words: str) -> None:
    call = sending_plain(1, Message(f"<b>{escaped(words)}</b>"))
    assert call.parameters["text"] == words
    assert call.parameters["parse_mode"] is None
