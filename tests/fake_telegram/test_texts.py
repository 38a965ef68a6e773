"""Text as Telegram takes it: strict HTML, and lengths counted after it is parsed."""

from __future__ import annotations

from html import escape
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import MessageEntity

from tests.fake_telegram.core import FakeTelegram
from tests.fake_telegram.shapes import Refused
from tests.fake_telegram.texts import from_html, parts, units
from tests.fake_telegram.trying import asked, refused

EMOJI = "\N{GRINNING FACE}"


@pytest.fixture(name="fake")
def made_fake() -> FakeTelegram:
    fake = FakeTelegram()
    fake.person().starts()
    return fake


def ann(fake: FakeTelegram) -> int:
    return fake.person(number=700_001).id


def sent(fake: FakeTelegram, text: str, **more: Any) -> tuple[str, list[tuple[str, str]]]:
    """The plain text and what each entity covers."""
    more.setdefault("parse_mode", "HTML")
    message = asked(fake, lambda bot: bot.send_message(ann(fake), text, **more))
    entities = message.parse_entities()
    return message.text or "", [(entity.type, words) for entity, words in entities.items()]


def no(fake: FakeTelegram, text: str, **more: Any) -> str:
    more.setdefault("parse_mode", "HTML")
    return refused(fake, lambda bot: bot.send_message(ann(fake), text, **more))


@pytest.mark.parametrize(
    ("tag", "kind"),
    [
        ("b", "bold"), ("strong", "bold"), ("i", "italic"), ("em", "italic"), ("u", "underline"),
        ("ins", "underline"), ("s", "strikethrough"), ("strike", "strikethrough"),
        ("del", "strikethrough"), ("tg-spoiler", "spoiler"), ("code", "code"), ("pre", "pre"),
        ("blockquote", "blockquote"),
    ],
)  # fmt: skip
def test_the_tags_become_entities(fake: FakeTelegram, tag: str, kind: str) -> None:
    assert sent(fake, f"a <{tag}>word</{tag}>") == ("a word", [(kind, "word")])


def test_tags_with_attributes(fake: FakeTelegram) -> None:
    html = (
        '<a href="https://example.org/?a=1&amp;b=2">link</a> <span class="tg-spoiler">no</span> '
        "<blockquote expandable>long</blockquote> <tg-emoji emoji-id='536'>:)</tg-emoji> "
        '<tg-time unix="1647531900" format="wDT">Thursday</tg-time>'
    )
    message = asked(fake, lambda bot: bot.send_message(ann(fake), html, parse_mode="HTML"))
    assert message.text == "link no long :) Thursday"
    kinds = [entity.type for entity in message.entities]
    assert kinds == ["text_link", "spoiler", "expandable_blockquote", "custom_emoji", "date_time"]
    assert message.entities[0].url == "https://example.org/?a=1&b=2"
    assert message.entities[4].date_time_format == "wDT"


def test_entities_are_counted_in_utf_16_units(fake: FakeTelegram) -> None:
    message = asked(
        fake, lambda bot: bot.send_message(ann(fake), f"{EMOJI}<b>{EMOJI}!</b>", parse_mode="HTML")
    )
    assert message.entities == (MessageEntity("bold", offset=2, length=3),)


def test_nested_tags_and_characters_by_name_and_number(fake: FakeTelegram) -> None:
    text, entities = sent(fake, "<b>1 &lt; <i>2</i> &amp; &quot;x&quot;</b> &#39;&#x41;&nbsp;&")
    assert text == '1 < 2 & "x" \'A&nbsp;&'
    assert entities == [("bold", '1 < 2 & "x"'), ("italic", "2")]


