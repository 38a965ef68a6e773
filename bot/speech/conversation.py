"""The conversation as a turn needs it: the engine, and its effects as a channel shows them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from html import escape

from bot.speech.formatting import Plain
from bot.speech.markup import Html, bare, is_copied
from bot.speech.words import read_danger
from flows.conversation import PATHS
from flows.engine import Engine
from flows.kernel.effects import Effect, Part, Say
from flows.kernel.events import Event
from flows.kernel.formatter import Formatter
from flows.kernel.script import Rendered, Script
from flows.kernel.session import Session
from flows.listening import commands, distress
from flows.listening.ear import Ear
from flows.places import Found, exact_zone

FORMATTERS: dict[str, Callable[[str], Formatter]] = {
    "terminal": Plain,
    "plain": Plain,
    "telegram": Html,
}
"""What writes the values of a message on each channel."""
TYPED = {"terminal"}
"""Channels on which people only type: nothing is tapped there, nothing comes while it is closed."""
BOXES = {True: "\N{BALLOT BOX WITH CHECK} ", False: "\N{BALLOT BOX} ", None: ""}
"""What stands before a label that can be ticked."""
DONE = ""
"""The code of the button that answers with all that is ticked."""


@dataclass(frozen=True, slots=True)
class Operator:
    """Who runs this and how to reach them; a local line, first in every reply to danger.

    `kept_days`: after how many days without a word all of a person's is destroyed. It is told, as
    `who` is, where people ask who keeps what.
    """

    who: str = ""
    crisis_line: str = ""
    kept_days: int = 0


class Conversation:
    """One engine and its scripts; it fulfils `bot.turns.turn.Conversation`."""

    def __init__(
        self,
        scripts: Mapping[str, Script],
        find_zone: Callable[[str], list[Found]] = exact_zone,
        ear: Ear | None = None,
        *,
        operator: Operator | None = None,
    ) -> None:
        """`find_zone` tells which zones a city or a name may mean, best first.

        `operator` is what whoever runs this adds to the words.
        """
        self._operator = operator or Operator()
        self._engine = Engine(scripts, find_zone, ear)
        self._engine.danger = read_danger()
        self._formatters: dict[tuple[str, str], Formatter] = {}
        self._typed: dict[str, Script] = {}

    def step(self, session: Session, event: Event, now: datetime) -> tuple[Session, list[Effect]]:
        """The session after the event, and what should happen."""
        return self._engine.step(session, event, now)

    def render(self, say: Say, language: str, channel: str) -> Rendered:
        """The message as the channel shows it."""
        words, formatter = self._words(language, channel), self._formatter(language, channel)
        shown = self._with_operator(say, words.say(say, formatter), language, channel)
        if channel != "telegram":
            return replace(shown, copies=()) if shown.copies else shown
        if shown.copies or shown.title:  # the title is in bold already
            shown = replace(shown, copies=_by_button(shown.copies), title="")
        return replace(shown, buttons=self._boxes(say, shown, language)) if say.many else shown

    def _with_operator(self, say: Say, shown: Rendered, language: str, channel: str) -> Rendered:
        """What the operator adds: a line to call; how long things are kept, and who they are."""
        written = escape if channel == "telegram" else str
        before = written(self._operator.crisis_line) if say.kind == "crisis" else ""
        after: tuple[str, ...] = ()
        if any(part.key == "privacy.text" for part in say.parts):
            after = self._kept_by(language, channel, written)
        if not before and not after:
            return shown
        return replace(shown, text="\n\n".join(filter(None, (before, shown.text, *after))))

    def _kept_by(
        self, language: str, channel: str, written: Callable[[str], str]
    ) -> tuple[str, str]:
        """How long things are kept, and by whom."""
        days, script = self._operator.kept_days, self._words(language, channel)
        kept = Part("keeping.days", {"days": days}) if days else Part("keeping.always")
        who = written(self._operator.who) or script.template(Part("keeping.unnamed"))
        return script.render(kept, self._formatter(language, channel)), who

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

    def is_told(self, event: Event) -> bool:
        """Whether its words only tell: neither a command nor anything else that stands alone."""
        words = getattr(event, "text", "")
        return bool(words) and commands.command(words, open_question=False) is None

    def apology(self, language: str) -> str:
        """What is said when a turn failed."""
        return self.script(language).template(Part("error.apology"))

    def crisis(self, language: str) -> str:
        """The help that needs nothing else to work."""
        text = self.script(language).template(Part("crisis.static")).strip()
        return "\n\n".join(filter(None, (self._operator.crisis_line, text)))

    def _words(self, language: str, channel: str) -> Script:
        """The words of a language as they are said on a channel."""
        if channel not in TYPED:
            return self.script(language)
        if language not in self._typed:
            self._typed[language] = self.script(language).for_typing()
        return self._typed[language]

    def _formatter(self, language: str, channel: str) -> Formatter:
        key = (language, channel)
        if key not in self._formatters:
            self._formatters[key] = FORMATTERS[channel](language)
        return self._formatters[key]


def _by_button(copies: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """Those that a button can copy, as they are shown."""
    shown = ((label, bare(text)) for label, text in copies)
    return tuple(each for each in shown if is_copied(each[1]))
