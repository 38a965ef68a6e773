"""Those of whom nothing is kept: which of our own lines they heard, so that none comes twice.

It is in memory alone, for the newest of them: no word of theirs, and gone with the process.
"""

from __future__ import annotations

from flows.kernel.session import Session

REMEMBERED = 1_000


class Strangers:
    """By address, how often each of our texts was said there."""

    def __init__(self) -> None:
        self._met: dict[str, Session] = {}

    def session(self, address: str, language: str) -> Session:
        """Where somebody stands who is not known: at the start, with what was said to them."""
        met = self._met.get(address)
        said, last = (dict(met.said), met.last) if met else ({}, "")
        return Session(language=language, said=said, last=last)

    def told(self, address: str, session: Session) -> None:
        """Remember what was said to somebody who is not kept as a person yet."""
        self.gone(address)
        self._met[address] = Session(said=dict(session.said), last=session.last)
        if len(self._met) > REMEMBERED:
            del self._met[next(iter(self._met))]

    def gone(self, address: str) -> None:
        """Nobody there is a stranger any more, or nothing of them may be known."""
        self._met.pop(address, None)
