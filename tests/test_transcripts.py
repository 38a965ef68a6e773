"""Golden transcripts: whole people, typed line by line, and every byte of what they were told."""

from __future__ import annotations

import re
from difflib import unified_diff
from functools import cache
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from bot import app
from bot.messenger.buttons import keyboard
from bot.settings.config import read_settings
from bot.speech.pieces import AT_MOST
from bot.speech.words import read_scripts
from bot.summary.make import make
from bot.summary.material import Material, collect
from bot.summary.share import names_shown
from flows.conversation import PATHS
from flows.kernel.effects import Part
from tests.bot.process import started
from tests.examples.person import MADE
from tests.fake_telegram import keyboards, texts
from tests.transcripts.names import NAMELESS, NAMES, WITHOUT
from tests.transcripts.play import (
    FAULT,
    FOLDER,
    KEY,
    PEOPLE,
    PERSON,
    Person,
    Played,
    Told,
    people,
    play,
    read,
)
from tests.transcripts.whole import CUT_SHORT, TALK, labels, offered, ours_with_dots, quotes, sent

pytestmark = pytest.mark.long

EVERYBODY_THERE_IS = people()


def each_of(there: list[Person]) -> pytest.MarkDecorator:
    """A test of each of them; whoever meets a fault has it logged."""
    errors = [pytest.mark.logs_errors]
    return pytest.mark.parametrize(
        "person",
        [
            pytest.param(each, id=each.name, marks=errors if FAULT in each.typed else [])
            for each in there
        ],
    )


EVERYBODY, PEOPLE_THEMSELVES = each_of(EVERYBODY_THERE_IS), each_of(people(PEOPLE))
TITLE = read_scripts()["en"].template(Part("summary.title"))
KEPT = {"feel.card", "reflect.card", "analyze.card", "follow.draft", "move.plan", "move.bye"}
"""Where something to keep first stands on the screen: a card, a letter, a plan, the summary."""
BY_ANSWER = 11
BUBBLES = 2
NEVER_HERE = {"pause.zone"}  # a terminal tells its zone
"""Steps that no conversation in a terminal reaches."""


@cache
def played_and_kept(person: Person) -> tuple[Played, Material | None]:
    """What came of it, played once for all tests here, and what somebody with names has then."""
    with TemporaryDirectory() as scratch:
        return play(person, Path(scratch)), kept_in(scratch) if person.name in NAMES else None


def kept_in(scratch: str) -> Material:
    named = {"REBOUND_DATABASE": f"{scratch}/notes.db", "REBOUND_KEY": KEY, "TZ": "UTC"}
    with app.opened(read_settings(named, Path(scratch) / "no.env"), None) as store:
        person = app.find_person(store, PERSON)
        return collect(store, person, app.conversation().script(person.language), MADE)


def played(person: Person) -> Played:
    return played_and_kept(person)[0]


@EVERYBODY
def test_the_conversation_is_the_one_that_was_accepted(person: Person) -> None:
    golden = person.golden.read_text(encoding="utf-8") if person.golden.exists() else ""
    now = played(person).text
    if now != golden:
        changes = unified_diff(
            golden.splitlines(), now.splitlines(), "accepted", "now", lineterm="", n=6
        )
        pytest.fail(
            f"{person.name} ({person.note}) is told something else:\n"
            + "\n".join(changes)
            + "\nRead it as that person. To accept: make transcripts, or\n"
            f"  python -m tests.transcripts.accept {person.name}",
            pytrace=False,
        )


@EVERYBODY
def test_no_message_equals_the_one_before_it(person: Person) -> None:
    for sitting in sittings(person):
        said = [each.text for each in sitting if each.who != "you"]
        for one, other in pairwise(said):
            assert one != other


@EVERYBODY
def test_at_most_two_messages_stand_between_two_lines(person: Person) -> None:
    """Waiting may let several moments come, and so may a new process; documents come on top."""
    for line, after in exchanges(person):
        if not line.startswith(":wait"):
            assert len([each for each in after if each.who == "bot"]) <= BUBBLES, line


@EVERYBODY
def test_nobody_leaves_by_the_goodbye_without_the_summary(person: Person) -> None:
    there = False
    for each in played(person).told:
        there = there or TITLE in each.text
        if each.step == "done" and each.kind == "question":
            assert there


@EVERYBODY
def test_something_to_keep_is_there_by_the_eleventh_answer(person: Person) -> None:
    """For whoever is led; the lane "look at what happened" goes through its lists first."""
    asked: set[str] = set()
    for each in played(person).told:
        if (
            each.who != "bot"
            or each.step not in PATHS.by_step
            or PATHS.by_step[each.step].stage == "aside"
        ):
            continue
        if each.step in KEPT or PATHS.by_step[each.step].stage == "reflect":
            return
        asked.add(each.step)
        assert len(asked) <= BY_ANSWER, f"{each.step} is one question too many: nothing is kept yet"


