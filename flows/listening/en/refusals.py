"""How people say that they have nothing to say, in English: over words, without marks."""

_ALL = (
    r"(?:anything|owt|nowt|nuffin|a(?: single)? thing|one(?: thing)?|any(?: thing)?|a single one|"
    r"something|much)"
)
_NOW = (
    r"(?:right now|now|just now|for now|for the moment|at the moment|at this (?:point|moment)|"
    r"today|"
    r"tonight|here|yet|rn|atm)"
)
_COMES = (
    r"(?:comes?|springs?|jumps?|pops?)(?: (?:to (?:my )?mind|up|out|into my head|to me))?|"
    r"occurs to me"
)
_DONT_KNOW = (
    r"(?:don'?t|do not|wouldn'?t|dont|couldn'?t|can'?t)(?: (?:really|honestly|even|actually))*"
    r"(?: (?:know|say|tell))"
)
LEFT = (
    r"(?:i'?m |im |i am )?not doing (?:this|that|it|the \w+(?: \w+)?)(?: thing| one)?"
    r"|(?:i'?m |im |i am |we'?re )?not (?:going|getting) (?:back )?"
    r"(?:there|in ?to (?:that|this|it))(?: again)?"
    r"|(?:i'?d |i would )?(?:rather|prefer to|prefer) not (?:go|get) "
    r"(?:there|in ?to (?:that|this|it))"
)
"""What turns the question itself down: it is left open, and nothing is said of its answer."""
CORE = (
    rf"(?:nothing|nowt)(?: (?:{_COMES}|really|else|much|at all|special|specific|in particular|"
    r"to (?:say|add|tell|report|name)(?: (?:to|about) (?:that|this|it))?|"
    r"(?:that )?i (?:can|could) (?:think of|name|say)|i'?d (?:name|say)|i know of))*"
    r"|none(?: (?:really|at all|(?:that )?i (?:can|could) (?:think of|name)))?|nope|not really|nil|"
    r"nada|zilch"
    r"|(?:i(?:'?ve| have)? (?:got )?)?(?:really )?(?:no|not (?:a|the (?:faintest|foggiest|"
    r"slightest))|"
    r"haven'?t (?:got )?(?:a|the (?:faintest|foggiest))) (?:ideas?|clue|answer)"
    r"(?: what (?:to|i(?:'?d| would| should| could)) (?:say|put|write|name|answer))?"
    r"|i(?:'?ve| have)? (?:got )?(?:really )?nothing(?: to (?:say|add|put|write|name|offer))?"
    r"(?: (?:to|about|on|for) (?:that|this|it))?"
    rf"|(?:i )?(?:really |honestly |just |literally )*{_DONT_KNOW}"
    r"(?: what (?:to|i(?:'?d| would| should)) (?:say|put|write|name|answer|tell you))?"
    r"(?: to (?:that|this))?"
    rf"|(?:i )?(?:really |honestly |just |literally )*(?:can'?t|cannot|couldn'?t|could not|cant)"
    rf"(?: (?:really|honestly|even))* (?:think of|come up with|name|find|say|tell) "
    rf"{_ALL}(?: (?:to|for) (?:(?:a|my|the|any) )?(?:friends?|them|him|her|anyone|anybody|you))?"
    r"|there(?:'?s| is|'s really| really is) nothing|there (?:isn'?t|aren'?t|is not) (?:anything|"
    r"any|"
    r"one)|idk|dunno|no one|nobody comes to mind"
    r"|(?:my )?(?:mind|head)(?:'?s| is| goes| went) (?:blank|empty)|(?:i'?m )?drawing a blank|"
    r"blank|i(?:'?m| am) blank(?:ing)?"
    rf"|{LEFT}"
    r"|(?:no|nah|nope)(?: (?:thanks|thank you|thx|ta))?"
    r"(?: not (?:tonight|now|today|this one))?"
    r"(?: (?:so|but|and))? (?:let'?s|lets|can we|i'?d rather|please|just) (?:go|move|carry) on"
)
"""What says that there is no answer."""
AROUND = (
    rf"{_NOW}|honestly|to be honest|tbh|really|sorry|i'?m sorry|thx|thanks|thank you|ta|please|"
    rf"i guess|"
    r"i think|i'?m afraid|afraid|well|h+m+|um+|uh+|er+m*|ok|okay|so|and|but|oh|no|nah|nope|ugh|"
    r"actually|just|maybe|frankly|for me|mate|lol|sadly|in all honesty|if i'?m honest|that'?s all|"
    r"i'?d say|or"
)
"""What may stand around it without saying anything."""