@pytest.mark.parametrize(
    ("html", "why"),
    [
        ("a <p>b</p>", 'Unsupported start tag "p" at byte offset 2'),
        ("é <br>", 'Unsupported start tag "br" at byte offset 3'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("<b>never closed", 'Can\'t find end tag corresponding to start tag "b"'),
        ("</b>", "Unexpected end tag at byte offset 0"),
        (
            "<b><i>x</b></i>",
            'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
        ),
        ("say <b", "Unclosed start tag at byte offset 4"),
        ('<span class="x">y</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<a href="x>y</a>', 'Unclosed start tag "a" at byte offset 0'),
        ('<tg-time unix="soon">x</tg-time>', 'must have attribute "unix"'),
        ('<tg-time unix="5" format="q">x</tg-time>', 'has the invalid format "q"'),
        ('<tg-time unix="5" format="rT">x</tg-time>', 'has the invalid format "rT"'),
    ],
)
def test_broken_html_is_refused_in_telegrams_words(fake: FakeTelegram, html: str, why: str) -> None:
    said = no(fake, html)
    assert said.startswith("Bad Request: can't parse entities: ")
    assert why in said


@pytest.mark.parametrize("form", ["", "r", "w", "d", "D", "t", "wdt", "wDT", "DT"])
def test_the_formats_of_a_time(fake: FakeTelegram, form: str) -> None:
    html = f'<tg-time unix="1647531900" format="{form}">then</tg-time>'
    assert sent(fake, html) == ("then", [("date_time", "then")])


@pytest.mark.parametrize("text", ["", " \n ", "<b></b>", "<i> </i>"])
def test_nothing_to_say_is_refused(fake: FakeTelegram, text: str) -> None:
    assert no(fake, text) == "Bad Request: message text is empty"


def test_a_message_is_4096_units_after_parsing(fake: FakeTelegram) -> None:
    assert len(sent(fake, "<b>" + "x" * 4096 + "</b>")[0]) == 4096
    assert no(fake, "x" * 4097) == "Bad Request: message is too long"
    assert len(sent(fake, EMOJI * 2048)[0]) == 2048
    assert no(fake, EMOJI * 2048 + "x") == "Bad Request: message is too long"


def test_a_caption_is_1024_units(fake: FakeTelegram) -> None:
    def send(length: int) -> Any:
        return lambda bot: bot.send_document(ann(fake), b"x", caption="c" * length)

    assert asked(fake, send(1024)).caption == "c" * 1024
    assert refused(fake, send(1025)) == "Bad Request: message caption is too long"


def test_other_markup_is_refused_loudly(fake: FakeTelegram) -> None:
    for mode in ("MarkdownV2", "Markdown", "BBCode"):
        assert no(fake, "x", parse_mode=mode).startswith("Bad Request: unsupported parse_mode")


def test_blanks_around_a_text_go_and_entities_move_along(fake: FakeTelegram) -> None:
    assert sent(fake, " \n<b> x</b> y \n") == ("x y", [("bold", "x")])


def test_direction_marks_and_controls_are_cleaned_away(fake: FakeTelegram) -> None:
    assert sent(fake, "a\u202eb\rc\x07d")[0] == "abc d"


def test_entities_given_outright_must_lie_inside_the_text(fake: FakeTelegram) -> None:
    bold = [MessageEntity("bold", 0, 2)]
    assert sent(fake, "ab", parse_mode=None, entities=bold) == ("ab", [("bold", "ab")])
    said = no(fake, "a", parse_mode=None, entities=bold)
    assert said == "Bad Request: entity begins or ends outside of the text"


@given(st.text())
def test_escaped_words_come_out_as_they_went_in(words: str) -> None:
    assert from_html(f"<b>{escape(words)}</b>")[0] == words


MARKUP = st.lists(
    st.sampled_from(
        ["<b>", "</b>", "<i>", "</i>", "</", "<", ">", "a", EMOJI, "&", "&amp;", " ", "="]
    )
    | st.text(max_size=3)
).map("".join)


@given(MARKUP)
def test_any_markup_is_read_or_refused(html: str) -> None:
    try:
        plain, entities = from_html(html)
    except Refused as refusal:
        assert refusal.description.startswith("Bad Request: can't parse entities: ")  # noqa: PT017 - either end is right
        return
    assert all(0 < one["offset"] + one["length"] <= units(plain) for one in entities)
    assert units(plain) <= units(html)


@given(st.text(min_size=1), st.integers(min_value=2, max_value=9))
def test_parts_are_the_whole(text: str, at_most: int) -> None:
    pieces = parts(text, at_most)
    assert "".join(pieces) == text
    assert all(1 <= units(piece) <= at_most for piece in pieces)
