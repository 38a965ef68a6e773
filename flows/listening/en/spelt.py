"""How people say before a name how it is spelt, in English."""

_SO = r"(?:(?:sorry|no|oh|oops|ah)\W+)*"
_ITS_NAME = (
    r"(?:it|they|she|he|that|(?:the |her |his |their )?(?:sur|first |last |company |firm )?name|"
    r"the (?:firm|company|place))"
)
_WHERE = (
    r"(?: (?:at the (?:end|start|beginning|front|back)|in (?:it|the middle|there)|too (?:few|many)|"
    r"missing|not \w+))"
)
_LETTER = (
    rf"(?:(?:with |there(?:'?s| is| are) |has |should have )(?:an?|one|two|double|single) [a-z]"
    rf"(?:'?s)?{_WHERE}*|(?:(?:an?|one|two|double|single) [a-z](?:'?s)?|[a-z]){_WHERE}+|"
    r"(?:two [a-z]'?s|double [a-z]))"
)
SPELT = (
    rf"^\W*{_SO}(?:{_ITS_NAME}(?:'?s| is| has)? )?(?:spell?e?d |spelt )?{_LETTER}[,.:;–-]+\s*|"
    rf"^\W*{_SO}{_ITS_NAME}(?:'?s| is| are|'?re)? (?:actually |really )?"
    r"(?:spelled|spelt|spelld|written)\s+"
)
"""What stands before a name that is spelt: "two Ls at the end", "its spelt"."""
