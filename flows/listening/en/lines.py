"""How people name a line of what was noted, in English, and say that it is to change."""

from flows.listening.en.counting import NUMBERS, ORDINALS
from flows.listening.shape_acts import LAST

_LINES = 9
_NO = r"(?:no|nope|nah|wait|hang on|hold on|sorry|oh|ok|okay|well|so|and|but|also|then|um+|hm+|hey)"
_WRONG = (
    r"(?:wrong|incorrect|off|false|not (?:quite |really |at all )?(?:right|true|correct|it|mine)|"
    r"a mistake|nonsense|out)"
)
_THATS = rf"(?:(?:that|this|it)(?:'?s| is| was) (?:all )?{_WRONG})"
_AROUND = (
    r"(?:the|my|your|that|this|it|bit|part|line|one|answer|note|card|entry|words?|about|of|with|in|"
    r"on|at|where|which|says|say|said|called|again|next to|behind)"
)
OPENERS = rf"^\W*(?:(?:{_NO}|please|pls|one thing|{_THATS})\b\W*)*(?:{_AROUND}\b\W*)*$"
"""All that may stand before the name of a line that a text speaks of."""
ORDERS = (
    rf"^\W*(?:(?:{_NO}|please|pls|{_THATS})\b\W*)*(?:(?:can|could|would|will|may) (?:you|we|i) "
    r"(?:please )?|(?:i(?:'d| would)? (?:like|want|need|wish|have) to|i wanna|let me|let'?s|you "
    r"(?:can|could|should|must)|just) )*"
    r"(?:change|edit|fix|correct|alter|amend|redo|re-?do|update|re-?write|reword|replace|mend|"
    rf"adjust|put right|open|go (?:back )?to|set)\b\W*(?:{_AROUND}\b\W*)*$"
)
"""All that stands before the name of a line that is to be changed."""
WRONG = (
    rf"^\W*(?:(?:is|are|was|were|'s)\b ?|(?:is|was|are)n'?t )(?:all |just |still )?"
    rf"(?:{_WRONG}|right|true|correct|it)\b"
)
"""Right behind the name of a line: it is wrong."""
_SAYS = r"(?:be|say|read|state)\b ?"
SHOULD = (
    rf"^\W*(?:(?:it|that) )?(?:should|must|ought to|needs to|has to|can) "
    rf"(?:rather |really )?{_SAYS}(?:that )?"
)
"""Right behind it: what it should say follows."""
IS = r"^\W*(?:is|are|was|were|'s)\b (?:really |actually |rather |more )?(?!it\b|there\b)"
"""Right behind it: what it is follows."""
VALUE = (
    rf"^\W*(?:(?:and|so|please|pls|but|then|instead)\b\W*)*(?:(?:it|that|this)(?:'?s| is| was| )?"
    rf"(?:should |must |ought to |has to )?(?:{_SAYS})?|should {_SAYS}|"
    rf"(?:to|into|with|by|as)\b(?: {_SAYS})?|(?:put|write|make it|say|is|are|was)\b)?\W*"
    r"(?:that (?=they|i|we|he|she|it|my|nobody|somebody|someone|there)\b)?"
)
"""What leads to the new words of a line."""
POLITE = r"[\s,.]*(?:\b(?:please|pls|plz|thanks|thank you|thx)\b\W*)*$"
"""What may stand behind them, or in their place."""
ALONE = rf"^\W*(?:(?:it|this|that|is|now|then|again|instead|one|line|bit)\b\W*)*{POLITE}"
"""What may stand behind the name of a line that is only named."""
NEVER = (
    r"\b(?:i (?:have |had )?never (?:ever )?(?:said|told you|picked|chose|meant|pressed|wrote|put)|"
    r"i (?:didn'?t|did not|haven'?t|have not) (?:say|said|tell you|pick|choose|mean|meant|press|"
    r"write|put))(?: (?:that|it|it was|anything about|the|about))*\W*$"
)
"""What stands right before words that somebody never said."""
INSTEAD = r"[,;]? (?:and )?not (?:the |an? |about )?(?P<old>[^,;.]{2,60})\W*$"
"""What it is not, behind what it is."""
CLAUSES = r"[.;!?\n]+|,? and (?=(?:the|my|what|line|change)\b)"
"""Where one thing said of a line ends."""
LINE_AT = (
    r"(?:line|number|no\.?|nr\.?|#)\s*(?P<number>\d|one|two|three|four|five|six|seven|eight)\b|"
    r"\b(?P<place>first|second|third|fourth|fifth|sixth|seventh|eighth|last)\s+(?:line|one|bit)\b|"
    r"^\W*(?P<figure>\d)(?=[.):,]? (?:please|pls|and\b|is wrong|should))[.):,]?"
)
"""A line by its number, or by its place."""
PLACES = {
    **{str(number): number for number in range(1, 10)},
    **{word: number for word, number in NUMBERS.items() if 0 < number < _LINES},
    **ORDINALS,
    "last": LAST,
}
ALSO = {
    "words": r"(?:what'?s there|(?:the )?feelings?|the emotions?|what i(?:'m| am)? feel(?:ing)?)",
    "strength": r"(?:how strong(?: it is)?|(?:the )?strength|the (?:number|rating|scale))",
    "sore": r"(?:what'?s? (?:it is that )?(?:keeps?|kept|keeping) (?:on )?coming(?: back)?)",
    "count": r"(?:how many (?:it|there) (?:is|are|were|was)|first or one of (?:many|a few))",
    "future": r"(?:what i(?:'?d| had| have)? (?:already )?(?:pictured?|imagined)|"
              r"(?:the|my) picture|already pictured)",
    "kind": r"(?:(?:what )?i'?d (?:tell|say to) (?:a|my) friend|(?:the|my) (?:line|words|"
            r"sentence) (?:to|for|about|with) (?:a|my|the) friend|(?:the|my) friend line|"
            r"what i (?:tell|told) (?:a|my) friend)",
    "far": r"(?:how far (?:it|i) (?:got|went|came)|how far)",
    "when": r"(?:(?:the|which) (?:day|date)|when it (?:came|was))",
    "job": r"(?:the (?:job|role|position))",
    "goal": r"(?:(?:the|my) goals?)",
    "next": r"(?:(?:the|my) next (?:thing|step))",
    "pressing": r"(?:what can'?t wait)",
}  # fmt: skip
"""Other words for the line of a question, by the last part of its name."""