_FALSE = (
    r"(?:fake|false|silly|stupid|wrong|weird|dumb|forced|pointless|odd|ridiculous|cruel|"
    r"phon(?:e)?y|"
    r"dishonest|hollow|cheap|mean|cheesy|absurd|strange|pathetic|useless|like (?:lying|a lie|"
    r"pretending|a joke|bragging))"
)
_HEAVY = r"(?:impossible|hard|difficult|painful|unfair|too much|too hard|awful|horrible|heavy)"
_LOOKING = (
    r"(?:look(?:ing)? (?:for|at)|find(?:ing)?|think(?:ing)? (?:of|about)|nam(?:e|ing)|list(?:ing)?|"
    r"say(?:ing)?|prais(?:e|ing)|talk(?:ing)? about|write about|answer(?:ing)?|be(?:ing)? asked|"
    r"count(?:ing)?|pick(?:ing)?|search(?:ing)? for|com(?:e|ing) up with|brag(?:ging)?|"
    r"celebrat(?:e|ing)|congratulat(?:e|ing)|pat(?:ting)?|compliment(?:ing)?)"
)
_GOOD = (
    r"(?:(?:any|some)?thing|(?:the |any )?(?:good|nice|positive|bright)|myself|one|this|that|"
    r"what went|"
    r"what i did|about|things)"
)
_OURS = r"(?:this|that|your|such a|these|those)"
OF_THE_QUESTION = (
    rf"\b(?:feels?|seems?|sounds?|it'?s|is) (?:\w+ ){{0,2}}?{_FALSE} (?:to )?{_LOOKING}\b",
    rf"\b(?:feels?|seems?|it'?s|is) (?:\w+ ){{0,2}}?{_HEAVY} to {_LOOKING} {_GOOD}\b",
    rf"\b{_OURS} questions?(?: (?:just|really|only))* (?:makes?|hurts?|feels?|is|are|stings?|"
    r"hits|kills|breaks|upsets?|annoys?|sucks)\b",
    rf"\bi (?:\w+ )?(?:hate|can'?t (?:stand|bear|take|face)|don'?t like|dislike|dread) {_OURS} "
    r"(?:question|one|bit|part)s?\b",
    rf"^\W*(?:\w+ )?{_OURS} (?:one|question)(?:'s| is)? (?:just |really |a bit )*(?:{_HEAVY}|"
    rf"{_FALSE}|"
    r"hurts)\b",
    r"^\W*(?:being asked|asking me|to be asked|answering) (?:this|that|such)\b",
    rf"\b(?:it'?s|that'?s|what) (?:such )?an? (?:{_FALSE}|{_HEAVY}) (?:question|thing to ask)\b",
    rf"\bi (?:can'?t|cannot|don'?t want to|can not) (?:\w+ )?{_LOOKING} (?:any|some)thing "
    r"(?:good|nice|positive)\b",
)
"""What says how the question itself feels, and answers it not."""

TAKEN_BACK = (
    r"(?:no |nah |oh no )*"
    r"(?:not (?:that|like that|meant like that)"
    r"|(?:i )?(?:didn'?t|did not) mean (?:that|it)(?: (?:that way|like that|literally))?"
    r"|(?:it was |it's |just )?(?:a joke|joking|kidding|a figure of speech|an expression)"
    r"|you (?:misread|misunderstood)(?: me| that)?)"
)
