"""How a correction is put, in English: what was said, and what it is instead."""

from __future__ import annotations

import re

TAKES_BACK = re.compile(r"^\W*no,\s|\bactually\b", re.IGNORECASE)
PLACE = re.compile(r"^(?:the )?(?:first|second|third|fourth|fifth|last)\W*$", re.IGNORECASE)
"""What may be a number of what is told as well as the place of a button."""
NO_NAME = {"wrong", "not", "good", "great", "bad", "nice", "fine", "mine", "gone", "perfect", "ok"}
MARKERS = re.compile(
    r"^\W*(?:(?:no|nope|sorry|wait|hang on|hold on|actually|oops|correction|ugh|ah|oh|well|pardon|"
    r"edit|change|nein|perdón|perdon)\W+)*"
    r"(?:i (?:meant|mean|said)(?: to say)?|make (?:it|that)|it(?:'s| is|s| was)|"
    r"that(?:'s| was| should be| is)|should be|change (?:it|that) to|ich meinte)?\W*",
    re.IGNORECASE,
)
_NAME = r"[\w'’.&-]+(?: (?!not\b|by\b|but\b)[\w'’.&-]+){0,3}?"
_LEAD = r"(?:an? |the |at |in |for |from |with |it'?s |it was |on |more like |rather |just )*"
_ASIDE = r"(?:,? by the way|,? btw|,? actually|,? really|,? tho(?:ugh)?)?"
NOT_BUT = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:\bnot|\w+n'?t) {_LEAD}(?P<old>{_NAME})(?:,| but|:| -|\.)+ {_LEAD}(?P<new>{_NAME})"
        rf"{_ASIDE}\W*$",
        rf"(?:^|[\s,]){_LEAD}(?P<new>{_NAME}){_ASIDE},? (?:and |is it |it is )?"
        rf"not (?:just )?{_LEAD}(?P<old>{_NAME})\W*$",
        rf"\b(?:change|replace|make|swap) (?:the )?(?P<old>{_NAME}) "
        rf"(?:to|with|into|by) (?P<new>{_NAME})\W*$",
    )
)
"""What was said, and what it is instead, in the orders people say it."""
DENIES = re.compile(r"\b(?:not|\w+n'?t|no|sorry|actually|wrong|instead)\b", re.IGNORECASE)
NOT = re.compile(r"\b(?:not|\w+n'?t|never)\b", re.IGNORECASE)
_THING = r"(?P<what>company|firm|employer|job|role|position|job title|title)"
RENAMED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"^\W*(?:please |pls |can you |could you )*(?:change|correct|set|make) (?:the )?{_THING}"
        rf"(?: name)? (?:to|into) (?P<new>{_NAME})\W*$",
        rf"^\W*(?:(?:no|sorry|actually|and|but|well|oh),? )*(?:i said )?(?:the |my )?{_THING}"
        rf"(?:'s name| name)? (?:is|was|should be|is called|was called) (?:actually |really )?"
        rf"(?:called )?(?:an? |the )?(?P<new>{_NAME})(?:,? not [^,]+)?{_ASIDE}\W*$",
    )
)
"""A thing by its kind, and what its name is: no other words in the text."""
CALLED = re.compile(
    r"\b(?P<what>company|firm|employer|place|job|role|position|name|they|he|she)"
    r"(?:'s name| name)? (?:is|was|are|'s)(?: called| named)? "
    r"(?P<new>[A-Z][\w'’&.-]*(?: (?:&|and|of|von|de|[A-Z])[\w'’&.-]*){0,4})"
)
TAKE_OUT = re.compile(
    r"\b(?:take|leave|cross|strike|get) (?:out |off )?(?P<old>[\w ']{3,40}?)(?: out| off)?\W*$|"
    r"\b(?:delete|remove|drop|without) (?:the (?:word|line|bit)? ?)?(?P<gone>[\w ']{3,40}?)\W*$",
    re.IGNORECASE,
)
