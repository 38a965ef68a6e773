"""What holds for every message of every turn, checked while people walk through it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from flows.check.limits import CALLBACK, CHARACTERS, CRISIS, HELLO, KEPT, MESSAGE, OTHER, QUESTION
from flows.check.limits import SECOND_PAGE as UNBOUNDED
from flows.check.sizes import words
from flows.conversation import PATHS
from flows.kernel.buttons import MANY_AT_MOST, ONE_AT_MOST
from flows.kernel.doors import DOORS_AT_MOST
from flows.kernel.effects import Effect, Listing, Part, Say, Slot
from flows.kernel.formatter import PLAIN, English
from flows.kernel.script import Script
from flows.kernel.step import DRAFT

Breach = tuple[str, str]
"""What was broken, and by which texts or buttons."""

BUBBLES = 2
"""Messages in a row; the letter stands alone and comes between."""
HELP = "crisis."
"""What the texts of help begin with: their last line stands under whatever is asked meanwhile."""
KEPT_KINDS = {"card", "letter"}
SHOWS_A_DRAFT = {
    *(row.name for row in PATHS.steps if row.above and row.expects == DRAFT),
    *("move.bye", "follow.rewrite"),
}


class Own(English):
    """Writes a message with every word of the person's as one, so that ours can be counted."""

    def quote(self, text: str) -> str:
        """A person's words."""
        return "x"

    def day(self, day: date) -> str:
        """A date, as one word."""
        return str(day)


OWN = Own()


def broken(script: Script, effects: Sequence[Effect], last: Say | None) -> Iterator[Breach]:
    """Each law that these effects break."""
    says = [effect for effect in effects if isinstance(effect, Say)]
    letters = sum(say.kind == "letter" for say in says)
    if len(says) - letters > BUBBLES:
        yield f"more than {BUBBLES} messages in one turn", " and ".join(map(_what, says))
    for before, say in zip([last, *says], says, strict=False):
        if before is not None and (before.parts, before.buttons) == (say.parts, say.buttons):
            yield "the same message twice running", _what(say)
        yield from _length(script, say)
        yield from _buttons(script, say)
    if any(say.kind == "question" for say in says[:-1]):
        yield "a question that is not the last message of its turn", " and ".join(map(_what, says))


def _what(say: Say) -> str:
    return " + ".join(part.key for part in say.parts)


def _where(say: Say) -> str:
    return say.step or (say.parts[0].key if say.parts else say.kind)


def _length(script: Script, say: Say) -> Iterator[Breach]:
    text = script.say(say, OWN).text
    most = _most(say)
    if words(text) > most:
        yield f"more than {most} words in one {say.kind} of {_where(say)}", _what(say)
    if most <= OTHER and len(text) > CHARACTERS:
        yield f"more than {CHARACTERS} characters in one {say.kind} of {_where(say)}", _what(say)
    if text.count("?") > 1 and say.kind not in KEPT_KINDS and say.step not in SHOWS_A_DRAFT:
        yield f"two questions in one message of {_where(say)}", _what(say)
    if len(text) > MESSAGE:
        yield f"more than {MESSAGE} characters of ours in a {say.kind} of {_where(say)}", _what(say)


def _most(say: Say) -> int:
    if say.kind in KEPT_KINDS or say.step in SHOWS_A_DRAFT:
        return KEPT
    if any(part.key.startswith(HELP) for part in say.parts):
        return CRISIS
    if say.kind == "question":
        return HELLO if say.step == "opening.hello" else QUESTION
    return CRISIS if say.kind == "crisis" else OTHER


def _buttons(script: Script, say: Say) -> Iterator[Breach]:
    codes = [button.code for button in say.buttons]
    told = ", ".join(codes[:12])
    if sum(code.startswith("door.") for code in codes) > DOORS_AT_MOST:
        yield f"more than {DOORS_AT_MOST} doors at {say.step}", told
    most = MANY_AT_MOST if say.many else ONE_AT_MOST
    is_scale = say.step in PATHS.by_step and PATHS.by_step[say.step].expects == "scale"
    if len(codes) > most and not is_scale and say.step not in UNBOUNDED:
        yield f"more than {most} buttons at {say.step}", told
    if len(set(codes)) < len(codes):
        yield f"two buttons of {say.step} that send the same back", told
    for button in say.buttons:
        if len(f"{say.rejection}|{say.step}|{button.code}".encode()) > CALLBACK:
            yield f"a button of {say.step} that sends back more than {CALLBACK} bytes", button.code
        if not script.button(button, PLAIN)[1]:
            yield f"a blank button at {say.step}", button.code


def texts(say: Say) -> Iterator[Part]:
    """Every text of a message: its parts, what stands in their slots, and its buttons."""
    for part in say.parts:
        yield from _inside(part)
    for button in say.buttons:
        yield from _inside(button.label)


def _inside(slot: Slot) -> Iterator[Part]:
    if isinstance(slot, Part):
        yield slot
        for inner in slot.slots.values():
            yield from _inside(inner)
    elif isinstance(slot, Listing):
        for item in slot.items:
            yield from _inside(item)
