"""The proofs hold, and each of them notices when what it proves is broken on purpose."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import flows
from flows.check import (
    Report,
    advice,
    budgets,
    graph,
    keys,
    limits,
    literals,
    replies,
    run,
    slots,
    uses,
    walks,
    wordlist,
)
from flows.check.advised import ADVICE
from flows.check.chance import Chance
from flows.check.naming import guard_name, move_name
from flows.check.probe import Probe, probe
from flows.check.profiles import VALUES, cases, decided, profiles
from flows.check.sizes import Ruler, sentences, words
from flows.check.used import optional, required
from flows.conversation import ARROWS, MOVES, PATHS
from flows.kernel.guards import both, chose
from flows.kernel.machine import Transition
from flows.kernel.rows import Move, always, never
from flows.kernel.script import Script
from flows.kernel.step import Step
from flows.stages.intake.facts import talked

pytestmark = pytest.mark.long

FLOWS = Path(flows.__file__).parent
STEPS = {row.name for row in PATHS.steps}
KEY_SHAPED = re.compile(r"[a-z_{}0-9]+(\.[a-z_0-9{}]+)+")


@cache
def tables() -> dict[str, dict[str, Any]]:
    """The words files of English, read once; every script made of them is a new one."""
    files = sorted((FLOWS / "words" / "en").glob("*.toml"))
    return {file.stem: tomllib.loads(file.read_text("utf-8")) for file in files}


def english(**changed: str) -> Script:
    """The real words, some texts replaced: `feel_words__ask` stands for `feel.words.ask`."""
    script = Script("en", tables())
    for key, text in changed.items():
        script.texts[key.replace("__", ".")] = (text,)
        script.files.setdefault(key.replace("__", "."), "test")
    return script


@pytest.fixture(scope="module")
def words_of_english() -> Script:
    return english()


@pytest.fixture(scope="module")
def arrows() -> tuple[Transition, ...]:
    return tuple(ARROWS.all())


@pytest.fixture(scope="module")
def seen(words_of_english: Script) -> walks.Seen:
    return walks.walk_all({"en": words_of_english})


def problem(report: Report, *says: str) -> str:
    """The one problem that says all of these; there must be one."""
    found = [one for one in report.problems if all(word in one for word in says)]
    assert found, f"no problem says {says}; there are: {report.problems[:5]}"
    return found[0]


# everything, as it is


def test_every_proof_holds_of_the_real_thing(words_of_english: Script, seen: walks.Seen) -> None:
    report = run({"en": words_of_english}, seen)
    assert report.problems == ()
    assert any("139 of 139" in line for line in report.lines)


# the machine


def test_a_state_nothing_leads_to_is_named(arrows: tuple[Transition, ...]) -> None:
    left = [arrow for arrow in arrows if arrow.dest != "feel.sore"]
    report = graph.prove(left)
    assert "table.py" in problem(report, "Nothing leads to feel.sore")
    problem(report, "No answer leads to feel.sore")


def test_a_step_for_nobody_is_named(arrows: tuple[Transition, ...]) -> None:
    rows = {row.name: row for row in PATHS.steps} | {
        "feel.kind": Step("feel.kind", "text", never, stage="feel")
    }
    problem(graph.prove(arrows, rows), "No answer leads to feel.kind", "a `when`")


def test_a_dated_step_that_no_plan_leads_to_is_named(arrows: tuple[Transition, ...]) -> None:
    problem(graph.prove(arrows, dated=("nudged",)), "Nothing leads to later.plan")


def test_a_trap_is_named(arrows: tuple[Transition, ...]) -> None:
    out = {"answered", "onward"}
    left = [a for a in arrows if not (a.source == "feel.close" and a.move.on in out)]
    stays = Move("answered", "feel.close", always, "=", nothing)
    left.append(Transition("answered", "feel.close", None, (), stays))
    problem(graph.prove(left), "From feel.close no answer leads to an end")


def test_a_trigger_without_a_row_is_named(arrows: tuple[Transition, ...]) -> None:
    left = [arrow for arrow in arrows if not (arrow.trigger == "help" and arrow.source == "done")]
    assert "[help from done, always]" in problem(graph.prove(left), "Nothing answers help at done")


def test_a_last_row_that_may_not_apply_is_named(arrows: tuple[Transition, ...]) -> None:
    left = [a for a in arrows if not (a.trigger == "skip" and not a.when)]
    found = problem(graph.prove(left), "The last row for skip", "may not apply")
    assert "flows/table.py" in found


def test_an_arrow_to_no_state_is_named(arrows: tuple[Transition, ...]) -> None:
    move = Move("answered", "feel.card", always, "feel.crad", nothing)
    wrong = Transition("answered", "feel.card", "feel.crad", (), move)
    problem(graph.prove([*arrows, wrong]), "'feel.crad'", "no state", "answered from feel.card")


def test_a_second_way_to_the_start_is_named(arrows: tuple[Transition, ...]) -> None:
    move = Move("stop", "done", always, "start", nothing)
    back = Transition("stop", "done", "start", (), move)
    problem(graph.prove([*arrows, back]), "back to the start", "stop from done")


def nothing(_: object) -> None:
    """A row that does nothing."""


def test_rows_and_guards_are_called_as_the_tables_write_them() -> None:
    assert guard_name(chose("follow.who", "hr")) == "chose follow.who hr"
    assert guard_name(both(talked, chose("follow.who", "hr"))) == "talked and chose follow.who hr"
    closing = next(m for m in MOVES if m.on == "answered" and m.source == "closing")
    assert move_name(closing).startswith("answered from closing when picked")


def test_the_dated_steps_are_those_that_plans_lead_to() -> None:
    planned = {
        step
        for tree in _sources().values()
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "plan_at"
        for step in _strings(call)
        if step in STEPS
    }
    assert planned == set(graph.COME_ON_A_DATE)


# keys, slots


def test_words_that_are_missing_are_told_at_once_and_alone() -> None:
    script = english()
    del script.texts["feel.count.options.few"]
    (said,) = run({"en": script}).problems
    assert said.startswith("feel.count.options.few is missing in en: ")
    assert said.endswith("add it to feel.")


def test_a_missing_key_is_named_with_its_file() -> None:
    script = english()
    del script.texts["feel.sore.reply.unknown"]
    found = problem(keys.prove(script), "feel.sore.reply.unknown is missing")
    assert "add it to feel" in found
    assert "flows/stages/feel/steps.py" in found


def test_a_missing_key_that_a_row_says_is_named_with_its_row() -> None:
    script = english()
    del script.texts["human.line"]
    assert "a row for human says it" in problem(keys.complete(script), "human.line is missing")


def test_a_key_of_a_group_that_is_new_goes_into_a_file_there_is() -> None:
    (said,) = keys.missing(english(), {"breathe.line": "flows/table.py"})
    assert said.endswith("add it to system.toml.")


def test_the_label_of_a_new_door_goes_where_the_words_of_its_stage_are() -> None:
    script = english()
    script.files = {k: v for k, v in script.files.items() if not k.startswith("reflect.nexttime.")}
    assert keys.home(script, "door.nexttime").startswith("reflect")
    assert " or " not in keys.home(script, "door.nexttime")


def test_a_key_that_nothing_says_is_named_with_its_file() -> None:
    found = problem(keys.prove(english(feel__sore__nonsense="Hm.")), "feel.sore.nonsense")
    assert "said by nothing" in found


def test_a_key_of_one_language_only_is_named() -> None:
    other = english(feel__sore__extra="Hm.")
    other.language = "xx"
    problem(keys.compared([english(), other]), "feel.sore.extra", "not in en", "translate")


def test_a_slot_without_a_value_is_named() -> None:
    found = problem(slots.prove(english(skip__ok="Left out, {nmae}.")), "skip.ok", "{nmae}")
    assert "`says`" in found


def test_every_slot_the_walks_gave_is_declared(seen: walks.Seen) -> None:
    assert slots.undeclared(seen.given) == []
    assert slots.undeclared({"skip.ok": {"surprise"}})


ADDRESSES = {"beside/care/lines.py", "beside/care/line.py"}
"""Files whose dotted words are addresses of help, not keys."""


def test_the_keys_in_the_code_are_the_declared_ones() -> None:
    trees = [tree for path, tree in _sources().items() if path not in ADDRESSES]
    written = {text for tree in trees for text in _strings(tree) if KEY_SHAPED.fullmatch(text)}
    patterns = {text for text in written if "{" in text}
    keys = written - STEPS - literals.NOT_KEYS - patterns
    new, gone = keys - literals.LITERALS, literals.LITERALS - keys
    assert not new | gone, f"flows/check/literals.py, LITERALS: add {new}, remove {gone}"
    made = {one for tree in trees for one in _formats(tree) if KEY_SHAPED.fullmatch(one)}
    new, gone = made - literals.PUT_TOGETHER, literals.PUT_TOGETHER - made
    assert not new | gone, f"flows/check/literals.py, PUT_TOGETHER: add {new}, remove {gone}"


def test_what_a_channel_says_is_named_in_bot() -> None:
    sources = (file.read_text("utf-8") for file in (FLOWS.parent / "bot").rglob("*.py"))
    texts = (text for source in sources for text in _strings(ast.parse(source)))
    named = {part for text in texts for part in text.split(".")}
    alone = {key for key in literals.CHANNEL if key.rpartition(".")[2] not in named}
    assert not alone, f"flows/check/literals.py, CHANNEL: nothing in bot says {alone}"


def test_every_key_the_walks_said_was_foreseen(seen: walks.Seen) -> None:
    known = {*required(probe()), *optional(probe())}
    assert set(seen.said) - known == set()


# lengths, tone


@pytest.mark.parametrize(
    ("key", "text", "says"),
    [
        ("feel.sore.options.close", "So very, very close to it", "24 are allowed"),
        ("feel.sore.options.close", "→", "without a word"),
        ("feel.sore.ask", "Which of these " + "many small parts " * 15 + "is it?", "45 are"),
        ("feel.sore.ask", "Which part is it? Or is it none?", "two things at once"),
        ("feel.sore.why", "One two three four five. " * 13, "60 are allowed"),
        ("feel.sore.why", "Unaccountably disproportionately. " * 11, "350 are allowed"),
        ("feel.sore.why", "So it goes on " + "and on " * 7 + "here.", "16 are allowed"),
        ("feel.sore.why", "Good for you!", "shouts"),
        ("crisis.en.full", "One two three four five. " * 19, "90 are allowed"),
        ("reflect.card.line.title", "One two three four five. " * 23, "120 are allowed"),
        ("letter.hr.full.thanks", "One two three four five. " * 12, "120 are allowed"),
        ("skip.ok", "{feelings}" * 40, "4096"),
    ],
)
def test_a_text_over_a_limit_is_named(key: str, text: str, says: str) -> None:
    assert (
        key in problem(limits.prove(english(**{key: text})), says)
        or "card" in key + text
        or ("letter" in key)
    )


def test_too_many_buttons_are_named() -> None:
    crowded = replace(probe(), most_buttons={**probe().most_buttons, "reflect.goal": 7})
    problem(limits.prove(english(), crowded), "reflect.goal can show 7 buttons")


def test_a_list_without_a_way_out_is_named() -> None:
    last = {**probe().last_buttons, "reflect.mine": {"late"}}
    problem(limits.prove(english(), replace(probe(), last_buttons=last)), "reflect.mine", "late")


def test_a_button_that_sends_too_much_back_is_named() -> None:
    wordy: Probe = replace(probe(), codes={"feel.sore": {"x" * 60}})
    problem(limits.prove(english(), wordy), "64 bytes", "feel.sore")


def test_the_longest_of_a_text_counts_what_its_slots_can_hold() -> None:
    ruler = Ruler(english(skip__ok="Left out: {role}."), probe())
    assert ruler.text("skip.ok") == len("Left out: .") + 90


def test_words_and_sentences_are_counted_as_a_reader_does() -> None:
    assert words("“{echo}”. Kept – as you wrote it.") == 6
    assert sentences("One. Two, three: four?\nFive") == ["One.", "Two, three: four?", "Five"]


def test_cheerleading_is_named() -> None:
    problem(wordlist.prove(english(skip__ok="Well done, left out.")), "skip.ok", "'well done'")
    assert wordlist.prove(english(skip__ok="An amazingly long word.")).ok


# advice


def test_advice_on_no_text_is_named() -> None:
    script = english()
    script.advice = {key: tuple(set(ids) - {"F14"}) for key, ids in script.advice.items()}
    report = advice.prove(script)
    problem(report, "F14", "is on no text")
    assert "138 of 139" in report.lines[0]


def test_tags_that_name_nothing_are_named() -> None:
    script = english()
    script.advice |= {"skip.ok": ("F99",), "skip.nowhere": ("F01",)}
    problem(advice.prove(script), "skip.ok", "F99")
    problem(advice.prove(script), "skip.nowhere", "no text")
    problem(advice.prove(script, known=set(script.texts) - {"skip.ok"}), "skip.ok", "nothing says")


def test_there_are_139_things_to_say() -> None:
    assert len(ADVICE) == 139


# budgets


def with_row(stage: str, place: int, *rows: Step) -> Mapping[str, tuple[Step, ...]]:
    there = list(PATHS.by_stage[stage])
    there[place:place] = rows
    return {**PATHS.by_stage, stage: tuple(there)}


@pytest.fixture(scope="module")
def ways() -> budgets.WaysIn:
    """Who comes into each stage, as long as neither the opening nor the intake is another."""
    return budgets.ways_in()


def test_a_stage_that_asks_too_much_is_named_with_a_profile(ways: budgets.WaysIn) -> None:
    more = Step("analyze.more", "choice", stage="analyze")
    report = budgets.prove(with_row("analyze", 1, more), ways=ways)
    assert "analyze.pull=" in problem(report, "analyze asks 7 core questions")
    problem(report, "All stages together", "40 are allowed")


def test_free_texts_in_a_row_are_named(ways: budgets.WaysIn) -> None:
    rows = (Step("feel.one", "text", stage="feel"), Step("feel.two", "text", stage="feel"))
    report = budgets.prove(with_row("feel", 6, *rows), ways=ways)
    problem(report, "free texts in a row", "feel")
    problem(report, "feel asks 4 free texts of")


def test_a_door_that_leads_too_far_is_named() -> None:
    rows = [Step(f"feel.more{n}", "text", door="someone", stage="feel") for n in range(3)]
    assert budgets.long_doors() == []
    assert "someone has 4 questions" in budgets.long_doors(with_row("feel", 16, *rows))[0]


def test_a_late_artifact_is_named(ways: budgets.WaysIn) -> None:
    problem(
        budgets.prove(artifact=5, ways=ways), "something to keep comes only after", "5 are allowed"
    )


def test_whoever_is_not_heard_in_time_is_named(words_of_english: Script) -> None:
    silent = {
        stage: tuple(replace(row, replies=()) for row in rows)
        for stage, rows in PATHS.by_stage.items()
    }
    problem(uses.prove(words_of_english, silent), "no reply has used two facts")


def test_cases_cover_every_profile_once() -> None:
    def talked_and_strong(case: dict[str, object]) -> bool:
        far = decided(case, "fact.role")
        return far is not None and decided(case, "zone") != ""

    told_apart = list(cases(talked_and_strong))
    assert len(told_apart) == 1 + len(VALUES["zone"])
    assert profiles() > 1_000_000


# walks


def test_every_step_is_asked_and_every_advice_said(seen: walks.Seen) -> None:
    assert STEPS - set(seen.asked) == set()
    assert seen.broken == {}


def test_advice_that_nobody_is_told_is_named(words_of_english: Script, seen: walks.Seen) -> None:
    script = english()
    script.advice["skip.never_said"] = ("X01",)
    report = walks.prove({"en": script}, [*ADVICE, "X01"], seen)
    problem(report, "X01 was never said", "skip.never_said")
    assert f"{len(ADVICE)} of {len(ADVICE) + 1}" in report.lines[0]


def test_a_step_that_nobody_is_asked_is_named(words_of_english: Script, seen: walks.Seen) -> None:
    asked = seen.asked.copy()
    del asked["feel.sore"]
    problem(
        walks.prove({"en": words_of_english}, seen=replace(seen, asked=asked)),
        "feel.sore was never asked",
    )


def test_what_breaks_in_a_walk_is_named_with_its_turn() -> None:
    long = english(feel__words__say__more="One two three four five. " * 13, privacy__text="Hm!")
    del long.texts["opening.hello.ask"]
    report = walks.prove({"en": long}, seen=walks.walk_all({"en": long}, least=2, most=2))
    problem(report, "The engine fails at start", "opening.hello.ask", "walk 0, event")


def test_a_message_over_a_limit_is_named_with_its_texts() -> None:
    script = english(intake__job__ask="Which job? " + "One two three four five. " * 9)
    report = walks.prove({"en": script}, seen=walks.walk_all({"en": script}, least=3, most=3))
    problem(report, "More than 45 words", "intake.job", "shorten")


def test_walks_are_the_same_every_time(words_of_english: Script) -> None:
    def some() -> walks.Seen:
        return walks.walk_all({"en": words_of_english}, least=5, most=5)

    assert some().said == some().said
    assert [Chance(7).below(100) for _ in range(3)] == [Chance(7).below(100) for _ in range(3)]


def test_an_event_that_the_engine_cannot_answer_is_named(seen: walks.Seen) -> None:
    script = english()
    del script.texts["help.text"]
    places = {"feel.words": seen.places["feel.words"]}
    problem(replies.prove({"en": script}, places), "The engine fails at feel.words", "/help")


# the source, read


@cache
def _sources() -> dict[str, ast.Module]:
    """The modules in which keys are written: not the proofs, the pages, nor the listening."""
    left_out = {"check", "listening", "words"}
    files = [
        file
        for file in FLOWS.rglob("*.py")
        if not left_out & set(file.relative_to(FLOWS).parts)
        and file.name not in {"render.py", "advice.py"}
    ]
    return {str(file.relative_to(FLOWS)): ast.parse(file.read_text("utf-8")) for file in files}


def _strings(tree: ast.AST) -> Iterator[str]:
    formats = (node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr))
    inside = {id(part) for node in formats for part in node.values}
    for node in ast.walk(tree):
        is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
        if is_text and id(node) not in inside:
            yield str(getattr(node, "value", ""))


def _formats(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield "".join(
                str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
            )
