"""An hour of the clock in a sentence, and what day it is today, in English."""

_ON_A_SCALE = (
    "i.m am it.s that.s is it me put still now maybe probably about sits stays stuck hovering like "
    "around more say guess think be been strength pain sadness anger feeling hurt level down up"
)
"""Words behind which "at" and a number say how strong something is."""
_NOT_BEHIND = "".join(rf"(?<!\b{word} )" for word in _ON_A_SCALE.split())
_ALONE = r"(?![\d/%]|[.,]\d)"
HOURS = (
    r"\b\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b\.?|o.?clock\b|in the (?:morning|afternoon|evening|"
    r"night)\b|at night\b)|"
    rf"\b(?:since|until|till|til) \d{{1,2}}(?::\d\d)?{_ALONE}"
    r"(?! ?(?:out of|of|hours?|days?|weeks?|months?|years?|people|others)\b)|"
    rf"{_NOT_BEHIND}(?<=\w )\bat \d{{1,2}}(?::\d\d)?{_ALONE}(?! ?(?:out of|of)\b)"
)
"""No number on a scale."""
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
TODAYS = (
    rf"\b(?:it.?s|it is) (?:(?:already|now|only|just) {_DAY}\b|"
    rf"{_DAY} (?:already|today|now|again)\b)|"
    rf"\btoday(?:.?s| is) (?:already |only )?(?:a )?{_DAY}\b"
)
"""No day that is chosen."""
_UNIT = r"(?:hours?|days?|weeks?|months?|years?)"
_COUNT = r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)"
SPANS = rf"\b{_COUNT} (?:more )?{_UNIT}\b"
"""How long something is."""
MEASURES = (
    rf"{SPANS}(?:'s|s'|')?(?: worth)? of (?!(?:today|now|this week|next)\b)\w+|"
    rf"{SPANS}(?:'s|')? notice\b"
)
"""How much there is of something: no day to come."""
OVER = (
    rf"\b(?:{_DAY}|(?:the|this) (?:week|month))(?:'s| is| was| has| came and)? (?:already )?"
    r"(?:over|past|gone|passed|went)\b"
)
"""A day that has gone by."""
