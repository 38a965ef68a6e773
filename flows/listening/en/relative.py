"""Where "who" asks nothing, in English: it stands behind the person whom it tells of."""

_DETERMINED = (
    r"(?:the|an?|my|our|your|his|her|their|its|this|that|those|these|some|any|every|each|another|"
    r"two|three|many|several|both|no)"
)
_ASKING = (
    r"(?:is|are|was|were|be|know|knows|knew|wonder\w*|ask\w*|tell|tells|told|see|sees|say|says|"
    r"said|sure|idea|clue|question|questions|thing|about|of|on|and|but|or|so|then|if|matter\w*|"
    r"please|me|you|us|them|also|first|one thing|remember|forgot\w*|understand|guess)"
)
_NOUN = rf"(?!{_ASKING}\b)[\w'-]+"
_PEOPLE = (
    r"(?:those|these|people|persons?|some(?:body|one)|any(?:body|one)|every(?:body|one)|no ?body|"
    r"(?:wo)?m[ae]n|ones?|others?|all|(?:mr|mrs|ms|dr|frau|herr)\.? [\w'-]+)"
)
RELATIVE = (
    rf"(?P<person>\b(?:{_DETERMINED} (?:[\w'-]+ ){{0,2}}{_NOUN}|{_PEOPLE}),?)"
    r" (?P<who>who|whom|whose)(?=(?:'s)? \w)"
)
"""A person, and what tells which one it is."""
OF_A_THING = r",?\s+(?:that|which|who|whose|where)\s+\w.*"
"""What is told of a thing behind it."""
THAT_CLAUSE = (
    r"(?:(?:just|mostly|mainly|honestly|probably|i guess|i think|it'?s|its|the fact|the idea|"
    r"the thought)[ ,]+)*(?:that (?!(?:is|was|one|would|will|could|can|means|s)\b)\w+|"
    r"how (?:i|they|he|she|it|we)|the way (?:i|they|he|she|it)|having to|(?:not )?knowing)\b"
)
"""How a sentence begins that names a part of what happened."""
