"""Facts that are told in the same few words whatever is asked, in English."""

_KIN = r"(?:nephew|niece|cousin|son|daughter|mate|friend|brother|sister|lad|girl)"
_YEARS = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)"
_DONE_IT = (
    rf"(?:more experience|{_YEARS} (?:more )?(?:years|yrs) (?:on me|more|of|in|doing|behind|"
    r"experience)|(?:done|been doing) (?:it|this|that|the job))"
)

FACTS = (
    (
        "notmine",
        "applicants",
        r"\b(?:\d{2,4}|hundreds|thousands|dozens|loads)(?: of| other)? (?:people|ppl|applicants|"
        r"others|folk|cvs|us)\b[^.?]{0,12}\b(?:applied|going for (?:it|that)|went for (?:it|that)|"
        r"for (?:one|the|a|two|that|this) (?:job|place|post|seat|role|position|spot|opening)s?\b)",
    ),
    (
        "notmine",
        "experience",
        r"\b(?:the other (?:one|lad|girl|guy|woman|man|person|fella|candidate)|"
        r"they (?:took|picked|chose|hired|went with) (?:an?|some) ?\w*|"
        rf"(?:he|she) got (?:it|the job))\b[^?]{{0,30}}\b{_DONE_IT}\b|"
        r"\b(?:s?he)(?:'s|s| has) (?:been (?:at it|doing (?:it|this|that)|in the (?:trade|job))|"
        rf"done (?:it|this)) (?:since (?:19|20)\d\d|for {_YEARS} years|longer|before)\b",
    ),
)
"""The last part of the name of a question, its option, and what is said that means it."""
STRENGTH = (
    r"\b(?:i'?d say|sits at|hovering (?:at|around)|call it|it'?s|still|feels|like)"
    r"(?: (?:it'?s|like|about|around|maybe|only))* an? (?:(?:solid|good|strong|steady|full) )?"
    r"(?P<number>10|[0-9])(?=(?: out of (?:10|ten))?(?: (?:today|now|tonight|when|"
    r"at (?:night|best|worst)|most (?:days|of)|of sad|tbh|maybe|and|but)\b|\W*$|[.,;] ))"
)
"""How strong something is, in a number without what it counts."""
