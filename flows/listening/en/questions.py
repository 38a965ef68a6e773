"""How people name the question that they speak of, in English: the beginning of what they say."""

_WHAT = (
    r"^\W*(?:(?:and|so|oh|but|well|also|actually|honestly) )*(?:what|the thing that|"
    r"the part that) "
)
_IS = r"(?: [^.,;:?!]{0,24})?(?: (?:is|was|were|are)\b|'s\b|:)"

BY_NAME = (
    (
        "pull",
        rf"{_WHAT}(?:(?:really|first|most) )*(?:drew|attracted|pulled|tempted|appealed to|"
        rf"interested) me{_IS}",
    ),
    (
        "sore",
        rf"{_WHAT}(?:(?:really|still|most) )*(?:hurts?|stings|stung|bothers me|gets me|keeps "
        rf"coming back|won't leave me alone)(?: (?:me|most|the most))?{_IS}",
    ),
    (
        "future",
        r"^\W*(?:(?:and|so|oh|but|well|also) )*i(?:'d| had)? (?:already )?(?:pictured|imagined|"
        r"dreamt of|dreamed of|saw myself|could see myself)\b",
    ),
    ("proud", rf"{_WHAT}i (?:did|do) (?:really )?(?:well|right){_IS}"),
    (
        "different",
        rf"{_WHAT}i(?:'d| would| should have) (?:do|have done|done) (?:differently|better|"
        rf"another way){_IS}",
    ),
    (
        "point",
        rf"{_WHAT}(?:they|i want them to|they should|i'd like them to) (?:to )?remember{_IS}",
    ),
    (
        "tuesday",
        r"^\W*(?:my|an?|the) (?:ordinary|normal|usual|good|perfect|ideal) (?:working )?"
        rf"(?:day|tuesday){_IS}",
    ),
)
"""The last part of the name of a question, and what its answers may begin with."""
