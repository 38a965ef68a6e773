"""How English job adverts say what people look for, by step and option.

An entry that no advert names (a person one did not like) is not here: nobody can read it there.
"""

NAMED: dict[str, tuple[str, ...]] = {
    "analyze.terms.home": (
        r"work(?:ing)? from home", r"home ?-?office", r"home-?based", r"hybrid", r"remote(?:ly)?",
        r"wfh", r"tele ?-?work(?:ing)?", r"from anywhere",
    ),
    "analyze.terms.fixed": (
        r"(?:fixed|regular|set|core|office) (?:working )?(?:hours|times)", r"no shifts",
        r"no (?:weekends?|evenings|nights)", r"9 ?(?:-|to) ?5", r"nine to five",
        r"mon(?:day)? ?(?:-|to) ?fri(?:day)?",
    ),
    "analyze.terms.full_time": (
        r"full[- ]?time", r"(?:37(?:\.5)?|38(?:\.5)?|39|40) ?(?:hours|h|hrs)",
    ),
    "analyze.terms.pay": (
        r"[€$£] ?\d[\d.,]*k?", r"\d[\d.,]* ?(?:€|eur|euros?|usd|gbp|dollars?|pounds?|k)",
        r"(?:salary|pay|wage)s? (?:range|band|scale|of|from|is|between|grade)",
        r"collective agreement", r"per (?:hour|year|annum|month)",
    ),
    "analyze.terms.treated": (
        r"respect(?:ful|fully)?", r"appreciat\w+", r"fair treatment", r"eye to eye",
        r"open doors", r"listens? to (?:you|each other)", r"equal opportunit\w+",
    ),
    "analyze.pull.people": (r"team", r"colleagues?", r"people who"),
    "analyze.pull.near": (
        r"flexible (?:working )?(?:hours|times)", r"flexi-?time", r"part[- ]time possible",
        r"close to (?:the )?(?:station|centre|center)", r"hybrid", r"four[- ]day week",
    ),
    "analyze.pull.pay": (
        r"[€$£] ?\d[\d.,]*k?", r"\d[\d.,]* ?(?:€|eur|usd|gbp|k)", r"bonus", r"salary range",
        r"above (?:the )?(?:average|scale)",
    ),
    "analyze.pull.title": (r"senior", r"lead", r"head of", r"manager", r"director", r"principal"),
    "analyze.past.way": (
        r"travel(?:ling)? (?:required|expected|of)",
        r"willing(?:ness)? to travel", r"relocat\w+", r"several (?:sites|locations)",
    ),
    "analyze.past.pay": (
        r"minimum wage", r"unpaid", r"commission[- ](?:only|based)", r"volunteer(?:ing)?",
    ),
}  # fmt: skip
"""Words that say it is there."""

OPPOSITE: dict[str, tuple[str, ...]] = {
    "analyze.terms.home": (
        r"on[- ]?site", r"office[- ]based", r"in[- ]person", r"presence required",
    ),
    "analyze.terms.fixed": (
        r"shifts?(?: work| pattern)?", r"rotating", r"rota", r"on[- ]call", r"weekends?",
        r"evenings", r"nights", r"zero[- ]hours?",
    ),
    "analyze.terms.full_time": (
        r"part[- ]?time", r"zero[- ]hours?", r"mini-?job",
        r"[12]\d ?(?:hours|h|hrs) (?:a|per) week",
    ),
    "analyze.terms.pay": (
        r"unpaid", r"minimum wage", r"commission[- ]only", r"volunteer(?:ing)?",
    ),
}  # fmt: skip
"""Words that say the opposite is so."""

NO_BEFORE = (
    r"\b(?:no|not|never|without|neither|nor|cannot|can't|isn't|don't offer|excluded?)"
    r"(?: \w+){0,3} $"
)
NO_BEHIND = (
    r" ?(?:\w+ ){0,2}(?:is|are) (?:not|unfortunately not|no longer) "
    r"(?:possible|offered|available)\b"
)
