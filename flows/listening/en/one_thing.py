"""How people ask for just one thing to do, in English."""

from __future__ import annotations

ONE_THING = (
    r"(?:^|[.,;:!?\n-] ?|\b(?:ok|okay|please|so|and|then|but) )"
    r"(?:(?:i (?:just |only )?(?:want|need)|just|only|give me|tell me|name(?: me)?|say|show me) )+"
    r"(?:me )?(?:just |only )?(?:one|1|a single) (?:small |little |easy |tiny |single |simple )*"
    r"(?:thing|task|step|job)(?: (?:to do|i can do|for (?:today|tonight|tomorrow|now)|now|please|"
    r"today|tonight|tomorrow|that'?s it))*(?=\W|$)"
)
"""One thing to do is wished for, whatever comes after it."""
