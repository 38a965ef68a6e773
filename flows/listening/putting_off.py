"""What is put off: to a time that is named ("not now, tomorrow evening maybe"), or to none yet."""

from __future__ import annotations

from flows.listening.en import putting_off as english
from flows.listening.languages import BESIDE_ENGLISH
from flows.listening.patterns import compiled, late, phrase
from flows.listening.text import fold

LONGEST = 90
"""Characters above which a text says more than that."""
_LONGEST_REASON = 160
_MARKS = late(r"[^\w'.: ]+|[.:](?!\d)")
_WHEN = rf"(?P<when>{english.SOON}|{english.THEN})(?: {phrase(english.AROUND)})*"
_LED = rf"(?P<leads>(?:{phrase(f'{english.LEADS}|{english.AROUND}')} )*){_WHEN}"


def put_off(text: str, *, when_asked: bool = False, language: str = "en") -> str:
    """The time to which the whole of `text` puts something off; empty where it does not.

    A bare time does so where it can only be one to come, and no time is asked for (`when_asked`).
    """
    if len(text) > LONGEST:
        return ""
    said = " ".join(_MARKS.sub(" ", fold(text, language=language)).split())
    found = compiled(_LED).fullmatch(said)
    if found is None:
        elsewhere = (compiled(one.putting_off.PUT_OFF).fullmatch(said) for one in BESIDE_ENGLISH)
        return next((one["when"] for one in elsewhere if one), "")
    leads = compiled(rf"\b(?:{english.LEADS})\b").search(found["leads"]) is not None
    to_come = compiled(english.SOON).fullmatch(found["when"]) is not None
    return found["when"] if leads or (to_come and not when_asked) else ""


def none_yet(text: str, *, language: str = "en") -> bool:
    """Whether `text` begins by saying that no time can be named yet."""
    if len(text) > _LONGEST_REASON:
        return False
    return compiled(english.NOT_YET).match(fold(text, language=language)) is not None


def waits_until_ready(text: str) -> bool:
    """Whether all of `text` says that something waits until one is ready: "when I feel braver"."""
    if len(text) > LONGEST:
        return False
    said = " ".join(_MARKS.sub(" ", fold(text)).split())
    return compiled(english.UNTIL_READY).fullmatch(said) is not None
