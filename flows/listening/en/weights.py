"""The plainest sentences of what weighs on somebody, in English, and what names a subject of it."""

_CLOSE = (
    r"(?:mum|mom|mother|dad|father|husband|wife|partner|brother|sister|son|daughter|child|baby|"
    r"kid|grand(?:mother|father|ma|pa|dad|mum|mom|parents?)|gran|nan|nana|grandad|aunt|uncle|"
    r"cousin|nephew|niece|twin|(?:best |oldest |closest )?friend|fianc[eé]e?|boyfriend|girlfriend|"
    r"bf|gf|ex)"
)
_OF_LOVE = r"(?:husband|wife|partner|fianc[eé]e?|boyfriend|girlfriend|bf|gf)"
_THEIRS = rf"my (?:\w+ )?{_CLOSE}"
_MY_LOVE = rf"my (?:\w+ )?{_OF_LOVE}"
_LEFT_ELSE = (
    r"(?! (?:an?|the|his|her|some|in charge|waiting|out|behind|to|no|hanging|speechless|wondering|"
    r"thinking)\b)"
)
"""What may be left to somebody, or how, by one who stays."""
_JUST = r"(?:(?:just|also|has|have|had|has just|suddenly|finally|now) ){0,2}"
SAID = (
    ("bereavement",
     rf"\b{_THEIRS} {_JUST}(?:died|passed away|passed on|is dead|was killed)\b|"
     rf"\b(?:i|we) {_JUST}(?:lost|buried|cremated) {_THEIRS}(?! (?:to (?:a|the)|in the)\b)|"
     rf"\b(?:the )?(?:funeral|burial) (?:of|for) {_THEIRS}\b|"
     rf"\b{_THEIRS}'s (?:funeral|burial|death)\b"),
    ("separation",
     rf"\b{_MY_LOVE} {_JUST}(?:left me{_LEFT_ELSE}|moved out|walked out(?: on me)?|dumped me|"
     r"broke up with me|wants a divorce|cheated on me|is leaving me|kicked me out)\b|"
     rf"\b(?:we|me and {_MY_LOVE}|{_MY_LOVE} and (?:i|me))(?:'re| are|'ve| have)? {_JUST}"
     r"(?:separated|separating|divorced|divorcing|broke up|broken up|split up|getting (?:a )?"
     r"divorced?|got divorced)\b(?! (?:the|our|them|this|into|it)\b)|"
     rf"\bi(?:'m| am|'ve| have|'ve been)? {_JUST}(?:got(?:ten)? )?(?:divorced|separated|dumped)\b"),
)  # fmt: skip
"""What weighs, by its kind, said outright."""
NOT_SAID = (
    r"\b(?:if|not|never|almost|nearly|hope|hoping|afraid|fear|scared|worried|would|could|might|"
    r"years ago|when i was|as a child|long ago|back in|laptop|phone)\b|n't\b|\?"
)
"""What makes of it a fear, a denial, a question, or something of long ago."""
SUBJECTS = (
    ("money",
     r"\b(?:money|cash|broke|rent|bills?|debts?|loans?|mortgage|savings?|overdrawn|overdraft|"
     r"afford|pay|paid|pays|paying|owe|owing|salary|wages?|income|benefits?|bank|budget|costs?|"
     r"expensive|skint|poor|financ\w+|jobseekers?|landlord|evict\w+|groceries|food|euros?|"
     r"dollars?|pounds?|earn\w*|bankrupt\w*|credit|penniless|support (?:my|the|a) \w+|feed)\b|"
     r"[€$£]"),
    ("no_sleep",
     r"\b(?:sleep\w*|slept|insomnia|awake|wake|waking|woke|nights?|bed|tired|exhaust\w+|"
     r"lie there|lying there|\d ?am|nightmares?|toss\w*)\b"),
    ("caring",
     r"\b(?:car(?:e|ing|er|ed|egiver)|look(?:ing)? after|nurs(?:e|ing)|child(?:ren)?|kids?|baby|"
     r"son|daughter|mother|father|mum|mom|dad|parents?|husband|wife|grand\w+|toddler|dementia|"
     r"wheelchair|single (?:mum|mom|dad|parent|mother|father)|brother|sister)\b"),
)  # fmt: skip
"""What names a subject, at least one of which stands where it weighs."""
