"""What can happen: the closed set of things a conversation reacts to, as values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Start:
    """The person opened the chat; `payload` is what a deep link carried, else empty."""

    payload: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """The person wrote `text`; a slash command, an answer or anything else."""

    text: str


@dataclass(frozen=True, slots=True)
class Press:
    """The person chose `codes` (one, or several at once) on the buttons of `step`.

    `rejection` is the number the buttons were drawn for; None means the one now open.
    """

    step: str
    codes: tuple[str, ...]
    rejection: int | None = None


@dataclass(frozen=True, slots=True)
class Media:
    """The person sent something that is not text: `kind` names it, `reference` finds it again."""

    kind: str
    reference: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Edited:
    """The person rewrote the message that had answered `step`; it now says `text`."""

    step: str
    rejection: int
    text: str


@dataclass(frozen=True, slots=True)
class Due:
    """A planned moment came: `key` is the plan's own name, `step` what it leads to."""

    key: str
    step: str
    rejection: int


@dataclass(frozen=True, slots=True)
class Zone:
    """The bot found where the person's clock stands: an IANA zone, or a fixed offset."""

    zone: str
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Blocked:
    """The person closed the door on the bot: nothing can be delivered until `Start`."""


Event = Start | Text | Press | Media | Edited | Due | Zone | Blocked
