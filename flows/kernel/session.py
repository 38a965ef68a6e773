"""One person's place in the conversation, to and from plain data.

`Session` is the person; each `Thread` is one rejection. A thread is read only when something
looks at it, so a person with twenty rejections costs a turn no more than one with a single one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from flows.kernel.kept import Answer as Answer  # noqa: PLC0414 - it is found here, too
from flows.kernel.kept import Lead, Letter, Place, PlanRow, ShelfRow
from flows.kernel.person import PersonData

At = tuple[int, str]
"""A question of a rejection: its number and the step."""
NOWHERE: At = (0, "")


def code_of(answer: Mapping[str, Any], otherwise: str = "") -> str:
    """The option chosen in this answer, the first of several; `otherwise` where none was."""
    return next(iter(answer.get("codes", ())), otherwise)


def without_history(answer: Answer) -> Answer:
    """What an answer says, without when and how it was given."""
    return {key: value for key, value in answer.items() if key not in {"at", "how"}}


@dataclass(slots=True)
class Sitting:
    """What is remembered until somebody takes a break, so that it is done once or ends in time.

    Counted are `answers` since the last card, `bubbles` that were sent, and texts running that
    were `short`. True once it was done: `offered` whether it is enough for now, `ten` the place to
    rest after ten answers, `echoed` the words of the last answer, `night` the late hour. `latest`
    is what early words belong to, `filed` the answer in words that a protest means, `stands` the
    question that was read last. `opened` counts how often each step was asked anew, `told` how
    often each kind of help was worded; `led` are the ways on that were named, `media` the kind of
    file that came last, `put_off_to` the local time (ISO) that was offered for later.
    """

    answers: int = 0
    bubbles: int = 0
    short: int = 0
    offered: bool = False
    ten: bool = False
    echoed: bool = False
    night: bool = False
    latest: At = NOWHERE
    filed: At = NOWHERE
    stands: At = NOWHERE
    opened: Mapping[str, int] = field(default_factory=dict)
    told: Mapping[str, int] = field(default_factory=dict)
    led: tuple[str, ...] = ()
    media: str = ""
    put_off_to: str = ""

    def to_dict(self) -> dict[str, Any]:
        """What differs from a sitting that begins, as plain data."""
        named = ((each.name, getattr(self, each.name)) for each in fields(self))
        return {name: value for name, value in named if value != getattr(_BEGINS, name)}

    @classmethod
    def from_dict(cls, plain: Mapping[str, Any]) -> Sitting:
        """The sitting that `to_dict` wrote; keys this version does not know are left out."""
        known: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in plain.items()
            if name in cls.__dataclass_fields__
        }
        return cls(**known)


_BEGINS = Sitting()


@dataclass(slots=True)
class Thread:
    """One rejection being worked through: its answers and where the person stood in it."""

    number: int
    opened: str = ""
    touched: str = ""
    place: str = ""
    status: str = "open"
    answers: dict[str, Answer] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    declined: list[str] = field(default_factory=list)
    letter: Letter = field(default_factory=Letter)
    plans: list[PlanRow] = field(default_factory=list)
    lead: Lead = field(default_factory=Lead)

    def copy(self) -> Thread:
        """A thread that is safe to change: answers are replaced, never edited in place."""
        return Thread(
            self.number,
            self.opened,
            self.touched,
            self.place,
            self.status,
            dict(self.answers),
            list(self.asked),
            list(self.done),
            list(self.declined),
            self.letter.copy(),
            [plan.copy() for plan in self.plans],
            self.lead.copy(),
        )


class Threads(Mapping[int, Thread]):
    """Threads by number; each is read by `load` when first looked at, and then held."""

    def __init__(
        self,
        numbers: tuple[int, ...] = (),
        load: Callable[[int], Thread] | None = None,
        held: Mapping[int, Thread] | None = None,
    ) -> None:
        self._load = load
        self._held = dict(held or {})
        self._numbers = tuple(sorted({*numbers, *self._held}))

    def __getitem__(self, number: int) -> Thread:
        if number not in self._held:
            if self._load is None or number not in self._numbers:
                raise KeyError(number)
            self._held[number] = self._load(number)
        return self._held[number]

    def __iter__(self) -> Iterator[int]:
        return iter(self._numbers)

    def __len__(self) -> int:
        return len(self._numbers)

    def __contains__(self, number: object) -> bool:
        return number in self._numbers

    def changed(self, threads: Mapping[int, Thread]) -> Threads:
        """Threads with `threads` put in place of, or beside, what was there."""
        return Threads(self._numbers, self._load, {**self._held, **threads})

    def without(self, number: int) -> Threads:
        """Every thread but the one with this number."""
        held = {n: thread for n, thread in self._held.items() if n != number}
        return Threads(tuple(n for n in self._numbers if n != number), self._load, held)


@dataclass(slots=True)
class Session:
    """Where one person stands.

    `state` is a state of the machine, `current` the open rejection (0: none), `held` the
    places to come back to, innermost last (dropping them drops every detour with them),
    `said` how often each text was used (it picks the variant), `last` the fingerprint of the
    last message, `seen` the instant of the last event (ISO). `person` holds what is true of
    the person and not of one rejection (see `PersonData`). `shelf`
    names each rejection for the lists, without reading its thread.
    """

    version: str = ""
    language: str = "en"
    state: str = "start"
    current: int = 0
    held: list[Place] = field(default_factory=list)
    said: dict[str, int] = field(default_factory=dict)
    last: str = ""
    seen: str = ""
    sitting: Sitting = field(default_factory=Sitting)
    person: PersonData = field(default_factory=PersonData)
    shelf: dict[int, ShelfRow] = field(default_factory=dict)
    threads: Threads = field(default_factory=Threads)

    @property
    def zone(self) -> str:
        """Where the person's clock stands; "" while nobody knows."""
        return self.person.get("zone", "")

    def copy(self) -> Session:
        """A session that is safe to change, thread by thread."""
        return Session(
            self.version,
            self.language,
            self.state,
            self.current,
            [place.copy() for place in self.held],
            dict(self.said),
            self.last,
            self.seen,
            replace(self.sitting),
            self.person.copy(),
            {number: row.copy() for number, row in self.shelf.items()},
            self.threads,
        )

    def to_dict(self) -> dict[str, Any]:
        """The person's part as plain data; the threads go their own way (`thread_to_dict`)."""
        names = [name for name in Session.__dataclass_fields__ if name != "threads"]
        plain = {name: getattr(self, name) for name in names}
        plain["sitting"] = self.sitting.to_dict()
        plain["shelf"] = {str(number): row for number, row in self.shelf.items()}
        return plain

    @classmethod
    def from_dict(cls, plain: Mapping[str, Any], threads: Threads | None = None) -> Session:
        """The session that `to_dict` wrote; keys this version does not know are left out."""
        known = {k: v for k, v in plain.items() if k in cls.__dataclass_fields__}
        known["sitting"] = Sitting.from_dict(plain.get("sitting", {}))
        known["shelf"] = {int(k): v for k, v in plain.get("shelf", {}).items()}
        known["threads"] = threads or Threads()
        return cls(**known)


def thread_to_dict(thread: Thread) -> dict[str, Any]:
    """One rejection as plain data."""
    return {name: getattr(thread, name) for name in Thread.__dataclass_fields__}


def thread_from_dict(plain: Mapping[str, Any]) -> Thread:
    """The thread that `thread_to_dict` wrote; keys this version does not know are left out."""
    return Thread(**{k: v for k, v in plain.items() if k in Thread.__dataclass_fields__})
