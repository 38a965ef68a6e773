"""What people say in English between two answers, of themselves or of what was just said."""

_FILL = (
    r"(?:yes|yeah|yep|yup|no|nah|ok|okay|oh|hm+|well|so|and|i think|i guess|thanks|thank you|"
    r"exactly|right|sorry)"
)
RIGHT = (
    rf"\W*(?:{_FILL}\W+)*(?:(?:that|it|this|all that|all of it|everything)(?: (?:is|was)|'?s) "
    r"(?:all )?(?:correct|right|true|accurate|as it (?:is|was)|how it (?:is|was))|"
    r"(?:that|it|this) (?:does )?(?:count|counts|fits|is the one)|correct|you got (?:it|that)(?: "
    r"right)?|you(?:'?ve| have) got (?:it|that)(?: right)?)"
    rf"(?:\W+(?:{_FILL}|like that|now|as it stands))*\W*"
)
"""A whole text that only confirms what stands there."""
_THEIRS = (
    r"(?:my|our) (?:\w+ )?(?:sister|brother|daughter|son|kid|kids|child|niece|nephew|mum|mom|dad|"
    r"wife|husband|partner|girlfriend|boyfriend|friend|best friend|cousin|dog|cat|team|parents|"
    r"grandson|granddaughter|grandchild|flatmate|roommate)"
)
GLAD = (
    rf"\b(?:{_THEIRS}|we|i|she|he|they)(?:'?s| has|'?ve| have)? (?:just |finally |only )?(?:had|"
    r"got|having|expecting|gave birth to) (?:(?:her|his|their|a|our|the|twin) )?(?:first |"
    r"healthy )?(?:bab(?:y|ies)|twins|little (?:girl|boy)|engaged|married|pregnant)\b|"
    rf"\b(?:{_THEIRS}|i|we)(?:'?ve| have|'?s| has)? (?:just |finally |actually )?(?:passed|aced) "
    r"(?:my |the |our |her |his |their )?(?:driving|theory|exam|exams|test|finals?|course|degree|"
    r"module|viva|bar|licen[cs]e)\b|"
    r"\b(?:i'?m|we'?re|i am|we are) (?:getting married|engaged|pregnant|expecting|going to be (?:a "
    r"|an )?(?:dad|mum|mom|father|mother|parents?|uncle|aunt|auntie|gran|granddad|grandma))\b|"
    r"\bi(?:'?m| am) (?:an? )?(?:uncle|aunt|auntie|dad|mum|grandma|grandad|granddad)"
    r"(?: now| again)?\b|"
    r"\b(?:all clear|test came back clear|scan (?:was|came back) (?:clear|fine|good))\b|"
    r"\bwe (?:won|got the (?:flat|house|keys))\b|"
    rf"\b{_THEIRS}(?:'?s)? (?:baby|twins) (?:is|are|was|were|has|have) (?:just |finally )?"
    r"(?:here|born|arrived)\b"
)
"""Good news of one's own life, in so many words."""
NOT_GLAD = (
    r"\b(?:not|never|n'?t|lost|miscarr\w+|wish|hope|hoping|if|used to|years? ago|almost|nearly|"
    r"instead of me|but i)\b|\?"
)
"""What makes it none, or one of another day."""
TALK = (
    r"\W*(?:(?:i|maybe|perhaps|just|can|could|we|let|me|let'?s|want|wanna|to|would|'?d|like|rather|"
    r"only|please|ok|no)\W+)*(?:talk|vent|rant|write|ramble|type)"
    r"(?:\W+(?:perhaps|maybe|please|a bit|for a (?:bit|while|minute)|a little|first|now|to "
    r"(?:someone|somebody|you)|if that'?s ok(?:ay)?|i guess|i think))*\W*"
)
"""A whole text that wishes only to talk; it has a word for "only" or "perhaps"."""
ONLY = r"\b(?:just|only|perhaps|maybe|vent|rant|ramble)\b"
LEADS_IN = r"ok(?:ay)?|right|so|sorry|yes|yeah|alright|hi|hey|hello"
"""What stands before what is meant, and means nothing."""
NO_COMMAND = r"(?:well|fair|good) enough"
"""What holds the word of a command and is none."""
KIN = (
    r"husband|wife|mother|mum|mom|father|dad|brother|sister|son|daughter|partner|grandmother|"
    r"grandfather|gran|grandma|grandpa|granddad|grandad|nan|friend|best friend|aunt|uncle|"
    r"boyfriend|girlfriend|fianc[eé]e?|dog|cat"
)
"""Whose death is named by who they were."""
DIED = (
    rf"\bmy (?:late )?(?P<who>{KIN}) (?:just |suddenly )?(?:has |had )?(?:died|passed(?: away)?|"
    rf"was killed)\b|\b(?:lost|buried) my (?P<whom>{KIN})\b"
)
MISSED = (
    rf"\b(?:he|she|him|her|they|we|us|my (?:late )?(?:{KIN}))\b.{{0,40}}\b(?:used to|would have|"
    r"would'?ve|always (?:said|told|did|read|made|knew)|never (?:got to|will)|is gone|isn'?t here|"
    r"is not here|loved|liked|knew|called me)\b|\bi (?:still )?miss\b|"
    r"\b(?:without|nobody is there|no one is there|no one to|nobody to) "
)
"""What is said of somebody who is missed, once that was told."""
NO_YES = (
    r"\b(?:never|not once|haven'?t|have not|not) (?:once |ever |even )?(?:had|got|gotten|get|"
    r"heard) (?:a|an|any|one|a single|even one) (?:yes|offer|interview)\b"
)
"""That none ever said yes: how many noes that are is not in it."""
BY_NIGHT = r"\b(?:at|in the|this late at|every) night\b"
"""A time of day that names no day."""
_OF_BOTH = r"(?:feelings?|emotions?|numbers?|scales?|ratings?)"
NEITHER = (
    rf"\b(?:no|without|skip|not|don'?t want|forget)(?: the| any| all)? (?P<one>{_OF_BOTH})\b"
    rf"(?:(?:\W+(?:no|or|and|nor|without|any|the|skip|stuff|talk|questions|please))*\W+)"
    rf"(?!(?P=one)\b){_OF_BOTH}\b"
)
"""Numbers and feelings, turned down together."""
MESSAGES = (
    r"\b(?:messages?|reminders?|nudges?|notifications?|texts?|msgs?|mails?|emails?|pings?|pause|"
    r"quiet|silence|mute|snooze|contact|write (?:to )?me|text me|ask(?:ing)? me|leave me|bother|"
    r"message me|remind me|from you|hear from)\b"
)
"""Words for what is sent to somebody."""
