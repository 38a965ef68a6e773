"""The facts decide the words: who is asked what, and what is known is not asked again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from flows.kernel.facts import Facts
from flows.kernel.person import PersonData
from flows.kernel.rows import Guard
from flows.kernel.session import Answer, Thread
from flows.stages.feel.facts import bearable, night
from flows.stages.feel.facts import felt as is_felt
from flows.stages.feel.facts import hard as is_hard
from flows.stages.feel.facts import strong as is_strong
from flows.stages.intake.facts import call_only, final, met, silent, talked, withdrawn
from tests.flows.talking import Given, Talk, fresh, talk
from tests.walks import MONDAY, World


def facts(person: PersonData | None = None, **answers: Answer) -> Facts:
    """Facts with these answers, given a moment ago."""
    at = (MONDAY - timedelta(minutes=1)).isoformat()
    named = {step.replace("__", "."): {"at": at, **answer} for step, answer in answers.items()}
    return Facts(Thread(1, answers=named), person or {}, MONDAY)


def asked(*, of: Talk) -> list[str]:
    """Every step this person was asked."""
    return of.thread.asked


@pytest.mark.parametrize(
    ("far", "guard", "holds"),
    [("application", talked, False), ("call", talked, True), ("call", met, False),
     ("interview", met, True), ("final", final, True), ("offer", withdrawn, True),
     ("offer", met, True), ("call", call_only, True), ("interview", final, False)],
)  # fmt: skip
def test_how_far_it_got(far: str, guard: Guard, holds: bool) -> None:
    assert guard(facts(intake__far={"codes": [far]})) is holds


def test_how_it_came_is_a_fact_apart_from_how_far_it_got() -> None:
    ghosted = facts(intake__far={"codes": ["final"]}, fact__how={"codes": ["silence"]})
    assert silent(ghosted)
    assert final(ghosted)


@pytest.mark.parametrize(
    ("codes", "text", "hard"),
    [(["relief"], "", False), (["hope", "relief"], "", False), (["nothing"], "", False),
     (["relief", "anger"], "", True), ([], "beige", True), ([], "", False)],
)  # fmt: skip
def test_relief_hope_and_nothing_do_not_hurt(codes: list[str], text: str, hard: bool) -> None:
    assert is_hard(facts(feel__words={"codes": codes, "text": text})) is hard


@pytest.mark.parametrize(
    ("strength", "felt", "strong"),
    [(0, False, False), (3, False, False), (4, True, False), (6, True, False), (7, True, True),
     (10, True, True)],
)  # fmt: skip
def test_felt_begins_at_four_and_strong_at_seven(strength: int, felt: bool, strong: bool) -> None:
    there = facts(feel__strength={"number": strength})
    assert (is_felt(there), is_strong(there)) == (felt, strong)
    assert bearable(there) is not strong


def test_it_is_night_only_on_a_clock_that_is_known() -> None:
    late = datetime(2026, 3, 2, 22, 30, tzinfo=UTC)
    assert not night(Facts(Thread(1), {}, late))
    assert night(Facts(Thread(1), {"zone": "Europe/Berlin"}, late))
    assert not night(Facts(Thread(1), {"zone": "America/New_York"}, late))


def test_a_skipped_answer_is_settled_and_not_known() -> None:
    there = facts(intake__job={"how": "skipped"})
    assert there.settled("intake.job")
    assert not there.known("intake.job")


def test_an_answer_set_aside_is_not_read() -> None:
    assert not facts(reflect__wins={"codes": ["story"], "aside": True}).codes("reflect.wins")


def test_what_is_read_is_remembered() -> None:
    there = facts(intake__far={"codes": ["final"]})
    final(there)
    assert there.read == {"intake.far"}


INTERVIEW_ONLY = {"reflect.inside", "reflect.wins", "reflect.different", "reflect.list"}


def test_nobody_is_asked_about_an_interview_they_never_had() -> None:
    there = talk("move.close", fresh(intake__far=("application",), follow__who=("hr",)))
    assert not INTERVIEW_ONLY & set(asked(of=there))
    assert {"reflect.paper", "reflect.funnel"} <= set(asked(of=there))


def test_after_an_interview_the_numbers_and_the_paper_are_left_alone() -> None:
    there = talk("reflect.card", fresh(feel__count=("first",)))
    assert set(asked(of=there)) >= INTERVIEW_ONLY
    assert not {"reflect.paper", "reflect.funnel"} & set(asked(of=there))


def test_whoever_lost_count_is_asked_for_the_numbers_as_well() -> None:
    there = talk("reflect.close", fresh(feel__count=("many",)))
    assert "door.numbers" in there.codes or "reflect.funnel" in asked(of=there)


def test_two_of_ten_is_not_consoled_like_nine() -> None:
    low = talk("feel.close", fresh(feel__strength=("2",)))
    high = talk("feel.close", fresh(feel__strength=("9",), intake__far=("final",)))
    assert not {"feel.sore", "feel.kind", "feel.future", "feel.count"} & set(asked(of=low))
    assert {"feel.sore", "feel.kind", "feel.future"} <= set(asked(of=high))


@pytest.mark.parametrize("words", ["Relief", "Nothing much", "hope"])
def test_relief_is_not_told_that_it_hurts(words: str) -> None:
    there = talk("feel.words", fresh()).type(words).until("move.bye")
    assert "It hurts, and" not in there.text
    assert "feel.kind" not in asked(of=there)
    assert "pause.offer" not in asked(of=there)


def test_anger_is_offered_the_unsent_letter_and_a_nights_sleep_first() -> None:
    there = talk("follow.when", fresh(feel__words="angry"))
    assert there.has("follow.when.ask_angry")
    assert there.codes[0] == "night"
    assert "door.unsent" in there.until("follow.close").codes


def test_anger_hears_first_what_was_not_theirs() -> None:
    there = talk("reflect.notmine", fresh(feel__words="angry"))
    usual = [code for code in there.codes if code in {"experience", "applicants", "behaved"}]
    assert usual[0] == "behaved"
    assert asked(of=there).index("reflect.notmine") < len(asked(of=there))


@pytest.mark.parametrize(
    ("when", "offered"), [("today", True), ("yesterday", True), ("weeks_ago", False)]
)
def test_a_pause_is_offered_while_it_is_fresh(when: str, offered: bool) -> None:
    answers = fresh(intake__when=(when,), pause__offer=("go_on",))
    there = talk("reflect.inside", answers)
    assert ("pause.offer" in asked(of=there)) is offered


def test_what_the_first_sentence_said_is_read_back_and_not_asked_again() -> None:
    there = talk("opening.hello").type(
        "They said no after the final round for the nurse job at Mercy Hospital, yesterday."
    )
    assert there.has("opening.hello.reply.job_far_when")
    assert there.state == "intake.lane"
    assert not {"intake.job", "intake.far", "intake.when"} & set(asked(of=there))


def test_what_was_read_wrongly_can_be_changed_at_once() -> None:
    there = talk("opening.hello").type("A no after the final round for the nurse job, yesterday.")
    there.type("edit")
    assert "intake.far" in there.codes


KNOWN: dict[str, tuple[str, dict[str, Given]]] = {
    "a feeling": ("I feel ashamed, they said no", fresh()),
    "a word about money": ("They said no and the rent is due", fresh()),
    "silence": ("I never heard back from them", fresh()),
}


@pytest.mark.parametrize("known", KNOWN)
def test_a_known_fact_is_never_asked_twice(known: str) -> None:
    sentence, answers = KNOWN[known]
    there = talk("opening.hello").type(sentence).until("feel.card", answers)
    path = [step for step in asked(of=there) if not step.endswith(".close")]
    assert len(path) == len(set(path))
    if known == "a feeling":
        assert "feel.words" not in path
        assert there.answers["feel.words"]["codes"] == ["shame"]


def test_money_comes_before_everything_else() -> None:
    there = talk("intake.pressing", fresh(opening__hello="They said no and the rent is due"))
    assert "intake.lane" not in asked(of=there)


def test_an_offer_taken_back_asks_first_what_cannot_wait() -> None:
    there = talk("intake.lane", fresh(opening__hello=("withdrawn",), intake__pressing=("money",)))
    assert "intake.pressing" in asked(of=there)
    assert "intake.far" not in asked(of=there)


@pytest.mark.parametrize(
    ("lane", "first"),
    [("lead", "feel.words"), ("chest", "feel.words"), ("write", "follow.expect"),
     ("inside", "reflect.inside"), ("want", "analyze.want"), ("one_step", "move.state")],
)  # fmt: skip
def test_each_lane_leads_to_its_stage(lane: str, first: str) -> None:
    there = talk("intake.lane").press(lane)
    assert there.state == first


def test_inside_ones_own_company_the_market_is_not_spoken_of() -> None:
    there = talk("follow.close", fresh(intake__job=("internal",)))
    assert "door.talk20" in there.codes
    assert "door.view" not in there.codes
    assert "door.targets" not in there.until("move.close").codes


def test_a_letter_for_the_letters_sake_asks_only_what_the_letter_needs() -> None:
    there = talk("follow.draft", fresh(opening__hello=("letter_only",)))
    assert not [step for step in asked(of=there) if step.startswith(("feel.", "reflect."))]


def test_at_night_nobody_looks_from_their_chair() -> None:
    late = World(now=datetime(2026, 3, 2, 23, tzinfo=UTC))
    there = Talk(late).start()
    late.session.person["zone"] = "Europe/Berlin"
    assert "door.chair" not in there.until("reflect.close").codes
