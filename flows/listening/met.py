"""Whom somebody met at an employer: that person's work is not the job that was applied for."""

from __future__ import annotations

from flows.listening.en import names as english
from flows.listening.patterns import late
from flows.listening.text import straight

_MET = late(english.MET)


def was_met(role: str, text: str) -> bool:
    """Whether `role`, which stands in `text`, is somebody met there: "a chat with the owner"."""
    return _MET.search(straight(text.partition(role)[0]).rstrip()) is not None
