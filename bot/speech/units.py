"""How long a text is for Telegram."""

from __future__ import annotations


def units(text: str) -> int:
    """UTF-16 units, markup counted like anything else."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
