"""The shape of a step: everything there is to know about one question, in one value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import Flag, StrEnum, auto
from typing import TYPE_CHECKING, Any

from flows.kernel.guards import chose
from flows.kernel.rows import Action, Guard, Move, always, never

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.effects import Button, Part, Say, Slot
    from flows.kernel.facts import Facts
    from flows.kernel.heard import Heard
    from flows.kernel.session import Answer
    from flows.kernel.wrong import Read, Wrong
    from flows.listening.commands import Said

TEXT, CHOICE, CHOICES, SCALE, DATE, DRAFT = "text", "choice", "choices", "scale", "date", "draft"
"""What a step may expect; `flows.kernel.reading` has one reader for each."""

Value = Callable[["Facts"], "Slot | None"]
"""What a name in braces stands for; None where nothing is known."""


class Trait(Flag):
    """What else is true of a step, beside its fields; whoever decides by it asks `Paths.has`."""

    NONE = 0
    PASSING = auto()  #: may be asked again: what is chosen there moves on and settles nothing
    NOTED = auto()  #: passing, and its answer is kept all the same
    CLOSED = auto()  #: words of one's own cannot answer it: they would be lost there
    COSTS = auto()  #: an answer here costs something: the act is named, once a stage
    DECIDES = auto()  #: its answer says "go on": no rest is offered right after it
    NO_PLACE = auto()  #: one never goes on from here: it comes on a date or in passing
    STEERING = auto()  #: where the talk should go: says nothing once it is over
    PRIVATE = auto()  #: written to be let out: in the notes, in no summary
    NAMES = auto()  #: people are named here: hidden in what is shared
    NAME = auto()  #: asks for a name: an answer without a letter or a digit gives none
    THING = auto()  #: asks for a job or an employer by name: words that name none answer it not
    ANY_WORDS = auto()  #: asks for words of any kind: few commands are heard there
    BROWSES = auto()  #: looks through what is kept: all of these hold one place together
    LISTED = auto()  #: chooses from a list made when it is needed, of several pages
    RESTS = auto()  #: waits for the person without a question of the path
    RAW = auto()  #: whatever is written there is the answer: nothing in it is listened to
    STORY = auto()  #: whatever is told there is its answer, whichever other question it fits
    AGREED = auto()  #: something follows from it: only an answer to itself fills it
    WORDS_ONLY = auto()  #: a bare number presses nothing there
    CARD = auto()  #: what stands above it is a card
    CLOCK = auto()  #: asks where the person's clock stands: a bare time there presses nothing
    WHY_IT_HURTS = auto()  #: what a feeling is about is its answer: one alone is none
    PLANNED = auto()  #: what they will do: their own words stand there, whatever button means it
    TODAY = auto()  #: holds for the whole day: of several rejections it is asked only once
    NO_WAY_BACK = auto()  #: [back] never leads to it: it is a welcome, no question of the path


ONLY_ITSELF = Trait.AGREED | Trait.PASSING | Trait.RAW
"""Questions that only an answer to themselves fills: nothing said elsewhere is taken for one."""


class Hears(Flag):
    """What of a step is listened for at other questions too: the ear is taught just that."""

    HERE = 0
    WORDS = auto()  #: whether a text belongs here
    OPTIONS = auto()  #: which of its options a text means


class Stands(StrEnum):
    """Where a step stands in the summary: the files for reading that a person takes away."""

    NOWHERE = ""
    KEEP = auto()  #: its card is what they keep, and do differently
    LOOKING = auto()  #: its card is what they look for
    NOW = auto()  #: its card is how it was
    FELT = auto()  #: its answer is what was felt, or how strongly
    LETTER = auto()  #: once it was asked, there is a letter
    ADDRESSEE = auto()  #: its answer is whom the letter goes to
    WROTE = auto()  #: its answer is what came back to the letter
    TRUE = auto()  #: its answer is how true that is to them
    CHANGE = auto()  #: its answer is what they do because of it


CAME_BACK = (Stands.WROTE, Stands.TRUE, Stands.CHANGE)
"""What came back to the letter, and what follows from it, in the order it is read."""


class Instead(StrEnum):
    """What of the summary says the line of a card, which is then left out of that card."""

    NOTHING = ""
    HAPPENED = auto()  #: what happened, at its beginning
    GAINS = auto()  #: what they take along, at its beginning
    FELT = auto()  #: every feeling and strength with its day


@dataclass(frozen=True, slots=True)
class Option:
    """One starter or choice: shown when its guard holds, understood always.

    But of several that something follows from (`Trait.AGREED`) only what is shown is understood.

    `certain`: much follows from it, so it is heard in other words only where they surely mean it.
    `unless`: what cannot mean it, however near the examples lie.
    """

    code: str
    when: Guard = always
    certain: bool = False
    unless: Callable[[str], bool] | None = None


@dataclass(frozen=True, slots=True)
class Here:
    """A guard about the very step it stands in: made when the step is, from the step's name."""

    make: Callable[..., Guard]
    made_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """One of several texts of a step: the first whose guard holds."""

    name: str
    when: Guard | Here = always

    @property
    def holds(self) -> Guard:
        """The guard itself; TypeError where the case belongs to no step yet."""
        if isinstance(self.when, Here):
            raise TypeError(f"the case {self.name} belongs to no step")
        return self.when


