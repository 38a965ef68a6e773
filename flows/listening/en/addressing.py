"""How somebody says what the person is called that the letter goes to, in English."""

_THEIR_NAME = (
    r"(?:her|his|their|the|whose) (?:(?:first|last|full|family|sur|given|real) ?)*nam(?:e|es)?"
)
_SOMEBODY = (
    r"(?:she|he|they|who|(?:wo)?man|lady|guy|person|gentleman|boss|manager|interviewer|"
    r"recruiter|chef|head|one)"
)
NAMES = (
    rf"\b{_THEIR_NAME}\b[^.?!]{{0,24}}?\b(?:it'?s|it is|its|is|should be|must be)[\s:]+",
    rf"\b{_THEIR_NAME}(?:'s| is| was|s|:|,)?[\s:,(\"'-]+",
    rf"\b{_SOMEBODY}(?:'s| is| was)? (?:called|named)[\s:\"']+",
    r"\b(?:address(?:ed)?|greet|write|send)(?: (?:it|this|that|him|her|them|the letter))?"
    r"(?: (?:to|with|as|for))?[\s:\"']+(?:(?:my )?dear\s+)?",
    r"\b(?:dear|hello|hi)[\s:\"']+",
)
"""What stands right before the name of the person that a letter is written to."""
LEADS = (
    *NAMES,
    r"\b(?:it(?:'s| is| was| should be| must be| would be)|that(?:'s| is| was| would be)|"
    r"(?:is|was) called|called|named|put|use|take|just|only|name(?: is|:)?)[\s:\"']+",
    r"\b(?:should|must|has to|needs to) (?:be|read|say)[\s:\"']+",
)
"""What stands right before it where it is asked for."""
CHANGES = (
    r"\b(?:should|must|has to|needs? to|wrong(?:ly)?|not|instead|change|correct(?:ed)?|replace|"
    r"make|put|write|use|is called|name|greet(?:ing)?|address|misspel\w*|spel(?:t|led|ling)|"
    r"actually|sorry|title|n't)\b"
)
"""A word of what the greeting should be."""
AROUND = (
    r"^\W{0,4}(?:(?:it'?s|it is|it was|that'?s|that is|that was|i think|i believe|i guess|maybe|"
    r"probably|just|only|simply|to|for|please|write|use|put|say|make it|yes|ok|okay|well|oh|so|"
    r"um|hm+|the name is|the name was|name)(?!\w)\W{0,4}){1,6}"
    r"|(?:\W{1,4}(?:please|pls|thanks|thank you|is fine|is enough|is ok|will do|i think|i believe|"
    r"i guess|if i (?:am|'m) not mistaken|if i remember (?:it )?(?:right|correctly|well)|or so)"
    r"){1,4}\W{0,4}$"
)
"""What stands around a name where it is asked for."""
APART = r"[,:;.–—] "
"""What stands between a word on people and their names."""
JOINED = r"(?: and | & |, )"
"""What stands between the names of two people."""
NOBODY = (
    r"^\W*(?:(?:better|rather|please|just|maybe) )*(?:without|no) (?:(?:a|any|the) )?names?\W*$|"
    r"^\W*(?:(?:just|only|to|dear|please|maybe|write|the|their|my|our|whole) )*"
    r"(?:hiring |whole |recruiting |hr |interview )?(?:team|hr|recruit(?:er|ment|ing)|human "
    r"resources|manager|boss|committee|panel|department|office|company|everyone|everybody|all|"
    r"both(?: of them)?|sirs?(?: (?:or|and) madam)?|ladies and gentlemen|to whom it may concern)"
    r"\W*$"
)
"""What a person or several are, and no name of anybody."""
_PEOPLE = (
    r"(?:team|heads?|boss\w*|managers?|lad(?:y|ies)|(?:wo)?m[ae]n|guys?|persons?|people|direct\w+|"
    r"chefs?|owners?|lead\w*|recruit\w+|interviewers?|department|office|secretary|assistant|chief|"
    r"colleagues?|gentlem[ae]n|panel|committee|firm|company|one|two|both|others?)"
)
DESCRIBED = (
    r"^\W*(?i:(?:to |dear |please )*(?:the|their|my|our|an?) )"
    rf"(?=[^.,]{{0,40}}\b{_PEOPLE}\b)[^A-Z.,]{{2,40}}\W*$"
)
"""Somebody is described, in small letters, and not named."""
DENIED = r"(?:\bnot|n't(?: \w+)?|\binstead of|\brather than|\bfrom) $"
"""What denies the name behind it."""
ADDRESSED = (
    r"\b(?:the|my|that|any) (?:letter|note|mail|e-?mail|message)(?:'s| is| goes| should go| must "
    r"go| would go| "
    r"will go| has to go|'d be| would be| should be)(?: addressed| going| meant| sent)? (?:to|"
    r"for)[\s:\"']+",
    r"\b(?:address(?:ed)?|make|made|write) (?:it|this|that|the (?:letter|note|mail))(?: out)? "
    r"to[\s:\"']+",
    r"\b(?:it|that) (?:should|must|has to|needs to) (?:say|begin(?: with)?|start(?: with)?) "
    r"dear[\s:\"']+",
)
"""What stands right before the name of the person whom a letter goes to, before it is asked for."""
