"""That somebody was told already, in English."""

TOLD_ALREADY = (
    r"^\W*(?:(?:and|but|well|oh|no|yes|so|btw|by the way) )*(?:i(?:'ve| have| did)? )?"
    r"(?:(?:already|just|even) )*(?:told|phoned|rang|called|messaged|texted|spoke to|talked to) "
    r"(?:to )?(?:my|our|the) (?:\w+ )?\w+(?:'s)?\b(?! (?:that (?:it|she|he|they|you)|not to|to)\b)|"
    r"^\W*(?:and |but |so )?my (?:\w+ )?\w+ (?:already )?(?:knows?|is knowing|is not knowing)\b"
)
"""Somebody of theirs knows of it: told of oneself, and no words to a friend."""
WAITS = (
    r"\b(?:can (?:rest|wait|stay|keep)|(?:leave|skip|drop|forget) "
    r"(?:it|that|the (?:other|rest|second)|"
    r"the hard)|let it rest|stay closed|another (?:day|time))\b"
)
"""What is left for later, whatever it is called."""
SAID_TO_SOMEBODY = r"^\W*that\b|\b(?:you|your|you'?re|u|ur)\b(?![^.!]*\?)"
"""Words that are said to somebody, or reported as said."""
