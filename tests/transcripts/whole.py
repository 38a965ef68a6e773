"""What is shown of a golden conversation, piece by piece: to see that nothing is cut short."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.keep.outbox import Message
from bot.speech.conversation import Conversation
from bot.speech.pieces import pieces
from bot.speech.words import read_scripts
from flows.kernel.effects import Listing, Part, Quote, Say, Slot
from flows.kernel.script import Script
from tests.fake_telegram.shapes import Json

TALK = Conversation(read_scripts())
CUT_SHORT = re.compile(r"…(?=[”\"'»]?(?:$|[;,.]|\sand\s))", re.MULTILINE)
"""Something that ends in three dots: a line, a quotation, an entry of a list."""


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