@dataclass(frozen=True, slots=True)
class To:
    """Where an answer leads that does not lead to the next open step, and what is done then.

    `to` may be a set of states: see `flows.kernel.machine`.
    """

    to: str
    when: Guard
    do: Action
    on: str = "answered"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a card: its name in the words file, and the step that a change of it goes to.

    It stands where all that it names is known and `when` holds; before the others if `first` does.
    In the summary, `instead` says it. Lines of one `section` stand together.
    """

    name: str
    at: str
    when: Guard = always
    first: Guard = never
    instead: Instead = Instead.NOTHING
    section: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One question, whole.

    Its `name` is what answers are kept under, and never changes. It `expects` one kind of answer,
    is asked when `when` holds and nothing settled it, and can be left out where it is `skippable`;
    its `traits` say what else is true of it. `options` are its choices; `buttons` makes
    them from the person's own answers instead. `asks` are other fixed wordings than `ask`,
    `values` what only this question names, `above` and `card` what stands over it, `alone` what
    comes before it in a message of its own. `reads` reads words that name no button. `replies` are
    said on the spot (those of `replies_as`, where it has none of its own) and `adds` a line to
    them; `teaches` is what its answer teaches besides itself, `says` the names in braces that
    read it, `leads` where an answer goes.

    Behind `door` it is asked only when that door is opened: `minutes` stand on the label of its
    first step, which is shown first where it is `wanted`; where `inline` holds it stands on the
    path all the same. Whoever comes back to it comes to `side_of`; whoever comes back to it after
    a while is asked `on_return` first, if `return_when` holds.

    `named_by` is the command that answers it with what follows the command; `hears` is what of it
    is listened for at other questions. `sure` holds the codes that a typed yes and a typed no mean,
    where something is destroyed. `stands` is its place in the summary. Where its answer is
    read back, `labels` is the group of words that name its options, if they are not its own; where
    a line is listened to of which only the kind of question is known (`rebound listen`), it is
    heard at the step that is the `example` of that kind. Of its boxes `at_most` so many are ticked,
    0 for any number. `stage` is filled in by its room.
    """

    name: str
    expects: str
    when: Guard = always
    options: tuple[Option, ...] = ()
    buttons: Callable[[Facts], list[Button]] | None = None
    asks: tuple[Case, ...] = ()
    values: Callable[[Cursor], dict[str, Slot]] | None = None
    alone: Callable[[Cursor], Say] | None = None
    above: Callable[[Cursor], list[Part]] | None = None
    card: tuple[Line, ...] = ()
    reads: Callable[[Cursor, str], Read] | None = None
    teaches: Callable[[Cursor, Answer], None] | None = None
    replies: tuple[Case, ...] = ()
    replies_as: str = ""
    adds: Callable[[Cursor, str], None] | None = None
    says: Mapping[str, Value] = field(default_factory=dict)
    leads: tuple[To, ...] = ()
    door: str = ""
    minutes: int = 0
    wanted: Guard = never
    inline: Guard | None = None
    side_of: str = ""
    on_return: str = ""
    sure: tuple[str, str] | None = None
    return_when: Guard = never
    skippable: bool = True
    traits: Trait = Trait.NONE
    named_by: str = ""
    hears: Hears = Hears.HERE
    stands: Stands = Stands.NOWHERE
    labels: str = ""
    example: str = ""
    at_most: int = 0
    stage: str = ""

    def __post_init__(self) -> None:
        """Give every case that speaks of this step its guard."""
        for name in ("asks", "replies"):
            cases = tuple(self._bound(case) for case in getattr(self, name))
            object.__setattr__(self, name, cases)

    @property
    def core(self) -> bool:
        """Whether it is a question of the path itself, asked once of whom it is for."""
        behind = bool(self.door) and self.inline is None
        passes = bool(self.traits & (Trait.PASSING | Trait.NO_PLACE))
        return not (self.when is never or behind or passes or self.replies_as)

    def _bound(self, case: Case) -> Case:
        if not isinstance(case.when, Here):
            return case
        return replace(case, when=case.when.make(self.name, *case.when.made_of))


