"""Everything the golden people said stands whole where it is shown again, in Telegram as here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from bot.keep.outbox import Message
from bot.messenger.buttons import keyboard
from bot.speech.conversation import Conversation
from bot.speech.pieces import AT_MOST, pieces
from bot.speech.words import read_scripts
from flows.kernel.effects import Listing, Part, Quote, Say, Slot
from flows.kernel.script import Script
from tests.fake_telegram import keyboards, texts
from tests.fake_telegram.shapes import Json
from tests.transcripts.play import FAULT, Person, Played, people, play

pytestmark = pytest.mark.long

TALK = Conversation(read_scripts())
CUT_SHORT = re.compile(r"…(?=[”\"'»]?(?:$|[;,.]|\sand\s))", re.MULTILINE)
"""Something that ends in three dots: a line, a quotation, an entry of a list."""
EVERYBODY = pytest.mark.parametrize(
    "person",
    [
        pytest.param(
            one, id=one.name, marks=[pytest.mark.logs_errors] if FAULT in one.typed else []
        )
        for one in people("people")
    ],
)


@cache
def played(person: Person) -> Played:
    with TemporaryDirectory() as scratch:
        return play(person, Path(scratch))


def sent(say: Say, language: str) -> list[Message]:
    """What would go out to Telegram."""
    shown = TALK.render(say, language, "telegram")
    return list(pieces(Message(shown.text, shown.buttons, say.kind, say.step, copies=shown.copies)))


def labels(markup: Json | None) -> list[str]:
    """What stands on the buttons that Telegram would show, in order."""
    rows = markup["inline_keyboard"] if markup else []
    return [button["text"] for row in rows for button in row]


def offered(message: Message) -> list[str]:
    """What is to stand on its buttons: first what is copied."""
    return [label for label, _ in message.copies] + [label for _, label in message.buttons]


def ours_with_dots(parts: tuple[Part, ...], language: str) -> bool:
    """Whether it is our own wording that ends so: "next time I want to get better at …"."""
    script = TALK.script(language)
    return any(CUT_SHORT.search(script.template(part)) for part in parts)


def quotes(slot: Slot, script: Script) -> Iterator[Quote]:
    """Every piece of the person's words that a value says."""
    match slot:
        case Quote():
            yield slot
        case Listing(items):
            for item in items:
                yield from quotes(item, script)
        case Part():
            for name in script.slots(slot.key, slot.variant):
                yield from quotes(slot.slots[name], script)


@EVERYBODY
def test_no_card_summary_quotation_or_button_is_cut_short(person: Person) -> None:
    typed = " ".join(person.typed)
    for say, language in played(person).said:
        if ours_with_dots(say.parts, language):
            continue
        for channel in ("telegram", "terminal"):
            shown = TALK.render(say, language, channel)
            text = "\n".join((shown.text, *(label for _, label in shown.buttons)))
            found = [text[: one.end()][-40:] for one in CUT_SHORT.finditer(text)]
            assert "…" in typed or not found, f"{say.kind} of {say.step}: {found}"


@EVERYBODY
def test_every_quotation_is_shown_to_its_last_word(person: Person) -> None:
    for say, language in played(person).said:
        shown = TALK.render(say, language, "terminal").text.casefold()
        script = TALK.script(language).for_typing()
        for quote in (one for part in say.parts for one in quotes(part, script)):
            assert quote.text.casefold() in shown, f"{say.kind} of {say.step}: {quote.text!r}"


@EVERYBODY
def test_telegram_takes_every_message_and_button(person: Person) -> None:
    for say, language in played(person).said:
        for message in sent(say, language):
            plain, _ = texts.formatted(message.text, {"parse_mode": "HTML"}, "entities", AT_MOST)
            assert plain, f"{say.kind} of {say.step} has nothing to read"
            assert labels(keyboards.inline(keyboard(message))) == offered(message)


def test_what_is_looked_for_is_found_where_it_is() -> None:
    for text in ("It was “so close…”", "a; “b…”; c", "“a…” and b", "the end…"):
        assert CUT_SHORT.search(text)
    assert not CUT_SHORT.search("“…mail today”, if it is …then")
