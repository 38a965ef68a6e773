"""The conversation as a turn needs it: the engine, and its effects as a channel shows them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from html import escape

from bot.formatting import Plain
from bot.markup import Html
from bot.words import read_danger
from flows.conversation import PATHS
from flows.effects import Effect, Part, Say
from flows.engine import Engine
from flows.events import Event
from flows.listening import distress
from flows.listening.ear import Ear
from flows.places import Found, exact_zone
from flows.script import Formatter, Rendered, Script
from flows.session import Session

FORMATTERS: dict[str, Callable[[str], Formatter]] = {
    "terminal": Plain,
    "plain": Plain,
    "telegram": Html,
}
"""What writes the values of a message on each channel."""
BOXES = {True: "\N{BALLOT BOX WITH CHECK} ", False: "\N{BALLOT BOX} ", None: ""}
"""What stands before a label that can be ticked."""
DONE = ""
"""The code of the button that answers with all that is ticked."""


class Conversation:
    """One engine and its scripts; it fulfils `bot.turn.Conversation`."""

    def __init__(
        self,
        scripts: Mapping[str, Script],
        find_zone: Callable[[str], list[Found]] = exact_zone,
        ear: Ear | None = None,
        *,
        operator: str = "",
        crisis_line: str = "",
    ) -> None:
        """`find_zone` tells which zones a city or a name may mean, best first.

        `crisis_line` is a local line of the operator's, first in every reply to danger; `operator`
        is who runs this and how to reach them, told where people ask who keeps what.
        """
        self._operator, self._crisis_line = operator, crisis_line
        self._engine = Engine(scripts, find_zone, ear)
        self._engine.danger = read_danger()
        self._formatters: dict[tuple[str, str], Formatter] = {}

    def step(self, session: Session, event: Event, now: datetime) -> tuple[Session, list[Effect]]:
        """The session after the event, and what should happen."""
        return self._engine.step(session, event, now)

    def render(self, say: Say, language: str, channel: str) -> Rendered:
        """The message as the channel shows it."""
        formatter = self._formatter(language, channel)
        shown = self._with_operator(say, self.script(language).say(say, formatter), channel)
        if say.many and channel == "telegram":
            return Rendered(shown.text, self._boxes(say, shown, language))
        return shown

    def _with_operator(self, say: Say, shown: Rendered, channel: str) -> Rendered:
        """What the operator adds: a line to call, and who they are."""
        before = self._crisis_line if say.kind == "crisis" else ""
        is_privacy = any(part.key == "privacy.text" for part in say.parts)
        after = self._operator if is_privacy else ""
        if not before and not after:
            return shown
        written = escape if channel == "telegram" else str
        parts = (written(before), shown.text, written(after))
        return Rendered("\n\n".join(filter(None, parts)), shown.buttons)

    def _boxes(self, say: Say, shown: Rendered, language: str) -> tuple[tuple[str, str], ...]:
        """The buttons with their boxes, and [Done] at the end."""
        done = self.script(language).template(Part("common.options.done"))
        labelled = (
            (code, BOXES[button.ticked] + label)
            for button, (code, label) in zip(say.buttons, shown.buttons, strict=True)
        )
        return (*labelled, (DONE, done))

    def script(self, language: str) -> Script:
        """The words of a language, else of the first there is."""
        return self._engine.script(language)

    @property
    def scripts(self) -> Mapping[str, Script]:
        """Every language's words, the first standing in for those there are none of."""
        return self._engine.scripts

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages it can be held in."""
        return tuple(self._engine.scripts)

    def stage(self, place: str) -> str:
        """The stage that a thread at `place` is in; the way into a stage is that stage."""
        return PATHS.by_step[place].stage if place in PATHS.by_step else place or "opening"

    def is_crisis(self, event: Event) -> bool:
        """Whether the words of the event ask for help at once."""
        words = getattr(event, "text", "") or getattr(event, "caption", "")
        return bool(words) and distress.level(words, danger=self._engine.danger) == "crisis"

    def is_distress(self, event: Event) -> bool:
        """Whether they may ask for help, also where one would first ask back."""
        words = getattr(event, "text", "") or getattr(event, "caption", "")
        level = distress.level(words, danger=self._engine.danger)
        return words.split("@")[0].strip() == "/crisis" or level != "none"

    def apology(self, language: str) -> str:
        """What is said when a turn failed."""
        return self.script(language).template(Part("error.apology"))

    def crisis(self, language: str) -> str:
        """The help that needs nothing else to work."""
        text = self.script(language).template(Part("crisis.static")).strip()
        return "\n\n".join(filter(None, (self._crisis_line, text)))

    def _formatter(self, language: str, channel: str) -> Formatter:
        key = (language, channel)
        if key not in self._formatters:
            self._formatters[key] = FORMATTERS[channel](language)
        return self._formatters[key]
