"""How people complain of being misread, or of being asked twice, and name nothing, in English."""

_LEAD = (
    r"^\W*(?:(?:no|nope|nah|hey|wait|sorry|but|um+|er+|h+m+|ok|okay|well|hang on|hold on|i think|"
    r"excuse me|look|ugh|argh|omg|lol|bot|huh|wtf|what|eh|hm+)\b\W*)*"
)
MISREAD = _LEAD + (
    r"(?:that(?:'?s| is| was)(?: all| just| still| simply)? (?:not (?:quite |really |at all )?"
    r"(?:right|it|true|correct|what i (?:said|meant|wrote|told you)|how it was)|wrong|incorrect|"
    r"false|a mistake|nonsense)|"
    r"(?:you|u)(?:'?ve| have| must have|'?re)? (?:misread|misheard|misunderstood|mistook|"
    r"mistaken|confused)(?: \w+){0,3}|"
    r"(?:you|u)(?:'?ve| have| must have)? (?:got|have|had|mixed|muddled|messed|jumbled|wrote|put|"
    r"noted|twisted|took)(?: \w+){1,4}? (?:up|wrong|wrongly|together)(?: there| here)?|"
    r"(?:something|some of (?:it|this|that)|one (?:thing|bit|line))(?:'?s| is| got| went| seems)? "
    r"(?:\w+ )?(?:wrong|off|not right|mixed up|muddled|incorrect)(?: there| here)?|"
    r"(?:there'?s|there is|you made|you have made|you'?ve made) (?:a|some) "
    r"(?:mistake|mix-?up|error|confusion)(?: \w+){0,3}|"
    r"i (?:didn'?t|never|did not) (?:say|said|mean|meant|write|wrote) (?:that|it|this)"
    r"(?: at all)?)\W*$"
)
"""Something was misread: nothing else is in the text."""
SAID_BEFORE = _LEAD + (
    r"(?:(?:you|u)(?:'?ve| have|'?re| are| keep| just| already)* (?:asked|asking|ask) (?:me )?"
    r"(?:that|this|it|the same(?: \w+)?)(?: (?:already|before|twice|again|just now|earlier|a "
    r"(?:moment|minute) ago|over and over))*|"
    r"i(?:'?ve| have)? (?:just |already |literally )*(?:told|said|answered|wrote|written|mentioned|"
    r"gave|given|explained)(?: (?:you|it|that|this|so))*(?: (?:already|before|twice|earlier|"
    r"just now|above|at the (?:start|beginning)|in my first (?:message|line|text)))*|"
    r"asked and answered|(?:the )?same (?:question|thing) (?:again|twice)|see above|"
    r"read (?:above|up|what i (?:wrote|said))|(?:already|just) (?:said|told you|answered)"
    r"(?: (?:that|it|this))?|(?:like|as) i (?:said|told you|wrote))\W*$"
)
"""It was told before: nothing else is in the text."""
TO_EMPLOYER = (
    r"\b(?:you|u)(?:'?ve| have| had)? (?:\w+ ){0,2}?(?:invit|reject|hir(?:e|ing)|decid|"
    r"turn(?:ed)? me down|ghost|promis|interview|pick(?:ed)? (?:some|another)|"
    r"cho(?:o?se|osen) (?:some|another)|"
    r"let me (?:come|travel|wait|do)|led me on|made me (?:come|travel|wait|do))"
)
"""What only an employer does to somebody."""
_DID = r"(?:put|wrote|written|took|changed|added|stuck|made)"
TO_PROGRAM = (
    r"\b(?:undo|revert) (?:that|it|this)\b|"
    r"\b(?:are|r) (?:you|u) (?:even |actually |really )?(?:reading|listening|there|a bot|broken)\b|"
    rf"\b(?:you|u)(?:'?ve| have)? (?:just |now )?{_DID} (?:my|that|it|the|this)\b.{{0,40}}"
    r"\b(?:letter|line|subject|mail|there|in|wrong)\b|"
    r"\b(?:not|no|isn'?t|wasn'?t) (?:a |the |my )?(?:line|text|subject) (?:for|of|in) "
    r"(?:it|the letter)\b|"
    r"^\W*(?:(?:please|pls|can you|could you|now|ok|just)\W+)*show me\b"
)
"""What is said of the letter and not in it."""
