"""What people in hiring are called, and how a name stands beside it, in English."""

WHO = (
    ("hr", r"(?:(?:the )?head of (?:hr|people|talent|recruit\w+|personnel)|"
           r"hr(?: (?:manager|lead|partner|director|person|officer|assistant))?|"
           r"human resources|personnel|people (?:team|ops)|talent(?: \w+)?|recruiting|"
           r"recruitment|recruiters?|head ?hunter|sourcer)"),
    ("interviewer", r"(?:interviewers?|(?:(?!hr|human|people|talent|recruit)[\w-]+ )?"
                    r"(?:lead|leader|manager|supervisor|boss|owner|chef|director|principal|foreman|forewoman)|"
                    r"head of (?:the )?(?:\w+ )?\w+|panel|gaffer)"),
)  # fmt: skip
"""Whom the letter goes to, and what such a person is called."""
SOMEBODY = r"(?:man|woman|person|lady|guy|girl|bloke|one|colleague|someone|somebody)"
FROM = r"(?:from|in|of|at) (?:the )?"
DETERMINED = r"(?:the|my|our|their|that|a|an)"
CALLED = r"(?:'s|s)?(?: (?:first |full |last )?name)?(?: (?:is|was|were))?(?: (?:called|named))?"
"""What may stand between what somebody is and what they are called."""
NAME_OF = r"'?s (?:first |full |last |sur)?name (?:is|was) "
"""How a name is told of somebody whose part in it is named before."""
_THE_TALK = r"(?:the|my|our) (?:\w+ )?(?:interview|panel|talk|call|chat|round|assessment)s?"
INTERVIEWED = (
    r"(?:(?:who|that) (?:interviewed|talked (?:to|with)|spoke (?:to|with)|met|saw) (?:me|us)|"
    r"(?:(?:who|that) )?i (?:talked|spoke) (?:to|with)(?: there)?|"
    r"(?:(?:who|that) (?:was|were) )?(?:interviewing(?: (?:me|us))?|asking (?:me |us )?"
    rf"(?:all )?(?:the|my) questions|(?:doing|running|leading|chairing|holding|taking) {_THE_TALK})"
    rf"|(?:who|that) (?:asked (?:me )?(?:all )?the questions|(?:ran|led|did|held|chaired) "
    rf"{_THE_TALK}))"
)
"""Who is described by having talked with them."""
_DATES = r"(?:scheduling|booking|organi[sz]ing|arranging|e-?mails?|writing|dates?|paperwork)"
DID = (
    ("interviewer", r"interviewed (?:me|us)|(?:talked|spoke) (?:to|with) (?:me|us)|"
                    rf"(?:ran|led|held|chaired|did|conducted|hosted|took) {_THE_TALK}|"
                    r"asked (?:me )?(?:all |most of )?(?:the|my) (?:\w+ )?questions|"
                    r"showed (?:me|us) (?:a?round|the \w+)"),
    ("hr", r"(?:did|handled|looked after|was doing|sent) (?:me )?(?:all )?(?:of )?"
           rf"(?:the |my |their )?{_DATES}|(?:arranged|booked|scheduled|organi[sz]ed|set up) "
           rf"(?:it all|everything|{_THE_TALK})|(?:rang|phoned|emailed|wrote to|called) me"),
)  # fmt: skip
"""What somebody in hiring did, and which of them that makes them."""
DID_IT = r"(?:ran|led|held|chaired|hosted|conducted) (?:it|the (?:thing|whole thing|show))(?: all)?"
"""Said of an interview where a pronoun stands before it."""
WHO_DID = (
    r"(?:, ?| ?\(|,? (?=who))(?:who|she|he|they) (?:was the one who )?"
    r"(?:(?:(?!(?:i|we|my)\b)[\w']+ ){1,5}?(?!(?:i|we|my)\b)[\w']+,? (?:and )?"
    r"(?:who|she|he|they) )?"
)
DID_TALK = rf"(?:interviewed (?:me|us)|(?:ran|led|held|chaired|did|conducted|took) {_THE_TALK})"
"""What nobody does but who interviews, whether or not a pronoun stands before it."""
IN_CHARGE = (
    r"(?:, ?| ?\(|,? (?=who))(?:who|she|he|they) (?:runs|ran|owns|manages|managed|leads|led|heads|"
    r"headed|supervises|is in charge|was in charge)\b"
)
"""What is said of a person who decides, where it is asked whom to write to."""
WRITING = (
    r"\b(?:i(?:'ll| will| am going to|'m going to|'m gonna| want to| would like to|'d like to|"
    r"'d rather| might| could| should)|let me|maybe|rather) (?:just |maybe |rather |probably )*"
    r"(?:write|email|e-mail|mail|text|message|send (?:it|this|something|a (?:note|mail|line)))"
    r"(?: it)?(?: (?:back )?to)? "
)
"""Whoever stands behind it will be written to."""
BEGINS = r"(?:so|then|and|but|well|also|anyway|later|ok|okay|yes|no|yeah)(?: |$)"
"""What has its capital only because a sentence begins there."""
WRITER = r"\b(?:i|i'[a-z]+|im|ive|myself|we|we'[a-z]+)\b"
"""What says that the writer does something."""
WHO_IS = r"(?:who|she|he|they)(?:'s|'re| is| was| are) "
"""What may stand between a name and what its bearer is."""
