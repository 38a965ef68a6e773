"""Whoever comes back while the direct question stands is asked that one question only."""

from __future__ import annotations

import pytest

from tests.flows.talking import talk


@pytest.mark.parametrize("danger", ["I want to kill myself", "ich will mich umbringen",
                                    "quiero suicidarme"])  # fmt: skip
def test_a_hello_asks_nothing_besides(danger: str) -> None:
    there = talk("feel.sore").type(danger)
    for _ in range(2):
        there.start()
        assert there.has("crisis.")
        assert there.text.count("?") == 1
