"""What a letter is better without, and what is offered for it."""

import pytest

from flows.listening.wording import Flag, flags, softened


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Tell me WHY.", "why"),
        ("That was unfair.", "unfair"),
        ("I deserved it.", "deserve"),
        ("Please reconsider.", "reconsider"),
        ("I am disappointed in you.", "disappointed_in_you"),
        ("I'd take any job.", "any_job"),
        ("I am desperate.", "desperate"),
        ("You could at least answer.", "at_least"),
        ("Answer me!!", "exclaim"),
    ],
)
def test_each_kind_is_flagged(written: str, code: str) -> None:
    assert [flag.code for flag in flags(written)] == [code]


def test_a_flag_knows_its_place() -> None:
    assert flags("No. It was Unfair.") == (Flag("Unfair", "unfair", 11, 17),)


@pytest.mark.parametrize(
    "written",
    [
        "Thank you for the talk!",
        "That is why I applied.",
        "I have at least five years of practice.",
        "A fair and friendly process.",
        "",
    ],
)
def test_good_wording_is_left_alone(written: str) -> None:
    assert flags(written) == ()
    assert softened(written) == written


@pytest.mark.parametrize(
    ("written", "offered"),
    [
        (
            "Could you tell me why I was refused?",
            "Could you tell me what I could do better next time?",
        ),
        ("Why not me?", "What could I do better next time?"),
        ("Please reconsider your decision.", "Please keep me in mind."),
        ("I hope you will reconsider me.", "I hope you will keep me in mind."),
        ("I am so disappointed in your choice.", "I had hoped for another answer."),
        ("I would take any job at all.", "I would take a role that fits."),
        ("I'm desperate to learn.", "I'm keen to learn."),
        ("Could you at least send a line?", "Could you send a line?"),
        ("Thank you!!", "Thank you."),
        ("It was unfair. Thank you for your time.", "Thank you for your time."),
        ("Dear Ms Lind,\nI deserve this.\nKind regards", "Dear Ms Lind,\n\nKind regards"),
        ("I deserve this job.", ""),
    ],
)
def test_softened(written: str, offered: str) -> None:
    assert softened(written) == offered
