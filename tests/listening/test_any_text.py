"""Whatever is typed, nothing raises, nothing invents a code, and nothing takes long."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from time import process_time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from flows.listening import (
    answers,
    attention,
    commands,
    distress,
    feelings,
    funnel,
    names,
    opening,
    text,
    times,
    wording,
)

TODAY = date(2026, 6, 3)
NOW = datetime(2026, 6, 3, 14, 0, tzinfo=ZoneInfo("America/New_York"))
OPTIONS = (
    ("application", "Application"),
    ("call", "Phone or video call"),
    ("final", "Final round"),
    ("none", "None"),
)

READERS: dict[str, Callable[[str], object]] = {
    "tidy": text.tidy,
    "fold": text.fold,
    "command": lambda said: commands.command(said, open_question=False),
    "choice": lambda said: answers.choice(said, OPTIONS),
    "choices": lambda said: answers.choices(said, OPTIONS),
    "scale": answers.scale,
    "scale_problem": answers.scale_problem,
    "yes_no": answers.yes_no,
    "done": answers.done,
    "feelings": feelings.feelings,
    "nothing_felt": feelings.nothing_felt,
    "past_day": lambda said: times.past_day(said, TODAY),
    "moment": lambda said: times.moment(said, NOW),
    "clock": times.clock,
    "opening": lambda said: opening.opening(said, TODAY),
    "job": names.job,
    "counts": funnel.counts,
    "level": distress.level,
    "echo": attention.echo,
    "words": attention.words,
    "asks_unknowable": attention.asks_unknowable,
    "flags": wording.flags,
    "softened": wording.softened,
}

WORDS = [
    *(
        "i",
        "not",
        "want",
        "to",
        "die",
        "why",
        "the",
        "offer",
        "rejected",
        "by",
        "Acme",
        "job",
        "as",
    ),
    *(
        "7",
        "7/10",
        "31.2.",
        "at",
        "9",
        "pm",
        "12",
        "may",
        "in",
        "3",
        "days",
        "ago",
        "-5",
        "no",
        "yes",
    ),
    *("9999-12-31", "/x", "/edit", "and", ",", ".", "!", "?", "!!", "“", "’", "&", "👍", "\n"),
    # Letters whose other case is longer, or another letter; digits of another script.
    *("\u200d", "\u0301", "\u0131", "\u017f", "\u212a", "\u00b2", "\u0663", "\u0130"),
]
anything = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=30).map("".join),
)


@pytest.mark.parametrize("reader", READERS)
@given(said=anything)
@example(said="\ud800")
@example(said="9" * 5000)
def test_any_text_is_read_and_read_alike_each_time(reader: str, said: str) -> None:
    assert READERS[reader](said) == READERS[reader](said)


@pytest.mark.parametrize("reader", READERS)
def test_five_thousand_characters_are_read_in_linear_time(reader: str) -> None:
    read = READERS[reader]
    read("warm up")
    seeds = ("a ", "i want to ", "not ", "at the Acme ", "7 ", "(", "A", "k i l l ", "1. ", " \n")
    begun = process_time()
    for seed in seeds:
        read((seed * 5000)[:5000])
    assert process_time() - begun < 2.0


@given(said=anything)
def test_choice_gives_only_codes_that_were_offered(said: str) -> None:
    assert answers.choice(said, OPTIONS) in {None, *(code for code, _ in OPTIONS)}


@given(said=anything)
def test_choices_are_offered_codes_in_order_each_once(said: str) -> None:
    codes, _ = answers.choices(said, OPTIONS)
    offered = [code for code, _ in OPTIONS]
    assert list(codes) == [code for code in offered if code in codes]


@given(said=anything)
def test_feelings_are_known_and_each_once(said: str) -> None:
    heard = feelings.feelings(said)
    assert set(heard) <= set(feelings.FEELINGS)
    assert len(set(heard)) == len(heard)


@given(said=anything)
def test_a_scale_stays_on_its_scale_and_names_its_problem(said: str) -> None:
    number = answers.scale(said)
    assert (number is None) == (answers.scale_problem(said) is not None)
    assert number is None or 0 <= number <= 10


@given(said=anything)
def test_a_past_day_is_never_ahead_and_a_moment_never_behind(said: str) -> None:
    day = times.past_day(said, TODAY)
    assert isinstance(day, times.Problem) or day <= TODAY
    at = times.moment(said, NOW)
    assert isinstance(at, times.Problem) or at.at.astimezone(UTC) > NOW.astimezone(UTC)


@given(said=anything)
def test_an_echo_is_two_to_six_of_their_own_words(said: str) -> None:
    found = attention.echo(said)
    assert found is None or 2 <= len(found.split()) <= 6


@given(said=anything)
def test_a_softened_text_holds_no_flag(said: str) -> None:
    assert wording.flags(wording.softened(said)) == ()


@given(said=anything)
def test_a_flag_is_the_text_between_its_ends(said: str) -> None:
    for flag in wording.flags(said):
        assert said[flag.start : flag.end] == flag.word


@given(said=anything)
def test_tidying_twice_changes_nothing_more(said: str) -> None:
    assert text.tidy(text.tidy(said)) == text.tidy(said)
