"""Every person there can be, as far as it makes a difference: facts that are decided when read.

A profile is one choice for every fact in `VALUES`. Nobody lists them: a path is walked with the
facts open; where a guard reads one that is open, the walk is split, once for each of its values.
So each walk stands for all the profiles that agree on what was read, and no two for the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from math import prod
from typing import Any, Protocol, Self, TypeVar, cast

from flows.conversation import PATHS
from flows.kernel.facts import Facts
from flows.kernel.person import PersonData
from flows.kernel.session import Answer, Thread
from flows.stages.follow_up.kinds import CHOSEN

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
NOW = datetime(2025, 3, 4, 15, tzinfo=UTC)
AT = NOW.isoformat()
SKIPPED: Answer = {"how": "skipped"}
DAY, NIGHT = "UTC", "UTC+08:00"
"""Zones in which it is three in the afternoon, and eleven at night."""

Value = Any
Case = dict[str, Value]
"""What is decided so far: a fact's name and its value."""


def _codes(*codes: str) -> Answer:
    return {"codes": list(codes)}


def _each(names: str) -> tuple[Answer, ...]:
    return tuple(_codes(*name.split("+")) for name in names.split())


def _days(*ago: int) -> tuple[Answer, ...]:
    return tuple({"date": _ago(days)} for days in ago)


def _ago(days: int) -> str:
    return (NOW.date() - timedelta(days=days)).isoformat()


def _ways() -> tuple[Answer, ...]:
    """Every way of every kind of letter."""
    return tuple(_codes(way) for way in dict.fromkeys(way for kind in CHOSEN for way in kind.ways))


YES_OR_NOT = (None, _codes("yes"))
WRITTEN: Answer = {"text": "a few words"}

VALUES: dict[str, tuple[Value, ...]] = {
    "held intake.far": (False, True),
    "held intake.when": (False, True),
    "held intake.date": (False, True),
    "held feel.words": (False, True),
    "held intake.lane": (False, True),
    "opening.hello": (WRITTEN, _codes("said_no"), _codes("paste")),
    "fact.role": (None, WRITTEN),
    "fact.how": (None, *_each("said_no silence withdrawn still_open")),
    "fact.internal": YES_OR_NOT,
    "fact.money": YES_OR_NOT,
    "intake.far": (SKIPPED, *_each("application call interview final offer")),
    "intake.when": (SKIPPED, *_days(0, 1, 2, 3, 10, 20)),
    "intake.date": (SKIPPED, _codes("nothing"), {"date": "2026-12-11"}),
    "intake.lane": (SKIPPED, *_each("lead chest write inside want one_step")),
    "feel.words": (SKIPPED, WRITTEN, *_each("nothing relief sadness anger relief+sadness")),
    "feel.strength": (SKIPPED, *({"number": number} for number in (2, 4, 5, 7, 8))),
    "feel.count": (SKIPPED, *_each("first few many")),
    "feel.kind": (SKIPPED, WRITTEN),
    "pause.offer": (SKIPPED, *_each("day tonight go_on myself")),
    "reflect.inside": (SKIPPED, *_each("well badly")),
    "reflect.wins": (SKIPPED, *_each("cv none")),
    "reflect.paper": (SKIPPED, *_each("typos cant_tell")),
    "reflect.more": _each("go_on leave day"),
    "reflect.list": (SKIPPED, *_each("none late more late+more")),
    "reflect.talk": (SKIPPED, *_each("none argued")),
    "reflect.notmine": (SKIPPED, *_each("applicants typos+late+argued")),
    "follow.expect": _each("write two_lines not other"),
    "follow.kind": tuple(_codes(kind.name) for kind in CHOSEN),
    "follow.way": _ways(),
    "follow.who": (SKIPPED, *_each("interviewer hr no_reply inside")),
    "follow.instead": (SKIPPED, *_each("other two_lines none")),
    "follow.ask": (SKIPPED, *_each("only_thanks keep_in_mind feedback_talk")),
    "analyze.pull": (SKIPPED, WRITTEN, *_each("work none")),
    "analyze.past": (SKIPPED, *_each("pay nothing")),
    "move.state": (SKIPPED, *_each("ready stuck")),
    "move.next": (SKIPPED, *_each("application")),
    "zone": ("", DAY, NIGHT),
    "hour": ("", "18:30"),
    "rejections": (1, 2),
}
"""Every fact that branches, and the values that differ in what they lead to."""
HELD = {fact.removeprefix("held "): fact for fact in VALUES if fact.startswith("held ")}
"""Steps whose answer may be there before they are asked, and the fact that it is."""


class UndecidedError(Exception):
    """A guard read a fact that is not decided yet."""

    def __init__(self, fact: str) -> None:
        super().__init__(fact)
        self.fact = fact


