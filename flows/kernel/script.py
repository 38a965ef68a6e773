"""The words, strictly: every text has a key, every key has a use, every slot is named.

A script is one language: the tables of its words files, handed in, laid flat. `[feel.sore]` with
`ask = "…"` becomes the key `feel.sore.ask`. A text is one sentence or a list of variants.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import Any

from flows.kernel.apart import fills_its_line, is_theirs, stands_apart, whole
from flows.kernel.effects import Button, Clock, Listing, Part, Quote, Role, Say, Slot
from flows.kernel.formatter import Formatter
from flows.listening.patterns import late
from flows.listening.room import beginning, in_room

SLOT = late(r"\{(\w+)\}")
_ABOUT = late(r"(?<=\n)([^:\n]+:)(?=\s|$)")
_FIRST_ABOUT = late(r"(?m)^([^:\n]+:)(?=\s|$)")
"""What a line is about, up to its colon; the first piece of a text begins with a line."""
_COPIED = {Role.SUBJECT: "copy.subject", Role.BODY: "copy.body"}
"""What is there to be copied, and the label of a button that copies it."""
TYPED = "typed."
"""Before the key of a text whose other wording is for channels on which people only type."""
LABEL_AT_MOST, THEIRS_AT_MOST = 24, 40
"""Characters on a button of ours, and on one with words of theirs, which has its row to itself."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message as a channel takes it: its text, and (code, label) for each button.

    `copies` are (label, text) of what is there to be copied; `title` is what it is headed, if so.
    """

    text: str
    buttons: tuple[tuple[str, str], ...] = ()
    copies: tuple[tuple[str, str], ...] = ()
    title: str = ""


class Script:
    """All the words of one language.

    Raises ValueError, naming the key, for a text that is neither a string nor a list of them,
    and KeyError for a key that is not there: words are never made up.
    """

    def __init__(self, language: str, tables: Mapping[str, Mapping[str, Any]]) -> None:
        self.language = language
        self.texts: dict[str, tuple[str, ...]] = {}
        self.advice: dict[str, tuple[str, ...]] = {}
        self.files: dict[str, str] = {}
        self.leads: dict[str, str] = {}
        self.typed: dict[str, tuple[str, ...]] = {}
        self._labels: dict[str, str] = {}
        self._pieces: dict[str, list[str]] = {}
        self._slots: dict[str, tuple[tuple[str, ...], ...]] = {}
        for name, table in tables.items():
            for key, value in _flat(table):
                self._add(name, key, value)

    def _add(self, name: str, key: str, value: Any) -> None:
        owner, is_advice, text = key.partition(".advice.")
        if is_advice:
            self.advice[f"{owner}.{text}"] = tuple(value)
            return
        if key.startswith("answer.") and key.endswith(".leads"):
            self.leads[key.removesuffix(".leads")] = str(value)
            return
        variants = tuple(value) if isinstance(value, list) else (value,)
        if not variants or not all(isinstance(one, str) and one for one in variants):
            raise ValueError(f"{name}: {key} must be a sentence or a list of sentences")
        if key in self.files:
            raise ValueError(f"{name}: {key} is already in {self.files[key]}")
        self.files[key] = name
        if key.startswith(TYPED):
            self.typed[key.removeprefix(TYPED)] = variants
        else:
            self.texts[key] = variants

    def __contains__(self, key: object) -> bool:
        return key in self.texts

    def for_typing(self) -> Script:
        """These words as they are said where people only type."""
        other = Script(self.language, {})
        other.texts = {**self.texts, **self.typed}
        other.files = {**self.files, **{key: self.files[TYPED + key] for key in self.typed}}
        other.advice, other.leads = self.advice, self.leads
        return other

    def variants(self, key: str) -> int:
        """How many wordings `key` has."""
        return len(self.texts[key])

    def slots(self, key: str, variant: int = 0) -> tuple[str, ...]:
        """The names in braces of one wording of `key`, in order."""
        variants = self._slots.get(key)
        if variants is None:
            variants = tuple(tuple(SLOT.findall(text)) for text in self.texts[key])
            self._slots[key] = variants
        return variants[variant % len(variants)]

    def template(self, part: Part) -> str:
        """The wording of `part`, its slots still in braces."""
        variants = self.texts[part.key]
        return variants[part.variant % len(variants)]

    def render(self, part: Part, formatter: Formatter) -> str:
        """The text of `part`; a slot without a value is an error (KeyError), never a gap."""
        text = self._written(part, formatter)
        return formatter.title(text) if part.role is Role.TITLE else text

    def _written(self, part: Part, formatter: Formatter, *, is_inside: bool = False) -> str:
        """The text of `part`; in a line of its own a value may stand apart, inside one it can't."""
        pieces = self._cut_up(self.template(part))
        is_fact = part.role is Role.FACT
        text = _line(pieces[0], formatter, _FIRST_ABOUT) if is_fact else formatter.text(pieces[0])
        for place in range(1, len(pieces), 2):
            slot, following = part.slots[pieces[place]], pieces[place + 1]
            if not is_inside and fills_its_line(pieces, place) and stands_apart(slot):
                text = self._with(text, whole(slot), formatter)
            else:
                text += self._slot(slot, formatter)
            if following:
                text += (
                    _line(following, formatter, _ABOUT) if is_fact else formatter.text(following)
                )
        return text[:1].upper() + text[1:] if pieces[0] == "" else text

    def _with(self, text: str, slot: Slot, formatter: Formatter) -> str:
        """The text and under it a value that may stand apart; in its line, where nothing may."""
        under = self._apart(slot, formatter)
        return text.rstrip() + under if under else text + self._slot(slot, formatter)

    def _apart(self, slot: Slot, formatter: Formatter) -> str:
        """A value on lines of its own, where it is a person's words or a list of sentences."""
        items = stands_apart(slot)
        return formatter.apart([(self._bare(item, formatter), is_theirs(item)) for item in items])

    def _bare(self, slot: Slot, formatter: Formatter) -> str:
        """A value that stands apart: so it needs no marks."""
        return self._slot(replace(slot, marks=False) if is_theirs(slot) else slot, formatter)

    def _cut_up(self, template: str) -> list[str]:
        """A wording in pieces, every second one the name of a slot."""
        pieces = self._pieces.get(template)
        if pieces is None:
            pieces = self._pieces[template] = SLOT.split(template)
        return pieces

    def _slot(self, slot: Slot, formatter: Formatter) -> str:
        match slot:
            case str():
                return formatter.text(slot)
            case Quote():
                said = formatter.quote(beginning(slot.text, slot.limit))
                return self._marked(said, formatter) if slot.marks else said
            case Part():
                return self._written(slot, formatter, is_inside=True)
            case Listing():
                return self._listing(slot, formatter)
            case Clock():
                return formatter.clock(slot)
            case date():
                return formatter.day(slot)
            case int():
                return formatter.number(slot)

    def _marked(self, said: str, formatter: Formatter) -> str:
        left, right = self.texts["list.open"][0], self.texts["list.close"][0]
        return formatter.text(left) + said + formatter.text(right)

    def _listing(self, listing: Listing, formatter: Formatter) -> str:
        items = [self._slot(item, formatter) for item in listing.items]
        if len(items) < 2:
            return "".join(items)
        if listing.apart:
            return formatter.text(self.texts["list.apart"][0]).join(items)
        comma, last = self.texts["list.comma"][0], self.texts["list.and"][0]
        return formatter.text(comma).join(items[:-1]) + formatter.text(last) + items[-1]

    def say(self, say: Say, formatter: Formatter) -> Rendered:
        """The whole message, buttons included."""
        plain = formatter.plain()
        buttons = tuple([self.button(button, plain) for button in say.buttons])
        if any(part.role is Role.BODY for part in say.parts):
            text, copies = self._with_copies(say, formatter, plain)
            return Rendered(text, buttons, copies)
        heads = (self._written(one, plain) for one in say.parts if one.role is Role.TITLE)
        return Rendered(self._joined(say.parts, formatter), buttons, title=next(heads, ""))

    def _with_copies(
        self, say: Say, formatter: Formatter, plain: Formatter
    ) -> tuple[str, tuple[tuple[str, str], ...]]:
        """A message with a letter in it, and what is there to be copied."""
        text, copies = "", []
        for role, parts in groupby(say.parts, lambda part: part.role):
            there = tuple(parts)
            if role in _COPIED:
                words = self._joined(there, plain)
                written = formatter.letter(words)
                copies.append((self.texts[_COPIED[role]][0], words))
            else:
                written = self._joined(there, formatter)
            text += (there[0].join if text and written else "") + written
        return text, tuple(copies)

    def _joined(self, parts: Iterable[Part], formatter: Formatter) -> str:
        text = ""
        for part in parts:
            written = self.render(part, formatter)
            text += (part.join if text and written else "") + written
        return text

    def _fixed_label(self, key: str) -> str:
        """A label without slots: the same on every channel, so it is made once."""
        if key not in self._labels:
            text = self.texts[key][0]
            self._labels[key] = text[:1].upper() + text[1:]
        return self._labels[key]

    def button(self, button: Button, formatter: Formatter) -> tuple[str, str]:
        """The code and the label of a button: of words of theirs, as much as it has room for."""
        part = button.label
        if isinstance(part, Part) and not part.slots:
            return button.code, self._fixed_label(part.key)
        label = self._slot(button.label, formatter).strip()
        return button.code, in_room(label[:1].upper() + label[1:], THEIRS_AT_MOST)


def _line(piece: str, formatter: Formatter, about: re.Pattern[str]) -> str:
    """Our own words in a line of a card, what it is about marked as that."""
    return "".join(
        formatter.about(formatter.text(words)) if number % 2 else formatter.text(words)
        for number, words in enumerate(about.split(piece))
    )


def _flat(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", value
