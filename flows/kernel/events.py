"""What can happen: the closed set of things a conversation reacts to, as values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Start:
    """The person opened the chat; `payload` is what a deep link carried, else empty."""

    payload: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """The person wrote `text`; a slash command, an answer or anything else.

    `early`: they wrote it before the question that now stands had reached them. `about`: they
    wrote it as a reply to the question of that step and rejection. `cut`: their app cuts a long
    text in two, so this may be the rest of one. `asked`: of an early one, the question that had
    reached them last, as in `about`.
    """

    text: str
    early: bool = False
    about: tuple[str, int] | None = None
    cut: bool = False
    asked: tuple[str, int] | None = None


@dataclass(frozen=True, slots=True)
class Press:
    """The person chose `codes` (one, or several at once) on the buttons of `step`.

    `rejection` is the number the buttons were drawn for; None means the one now open. No codes:
    what was ticked before, all of it.
    """

    step: str
    codes: tuple[str, ...]
    rejection: int | None = None


@dataclass(frozen=True, slots=True)
class Tick:
    """The person ticked `code` among the buttons of `step`, or took the tick away again."""

    step: str
    code: str
    rejection: int | None = None


@dataclass(frozen=True, slots=True)
class Media:
    """The person sent something that is not text: `kind` names it, `reference` finds it again.

    `early` as in `Text`: the second picture of an album comes before anything was asked anew.
    """

    kind: str
    reference: str
    caption: str = ""
    early: bool = False


@dataclass(frozen=True, slots=True)
class Edited:
    """The person rewrote the message that had answered `step`; it now says `text`.

    `before` is what it had said: where an answer is made of several messages, that part of it.
    """

    step: str
    rejection: int
    text: str
    before: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """A planned moment came: `key` is the plan's own name, `step` what it leads to.

    `also` are the others of this person that are due by now, earliest first, as (key, step,
    rejection): the turn takes all of them, and none is dropped.
    """

    key: str
    step: str
    rejection: int
    also: tuple[tuple[str, str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Zone:
    """The bot found where the person's clock stands: an IANA zone, or a fixed offset.

    `shared`: the person sent their location, and waits for a word.
    """

    zone: str
    country: str | None = None
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Blocked:
    """The person closed the door on the bot: nothing can be delivered until `Start`."""


Event = Start | Text | Press | Tick | Media | Edited | Due | Zone | Blocked
