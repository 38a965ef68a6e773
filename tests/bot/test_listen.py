import json
from collections import Counter
from pathlib import Path

import pytest

from bot.listen import CONTEXTS, read
from bot.speech.words import read_danger, read_ear, read_scripts
from flows.conversation import PATHS
from flows.engine import Engine
from flows.kernel.effects import Say
from flows.kernel.events import Text
from flows.listening.examples import Example, examples
from tests.bot.process import rebound
from tests.flows.standing import standing
from tests.walks import keys_of

ASIDE = Path(__file__).parents[1] / "listening" / "aside"
EVERY = 3
"""Of the lines kept aside so many times fewer are said here; `make bench` says all of them."""
WALLS_AT_MOST = 0.02


def test_each_line_comes_back_with_its_id(tmp_path: Path) -> None:
    typed = '{"id": "a", "text": "yeah sure", "context": "yes_no"}\nstop messaging me\n'
    told = rebound(tmp_path, "listen", typed=typed)
    assert told.returncode == 0, told.stderr
    first, second = map(json.loads, told.stdout.splitlines())
    assert (first["id"], first["intent"]) == ("a", "yes")
    assert second["acts"] == ["ends_contact"]
    assert "like" not in first


def test_a_line_is_heard_at_its_own_step_and_likened(tmp_path: Path) -> None:
    typed = json.dumps({"id": 7, "at": "intake.far", "text": "second interview"})
    told = rebound(tmp_path, "listen", "--like", typed=typed)
    assert told.returncode == 0, told.stderr
    assert len(json.loads(told.stdout)["like"]) == 3
    assert not (tmp_path / "notes.db").exists()


def test_json_that_is_none_is_one_sentence(tmp_path: Path) -> None:
    told = rebound(tmp_path, "listen", typed="{nothing")
    assert told.returncode == 2
    assert told.stderr.startswith("rebound: Line 1")


@pytest.mark.parametrize("context", CONTEXTS)
def test_every_context_stands_somewhere(context: str) -> None:
    line = read(json.dumps({"text": "hello", "context": context}))
    assert line.step in PATHS.by_step


def test_nobody_who_writes_as_people_do_meets_a_wall() -> None:
    engine = Engine(read_scripts(), ear=read_ear())
    engine.danger = read_danger()
    places, met = standing(), Counter[str]()
    silent: list[Example] = []
    for name in ("k", "l"):
        lines = examples((ASIDE / f"{name}.txt").read_text(encoding="utf-8"))
        for one in list(lines)[::EVERY]:
            session, now = places[one.at][0]
            _, effects = engine.step(session, Text(one.text), now)
            keys = {key for said in effects if isinstance(said, Say) for key in keys_of(said)}
            silent += [] if keys else [one]
            met["lines"] += 1
            met["walls"] += any(key.startswith("invalid.") for key in keys)
    assert met["lines"] > 700
    assert not silent
    assert met["walls"] <= WALLS_AT_MOST * met["lines"], met
