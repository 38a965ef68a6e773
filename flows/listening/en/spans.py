"""How long something lasts and where a clock stands, in English."""

from flows.listening.en.counting import ORDINALS
from flows.listening.shape_acts import LAST, SpanWords

WORDS = SpanWords(
    around="at |around |about ",
    oclock=" ?o'?clock",
    until="until|till|til|for|to",
    for_long=(
        r"forever|ever|good|always|i (?:come|am|m) back|i'm back|i return|i write(?: to you)?|"
        r"further notice|now"
    ),
    of_a_clock=r"i'?m |i am |my |time ?zone |zone |is |it'?s |in |on |at ",
    behind_offset=" here| time",
    placed={
        **{f"{kind} {word}": place for kind in ("number", "option", "answer", "button")
           for place, word in enumerate(("one", "two", "three", "four", "five", "six"), 1)},
        **ORDINALS, "top": 1, "last": LAST, "bottom": LAST,
    },
    before_place=(
        r"(?:i(?:'d|'ll| would| will)? (?:take|pick|go (?:for|with)|choose|say)|probably|maybe|"
        r"it'?s|that'?s|the|answer|button|choice)"
    ),
    behind_place=r"(?:one|option|answer|button|choice|line|please|pls|thanks|thx|i think|i guess)",
)  # fmt: skip
