"""What a look at things found, one line each."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: what, what was found, and whether it needs mending."""

    what: str
    found: str
    is_trouble: bool = False

    @property
    def plain(self) -> dict[str, str | bool]:
        """What was found as an object, for a program that watches."""
        return {"what": self.what, "found": self.found, "ok": not self.is_trouble}

    def __str__(self) -> str:
        return f"{'mend' if self.is_trouble else 'ok':<5}{self.what}: {self.found}"
