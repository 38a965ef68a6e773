"""How an answer is said anew by the part it is called, and a day by the one noted, in English."""

_BIT = r"(?:bit|part|line|one|answer|thing|question|sentence|point)"
_PARTS = {
    "friend": (
        rf"(?:friend|mate)(?:'?s)? {_BIT}|"
        rf"{_BIT} (?:to|for|about|with) (?:the |my |a )?(?:friend|mate)|"
        r"what i(?:'d| would) (?:tell|say to) (?:a|my|the) (?:friend|mate)"
    ),
    "goal": rf"(?:learning )?goal(?: {_BIT})?|get better(?: at)? {_BIT}",
    "proud": (
        rf"(?:proud|good half|did well|went well|do again) {_BIT}|what i did well|"
        rf"(?:what|(?:the )?(?:one )?{_BIT}(?: that)?) i(?: a|')?m (?:most )?proud of"
    ),
    "changed": (
        rf"differently {_BIT}|different {_BIT}|do differently {_BIT}|next time {_BIT}|"
        rf"(?:what|{_BIT}) i(?:'d| would) (?:do differently|change)(?: next time)?"
    ),
    "imagined": (
        rf"(?:pictured|imagined|future|looking forward)(?: to)? {_BIT}|what i(?:'d| had) pictured"
    ),
    "before": (
        rf"{_BIT} (?:right |just )?before(?: (?:that|this))?|"
        r"(?:last|previous|earlier) (?:one|answer|question|thing)"
    ),
}  # fmt: skip
"""What people call a question that they answered in words of their own."""
_THE = r"\b(?:the |my |that |your )?"
_TO = r"(?:to|into|with|as|for|so it (?:says|reads))"
_NEW = (
    r"(?: say| be| read)?\s*[:,]?\s*(?:to |that )?['\"“]?(?P<new>[^\s'\"“”?][^\"“”?]*)['\"”]?\s*$"
)
_ASK = r"(?:please |pls |just )?"
_OTHERWISE = (
    rf"(?:,? {_ASK}(?:should|ought to|must|needs? to|has to) (?:be|say|read)|"
    rf",? {_ASK}(?:change|switch|correct)(?: it| that)? to|,? make it|[:,]? (?:put|write):)"
)
_FORMS = (
    rf"\b(?:change|edit|replace|swap|make|set|update|correct|fix|turn) {_THE}(?:{{part}})"
    rf"(?: {_TO}\b|:){_NEW}",
    rf"{_THE}(?:{{part}}){_OTHERWISE}{_NEW}",
    rf"\bfor {_THE}(?:{{part}})"
    rf"(?:[,:]? {_ASK}(?:put|write|say|make it|change it to)|:){_NEW}",
    rf"\b(?:can|could|let|have|make) {_THE}(?:{{part}}) {_ASK}(?:to )?(?:say|read|be){_NEW}",
)
ORDERED = {
    kind: tuple(form.replace("{part}", part) for form in _FORMS) for kind, part in _PARTS.items()
}
"""A part by its name, and that it be changed, and to what (`new`)."""
_DAYS = r"(?P<count>an?|one|two|three|four|five|six|the)(?: whole)? days?"
_THAT = r"(?: (?:that|it|this|then|i said))?(?=\W*$|[,;.!])"
MOVED = (
    (-1, rf"\b{_DAYS} (?:before|earlier|prior){_THAT}"),
    (1, rf"\b{_DAYS} (?:after|later|afterwards){_THAT}"),
)
"""A day by how it lies to the one that was noted, and to which side."""
COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
WRONG = {
    "company": (
        r"\bwrong (?:crowd|lot|outfit|company|firm|employer|place|people|agency|hospital|school|"
        r"trust|shop|branch|council)\b"
    ),
    "role": r"\bwrong (?:job title|job|role|title|position|post)\b",
}
"""What people call the thing whose name they gave wrongly."""
INSTEAD = (
    r"\b(?:this one|the (?:real|actual|right|new) one|the one i meant?|"
    r"the (?:ones|people|firm) (?:who|that) \w+ me)"
    r"(?: is| was| are|'s|'re|:| were)\s+(?P<name>\S.*)$"
)
"""What leads to the right name, where something is said of the wrong one."""
REASON = r"^\W*(?:(?:i|it) (?:was|were|am)|i'm|im|because|cos|cause|bc|since)\b"
"""How a sentence begins that gives the reason for what was put right before it."""