def test_together_they_reach_every_step() -> None:
    said = {
        each.step
        for person in EVERYBODY_THERE_IS
        for each in played(person).told
        if each.who == "bot"
    }
    assert set(PATHS.by_step) - said == NEVER_HERE


def test_the_command_line_prints_the_same(tmp_path: Path) -> None:
    person = next(each for each in EVERYBODY_THERE_IS if len(each.sittings) == 1)
    typed = "".join(f"{line}\n" for line in person.sittings[0].lines)
    ran = started(tmp_path, "chat", "--at", person.begins.isoformat(), typed=typed, REBOUND_KEY=KEY)
    assert ran.stdout == played(person).text


def sittings(person: Person) -> list[list[Told]]:
    """What was told and typed, one list for each process."""
    cut: list[list[Told]] = []
    for each in played(person).told:
        if each.who == "process":
            cut.append([])
        else:
            cut[-1].append(each)
    return cut


def exchanges(person: Person) -> list[tuple[str, list[Told]]]:
    """Each line typed, and what was told before the next."""
    cut: list[tuple[str, list[Told]]] = []
    for sitting in sittings(person):
        typed = False
        for each in sitting:
            if each.who == "you":
                cut.append((each.text, []))
                typed = True
            elif typed:
                cut[-1][1].append(each)
    return cut


# everything they said stands whole where it is shown again, in Telegram as here


@PEOPLE_THEMSELVES
def test_no_card_summary_quotation_or_button_is_cut_short(person: Person) -> None:
    typed = " ".join(person.typed)
    for say, language in played(person).said:
        if ours_with_dots(say.parts, language):
            continue
        for channel in ("telegram", "terminal"):
            shown = TALK.render(say, language, channel)
            text = "\n".join((shown.text, *(label for _, label in shown.buttons)))
            found = [text[: one.end()][-40:] for one in CUT_SHORT.finditer(text)]
            assert "…" in typed or not found, f"{say.kind} of {say.step}: {found}"


@PEOPLE_THEMSELVES
def test_every_quotation_is_shown_to_its_last_word(person: Person) -> None:
    for say, language in played(person).said:
        shown = TALK.render(say, language, "terminal").text.casefold()
        script = TALK.script(language).for_typing()
        for quote in (one for part in say.parts for one in quotes(part, script)):
            assert quote.text.casefold() in shown, f"{say.kind} of {say.step}: {quote.text!r}"


@PEOPLE_THEMSELVES
def test_telegram_takes_every_message_and_button(person: Person) -> None:
    for say, language in played(person).said:
        for message in sent(say, language):
            plain, _ = texts.formatted(message.text, {"parse_mode": "HTML"}, "entities", AT_MOST)
            assert plain, f"{say.kind} of {say.step} has nothing to read"
            assert labels(keyboards.inline(keyboard(message))) == offered(message)


def test_what_is_looked_for_is_found_where_it_is() -> None:
    for text in ("It was “so close…”", "a; “b…”; c", "“a…” and b", "the end…"):
        assert CUT_SHORT.search(text)
    assert not CUT_SHORT.search("“…mail today”, if it is …then")


# no name they mention is shared, unless it may stay


def kept(name: str) -> Material:
    """What somebody has at the end of their conversation."""
    _, there = played_and_kept(read(FOLDER / PEOPLE / name))
    assert there is not None
    return there


def shared(here: Material, *stay: str) -> str:
    return make("markdown", here, share=True, stay=stay).content.decode()


def named_in(page: str, names: str) -> set[str]:
    return {name for name in names.split() if re.search(rf"(?i)\b{name}\b", page)}


@pytest.mark.parametrize("name", sorted(NAMES))
def test_no_name_they_mention_is_in_it(name: str) -> None:
    assert named_in(shared(kept(name)), NAMES[name]) == set()


@pytest.mark.parametrize("name", ["41_bruno_busy_month", "60_selma_three_noes", "34_nina_doors"])
def test_what_is_ticked_stays_and_nothing_else(name: str) -> None:
    here = kept(name)
    first, *others = names_shown(here)
    assert first in shared(here, first)
    assert not any(other in shared(here, first) for other in others)
    assert named_in(shared(here, first, *others), NAMES[name])


def test_everybody_was_read_for_names_and_each_name_was_said() -> None:
    there = {folder.name for folder in (FOLDER / PEOPLE).iterdir() if folder.is_dir()}
    assert there == NAMES.keys() | WITHOUT | NAMELESS
    typed = {name: "\n".join(read(FOLDER / PEOPLE / name).typed) for name in NAMES}
    assert not [
        name for name in NAMES if named_in(typed[name], NAMES[name]) != {*NAMES[name].split()}
    ]
