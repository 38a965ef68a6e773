"""How people insist on a time in English, over words of which the numbers are figures."""

CLOCK = (
    r"(?:(?:half|quarter) (?:past |to )?)?\d{1,2}(?:[:.]\d\d)?(?: ?o'?clock)?"
    r"(?: ?[ap]\.?m\b\.?)?(?: in the (?:morning|afternoon|evening))?"
)
DENIES = r"(?:not|instead of|rather than) (?:at |about |around )?"
"""What stands before an hour that it is not."""
_BE = r"(?: ?'?s| is| was| would be| seems| feels)?"
REFUSED = (
    rf"\b{DENIES}{CLOCK}(?![\d:])|"
    rf"(?:\b{CLOCK}{_BE} |\b)(?:(?:way|much|far|a bit|a little|really|still) ){{0,3}}"
    r"too (?:early|late)\b"
    r"(?: (?:in the (?:morning|evening)|at night|for me)){0,2}"
)
"""An hour that it should not be, and that an hour is too early or too late: which names none."""
INSISTS = (
    r"i (?:said|meant|mean|told you|wrote|asked for)|make (?:it|that)|(?:it|that) should be|"
    r"should be|no|nope|nah|sorry|wait|actually"
)
"""What says that it was said before, how it should be, or that it was read wrongly."""
AROUND = (
    r"at|about|around|it'?s|please|pls|thanks|and|but|then|instead|again|rather|oh|ok|okay|well"
)
"""What may stand beside an hour that is insisted on."""
SAID = r"\bi (?:said|meant|mean|told you|wrote|asked for)\b|\b(?:make it|make that|should be)\b"
"""What says that a time was said before, or how it should be."""
INSTEAD = r"\b(?:instead|rather than|(?:move|push|shift|put|bring) (?:it|that)(?: \w+)? to)\b"
"""What puts one time in the place of another."""
REFUSED_AHEAD = r"\b(?:not|instead of|rather than) (?:tomorrow|tonight|next \w+)\b"
"""A day ahead that it is not."""
REQUESTS = (
    r"\b(?:can|could|would|will) (?:you|we|it|that) (?:please |maybe |just |not )?(?:do|be|make|"
    r"write|message|text|come|ask|try)\b|\b(?:write|message|text) (?:to )?me\b"
)
"""What asks for a time."""
AGAINST = (
    r"\b(?:don'?t|do not|never|mustn'?t|shouldn'?t|not to|without you) (?:please |ever |even )?"
    r"(?:writ|messag|text|com|ping|contact|remind)\w*\b|"
    r"\b(?:stop|cancel|delete|forget|no more|no need)\b|^\W*(?:but |and )?(?:why|what if)\b"
)
"""What speaks against being written to, or only wonders about it."""
_DAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|"
    r"today|tonight|tomorrow|yesterday|the weekend"
)
ENGAGED = r"\bi(?:'ve| have|'ll have|'m at| work| start| got|'ve got)\b(?! time\b)"
"""Who has something else at the time that is named."""
REFUSED_DAYS = (
    rf",? ?\b(?:but |and )?(?:not|instead of|rather than) (?:on |this |next |last )?(?:{_DAY})\b"
    r"(?: (?:morning|afternoon|evening|night))?"
)
"""A day that it is not."""
KEPT_FOR = (
    r"\b(?:keep|keeping|save|saving|leave|leaving|have|want|need|use|put)\b"
    r"(?: (?!me\b)[\w']+){1,6}? for "
    r"(?:tonight|today|tomorrow|later|(?:the )?(?:weekend|evening|morning))\b"
)
"""Something that is put by for a time: nothing is planned for it."""
OF_SOMEBODY = r"\b(?:i|we|they|he|she|you)\b(?! (?:think|guess|believe|meant|mean|said|told)\b)"
"""Somebody who did something on a day."""
