"""How people put something off to a time that they name, in English: over words, without marks."""

_DAY = (
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|weekend|week|month|day after "
    r"tomorrow"
)
_NUMBER = (
    r"(?:an?|one|two|three|four|five|six|ten|twenty|thirty|\d{1,2}|a (?:couple of|few)|some|"
    r"half an)"
)
_PART = r"(?:morning|afternoon|evening|night|noon|lunchtime|after (?:work|dinner|lunch))"
_CLOCK = r"(?:at|around|about|after|from) (?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m| o'?clock|h)?|noon)"
_SOON = (
    rf"(?:in {_NUMBER} (?:minutes?|mins?|hours?|hrs?|days?|weeks?)(?: or (?:so|two))?|"
    rf"(?:tomorrow|tmrw|tmr|tmw|2moro|tomorow|tommorow)(?:(?: in the)? {_PART})?(?: {_CLOCK})?|"
    rf"tonight(?: {_CLOCK})?|this (?:afternoon|evening)(?: {_CLOCK})?|later (?:today|tonight|this "
    rf"\w+)|(?:day after tomorrow)(?: {_PART})?|next (?:week|month|(?:{_DAY}))(?: {_PART})?)"
)
_THEN = (
    rf"(?:{_CLOCK}|(?:(?:on|at|this|next|over|"
    rf"after) )?(?:the )?(?:{_DAY})(?: {_PART})?(?: {_CLOCK})?)"
)
_IT = r"(?: (?:this|it|that|the (?:rest|other half)|with (?:this|it)|then))?"
_DO = (
    rf"(?:do|continue|finish|carry on|go on|look at|talk|write|answer|think about|come back|"
    rf"be back|"
    rf"pick up|try|start|return|get back to|leave|park|keep|save){_IT}(?: again)?"
    r"(?: (?:for|till|until|to))?"
)
LEADS = (
    r"not (?:now|today|tonight|right now|yet|this minute)|"
    r"(?:i )?(?:can'?t|cannot)(?: do (?:this|it|that))?(?: (?:now|right now|today|tonight))?|"
    r"(?:i(?:'?ve| have)? (?:got )?)?no time(?: (?:now|today|tonight|for (?:this|it)(?: now)?))?|"
    r"(?:i'?m )?(?:too )?(?:busy|tired)(?: (?:now|right now|today|tonight))?|"
    rf"(?:let'?s|lets)(?: rather)?(?: {_DO})?|(?:can|could|shall|may) (?:we|i)(?: rather)? {_DO}|"
    rf"(?:we|i)(?:'?ll| will| can| could|'?d| would)(?: (?:rather|prefer to|like to|"
    rf"better))* {_DO}|"
    rf"(?:i'?m )?back|come back|continue|{_DO}|ask (?:me )?again|later"
)
"""What puts off, whatever day is named behind it."""
AROUND = (
    r"no|nah|sorry|ok|okay|well|hm+|and|but|so|how about|what about|"
    r"maybe|perhaps|please|pls|thanks|thx|then|instead|probably|i think|i guess|"
    r"if that'?s (?:ok|okay|fine)|(?:is|would be|works|suits me) (?:better|best|good|fine)|better|"
    r"again|when i'?m (?:home|back)|or so|rather|works"
)
"""What may stand around a time without saying anything."""
SOON, THEN = _SOON, _THEN
"""Times that are still to come by themselves, and days that are so only where something leads."""

_MINE = (
    r"(?:my|the|our|their|his|her) (?:\w+ )?(?:rota|roster|shifts?|schedule|hours|plan|diary|week)"
)
NOT_YET = (
    r"(?:(?:no|nah|sorry|well|hm+|ok|okay|um+|er+|honestly|tbh|to be honest)\W+)*(?:i )?(?:"
    r"(?:really |just )?(?:can'?t|cannot|couldn'?t|don'?t|dont|do not|won'?t) (?:really |quite )?"
    r"(?:say|tell|know|plan|promise|commit|fix)(?: (?:you|that|it|when|anything|"
    r"(?:an?|any|my|the) \w+|to "
    r"\w+(?: \w+)?))?(?: for sure)? (?:yet|now|right now|until|till|before|at the moment|so far)\b|"
    r"(?:am |'?m )?not (?:sure|certain|decided)(?: when)? yet\b|(?:i'?m )not sure yet\b|"
    r"(?:it |that )?(?:all )?depends\b|(?:it'?s |it is )?too (?:early|soon) to "
    r"(?:say|tell|know|plan)\b|"
    r"(?:will|'?ll|have to|need to|must|got to) (?:first )?(?:see|wait for|wait on|check)\b|"
    rf"(?:am |'?m )?(?:still )?waiting (?:for|on) {_MINE}\b|"
    rf"(?:don'?t|haven'?t) (?:have|got|seen) {_MINE} yet\b|"
    r"no (?:idea|clue|telling)(?: when| yet)\b)"
)
"""What says that no time can be named yet: whatever day stands behind it is of something else."""

UNTIL_READY = (
    r"(?:(?:maybe|perhaps|probably|not yet|not now|no|well|hm+|only|some ?day|i'?d|"
    r"i'?ll|i|would|will|might|it|that|goes|can|go|wait|waits|do|send) )*"
    r"(?:when|once|as soon as|if|until) "
    r"i(?:'?m|'?ve| am| have| feel| get| can| dare| find|'?ll| do)*"
    r"(?: (?!slept|sleep)[\w']+){0,5}"
)
"""What says that it waits until one dares to."""
