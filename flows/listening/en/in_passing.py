"""English words that may stand beside a part of the day where it is the answer to "when?"."""

PARTS = (
    r"mornings?|noon|midday|lunch ?time|afternoons?|evenings?|nights?|tonight|sat|sun|bedtime|"
    r"after (?:work|lunch|dinner|tea)|years?|months?"
)
"""Parts of the day, short names of days and long spans, of which much else is told."""
AROUND = (
    r"probably|maybe|perhaps|possibly|rather|ideally|usually|mostly|always|"
    r"i'?d|i|would|will|could|can|say|think|guess|suppose|prefer|like|it|that|"
    r"so|then|well|ok|okay|yes|yeah|no|not now|hm+|um+|oh|and|or|but|"
    r"in|at|on|by|for|of|the|a|an|any|some|every|each|this|next|late|later|early|earlier|"
    r"is|are|be|best|better|good|fine|me|us|suits?|works?|too|please|pls|thanks|"
    r"weekdays?|weekends?|week|day|days?|sometime|time|around|about|towards|when|"
    r"i'?ll|we'?ll|do|send|let'?s|lets|remind|write|come|back|go|it'?ll"
)
PARTED = r"when|if|because|cos|cause|since|before|after|once|as soon as|unless|while|and|but"
"""What begins a clause of its own."""
NO_DEED = (
    r"^\W*(?:(?:and|but|so|well|ok|okay|oh) )?(?:my|our|your|the|they|he|she|it|that|there|this|"
    r"next|on|at|by|in|from|until|till|after|before|maybe|perhaps|no|not|never|nothing|"
    r"i (?:got|had|was|did|have|am|went|heard)|i'?m (?!going to|gonna)|\w+day)\b|"
    r"\b(?:nothing|remind|don'?t know|no idea|dunno)\b"
)
"""What begins as the telling of something, or as a time alone, and names nothing to do."""
