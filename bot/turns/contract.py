"""What a turn needs of the conversation that it carries, and what it says without it."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from flows.kernel.effects import Effect, Say
from flows.kernel.events import Event
from flows.kernel.session import Session

LAST_RESORT = (
    "Something went wrong on my side, and I kept your place. If you are in danger, please call "
    "your local emergency number or someone you trust."
)
"""Said when not even an apology could be made."""


class Rendered(Protocol):
    """A message as text; buttons as (code, label), copies as (label, text)."""

    @property
    def text(self) -> str:
        """The words of the message."""

    @property
    def buttons(self) -> tuple[tuple[str, str], ...]:
        """The buttons under it, as (code, label)."""

    @property
    def copies(self) -> tuple[tuple[str, str], ...]:
        """What buttons put on the clipboard, as (label, text)."""

    @property
    def title(self) -> str:
        """What the message is headed, without markup; "" where it has no title."""


class Conversation(Protocol):
    """What a turn needs of the conversation. Its exceptions cost the turn, never the bot."""

    def step(self, session: Session, event: Event, now: datetime) -> tuple[Session, list[Effect]]:
        """The session after the event, and what should happen; the one given is not changed."""

    def render(self, say: Say, language: str, channel: str) -> Rendered:
        """The message as `channel` ("telegram", "terminal") shows it."""

    def stage(self, place: str) -> str:
        """The stage that a thread at `place` is in."""

    def is_crisis(self, event: Event) -> bool:
        """Whether the person's words ask for help at once."""

    def is_told(self, event: Event) -> bool:
        """Whether its words only tell: neither a command nor anything else that stands alone."""

    def apology(self, language: str) -> str:
        """What is said when a turn failed."""

    def crisis(self, language: str) -> str:
        """What is said when a turn failed and help is needed at once."""
