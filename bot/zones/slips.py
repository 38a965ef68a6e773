"""How many slips of the finger lie between two words."""

from __future__ import annotations


def distance(one: str, other: str, at_most: int) -> int | None:
    """Letters left out, added, changed, or swapped with their neighbour; None above `at_most`."""
    if at_most <= 0 or abs(len(one) - len(other)) > at_most:
        return None if one != other or at_most < 0 else 0
    before: list[int] = []
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        line = [row]
        for column, against in enumerate(other, 1):
            change = above[column - 1] + (letter != against)
            best = min(above[column] + 1, line[-1] + 1, change)
            if _swapped(one, other, row, column):
                best = min(best, before[column - 2] + 1)
            line.append(best)
        if min(line) > at_most:
            return None
        before, above = above, line
    return above[-1] if above[-1] <= at_most else None


def _swapped(one: str, other: str, row: int, column: int) -> bool:
    """Whether the two letters up to here stand the other way round."""
    return (
        row > 1
        and column > 1
        and one[row - 1] == other[column - 2]
        and one[row - 2] == other[column - 1]
    )
