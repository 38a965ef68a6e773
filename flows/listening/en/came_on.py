"""How people say in passing on which day an answer came, in English."""

_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_DAY = (
    rf"\b(?:yesterday|today|this morning|(?:last|on|this) (?:night|week|{_WEEKDAY})|{_WEEKDAY}|"
    r"the \d{1,2}(?:st|nd|rd|th)|\d{1,2} (?:days|weeks) (?:ago|back)|"
    r"(?:a|two|three|four|couple of) (?:days?|weeks?) (?:ago|back))\b"
)
_THEY = (
    r"\b(?:they|he|she|hr|(?:the )?(?:recruiter|manager|boss|agency))(?: (?:only|just|finally))?"
)
_TOLD = (
    r"(?:told me|let me know|(?:rang|called|e?-?mailed|phoned|wrote|texted|messaged)"
    r"(?: me)?(?! (?:wanting|about)))"
)
_NEWS = r"(?:e-?mail|mail|letter|(?<!phone )call|no|rejection|news|answer|text|refusal)"
_GAP = r"[^.?;]{0,24}?"
CAME = (
    rf"{_THEY} {_TOLD}\b{_GAP}{_DAY}|"
    rf"{_DAY}[^.?;]{{0,14}}?{_THEY} {_TOLD}\b|"
    rf"\b(?:{_NEWS}|it)(?: (?:only|just|finally))? (?:came|arrived|landed|dropped)\b{_GAP}{_DAY}|"
    rf"\b(?:got|read|opened|saw) (?:(?:the|their|that|an?|my) )?(?:{_NEWS}|it)\b{_GAP}{_DAY}|"
    rf"\b(?:found out|heard|was told)\b[^.?;]{{0,14}}?{_DAY}|"
    rf"\bsince {_DAY}[^.?;]{{0,14}} (?:nobody|no one|no-one|nothing|silence|not a word)\b"
)
"""An answer, and the day it came beside it."""
NO_SUCH = (
    r"\b(?:invit\w+|second round|another (?:one|no|rejection)|second no|third no|fresh|"
    r"for an? chat|"
    r"(?:have|has)(?:n'?t| not) heard|will|gonna|going to|swapped|not (?:yester|to|mon|tues|wednes|"
    r"thurs|fri|satur|sun)day|every|each|before|until|till|feedback|reasons?|he'd|she'd|"
    r"my (?:mum|mom|dad|sister|brother|wife|husband|friend|mate) (?:got|heard|found|was told))\b"
)
"""What makes it a day of something else."""
FELT_SINCE = rf"\bsince {_DAY}"
"""Since when something lasts."""
