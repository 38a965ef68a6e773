"""How long something lasts and where a clock stands, in English."""

from flows.listening.shape_acts import SpanWords

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
)
