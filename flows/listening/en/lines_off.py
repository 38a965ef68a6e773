"""How people say in English that a line of a card is to go, or that they dislike it."""

_ASKS = (
    r"(?:(?:please|pls|just|maybe|and|so|no|nah|nope|ok|okay|oh|hm+|well|actually|then|but)\b\W*)*"
    r"(?:(?:(?:can|could|would|will) (?:you|we|i)|i(?:'d| would)? (?:like|want|need) to|i wanna|"
    r"let'?s|let me) (?:please )?)?"
)
_AWAY = (
    r"(?:take|leave|cut|drop|delete|remove|strike|cross|scratch|lose|erase|bin|get rid of|throw|"
    r"kick|rub|chuck)\b(?: (?:out|off|away))?\W*"
)
_AROUND = r"(?:(?:the|my|that|this|whole|line|bit|part|one|about|of|with|where|says|say)\b\W*)*"
BEFORE = rf"^\W*{_ASKS}(?:{_AWAY}|without ){_AROUND}$"
"""All that stands before the name of a line that is to go."""
UNWANTED = rf"^\W*{_ASKS}(?:i (?:don'?t|do not) (?:want|like|need)|no need for) {_AROUND}$"
"""The same, where it is said that it is not wanted: on the card, or at all."""
BEHIND = (
    r"^\W*(?:(?:line|bit|part|one|thing|out|off|away|from|on|the|my|this|it|there|here|card|please|"
    r"pls|again|entirely|completely|altogether|thanks|thank you|then|at all)\b\W*)*$"
)
"""All that may stand behind the name of a line that is to go."""
WHY = r"^\W*(?:because|since|cause|it'?s|it is|that'?s|that is|i)\b"
"""What gives the reason in a clause of its own."""
IT = (
    rf"(?:^|[.,;:!]|\band|\bso)\W*{_ASKS}{_AWAY}(?:it|that|this|that (?:one|line|bit)|the line|"
    r"the whole (?:thing|line))\b(?: (?:out|off|away|please|again|then))*\W*$"
)
"""Behind the name, after what is wrong with it: "take it out"."""
DISLIKED = (
    r"^\W*(?:(?:a (?:bit|little|tad)|kind of|kinda|sort of|way|far|rather|really|just|so|very|"
    r"quite|pretty|too|not (?:very|really))\b\W*)+(?:\w+\W*){0,2}$|"
    r"^\W*(?:stupid|silly|cringe|cringey|cheesy|corny|awful|terrible|bad|weird|odd|strange|ugly|"
    r"embarrassing|nonsense|rubbish|crap|childish|dumb|lame|soppy|over the top|horrible|"
    r"ridiculous|not (?:me|mine|like me))\b\W*$"
)
"""What is thought of a line, in a few words: nothing that it should say."""
SEEMS = r"^\W*(?:is|are|was|sounds?|looks?|reads?|feels?|seems?|'s)\b (?:like )?"
"""Right behind the name: what is thought of it follows."""
