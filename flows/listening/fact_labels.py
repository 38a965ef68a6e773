"""What the examples and the model call a fact: the question and the option, as `step=option`.

Only this module joins the two and splits them.
"""

from __future__ import annotations

from collections.abc import Mapping

OWN_WORDS = "*"
"""The option that stands for any words of one's own."""
OWN_ENTRY = "own"
"""The option that stands for an entry of one's own in a list."""
_BETWEEN = "="


def fact_label(step: str, code: str) -> str:
    """The label of an option of a question."""
    return f"{step}{_BETWEEN}{code}"


def parted(label: str) -> tuple[str, str]:
    """The question and the option of a label; of one that is no fact the label itself, and ""."""
    step, _, code = label.partition(_BETWEEN)
    return step, code


def is_fact(label: str) -> bool:
    """Whether a label is a fact, and not an act or an answer of the shelf."""
    return _BETWEEN in label


def prefix_of(step: str) -> str:
    """How the labels of all options of a question begin."""
    return fact_label(step, "")


def of_step(scores: Mapping[str, int], step: str) -> dict[str, int]:
    """The scores of the options of one question, by option."""
    begins = prefix_of(step)
    return {parted(label)[1]: score for label, score in scores.items() if label.startswith(begins)}
