"""How long to wait before the same is tried again."""

from __future__ import annotations

from collections.abc import Callable


class Backoff:
    """Delays in seconds that double from `first` up to `most`, spread so that nobody meets.

    Each is between half of it and all of it.
    """

    def __init__(self, jitter: Callable[[], float], first: float = 1.0, most: float = 60.0) -> None:
        self._jitter, self._first, self._most = jitter, first, most
        self._next = first

    def delay(self) -> float:
        """The next one; the one after it is longer."""
        whole, self._next = self._next, min(self._next * 2, self._most)
        return whole * (0.5 + self._jitter() / 2)

    @property
    def is_fresh(self) -> bool:
        """Whether nothing failed since the last success."""
        return self._next == self._first

    def reset(self) -> None:
        """Begin with the first again: it worked."""
        self._next = self._first
