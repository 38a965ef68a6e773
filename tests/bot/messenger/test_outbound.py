"""What a pressed message turns into: its text, its markup, and the answer chosen."""

from __future__ import annotations

from typing import Any

import pytest

from bot.keep.outbox import Message
from bot.messenger.outbound import CHOSEN, chosen, redrawing, sending, settling
from bot.messenger.shown import Shown

BUTTONS = (("☑ Anger", "1|feel.words|+anger"), ("☐ Relief", "1|feel.words|+relief"))
DONE = ("Done", "1|feel.words|")
WHEN = {"type": "date_time", "offset": 0, "length": 3, "unix_time": 1772645400}


def settled(text: str, *, data: str = "1|s|yes", entities: tuple[Any, ...] = ()) -> Any:
    return settling(Shown(7, 5, text, entities, (("Yes", "1|s|yes"), ("No", "1|s|no"))), data)


def test_the_answer_stands_where_the_buttons_were() -> None:
    call = settled("Is it?")
    assert call.method == "editMessageText"
    assert call.parameters["text"] == f"Is it?\n\n{CHOSEN}Yes"
    assert "reply_markup" not in call.parameters


def test_the_text_keeps_its_markup_dates_included() -> None:
    call = settled("Fri 5 March", entities=(WHEN,))
    assert call.parameters["entities"] == [WHEN]
    assert "parse_mode" not in call.parameters


@pytest.mark.parametrize(
    ("sign", "units"), [("a", 1), ("\N{SLIGHTLY SMILING FACE}", 2), ("\u05d0", 1), ("\u200b", 1)]
)
def test_where_there_is_no_room_the_buttons_just_go(sign: str, units: int) -> None:
    room = 4096 - len(f"\n\n{CHOSEN}Yes")
    assert settled(sign * (room // units)).method == "editMessageText"
    assert settled(sign * (room // units + 1)).method == "editMessageReplyMarkup"


@pytest.mark.parametrize("data", ["1|s|gone", "nonsense", ""])
def test_a_button_that_is_not_there_leaves_no_answer(data: str) -> None:
    assert settled("Is it?", data=data).method == "editMessageReplyMarkup"


def test_a_message_too_old_to_be_seen_only_loses_its_buttons() -> None:
    call = settling(Shown(7, 5), "1|s|yes")
    assert (call.method, call.parameters) == (
        "editMessageReplyMarkup",
        {"chat_id": 7, "message_id": 5},
    )


def test_done_shows_what_was_ticked_without_its_box() -> None:
    assert chosen(Shown(7, 5, "?", (), (*BUTTONS, DONE)), DONE[1]) == ["Anger"]


def test_boxes_are_drawn_anew_under_the_same_message() -> None:
    call = redrawing(7, 5, Message("?", (("anger", "☑ Anger"),), "ask", "feel.words", 1, many=True))
    assert call.method == "editMessageReplyMarkup"
    assert call.parameters["reply_markup"]["inline_keyboard"][0][0]["text"] == "☑ Anger"


def test_no_message_shows_a_preview_of_a_link() -> None:
    call = sending(7, Message("see example.org"))
    assert call.parameters["link_preview_options"] == {"is_disabled": True}
    assert call.parameters["parse_mode"] == "HTML"
