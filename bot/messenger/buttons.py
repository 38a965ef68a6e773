"""What a button sends back: rejection, step and code, in 64 bytes at most.

`3|feel.sore|close` answers; `3|reflect.wins|+cv` puts a tick, `-cv` takes it away, however often
it is pressed; `3|reflect.wins|` answers with all that is ticked.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.keep.outbox import Message
from bot.speech.boxes import Box
from bot.speech.conversation import BOXES
from flows.kernel.events import Press, Tick

TICK, UNTICK = "+", "-"
OLD = "-"
"""What a button sends that answers nothing."""
SHORT = 14
"""Characters up to which two labels stand side by side on a phone."""
NUMBERS_A_ROW = 6

Row = list[dict[str, Any]]


def data(message: Message, code: str, label: str = "") -> str:
    """What the button of `code` under this message sends: what it sets, not that it turns over."""
    tick = (UNTICK if is_ticked(label) else TICK) if message.many and code else ""
    return f"{message.rejection}|{message.step}|{tick}{code}"


def read(sent: str) -> Press | Tick:
    """The event behind what a button sent; what is none of ours is an old button."""
    number, _, rest = sent.partition("|")
    step, _, code = rest.partition("|")
    rejection = int(number) if number.isascii() and number.isdecimal() and len(number) < 9 else None
    if rejection is None or not step:
        return Press("", ("",), None)
    if code[:1] in {TICK, UNTICK}:
        return Box(step, code[1:], rejection, code[0] == TICK)
    return Press(step, (code,) if code else (), rejection)


def keyboard(message: Message) -> dict[str, list[Row]] | None:
    """The rows of buttons as the Bot API takes them; None where there are none."""
    copying: list[Row] = [
        [{"text": label, "copy_text": {"text": text}}] for label, text in message.copies
    ]
    rows: list[Row] = [
        [{"text": label, "callback_data": data(message, code, label)} for code, label in row]
        for row in _rows(message)
    ]
    return {"inline_keyboard": [*copying, *rows]} if copying or rows else None


def labelled(message: Message) -> tuple[tuple[str, str | None], ...]:
    """Every button as (label, what it sends)."""
    return tuple((label, data(message, code, label)) for code, label in message.buttons)


def _rows(message: Message) -> Iterator[list[tuple[str, str]]]:
    """Numbers in rows of six; short labels in pairs; anything else alone."""
    row: list[tuple[str, str]] = []
    for code, label in message.buttons:
        room = NUMBERS_A_ROW if label.isdecimal() else 2 if len(label) <= SHORT else 1
        same = not row or (row[-1][1].isdecimal() == label.isdecimal())
        if row and (len(row) >= room or not same or len(row[-1][1]) > SHORT or code == ""):
            yield row
            row = []
        row.append((code, label))
    if row:
        yield row


def bare(label: str) -> str:
    """A label without its box."""
    for box in BOXES.values():
        if box and label.startswith(box):
            return label.removeprefix(box)
    return label


def is_ticked(label: str) -> bool:
    """Whether a label has its tick."""
    return label.startswith(BOXES[True])
