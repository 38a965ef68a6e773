"""What is known about one rejection, read through a view that remembers what was read.

Because every guard and every list of buttons reads facts through `Facts`, what depends on an
answer is measured when it is needed; nobody has to declare it.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from flows.kernel.person import PersonData
from flows.kernel.session import Answer, Thread
from flows.places import zone_of

if TYPE_CHECKING:
    from flows.kernel.paths import Paths

MEANT = "meant"
"""How an option was answered that was read out of words which stand there for it."""
DERIVED = "fact."
"""What was heard in other answers stands under this: nobody was asked for it."""
FEW_SITTINGS = timedelta(hours=12)
"""After so long, what was named may have moved: doors that look again open."""


class Facts:
    """The answers of `thread` and what is true of the `person`, at the instant `now`.

    `rejections` is how many the person has brought, this one included. Reading a fact puts its
    name into `read`.
    """

    __slots__ = ("_paths", "_thread", "now", "person", "read", "rejections")

    def __init__(
        self,
        thread: Thread,
        person: PersonData,
        now: datetime,
        rejections: int = 1,
        paths: Paths | None = None,
    ) -> None:
        self._paths = paths
        self._thread = thread
        self.person = person
        self.now = now
        self.rejections = rejections
        self.read: set[str] = set()

    @property
    def paths(self) -> Paths:
        """The steps there are. Raises LookupError where these facts were made without them."""
        if self._paths is None:
            raise LookupError("these facts were made without the steps they are about")
        return self._paths

    def answer(self, step: str) -> Answer | None:
        """What was answered at `step`; None while nothing was, or when it was skipped."""
        self.read.add(step)
        found = self._thread.answers.get(step)
        if found is None or found.get("how") == "skipped" or found.get("aside"):
            return None
        return found

    def known(self, step: str) -> bool:
        """Whether `step` has an answer, from whichever source."""
        return self.answer(step) is not None

    def settled(self, step: str) -> bool:
        """Whether `step` need not be asked: answered, or left out by the person."""
        self.read.add(step)
        return step in self._thread.answers

    def codes(self, step: str) -> tuple[str, ...]:
        """The options chosen at `step`."""
        found = self.answer(step)
        return tuple(found.get("codes", ())) if found else ()

    def code(self, step: str) -> str:
        """The one option chosen at `step`, else the empty string."""
        found = self.answer(step)
        codes = found.get("codes") if found else None
        return str(codes[0]) if codes else ""

    def text(self, step: str) -> str:
        """What the person wrote at `step`, else the empty string."""
        found = self.answer(step)
        return str(found.get("text", "")) if found else ""

    def in_words(self, step: str) -> bool:
        """Whether what was chosen at `step` was read out of words that stand there for it."""
        found = self.answer(step)
        return bool(found and found.get("how") == MEANT and found.get("text"))

    def number(self, step: str) -> int | None:
        """The number given at `step`."""
        found = self.answer(step)
        return None if found is None else found.get("number")

    def day(self, step: str) -> date | None:
        """The day given at `step`."""
        found = self.answer(step)
        return date.fromisoformat(found["date"]) if found and found.get("date") else None

    def since(self, step: str) -> timedelta | None:
        """How long ago `step` was answered."""
        found = self.answer(step)
        return None if found is None else self.now - datetime.fromisoformat(found["at"])

    @property
    def thread(self) -> Thread:
        """The rejection itself, for what is not an answer: its letter, its doors, its plans."""
        return self._thread

    @property
    def local(self) -> datetime:
        """`now` on the person's clock, or on UTC while their zone is not known."""
        return self.now.astimezone(zone_of(self.zone))

    @property
    def zone(self) -> str:
        """Where the person's clock stands; "" while nobody knows."""
        return self.person.get("zone", "")
