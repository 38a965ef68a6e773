import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from bot.errors import Problem
from bot.keep.keys import KeySource
from bot.keep.store import Store
from bot.summary.bringing import bring_in
from bot.summary.make import make
from bot.summary.material import Material, collect
from bot.summary.portable import portable
from bot.summary.soundness import BYTES_AT_MOST
from flows.kernel.kept import PlanRow
from flows.kernel.person import Moment
from flows.kernel.session import Session, Thread, Threads
from tests.bot.summary.histories import SCRIPTS, TALKED, walked
from tests.walks import MONDAY

SCHEMA = Draft202012Validator(
    json.loads((files("bot.summary") / "export-1.schema.json").read_text(encoding="utf-8"))
)
ACTS = (4, 8, 16, 36, 120)
ODD = "\ud800 \U0001f469\u200d\U0001f469 \u202e<b>{company}</b> \x00 你好 שלום"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened = Store.open(tmp_path_factory.mktemp("here") / "notes.db", KeySource("7a" * 32))
    yield opened
    opened.close()


def fresh(store: Store) -> str:
    """An address that nobody has."""
    there = store.health().people
    return store.address("terminal", f"somebody {there}")


def exported(store: Store, address: str, like: Material) -> bytes:
    person = store.person(address)
    assert person is not None
    return portable(collect(store, person, like.script, like.now))


WALKS = 150
"""People who are walked, each to be exported and brought back: beside them two go all the way."""


def brought(store: Store, content: bytes) -> str:
    address = fresh(store)
    bring_in(store, address, content, MONDAY, TALKED)
    return address


@settings(max_examples=WALKS, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 10**9), st.sampled_from(ACTS[:4]))
@example(7, ACTS[4])
@example(11, ACTS[4])
def test_what_was_exported_comes_back_the_same(store: Store, seed: int, acts: int) -> None:
    material = walked(seed, acts)
    assume(material.session.shelf)
    content = portable(material)
    assert exported(store, brought(store, content), material) == content


@pytest.mark.parametrize("seed", range(30))
def test_every_export_holds_to_the_published_schema(seed: int) -> None:
    SCHEMA.validate(json.loads(portable(walked(seed, ACTS[seed % len(ACTS)]))))


def moment(local: str, step: str = "later.look") -> Moment:
    return {"local": local, "step": step, "kind": "timer"}


def extreme() -> Material:
    """By hand: everything long, odd or empty that the shapes allow."""
    at = MONDAY.isoformat()
    answers: dict[str, Any] = {
        "opening.hello": {"text": ODD * 200, "at": at, "how": "asked"},
        "fact.company": {"text": ODD, "at": at, "how": "heard"},
        "feel.strength": {"number": 10, "at": at},
        "nowhere.known": {"codes": ["gone"], "at": at, "unheard": {"of": [1, None, True]}},
        "reflect.funnel": {"sent": 0, "answered": 0, "talked": 0, "at": at},
    }
    plans: list[PlanRow] = [
        {"what": ODD, "kind": "text", "local": "2999-12-31T23:59", "status": "open"}
    ]
    many = {
        number: Thread(number, at, at, "feel.words", answers=answers, plans=plans)
        for number in (1, 3, 20)
    }
    person: Any = {
        "zone": "Nowhere/Land",
        "setback": {"text": ODD, "at": at},
        "moments": {"3/plan0": moment("2999-12-31T23:59", "later.plan")},
        "later": {"unknown": ["kept"]},
    }
    session = Session(
        language="en", current=3, person=person, shelf={n: {"label": ODD} for n in many}
    )
    session.threads = Threads(held=many)
    return Material(session, walked(3, 36).notes, SCRIPTS["en"], MONDAY, 0, MONDAY)


def test_what_is_long_odd_or_unheard_of_comes_back_the_same(store: Store) -> None:
    material = extreme()
    material = replace(material, notes=tuple(n for n in material.notes if n.rejection in {0, 1, 3}))
    content = portable(material)
    SCHEMA.validate(json.loads(content))
    assert exported(store, brought(store, content), material) == content


def test_a_new_person_goes_on_where_they_were(store: Store) -> None:
    material = walked(5, 36)
    address = brought(store, portable(material))
    person = store.person(address)
    assert person is not None
    session = store.session(person)
    assert session.state == "stopped"
    assert session.threads[session.current].place == material.session.threads[session.current].place
    assert person.created == MONDAY


def test_private_notes_travel_too(store: Store) -> None:
    material = extreme()
    note = replace(material.notes[0], rejection=1, step="follow.unsent", words="You cowards")
    content = portable(replace(material, notes=(note,)))
    assert b"You cowards" in content
    assert b"You cowards" in exported(store, brought(store, content), material)


def a_year_before(content: bytes) -> bytes:
    """The same, of somebody who began a year before."""
    data = json.loads(content)
    for row in data["rejections"]:
        row["opened"] = row["opened"].replace("2026-", "2025-", 1)
    return json.dumps(data).encode()


