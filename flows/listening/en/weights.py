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
_THEN = r"(?= (?:in|last|this|two|three|a|yesterday|today|and)\b|\W*$|[.,;!])"
"""What stands behind "passed" where nothing is handed on."""
_HOME = r"(?:the|our|my) (?:flat|apartment|house|home)"
SAID = (
    ("bereavement",
     rf"\b{_THEIRS} {_JUST}(?:died|passed away|passed on|"
     rf"passed{_THEN}|is dead|was killed)\b|"
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
    ("homeless_fear",
     rf"\b(?:we|i)(?:'ll|'re|'m)? {_JUST}(?:(?:will|may|are|am|have to|going to|about to|being) )*"
     rf"(?:(?:los(?:e|ing|t)) {_HOME}|(?<=have to )leave (?:our|my) (?:flat|apartment))"
     r"(?! (?:keys?|at|for|to|in)\b)|"
     r"\b(?:we|i)(?:'re| are|'m| am| were| was|'ve been| have been| got| get)?"
     rf"(?: (?:being|getting|about to be|going to be|just|now))* (?:evicted|thrown out of {_HOME}|"
     r"made homeless|homeless)\b|"
     r"\b(?:got|have|had|received) (?:an |the )?eviction notice\b"),
    ("illness",
     rf"\b(?:they|doctors?|i|i've|i have|i was|was|been|got|me|just) {_JUST}(?:been |got |was )*"
     r"diagnosed (?:me )?with (?!adhd|add|autis|dyslex)\w+|"
     r"\bi(?:'ve| have| have got|'ve got) (?:\w+ )?(?:cancer|leuka?emia|a tumou?r|"
     r"multiple sclerosis)\b|"
     r"\bi(?:'m| am) (?:in|having|starting) (?:chemo\w*|dialysis)\b"),
    ("money",
     r"\b(?:my|our|the) (?:rent|mortgage|council tax|nursery fees?|electric\w*|gas) "
     r"(?:is|was|are|'s|goes out|comes out|go out) (?:over)?(?:due|late|unpaid)\b|"
     r"\b(?:nothing|no money|not a (?:penny|cent)) (?:left )?in (?:the|my|our) "
     r"(?:account|bank|purse)\b|\b(?:my|our|the) account is (?:empty|overdrawn|at zero)\b|"
     r"\b(?:can'?t|cannot|can't even|won't be able to) (?:pay|make|cover|afford) (?:the |my |our |"
     r"this month'?s |next month'?s )?(?:rent|bills|mortgage|electric\w*|gas bill|groceries)\b|"
     r"\bbehind (?:on|with) (?:the |my |our )?(?:rent|bills|mortgage|payments)\b"),
    ("drink",
     r"\bi(?:'ve| have|'m| am)? (?:just |also |still )*(?:been |started )*drink(?:ing)? "
     r"(?:\w+ ){0,2}?(?:too much|a lot|(?:every|most) (?:nights?|evenings?|days?)|alone|"
     r"to (?:sleep|forget|get through))\b"),
)  # fmt: skip
"""What weighs, by its kind, said outright."""
NOT_SAID = (
    r"\b(?:if|not|never|almost|nearly|hope|hoping|afraid|fear|scared|worried|would|could|might|"
    r"years ago|when i was|as a child|long ago|back in|laptop|phone)\b|n't\b|\?"
)
"""What makes of it a fear, a denial, a question, or something of long ago."""
SUBJECTS = (
    ("homeless_fear",
     r"\b(?:home|homeless\w*|house|flat|apartment|room|rent\w*|roof|evict\w*|landlord|mortgage|street|"
     r"couch|sofa|hostel|shelter|lose (?:it|everything))\b"),
    ("bereavement",
     r"\b(?:di(?:ed|es|e)|dead|death|funeral|bur(?:y|ied|ial)|lost|loss|losing|"
     r"passed (?:away|on)|grie\w+|gone|widow\w*|mourn\w*|miss(?:ing)?|"
     r"late (?:husband|wife|father|mother|mum|dad)|cremat\w+|hospice|"
     r"mum|mom|dad|mother|father|husband|wife|brother|sister|son|daughter|gran\w*|nan)\b"),
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
