"""How people name, in their own English words, what the lists of reflect ask about."""

WORDS: dict[str, str] = {
    "late": r"\b(?:(?:was|came|got|arrived|turned up|be|being) late|too late|traffic|missed (?:the|my) (?:bus|train)|earlier (?:bus|train)|leave earlier|on time)\b",
    "clothes": r"\b(?:over ?dressed|under ?dressed|wore|dress(?:ed)? (?:code|better|wrong)|suit and tie|clothes|outfit)\b",
    "phone": r"\b(?:my phone|phone (?:rang|buzzed|off|went)|switch(?:ed)? off (?:my|the) phone)\b",
    "prep": r"\b(?:prepar\w+|practi[sc]e more|rehears\w+|wing(?:ed)? it)\b",
    "question": r"\b(?:(?:no|had no|without an?) answer|(?:the|a|that|one) (?:\w+ )?question|(?:went|my mind went|drew a) blank|stumped|didn'?t know what to say|froze)\b",
    "nerves": r"\b(?:nerv\w+|shak(?:y|ing|ed)|voice|trembl\w+|calmer|panick?\w*|stammer\w*|stutter\w*)\b",
    "misread": r"\b(?:misunderst\w+|misread|misheard|got the question wrong)\b",
    "doubt": r"\b(?:shouldn'?t have said|should not have said|slipped out|said something (?:wrong|stupid))\b",
    "argued": r"\b(?:argu(?:ed|ing|e)|corrected (?:the|my) \w+|disagreed)\b",
    "pushy": r"\b(?:too (?:pushy|quiet|loud|shy|demanding|timid)|speak up|talked too (?:much|little|fast))\b",
    "elsewhere": r"\b(?:distracted|my mind was elsewhere|couldn'?t focus|tired)\b",
    "knew_little": r"\b(?:research(?:ed)?|look(?:ed)? (?:up|into) the (?:company|firm)|know more about (?:them|the (?:company|firm))|knew (?:too )?little)\b",
    "ran_down": r"\b(?:(?:complain\w*|ranted?|moaned|bad ?mouth\w*|criticis\w+|criticiz\w+) (?:about |on )?(?:my|the|an?) (?:old |last |former |current |ex-?)?(?:boss|employer|job|company|manager))\b",
}  # fmt: skip