def test_what_is_here_already_is_not_brought_in_twice(store: Store) -> None:
    content = portable(walked(5, 36))
    address = brought(store, content)
    before = json.loads(exported(store, address, walked(5, 36)))
    came = bring_in(store, address, content, MONDAY, TALKED)
    assert (came.rejections, came.notes, came.dates) == (0, 0, 0)
    assert json.loads(exported(store, address, walked(5, 36))) == before


def test_somebody_who_is_here_gets_more_and_loses_nothing(store: Store) -> None:
    mine, more = walked(5, 36), walked(8, 36)
    address = brought(store, portable(mine))
    before = json.loads(exported(store, address, mine))
    content = a_year_before(portable(more))
    came = bring_in(store, address, content, MONDAY, TALKED)
    after = json.loads(exported(store, address, mine))
    had = len(before["rejections"])
    assert not came.is_new
    assert after["rejections"][:had] == before["rejections"]
    assert after["current"] == before["current"]
    mine_after = {key: after["person"].get(key) for key in before["person"]}
    assert mine_after | {"moments": 0} == before["person"] | {"moments": 0}
    added = [{**each, "number": 0} for each in after["rejections"][had:]]
    there = [{**each, "number": 0} for each in json.loads(content)["rejections"]]
    assert added == there
    assert len({each["number"] for each in after["rejections"]}) == len(after["rejections"])


def with_a_date(local: str, zone: str = "Europe/Berlin") -> Material:
    thread = Thread(4, MONDAY.isoformat(), MONDAY.isoformat(), "feel.words")
    moments = {"4/look": moment(local)}
    session = Session(
        current=4, person={"zone": zone, "moments": moments}, shelf={4: {"status": "open"}}
    )
    session.threads = Threads(held={4: thread})
    return Material(session, (), SCRIPTS["en"], MONDAY, 0, MONDAY)


def test_a_date_ahead_is_planned_here_at_its_instant(store: Store) -> None:
    address = fresh(store)
    came = bring_in(store, address, portable(with_a_date("2026-03-30T09:00")), MONDAY, TALKED)
    due = store.nudges.due(MONDAY + timedelta(days=40), address)
    assert came.dates == 1
    assert [(one.event.key, one.event.rejection, one.event.step) for one in due] == [
        ("4/look", 4, "later.look")
    ]
    assert due[0].at.isoformat() == "2026-03-30T07:00:00+00:00"


def test_a_second_bringing_renumbers_its_dates(store: Store) -> None:
    content = portable(with_a_date("2026-03-30T09:00"))
    address = brought(store, content)
    bring_in(store, address, a_year_before(content), MONDAY, TALKED)
    due = store.nudges.due(MONDAY + timedelta(days=40), address)
    assert [one.event.key for one in due] == ["4/look", "5/look"]


def test_a_date_that_passed_elsewhere_is_not_caught_up_on(store: Store) -> None:
    address = fresh(store)
    came = bring_in(store, address, portable(with_a_date("2026-02-01T09:00")), MONDAY, TALKED)
    assert came.dates == 0
    assert store.nudges.next_due(address) is None


@pytest.mark.parametrize(
    "where",
    [{"state": "parked"},
     {"state": "journal.one", "held": [{"number": 1, "step": "parked", "kind": "", "onward": 0}]}],
)  # fmt: skip
def test_somebody_parked_after_distress_is_sent_nothing(
    store: Store, where: dict[str, Any]
) -> None:
    address = brought(store, portable(walked(5, 16)))
    person = store.person(address)
    assert person is not None
    with store.base.writing():
        store.people.write(person, replace(store.session(person), **where))
    bring_in(store, address, portable(with_a_date("2026-03-30T09:00")), MONDAY, TALKED)
    keys = [each.event.key for each in store.nudges.due(MONDAY + timedelta(days=40), address)]
    assert not [key for key in keys if key.endswith("/look")]
    assert not [
        key for key in store.session(person).person.get("moments", {}) if key.endswith("/look")
    ]


@pytest.mark.parametrize(
    ("key", "row"),
    [("quiet", ["a", "b"]), ("quiet", "22"), ("paused", {"until": "soon"}), ("wrote", "today"),
     ("waiting", {"1/return": 1})],
)  # fmt: skip
def test_a_setting_that_is_none_is_damage(store: Store, key: str, row: object) -> None:
    data = json.loads(portable(walked(5, 16)))
    data["person"][key] = row
    with pytest.raises(Problem, match="damaged"):
        bring_in(store, fresh(store), json.dumps(data).encode(), MONDAY, TALKED)


def test_a_date_that_leads_nowhere_and_a_stage_nobody_knows_stay_behind(store: Store) -> None:
    data = json.loads(portable(with_a_date("2026-03-30T09:00")))
    for row in data["person"]["moments"].values():
        row["step"] = "later.gone"
    data["rejections"][0]["done"] = ["feel", "gone"]
    address = fresh(store)
    assert bring_in(store, address, json.dumps(data).encode(), MONDAY, TALKED).dates == 0
    person = store.person(address)
    assert person is not None
    session = store.session(person)
    assert next(iter(session.threads.values())).done == ["feel"]


