"""Where somebody can be reached: addresses, handles, links and telephone numbers in a text."""

from __future__ import annotations

from flows.listening.patterns import late

_DATE = r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b"
_ENDINGS = "com|org|net|io|dev|app|ai|me|eu|de|at|ch|es|fr|it|nl|uk|us|info|biz|co|example"
"""How a link may end that has nothing behind it: elsewhere a full stop without a blank is one."""
_CONTACT = late(
    r"(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"
    r"|(?<![\w.@])@[^\W\d_](?:[\w.-]{0,62}\w)"
    r"|(?<![\w.-])(?i:https?://|www\.)[^\s<>]+"
    r"|(?<![\w.@-])(?:[^\W_][\w-]{0,62}\.){1,8}[a-zA-Z]{2,24}/[^\s<>]+"
    rf"|(?<![\w.@-])(?:[^\W_][\w-]{{0,62}}\.){{1,8}}(?:{_ENDINGS})(?![\w.-]*\w)"
    r"|(?<![\w+])(?:\+|00)[1-9](?:[ ()./-]{0,2}\d){6,14}(?!\w)"
    rf"|(?<![\w.,:+-])(?!{_DATE})0[1-9](?:[ /-]?\d){{5,13}}(?!\w)"
    r"|(?<![\w.,:+-])(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?!\w)"
    r"|(?<![\w.,:+-])\d{9,15}(?![\w,:])"
)
_BEHIND = ".,;:!?)]}'\"»”"
"""What ends a sentence, and no link."""


def contacts(text: str) -> list[str]:
    """Where somebody can be reached, as it was written and in order."""
    return [found[0].rstrip(_BEHIND) for found in _CONTACT.finditer(text)]


def without_contacts(text: str) -> str:
    """The text with blanks in place of addresses and links, so that all else keeps its place."""
    return _CONTACT.sub(lambda found: " " * len(found[0].rstrip(_BEHIND)) + _behind(found[0]), text)


def _behind(found: str) -> str:
    return found[len(found.rstrip(_BEHIND)) :]
