"""What the terminal says by itself: sentences of the words files, filled."""

from __future__ import annotations

from bot.speech.formatting import Plain
from flows.kernel.effects import Part
from flows.kernel.script import Script


class Sentences:
    """The terminal's own sentences, in the words of one script."""

    def __init__(self, script: Script) -> None:
        self._script = script

    def __call__(self, key: str, /, **values: str) -> str:
        """The sentence with that key; KeyError for one that is not there."""
        part = Part(f"terminal.{key}", dict(values))
        return self._script.render(part, Plain(self._script.language))
