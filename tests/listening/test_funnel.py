"""Three rough counts."""

import pytest

from flows.listening.funnel import counts


@pytest.mark.parametrize(
    ("said", "counted"),
    [
        ("30 sent, 3 calls", (30, None, 3)),
        ("around 50, 4 answers, 2 interviews", (50, 4, 2)),
        ("50 4 2", (50, 4, 2)),
        ("50/4/2", (50, 4, 2)),
        ("twenty applications and nobody answered", (20, 0, None)),
        ("sent 30-40, no interviews", (30, None, 0)),
        ("1,200 applications", (1200, None, None)),
        ("just this one", (1, None, None)),
        ("no idea", (None, None, None)),
        ("", (None, None, None)),
    ],
)
def test_counts(said: str, counted: tuple[int | None, int | None, int | None]) -> None:
    assert counts(said) == counted
