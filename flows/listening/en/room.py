"""Where a clause ends in English, and which words leave one waiting for the next."""

from flows.listening.phrases import word_set

CLAUSE_ENDS = (
    r"[,;:–—]\s+|(?<=[.!?…])\s+|(?<=[.!?…][\"”»')])\s+|\n|(?<=\S)\s+(?=\(|(?:because|cause|cos|and|but|so|when|since|"
    r"although|though|or|as|which|who|where|while|even|after|before)\s)"
)
"""Where a clause ends and the next begins: there, what is long can end."""
LEADS_ON = word_set(
    "a an the this that my your his her our their its and or but so if than because as while when "
    "where why how who whom which what whose in on at to of for from with by about into over after "
    "before between through during against without is are was were be been am i we they he she it "
    "you not no very had has have"
)
"""Words behind which something is to come."""
