"""How somebody says who signs the letter, asks whether it is signed, or to see it, in English."""

_MY_NAME = r"my (?:(?:full|first|last|own|real|whole|complete|family) )*nam(?:e|es)?"
_LETTER = (
    r"(?:it|this|that|(?:the|my|this) (?:(?:whole|full|finished|final|complete|ready|new|current)"
    r" )*(?:letter|message|draft|e-?mail|mail|text))"
)
_PUT = r"(?:put|adds?|write|place|set|use|insert|include|enter|fill in|type|print|append|attach)"
_UNDER = (
    r"(?:under(?:neath)?|below|beneath|at (?:the |its )?(?:very )?(?:bottom|end|foot)|at last|"
    r"as (?:the |a |my )?signature|down there)"
)
_IT_IS = r"(?:is|'s|was|=|should be|must be|would be|reads?|goes)"
LEADS = (
    rf"\b{_MY_NAME}(?:,? (?:and )?(?:(?:it|that|this|which)(?: is|'s)|{_IT_IS})|'s)?[\s,:(\"'-]+",
    r"\bi(?:'m| am) (?:called|named)[\s:\"']+",
    r"\b(?:(?:they|people|all|everybody|everyone) )?(?:calls?|know|knows) me (?:as )?[\s\"']*",
    rf"\bsign(?:ed)?(?: {_LETTER})?(?: off)?(?:,? please)?,? (?:with|as|by|from|using)[\s:\"']+"
    rf"(?:(?:{_MY_NAME}|the name)[\s,:\"'-]+)?",
    rf"\bsign {_LETTER}(?: off)?(?:,? (?:please|then|now))*,?[\s:\"']+(?!\w+day\b)",
    rf"\b(?:the |my )?signature (?:{_IT_IS}|should (?:say|read))[\s:\"']+",
    r"\b(?:replace|change|swap|instead of|in place of|for)\b[^.?!]{0,24}\[?your name\]?[\"')]*"
    rf"(?: (?:with|by|to|for|into|{_PUT}|comes?|there should be))?[\s,:\"']+",
    rf"\b{_PUT} (?:(?:it|there|also|please) )*{_UNDER}(?: (?:it|this|the letter))?[\s,:\"']+",
)
"""What stands right before the name that the letter is signed with."""
PUT = rf"\b{_PUT}[\s:\"']+"
BEHIND = rf"[\s\"',]+(?:{_UNDER})\b"
"""What stands right before and right behind a name that is to be put below."""
LINK = r"^\W*(?:(?:and|but|with|just|please|then)\W+)*"
"""What leads to a name that a clause begins with."""
SPEAKS = (
    rf"\b{_MY_NAME}\b|\byour name\b|\bplace ?holder\b|\bsign(?:ed|ature|ing)?\b|\bname (?:is|was) "
    r"(?:still )?(?:missing|not)\b|\bno name\b"
)
"""A word of how the letter is signed: a name that stands beside it alone is the one it is of."""
WISHES = (
    rf"\bsign {_LETTER}\b",
    r"\b(?:please|pls|you|to|must|should|and) sign\b(?! up| in| on)(?!ed)",
    rf"\b(?:{_PUT}|need|needs|want|wants|miss(?:es)?|lacks?|forgot(?:ten)?|where is|where's|give"
    rf" it) (?:(?:in|also|still|just|only|there|here|now|please|to) )*(?:{_PUT} )?"
    rf"(?:{_MY_NAME}|(?:my|a|the) signature)\b(?! (?:is|was) not)",
    rf"\b(?:{_MY_NAME}|(?:my|the) (?:name|signature)) (?:is|was|'s)? ?(?:(?:still|also|yet|just|"
    r"only) )*(?:missing|lacking|absent|gone|not (?:there|in|on|under|yet|here)|nowhere)\b",
    rf"\b{_MY_NAME} (?:should|must|has to|needs to|ought to|shall|can|could|belongs|goes)\b",
    r"\b(?:there(?:'s| is)|it has|has) (?:still )?no (?:name|signature)\b",
    r"\b(?:not|un) ?signed\b|\bwithout (?:my |a )?(?:name|signature)\b",
    r"\b(?:still|only|just) (?:says?|shows?|has|reads?|stands?|there is|contains?|written)\b"
    r"[^.?!]{0,24}\byour name\b",
    r"\[your name\]",
)
"""The letter is to be signed, whatever with."""
REFUSES = (
    r"\b(?:don'?t|do not|never|no need to|rather not|not want(?: to)?|shouldn'?t|should not)\b"
    rf"[^.?!]{{0,24}}\b(?:sign|{_MY_NAME}|signature)\b|\b(?:take|leave|keep|remove|delete|drop|"
    rf"cut)"
    rf" (?:out |off |away )?(?:{_MY_NAME}|(?:my|the) signature)\b|\bwithout (?:my|a|any) name\b"
    r"[^.?!]{0,12}(?:please|is (?:ok|fine|better)|$)"
)
"""The letter is not to be signed."""
_HAS = r"(?:contain|have|has|say|show|include|carry|bear|hold|read|mention|end with)"
_A_NAME = (
    rf"(?:{_MY_NAME}|the name|a name|a place ?holder|\[?your name|the place ?holder|signature)"
)
HOLDS = (
    rf"\b(?:does|do|will|did) {_LETTER}(?: (?:now|still|already|really|also))*"
    rf" {_HAS}\b[^.?!]{{0,24}}{_A_NAME}",
    rf"\b(?:is|are|was) {_MY_NAME}(?: (?:now|still|already|really|also))* (?:in|on|under|below|"
    r"there|at|included|part|missing|correct|right)\b[^.!]*\?",
    rf"\bis {_LETTER}(?: (?:now|still|already|really))* (?:un)?signed\b",
    rf"\b(?:did|have|has) (?:you|it)(?: (?:now|already|really))* (?:sign(?:ed)?|{_PUT}|added|got|"
    rf"included|written|inserted)\b[^.?!]{{0,24}}(?:{_MY_NAME}|{_LETTER})[^.!]*\?",
    r"\bis there (?:now |still )*(?:a |the |my )?(?:place ?holder|signature|name)\b[^.!]*\?",
    r"\b(?:which|what|whose) (?:name|signature) (?:is|stands|does|do)\b[^.!]*\?",
)
"""It is asked whether the letter is signed, or what with."""
SHOWS = (
    r"(?:^\W*|(?:[.!?;,:]|\b(?:please|pls|and|but|first|just|now|ok|wait|(?:can|could|may|might|"
    r"shall|should) (?:i|we|you|u)|(?:want|like|need|wish|love|have)(?: to)?|let (?:me|us)))"
    r"(?: (?:please|just|first|now|also|quickly))* ?)"
    r"(?:see|view|read|look at|check|show(?: me| us)?|open(?: up)?|display|print|"
    r"have a look at) (?:again |please |once more )*(?:(?:the|my|this) (?:(?:whole|full|finished|"
    r"final|complete|ready|new|current|entire) )*(?:letter|message|draft|e-?mail|text)|"
    r"it as a whole)\b",
    r"\b(?:where(?:'s| is)|how does|how is|what does) (?:the|my) (?:\w+ )?(?:letter|draft|message)"
    r"(?: (?:look|say|read|sound|now|again|like))*\W*$",
    r"\blet me (?:see|read) (?:it|the letter|the draft)\b(?: again| once more| whole| "
    r"please)*\W*$",
)
"""The letter is asked to be seen."""
_JUST = r"(?:(?:just|simply|only|please|then) )*"
_SAYS = r"(?:must|should|shall|has to|needs to|ought to|is to|can|let it)"
EARLY = (
    rf"\b{_UNDER},? (?:(?:it|that|this|the letter|please|also|there) )*{_SAYS} (?:just |only "
    rf")?(?:say|read|be|stand)"
    r"[\s:,\"']+",
    rf"\b{_UNDER},? (?:please )?(?:(?:just|kindly) )?{_PUT}[\s:,\"']+",
    rf"\bsign(?:ed)? (?:it|this|that|mine|off|(?:the|my) (?:letter|note|e-?mail|mail|message)) "
    rf"{_JUST}"
    rf"(?:off )?{_JUST}(?:(?:as|with|from|by|for me) )?{_JUST}[\s:,\"']*(?!\w+day\b)",
    rf"\bsign(?:ed)? (?:as|from|by|off as) {_JUST}[\s:,\"']*(?!\w+day\b)",
    rf"\b(?:letter|note|mail|message|it|that) {_SAYS} be signed (?:off )?{_JUST}(?:(?:as|with|"
    rf"from|by) )?{_JUST}[\s:,\"']*",
    rf"\bi(?:'d| would)? (?:want|like) it signed (?:off )?{_JUST}(?:(?:as|with|from|by) "
    rf")?{_JUST}[\s:,\"']*",
    r"\bi(?: always| usually|'ll|'d)? sign (?:(?:my (?:letters|mails|e-?mails|name)|everything|"
    r"myself|off) )?(?:as|with)"
    r"[\s:,\"']+",
    rf"\b(?:the |my )?signature (?:{_IT_IS}|should (?:say|read|be))[\s:,\"']+|"
    rf"^\W*signature[\s:,\"']+",
    rf"\b{_MY_NAME} (?:{_UNDER}|under it|on it|there) (?:{_IT_IS}|{_SAYS} (?:be|read|"
    rf"say))[\s:,\"']+",
)
"""What stands right before a name that a letter shall be signed with, before there is one."""
EARLY_SMALL = EARLY[0], *EARLY[2:5], EARLY[6]
"""Those behind which a name stands in small letters, too."""
EARLY_BEHIND = (
    rf"[\s\"',]+(?:please |to go |to be )?(?:{_UNDER}|on the (?:bottom|end))"
    r"(?=\W*$|[.,;!]| (?:please|pls|it|the letter|and|because|as|so|thanks)\b)"
)
SAID_BELOW = rf"\b{_SAYS} (?:just |only )?(?:say|read|be|stand)[\s:\"']+"
"""What stands before a name that is to stand below."""
BY_OTHERS = (
    r"\b(?:she|he|they|you|company|who)(?:'ve|'s| have| has| had)?(?: (?:only|just|always|even|"
    r"also))* sign(?:s|ed)?\b"
)
"""Others sign, or signed."""
AROUND = (
    r"^\W{0,4}(?:(?:it'?s|it is|that'?s|that is|this is|i'?m|i am|just|only|simply|with|as|by|"
    r"please|sign|from|use|put|write|make it|yes|ok|okay|well|oh|sorry|so|and|the name is|name)\b"
    r"\W{0,4}){1,6}|(?:\W{1,4}(?:please|pls|thanks|thank you|is fine|is enough|is ok|will do|"
    r"would be (?:fine|good|nice)|that'?s (?:it|all|me))){1,4}\W{0,4}$"
)
"""What stands around a name where it is asked for."""
