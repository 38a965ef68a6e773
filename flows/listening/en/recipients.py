"""What people in hiring are called, and how a name stands beside it, in English."""

WHO = (
    ("hr", r"(?:hr|human resources|personnel|people (?:team|ops)|talent(?: \w+)?|recruiting|"
           r"recruitment|recruiters?|head ?hunter|sourcer)"),
    ("interviewer", r"(?:hiring manager|interviewers?|(?:team|group|shift|department|project) "
                    r"(?:lead|leader|manager)|head of (?:the )?\w+|line manager|supervisor|"
                    r"manager|boss|owner|chef|panel|director|principal)"),
)  # fmt: skip
"""Whom the letter goes to, and what such a person is called."""
SOMEBODY = r"(?:man|woman|person|lady|guy|girl|bloke|one|colleague|someone|somebody)"
FROM = r"(?:from|in|of|at) (?:the )?"
DETERMINED = r"(?:the|my|our|their|that|a|an)"
INTERVIEWED = r"who (?:interviewed|talked (?:to|with)|spoke (?:to|with)|met) (?:me|us)"
"""Who is described by having talked with them."""
CALLED = r"(?:'s|s)?(?: (?:first |full |last )?name)?(?: (?:is|was|were))?(?: (?:called|named))?"
"""What may stand between what somebody is and what they are called."""
WRITING = (
    r"\b(?:i(?:'ll| will| am going to|'m going to|'m gonna| want to| would like to|'d like to|"
    r"'d rather| might| could| should)|let me|maybe|rather) (?:just |maybe |rather |probably )*"
    r"(?:write|email|e-mail|mail|text|message|send (?:it|this|something|a (?:note|mail|line)))"
    r"(?: it)?(?: (?:back )?to)? "
)
"""Whoever stands behind it will be written to."""
WRITER = r"\b(?:i|i'[a-z]+|im|ive|myself|we|we'[a-z]+)\b"
"""What says that the writer does something."""
WHO_IS = r"who(?:'s| is| was) "
"""What may stand between a name and what its bearer is."""
