"""How people name the question that they speak of, in English: the beginning of what they say."""

_WHAT = (
    r"^\W*(?:(?:and|so|oh|but|well|also|actually|honestly) )*(?:what|the thing that|"
    r"the part that) "
)
_IS = r"(?: [^.,;:?!]{0,24})?(?: (?:is|was|were|are)\b|'s\b|:)"

BY_STEP = (
    (
        "analyze.pull",
        rf"{_WHAT}(?:(?:really|first|most) )*(?:drew|attracted|pulled|tempted|appealed to|"
        rf"interested) me{_IS}",
    ),
    (
        "feel.sore",
        rf"{_WHAT}(?:(?:really|still|most) )*(?:hurts?|stings|stung|bothers me|gets me|keeps "
        rf"coming back|won't leave me alone)(?: (?:me|most|the most))?{_IS}",
    ),
    (
        "feel.future",
        r"^\W*(?:(?:and|so|oh|but|well|also) )*i(?:'d| had)? (?:already )?(?:pictured|imagined|"
        r"dreamt of|dreamed of|saw myself|could see myself)\b",
    ),
    ("reflect.proud", rf"{_WHAT}i (?:did|do) (?:really )?(?:well|right){_IS}"),
    (
        "reflect.different",
        rf"{_WHAT}i(?:'d| would| should have) (?:do|have done|done) (?:differently|better|"
        rf"another way){_IS}",
    ),
    (
        "follow.point",
        rf"{_WHAT}(?:they|i want them to|they should|i'd like them to) (?:to )?remember{_IS}",
    ),
    (
        "analyze.tuesday",
        r"^\W*(?:my|an?|the) (?:ordinary|normal|usual|good|perfect|ideal) (?:working )?"
        rf"(?:day|tuesday){_IS}",
    ),
)
"""The question by what its answers may begin with."""
