"""One of several, several of several, a number, yes or no."""

import pytest

from flows.listening.answers import choice, choices, done, scale, scale_problem, yes_no
from flows.listening.scales import numbers_said

FAR = (
    ("application", "Application"),
    ("call", "Phone or video call"),
    ("interview", "Interview"),
    ("final", "Final round"),
    ("offer", "Offer, then taken back"),
)
MOODS = (
    ("anger", "Anger"),
    ("sadness", "Sadness"),
    ("relief", "Relief"),
    ("confusion", "Confusion"),
    ("nothing", "Nothing much"),
)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Final round", "final"),
        ("4", "final"),
        ("option 4", "final"),
        ("the fourth one", "final"),
        ("FINAL ROUND!", "final"),
        ("it was the final round", "final"),
        ("final", "final"),
        ("finall round", "final"),
        ("video call", "call"),
        ("on the phone", "call"),
        ("an offer", "offer"),
        ("6", None),
        ("0", None),
        ("not the final round", None),
        ("final interview", None),
        ("no idea what you'd call it", None),
        ("", None),
    ],
)
def test_choice_takes_the_one_clear_match(typed: str, code: str | None) -> None:
    assert choice(typed, FAR) == code


def test_a_number_is_a_label_where_labels_are_numbers() -> None:
    numbers = [(f"n{n}", str(n)) for n in range(11)]
    assert choice("0", numbers) == "n0"
    assert choice("3", numbers) == "n3"
    assert choice("three", numbers) == "n3"


@pytest.mark.parametrize(
    ("typed", "code"),
    [("yep", "sent"), ("no", "let_be"), ("not yet", "waiting"), ("let it be", "let_be")],
)
def test_yes_and_no_find_the_option_that_begins_so(typed: str, code: str) -> None:
    options = [("sent", "Yes, on Monday"), ("waiting", "Not yet"), ("let_be", "No, I let it be")]
    assert choice(typed, options) == code


def test_words_two_labels_share_choose_neither() -> None:
    asks = [("cv", "Feedback on my application"), ("talk", "Feedback on the interview")]
    assert choice("feedback", asks) is None
    assert choice("feedback on the interview please", asks) == "talk"


@pytest.mark.parametrize(
    ("typed", "codes", "own"),
    [
        ("1 3", ("anger", "relief"), ""),
        ("3,1", ("anger", "relief"), ""),
        ("1 and 4", ("anger", "confusion"), ""),
        ("2, 9", ("sadness",), "9"),
        ("relief and anger", ("anger", "relief"), ""),
        ("Sadness\nConfusion", ("sadness", "confusion"), ""),
        ("anger, and sort of seasick", ("anger",), "sort of seasick"),
        ("not anger, relief", ("relief",), "not anger"),
        ("seasick", (), "seasick"),
        ("nothing", ("nothing",), ""),
        ("all of them", ("anger", "sadness", "relief", "confusion"), ""),
        ("", (), ""),
    ],
)
def test_choices_come_in_option_order_with_own_words_besides(
    typed: str, codes: tuple[str, ...], own: str
) -> None:
    assert choices(typed, MOODS) == (codes, own)


def test_a_label_may_hold_commas_and_ands() -> None:
    options = [("near", "Near, or good hours"), ("people", "The people and the place")]
    assert choices("near, or good hours and the people and the place", options) == (
        ("near", "people"),
        "",
    )


def test_a_label_inside_a_longer_sentence_keeps_the_sentence() -> None:
    options = [("late", "Late"), ("phone", "Phone")]
    assert choices("I was late because the tram broke down", options) == (
        ("late",),
        "I was late because the tram broke down",
    )


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("7", 7),
        ("7/10", 7),
        ("8 out of 10", 8),
        ("seven", 7),
        ("about a seven", 7),
        ("7 or 8", 7),
        ("6.5", 6),
        ("6,7", 7),
        ("0", 0),
        ("not at all", 0),
        ("ten", 10),
        ("a solid 8!", 8),
    ],
)
def test_scale_reads_a_number_however_it_is_written(typed: str, number: int) -> None:
    assert scale(typed) == number
    assert scale_problem(typed) is None


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("11", "out_of_range"),
        ("-2", "out_of_range"),
        ("9" * 5000, "out_of_range"),
        ("quite strong", "not_a_number"),
        ("for 3 weeks now", "not_a_number"),
        ("4/5", "not_a_number"),
        ("", "not_a_number"),
    ],
)
def test_scale_says_what_is_wrong(typed: str, problem: str) -> None:
    assert scale(typed) is None
    assert scale_problem(typed) == problem


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("Yes", True),
        ("yeahhh", True),
        ("sure, why not", True),
        ("👍", True),
        ("wouldn't say no", True),
        ("no, I mean yes", True),
        ("n", False),
        ("noooo", False),
        ("not really", False),
        ("nah, I'm fine", False),
        ("of course not", False),
        ("nein danke", False),
        ("No contract, nothing", None),
        ("yes and no", None),
        ("not sure", None),
        ("right after lunch", None),
        ("the tram was late", None),
        ("it was", True),
        ("it is right", True),
        ("It was Brompton", None),
        ("I did the talk", None),
        ("I didn't sleep", None),
    ],
)
def test_yes_no(typed: str, answer: bool | None) -> None:
    assert yes_no(typed) is answer


@pytest.mark.parametrize(
    ("typed", "is_done"),
    [("done", True), ("yes, sent it yesterday", True), ("It's sorted.", True), ("not yet", False)],
)
def test_done(typed: str, is_done: bool) -> None:
    assert done(typed) is is_done


@pytest.mark.parametrize(
    "typed", ["about 7 of 10", "7 out of ten", "7/10", "7 von zehn", "7 de 10", "un 7 sobre diez"]
)
def test_the_highest_there_is_is_no_second_number(typed: str) -> None:
    assert numbers_said(typed) == [7]