class Answers(dict[str, Answer]):
    """The answers of a thread, read from a case; what was asked or heard is there."""

    def __init__(self, case: Case) -> None:
        super().__init__()
        self.case = case
        self.asked: set[str] = set()
        self.anew: dict[str, Answer] = {}

    def fork(self, fact: str, value: Value) -> Answers:
        """These answers with one more fact decided."""
        other = Answers({**self.case, fact: value})
        other.asked, other.anew = self.asked.copy(), self.anew.copy()
        return other

    def __contains__(self, step: object) -> bool:
        return step in self.asked or self._was_heard(str(step))

    def _was_heard(self, step: str) -> bool:
        held = HELD.get(step)
        if held is not None:
            return bool(decided(self.case, held))
        return step.startswith("fact.") and self._value(step) is not None

    def get(self, step: str, default: Any = None) -> Any:
        """The answer at `step`, if it was asked or heard."""
        if step in self.asked:
            return {"how": "asked", "at": AT, **self._value(step)}
        if not self._was_heard(step):
            return default
        return {"how": "heard", "at": AT, **self._value(step)}

    def _value(self, step: str) -> Any:
        if step == "fact.company" or step in self.anew:
            return self.anew.get(step)
        return decided(self.case, step) if step in VALUES else WRITTEN


class Person(dict[str, Any]):
    """What is true of the person, read from a case."""

    def __init__(self, case: Case) -> None:
        super().__init__()
        self.case = case

    def get(self, name: str, default: Any = None) -> Any:
        """One of it; the zone and the hour come from the case."""
        if name in VALUES and name not in self:
            return decided(self.case, name)
        return super().get(name, default)


def decided(case: Case, fact: str) -> Value:
    """The value of `fact` in this case; raises `UndecidedError` where it is not decided."""
    if fact not in case:
        raise UndecidedError(fact)
    return case[fact]


def facts_of(case: Case, answers: Answers) -> Facts:
    """The facts of a case, as the guards read them."""
    thread = Thread(1)
    thread.answers = answers
    return Facts(thread, cast("PersonData", Person(case)), NOW, decided(case, "rejections"), PATHS)


class Way(Protocol[T_co]):
    """Somebody on the way: where a fact is open it stands, and goes on from there in forks."""

    @property
    def case(self) -> Case:
        """What is decided so far."""
        ...

    def go(self) -> T_co:
        """What is found at the end; raises `UndecidedError` where it stands, as often as called."""
        ...

    def fork(self, fact: str, value: Value) -> Self:
        """Somebody at this very place, with one more fact decided."""
        ...


def every_way(begun: Iterable[Way[T]]) -> Iterator[tuple[Case, T]]:
    """Every case told apart from here on, with what is found there; no stretch is walked twice."""
    todo = list(begun)
    while todo:
        way = todo.pop()
        try:
            result = way.go()
        except UndecidedError as open_:
            todo += [way.fork(open_.fact, value) for value in possible(open_.fact, way.case)]
        else:
            yield way.case, result


def cases(walk: Callable[[Case], T], start: Case | None = None) -> Iterator[tuple[Case, T]]:
    """Every case that `walk` tells apart, with what it found there; it begins anew in each."""
    todo: list[Case] = [dict(start or {})]
    while todo:
        case = todo.pop()
        try:
            result = walk(case)
        except UndecidedError as fact:
            todo += [{**case, fact.fact: value} for value in possible(fact.fact, case)]
        else:
            yield case, result


def either(fact: str, case: Case) -> list[Case]:
    """The case as it is where `fact` is decided, else one for each of its values."""
    if fact in case:
        return [case]
    return [{**case, fact: value} for value in possible(fact, case)]


def possible(fact: str, case: Case) -> list[Value]:
    """The values of `fact` that go with what is decided."""
    return [value for value in VALUES[fact] if _fits({**case, fact: value}, fact)]


def _fits(case: Case, fact: str) -> bool:
    """What was heard was not skipped; only an offer can be taken back."""
    step = fact.removeprefix("held ")
    if case.get(f"held {step}") and case.get(step) == SKIPPED:
        return False
    if not {"fact.how", "intake.far"} <= set(case):
        return True
    return _has(case["fact.how"], "withdrawn") == _has(case["intake.far"], "offer")


def _has(answer: Value, code: str) -> bool:
    return code in (answer or {}).get("codes", ())


def profiles() -> int:
    """How many profiles there are."""
    return prod(len(values) for values in VALUES.values())


def described(case: Mapping[str, Value]) -> str:
    """A case in words, for whoever has to mend what breaks in it."""
    told = (f"{fact}={_plain(value)}" for fact, value in case.items() if fact != "rejections")
    return ", ".join(told) or "anyone"


def _plain(value: Value) -> str:
    if not isinstance(value, dict):
        return str(value)
    if value.get("how") == "skipped":
        return "skipped"
    if "date" in value:
        return f"{(NOW.date() - date.fromisoformat(value['date'])).days} days ago"
    return "+".join(value.get("codes", ())) or str(value.get("number", value.get("text", "")))
