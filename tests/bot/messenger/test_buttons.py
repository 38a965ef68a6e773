"""What a button sends back, in its 64 bytes, and how buttons stand under a message."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.keep.outbox import Message
from bot.messenger.buttons import bare, data, is_ticked, keyboard, read
from bot.speech.boxes import Box
from bot.speech.conversation import BOXES, DONE
from flows.check.probe import probe
from flows.kernel.events import Press

BYTES_AT_MOST = 64
LATEST = 999_999
"""A rejection's number that nobody will reach."""


def codes() -> list[tuple[str, str]]:
    """Every code of every step."""
    return [(step, code) for step, there in sorted(probe().codes.items()) for code in sorted(there)]


def asked(step: str, *labels: str, many: bool = False, rejection: int = 1) -> Message:
    buttons = tuple((f"c{place}", label) for place, label in enumerate(labels))
    if many:
        buttons = (*buttons, (DONE, "Done"))
    return Message("?", buttons, "ask", step, rejection, many)


def rows(message: Message) -> list[list[str]]:
    shown = keyboard(message)
    assert shown is not None
    return [[button["text"] for button in row] for row in shown["inline_keyboard"]]


def test_what_can_be_copied_stands_above_what_answers() -> None:
    message = replace(asked("feel.sore", "Yes"), copies=(("Copy the text", "Dear all"),))
    shown = keyboard(message)
    assert shown is not None
    copying, answering = shown["inline_keyboard"]
    assert copying == [{"text": "Copy the text", "copy_text": {"text": "Dear all"}}]
    assert [button["text"] for button in answering] == ["Yes"]
    assert keyboard(Message("only words")) is None


def test_there_are_codes_to_try() -> None:
    assert len(codes()) > 300


def test_every_code_of_every_step_comes_back_as_it_was_sent() -> None:
    for step, code in codes():
        sent = data(asked(step, rejection=LATEST), code)
        assert read(sent) == Press(step, (code,), LATEST)
        assert len(sent.encode()) <= BYTES_AT_MOST


def test_every_box_of_every_step_comes_back_as_a_tick() -> None:
    for step, code in codes():
        sent = data(asked(step, many=True, rejection=LATEST), code)
        assert read(sent) == Box(step, code, LATEST)
        assert len(sent.encode()) <= BYTES_AT_MOST


def test_done_is_a_press_without_a_code() -> None:
    assert read(data(asked("feel.words", many=True), DONE)) == Press("feel.words", (), 1)


@pytest.mark.parametrize(
    "sent", ["", "|", "x", "nonsense", "|feel.sore|close", "-1|a|b", "\u0663|a|b", "1||b", "9" * 64]
)
def test_what_is_none_of_ours_is_an_old_button(sent: str) -> None:
    assert read(sent) == Press("", ("",), None)


@given(st.text(max_size=64))
def test_anything_at_all_can_be_read(sent: str) -> None:
    assert isinstance(read(sent), Press | Box)


def test_no_buttons_are_no_keyboard() -> None:
    assert keyboard(Message("hello")) is None


def test_short_labels_stand_in_pairs_and_long_ones_alone() -> None:
    shown = rows(asked("s", "Yes", "No", "A label that is long", "Later", "Skip"))
    assert shown == [["Yes", "No"], ["A label that is long"], ["Later", "Skip"]]


def test_numbers_stand_in_rows_of_six() -> None:
    shown = rows(asked("s", *(str(number) for number in range(11)), "I can't say"))
    assert shown == [list("012345"), ["6", "7", "8", "9", "10"], ["I can't say"]]


def test_done_stands_alone_below_the_boxes() -> None:
    shown = rows(asked("s", f"{BOXES[True]}Anger", f"{BOXES[False]}Relief", "More", many=True))
    assert shown[-1] == ["Done"]


def test_a_label_is_known_with_and_without_its_box() -> None:
    assert bare(f"{BOXES[True]}Anger") == bare(f"{BOXES[False]}Anger") == bare("Anger") == "Anger"
    assert is_ticked(f"{BOXES[True]}Anger")
    assert not is_ticked(f"{BOXES[False]}Anger")