Made = Callable[[], bytes]
"""A file that is made when a test needs it: who only collects the tests walks nowhere."""


def damaged(**change: Any) -> Made:
    return lambda: json.dumps(json.loads(portable(walked(5, 36))) | change).encode()


def damaged_rejection(**change: Any) -> Made:
    def made() -> bytes:
        data = json.loads(portable(walked(5, 36)))
        data["rejections"][0] |= change
        return json.dumps(data).encode()

    return made


AT = MONDAY.isoformat()
BAD: dict[str, bytes | Made] = {
    "no JSON": b"%PDF-1.7",
    "half of it": lambda: portable(walked(5, 36))[:-40],
    "no UTF-8": b"\xff\xfe\x00",
    "nothing": b"",
    "another program": b'{"name": "something"}',
    "a list": b"[]",
    "newer": damaged(version=2),
    "an odd version": damaged(version="1"),
    "version zero": damaged(version=0),
    "too large": b" " * (BYTES_AT_MOST + 1),
    "too deep": b"[" * 100_000,
    "deep inside": damaged(person={"x": json.loads("[" * 30 + "]" * 30)}),
    "a huge number": b'{"format": "rebound-export", "version": ' + b"9" * 5000 + b"}",
    "a number that is none": b'{"format": "rebound-export", "version": NaN}',
    "a fraction": damaged(person={"page": 1.5}),
    "half a character for a name": damaged(person={"\ud800": 1}),
    "no person": damaged(person=None),
    "no rejection": damaged(rejections=[], current=0),
    "a rejection that is none": damaged(rejections=["x"]),
    "very many": damaged(rejections=[{}] * 501),
    "nobody's place": damaged(current=99),
    "a wrong instant": damaged(seen="yesterday"),
    "a naive instant": damaged(seen="2026-03-02T09:30:00"),
    "another century": damaged(made="0001-01-01T00:00:00+00:00"),
    "a wrong zone": damaged(person={"zone": 5}),
    "a moment of nobody": damaged(person={"moments": {"99/look": moment("2026-04-01T09:00")}}),
    "a moment without a number": damaged(person={"moments": {"look": {}}}),
    "a moment with a zone": damaged(person={"moments": {"1/x": moment(AT)}}),
    "no setback": damaged(person={"setback": {}}),
    "an unknown setback": damaged(person={"setback": {"code": "x" * 200}}),
    "number zero": damaged_rejection(number=0),
    "a number as text": damaged_rejection(number="1"),
    "answers as a list": damaged_rejection(answers=[]),
    "an answer as text": damaged_rejection(answers={"feel.words": "anger"}),
    "codes as text": damaged_rejection(answers={"feel.words": {"codes": "anger"}}),
    "codes nobody knows": damaged_rejection(answers={"feel.words": {"codes": ["x"], "at": AT}}),
    "a strength as text": damaged_rejection(answers={"feel.strength": {"number": "8"}}),
    "a day that is none": damaged_rejection(answers={"intake.when": {"date": "2026-02-30"}}),
    "a plan of nothing": damaged_rejection(plans=[{"local": "2026-04-01T09:00"}]),
    "letter lines as a list": damaged_rejection(letter={"lines": []}),
    "a note without a step": damaged_rejection(notes=[{"words": "x"}]),
    "no shelf": damaged_rejection(shelf=None),
    "a long name": damaged_rejection(answers={"x" * 500: {}}),
}


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD)
def test_a_file_that_does_not_fit_is_one_sentence_and_changes_nothing(
    store: Store, bad: bytes | Made
) -> None:
    content = bad() if callable(bad) else bad
    address = brought(store, portable(walked(5, 16)))
    before = exported(store, address, walked(5, 16))
    people = store.health().people
    for where in (address, store.address("terminal", "nobody yet")):
        with pytest.raises(Problem) as problem:
            bring_in(store, where, content, MONDAY, TALKED)
        assert str(problem.value).startswith("The file ")
        assert str(problem.value).endswith(".")
    assert store.health().people == people
    assert exported(store, address, walked(5, 16)) == before


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_a_file_changed_anywhere_is_taken_whole_or_not_at_all(
    store: Store, data: st.DataObject
) -> None:
    content = portable(walked(5, 36)).decode()
    place = data.draw(st.integers(0, len(content) - 1))
    there = data.draw(st.sampled_from(['"', "{", "9", "null", "x", "[]", "-1", ""]))
    changed = (content[:place] + there + content[place + 1 :]).encode()
    address = fresh(store)
    try:
        bring_in(store, address, changed, MONDAY, TALKED)
    except Problem:
        assert store.person(address) is None
    else:
        assert exported(store, address, walked(5, 36))


def test_one_rejection_alone_takes_only_its_own(tmp_path: Path, store: Store) -> None:
    material = replace(extreme(), rejection=3)
    data = json.loads(make("json", material).content)
    assert [each["number"] for each in data["rejections"]] == [3]
    assert set(data["person"]["moments"]) == {"3/plan0"}
    assert data["current"] == 3
