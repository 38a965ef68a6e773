"""The words, strictly: an author's mistake is an error that names the place."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from flows.kernel.effects import Button, Clock, Listing, Part, Quote, Say
from flows.kernel.formatter import PLAIN
from flows.kernel.script import THEIRS_AT_MOST, Script

WORDS: dict[str, Any] = {
    "feel": {
        "sore": {
            "ask": "Which part?",
            "options": {"close": "so close"},
            "reply": {"close": ["So {how}.", "Near, {how}."]},
            "advice": {"ask": ["F04"]},
        },
        "day": {"ask": "{day}, {clock}, {count}."},
        "card": {"ask": "{things} and {things}."},
        "quote": {"ask": "{said} was it."},
    },
    "list": {"comma": ", ", "and": " and ", "open": "“", "close": "”"},
}


@pytest.fixture
def script() -> Script:
    return Script("en", {"feel.toml": WORDS})


def test_a_table_becomes_flat_keys(script: Script) -> None:
    assert "feel.sore.ask" in script
    assert "feel.sore" not in script
    assert script.files["feel.sore.ask"] == "feel.toml"


def test_advice_is_kept_apart_from_what_is_said(script: Script) -> None:
    assert script.advice["feel.sore.ask"] == ("F04",)
    assert "feel.sore.advice.ask" not in script


def test_a_key_in_two_files_is_an_error_that_names_both() -> None:
    with pytest.raises(ValueError, match=r"b\.toml: x\.ask is already in a\.toml"):
        Script("en", {"a.toml": {"x": {"ask": "One?"}}, "b.toml": {"x": {"ask": "Two?"}}})


@pytest.mark.parametrize("value", [3, "", [], ["a", ""], ["a", 3], True, 1.5])
def test_a_text_that_is_none_is_an_error_that_names_it(value: object) -> None:
    with pytest.raises((ValueError, TypeError), match=r"x\.ask|iter"):
        Script("en", {"a.toml": {"x": {"ask": value}}})


def test_a_text_that_is_a_number_is_told_like_any_other_mistake() -> None:
    with pytest.raises(ValueError, match=r"a\.toml: x\.ask"):
        Script("en", {"a.toml": {"x": {"ask": 3}}})


def test_a_missing_key_is_an_error_and_never_made_up(script: Script) -> None:
    with pytest.raises(KeyError, match=r"feel\.gone"):
        script.render(Part("feel.gone"), PLAIN)


def test_a_missing_slot_is_an_error_and_never_a_gap(script: Script) -> None:
    with pytest.raises(KeyError, match="how"):
        script.render(Part("feel.sore.reply.close"), PLAIN)


def test_variants_take_turns_and_begin_again(script: Script) -> None:
    said = [
        script.render(Part("feel.sore.reply.close", {"how": "it was"}, n), PLAIN) for n in range(4)
    ]
    assert said == ["So it was.", "Near, it was.", "So it was.", "Near, it was."]


def test_a_text_that_begins_with_a_slot_begins_with_a_capital(script: Script) -> None:
    assert script.render(Part("feel.quote.ask", {"said": Quote("it")}), PLAIN) == "It was it."


def test_their_words_are_never_cut_inside_a_clause(script: Script) -> None:
    said = "They took their time, and then they said no to all of us"
    for limit, shown in ((80, said), (40, "They took their time"), (10, "They took their time")):
        part = Part("feel.quote.ask", {"said": Quote(said, limit)})
        assert script.render(part, PLAIN) == f"{shown} was it."


def test_braces_in_their_words_are_only_braces(script: Script) -> None:
    part = Part("feel.quote.ask", {"said": Quote("{day} {0} %s", marks=True)})
    assert script.render(part, PLAIN) == "“{day} {0} %s” was it."


@pytest.mark.parametrize(("count", "said"), [(0, ""), (1, "a"), (2, "a and b"), (3, "a, b and c")])
def test_several_things_are_one_enumeration(script: Script, count: int, said: str) -> None:
    listing = Listing(tuple(Quote(letter) for letter in "abc"[:count]))
    text = script.render(Part("feel.card.ask", {"things": listing}), PLAIN)
    assert text.casefold() == f"{said} and {said}."


def test_values_are_written_by_the_formatter(script: Script) -> None:
    at = Clock(datetime(2026, 3, 2, 17, 30, tzinfo=UTC), "Europe/Berlin")
    part = Part("feel.day.ask", {"day": date(2026, 3, 2), "clock": at, "count": 3})
    assert script.render(part, PLAIN) == "Mon 2 Mar, Mon 18:30, 3."


def test_a_label_is_capitalised_and_whole(script: Script) -> None:
    close = Button("close", Part("feel.sore.options.close"))
    theirs = Button("own", Quote("i told the story of the night shift when the ward flooded"))
    assert script.button(close, PLAIN) == ("close", "So close")
    assert script.button(theirs, PLAIN) == ("own", "I told the story of the night shift")


@pytest.mark.parametrize("text", ["word " * 40, "Donaudampfschiffahrt" * 9, "a, b, c " * 30])
def test_a_label_with_their_words_has_room_for_no_more(script: Script, text: str) -> None:
    _, label = script.button(Button("own", Quote(text)), PLAIN)
    assert 0 < len(label) <= THEIRS_AT_MOST
    assert not label.endswith("…")


def test_a_message_is_its_parts_and_its_buttons(script: Script) -> None:
    say = Say(
        (Part("feel.sore.ask"), Part("feel.quote.ask", {"said": Quote("it")}, join="\n")),
        "question",
        "feel.sore",
        1,
        (Button("close", Part("feel.sore.options.close")),),
    )
    shown = script.say(say, PLAIN)
    assert shown.text == "Which part?\nIt was it."
    assert shown.buttons == (("close", "So close"),)
