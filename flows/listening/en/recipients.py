"""What people in hiring are called, and how a name stands beside it, in English."""

WHO = (
    ("hr", r"(?:(?:the )?head of (?:hr|people|talent|recruit\w+|personnel)|"
           r"hr(?: (?:manager|lead|partner|director|person|officer|assistant))?|"
           r"human resources|personnel|people (?:team|ops)|talent(?: \w+)?|recruiting|"
           r"recruitment|recruiters?|head ?hunter|sourcer)"),
    ("interviewer", r"(?:interviewers?|(?:(?!hr|human|people|talent|recruit)[\w-]+ )?"
                    r"(?:lead|leader|manager|supervisor|boss|owner|chef|director|principal|"
                    r"foreman|forewoman)|"
                    r"head of (?:the )?(?:\w+ )?\w+|panel|gaffer)"),
)  # fmt: skip
"""Whom the letter goes to, and what such a person is called."""
SOMEBODY = r"(?:man|woman|person|lady|guy|girl|bloke|one|colleague|someone|somebody)"
FROM = r"(?:from|in|of|at|on) (?:the )?"
DETERMINED = r"(?:the|my|our|their|that|a|an)"
CALLED = (
    r"(?:'s|s)?(?: (?:there|here|(?:who|that) \w+(?: me| us)?))?(?: (?:first |full |last "
    r")?name)?(?: (?:is|was|were))?(?: (?:called|named))?"
)
"""What may stand between what somebody is and what they are called."""
NAME_OF = r"'?s (?:first |full |last |sur)?name (?:is|was) "
"""How a name is told of somebody whose part in it is named before."""
_THE_TALK = r"(?:the|my|our) (?:\w+ )?(?:interview|panel|talk|call|chat|round|assessment)s?"
INTERVIEWED = (
    r"(?:(?:who|that) (?:interviewed|talked (?:to|with)|spoke (?:to|with)|met|saw) (?:me|us)|"
    r"(?:(?:who|that) )?i (?:talked|spoke) (?:to|with)(?: there)?|"
    r"(?:(?:who|that) (?:was|were) )?(?:interviewing(?: (?:me|us))?|asking (?:me |us )?"
    rf"(?:all )?(?:the|my) questions|(?:doing|running|leading|chairing|holding|taking) "
    rf"{_THE_TALK})"
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
RANG = r"(?:rang|phoned|called|emailed|e-mailed|mailed|texted)\b"
"""Done by whoever told the writer: that is somebody who does the dates."""
BEARS = (
    r"(?:, ?| - | – |: ?|,? (?:is |was |were )?(?:called|named) |(?:'s)?,? (?:her|his|their) "
    r"name(?:'s| is| was) )"
)
"""What stands between what somebody did and what they are called."""
GAP = r"(?: (?!(?:but|and|because|that|who)\b)[\w']+){0,4}?"
WHO_THAT = r"(?:who|that) "
AN_ARTICLE = r"an? "
"""What leads from somebody to what they did, and to somebody who is not known."""
THE_ONE = (
    r"(?:,? ?(?:she|he|they|and she|and he))?(?:,? (?:is|was|are|were)|'s|,)? (?:the|that|my) "
)
"""What makes of a name somebody who did it."""
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
ENDS_WITH = (
    r"(?:\b(?:called|named|name(?:'s| is| was))|,) (?P<name>[a-zà-öø-ÿ'-]{3,}(?: "
    r"[a-zà-öø-ÿ'-]{3,})?)\W*$"
)
"""A name in small letters that a text ends with, and what stands before it."""
_LETTER = (
    r"(?:it|this|that|mine|(?:the|my|any|that|this) (?:letter|note|mail|e-?mail|message|thank ?you"
    r"(?: note| letter)?))"
)
_GOES = (
    rf"(?:\b{_LETTER}(?:'s|'d|'ll)?(?: (?:is|would|should|must|has|needs|will|shall|can|could|"
    rf"ought|to|"
    r"better|rather|now|really|actually|instead|then|all))* (?:be )?(?:go|goes|going|addressed|"
    r"sent|meant|aimed) (?:out )?(?:to|for)|"
    r"\b(?:the|my|any|that|this) (?:letter|note|mail|e-?mail|message)(?:'s| is|'d be| would be) "
    r"(?:to|for)|"
    r"\b(?:a|an|the|my|that) (?:\w+ )?(?:letter|note|mail|e-?mail|message|lines?) (?:to|for)|"
    r"\b(?:i|i'd|id|i'll|i'm|we)(?: (?:would|will|want|rather|might|should|only|sooner|like|to|"
    r"just|"
    r"am|going|'d))* (?:write|writing|send|sending|post|mail|e-?mail|address)"
    r"(?: (?:it|this|that|something|mine|(?:a|the|my) (?:letter|note|line|mail)))?(?: back)?(?: "
    r"to)?|"
    r"\b(?:address|send|post|make) (?:it|that|this|the letter)(?: out)? to|\bto go to|"
    r"^\W*(?:(?:no|sorry|wait|actually|so|and|oh|hm+)\W+)*(?:it's|its|it is|it'd be|it would be|"
    r"goes|"
    r"it goes|should go|would go) (?:to|for))"
)
_HR = (
    r"(?:the |their |that |a |an |my |somebody in |someone in |whoever does )?(?:\w+ )?(?:hr|"
    r"human resources|personnel|recruit(?:er|ers|ment|ing)|talent(?: acquisition)?|head ?hunter|"
    r"(?:staffing |temp |employment |recruitment )?agency|people (?:team|department|ops)|"
    r"hiring team)\b"
)
_SAW = (
    r"(?:(?:who|that|which) (?:had )?(?:interviewed|saw me|grilled|met me|met with|questioned|"
    r"quizzed|sat (?:across|opposite|with)|asked me|asked (?:all )?the questions|spoke (?:to|"
    r"with) me|"
    r"talked (?:to|with) me|ran the|did the|did my|led the|held the|showed me)|i (?:met|spoke|"
    r"talked|sat|"
    r"had the (?:interview|talk)))"
)
_INTERVIEWER = (
    r"(?:(?:the|that|my|our|their|both|two) (?:\w+ )?(?:interviewers?|panel)\b|"
    r"(?:the|our|their) (?:\w+ )?(?:boss|manager|chef|owner|supervisor|foreman|gaffer)\b(?!')|"
    rf"(?:the |that |those |both |two )+(?:\w+ ){{1,2}}{_SAW}|"
    r"who(?:ever)? (?:interviewed|saw|grilled|met|questioned))"
)
_INSIDE = (
    r"(?:my (?:own )?(?:colleagues?|co-?workers?|workmates?|team ?mates?)|my own "
    r"(?:boss|manager|supervisor|department|head|team|team ?lead(?:er)?)|(?:people|somebody|"
    r"someone) "
    r"i (?:still )?work (?:with|beside|next to))\b"
)
GOES_TO = (
    ("inside", rf"{_GOES} {_INSIDE}"),
    ("hr", rf"{_GOES} {_HR}"),
    ("interviewer", rf"{_GOES} {_INTERVIEWER}"),
)
"""Whom it is said that a letter goes to, by what they are."""
NOT_TO = (
    r"(?:\b(?:and |but )?not|n't(?: go| be| send it)?|\binstead of|\brather than)(?: to| for)? "
    r"(?:the |my |their |that |some )?\w+(?= |\W|$)"
)
"""Somebody whom it does not go to."""