@dataclass(frozen=True, slots=True)
class Room:
    """One part of the conversation: its `steps` in order, and the `cards` that are of no step.

    `name` is the stage they belong to; `minutes` what the label of that stage says. `first` hears
    in every text what comes before everything; `listens` hears
    what a text does besides answering, before it is read as an answer; `unread` hears what could
    not be read as one. `events` hears what is neither text nor press, by its type; `commands` hears
    commands that something follows; `recalls` says something of its own, and true, to somebody who
    comes back to one of its steps. In every turn `heard` is done once the event was heard, `before`
    once an answer was taken and before the move, `after` when all is said.
    """

    name: str
    steps: tuple[Step, ...] = ()
    minutes: int = 0
    cards: Mapping[str, tuple[Line, ...]] = field(default_factory=dict)
    first: tuple[Callable[[Cursor, str], Heard | None], ...] = ()
    listens: tuple[Callable[[Cursor, str], Heard | None], ...] = ()
    unread: tuple[Callable[[Cursor, str, Wrong], Heard | None], ...] = ()
    events: Mapping[type, Callable[[Cursor, Any], Heard]] = field(default_factory=dict)
    commands: Mapping[str, Callable[[Cursor, Said, str], Heard]] = field(default_factory=dict)
    recalls: tuple[Callable[[Cursor, str], bool], ...] = ()
    heard: tuple[Action, ...] = ()
    before: tuple[Action, ...] = ()
    after: tuple[Action, ...] = ()

    @property
    def moves(self) -> tuple[Move, ...]:
        """Where the answers of its steps lead, as rows of the machine."""
        return tuple(
            Move(lead.on, step.name, lead.when, lead.to, lead.do)
            for step in self.steps
            for lead in step.leads
        )


def options(codes: str, **shown: Guard) -> tuple[Option, ...]:
    """The options with these codes, each shown always or where its guard in `shown` holds."""
    return tuple(Option(code, shown.get(code, always)) for code in codes.split())


def here(make: Callable[..., Guard], *made_of: str) -> Here:
    """A guard of the step it stands in: `here(wrote)` holds when something was written there."""
    return Here(make, made_of)


def each(codes: str) -> tuple[Case, ...]:
    """One case for each of these options, by its own code."""
    return tuple(Case(code, here(chose, code)) for code in codes.split())
