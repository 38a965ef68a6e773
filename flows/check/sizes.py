"""How long a text is: in words of ours, in sentences, and in characters at its longest."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date

from flows.check.given import LONGEST
from flows.check.probe import Probe
from flows.kernel.effects import Clock, Listing, Part, Quote, Slot
from flows.kernel.script import SLOT, Script

MOMENT_AT_MOST = 40
NUMBER_AT_MOST = 6
_WORD = re.compile(r"\S*\w\S*")
_SENTENCE = re.compile(r"(?<=[.?!…])[”\")]*\s+|\n+")


def words(text: str) -> int:
    """How many words a text has; a slot counts as one."""
    return len(_WORD.findall(SLOT.sub("x", text)))


def sentences(text: str) -> list[str]:
    """A text in its sentences."""
    return [one for one in _SENTENCE.split(text.strip()) if _WORD.search(one)]


def own_characters(text: str) -> int:
    """Characters of ours, each slot counted as one short word."""
    return len(SLOT.sub("value", text))


class Ruler:
    """Measures the longest that a text of `script` can become, from what the probe saw."""

    def __init__(self, script: Script, probe: Probe, given: Mapping[str, int] = LONGEST) -> None:
        self.script = script
        self.values = probe.values
        self.given = given
        self._slots: dict[str, int] = {}

    def text(self, key: str) -> int:
        """Characters of the longest wording of `key`, its slots at their longest."""
        return max(self._template(key, text) for text in self.script.texts[key])

    def _template(self, key: str, text: str) -> int:
        names = SLOT.findall(text)
        return len(SLOT.sub("", text)) + sum(self.slot(name) for name in names)

    def slot(self, name: str) -> int:
        """Characters of the longest value of a slot."""
        if name in self.given:
            return self.given[name]
        if name not in self._slots:
            seen = (self.value(value) for value in self.values.get(name, ()))
            self._slots[name] = max(seen, default=0)
        return self._slots[name]

    def value(self, value: Slot) -> int:
        """Characters of one value."""
        match value:
            case str():
                return len(value)
            case Quote():
                return min(len(value.text), value.limit)
            case Part():
                return self._part(value)
            case Listing():
                return self._listing(value.items)
            case Clock() | date():
                return MOMENT_AT_MOST
            case int():
                return NUMBER_AT_MOST

    def _part(self, part: Part) -> int:
        if part.key not in self.script:
            return 0
        inner = {name: self.value(slot) for name, slot in part.slots.items()}
        return max(
            len(SLOT.sub("", text)) + sum(inner.get(n, 0) for n in SLOT.findall(text))
            for text in self.script.texts[part.key]
        )

    def _listing(self, items: Iterable[Part | Quote]) -> int:
        sizes = [self.value(item) for item in items]
        return sum(sizes) + len(", ") * len(sizes) + len(" and ")
