"""What people say before they come to what they want to say, in English."""

_ASKED = (
    r"(?:what|which|how) (?:(?:should|shall|would|could|do|can|must|might|will|may) (?:they|she|he|"
    r"i|we|stay|remain|stick)\b|(?:is it|it is) )[^?\n:.…]{0,60}?(?:\?|:|\.{2,}|…|,| [-–—] )"
)
"""The question, said again."""
_RECALL = (
    r"(?:(?:what|the (?:one )?thing(?: that| which)?|something(?: that)?|one thing(?: that)?) )?"
    r"(?:i(?: would|'d| do| really)* (?:want|like|love|wish|hope|prefer)(?: for)?(?: that)? )?"
    r"(?:(?:they|she|he|them|her|him)(?: all)? (?:(?:should|shall|could|may|might|will|would|can|"
    r"must|ought) )?(?:to )?(?:please )?(?:remembers?|recalls?|keeps?(?: in mind)?|"
    r"takes? (?:away|along|with them)|know|knows|think of)"
    r"(?: (?:of|about|from) me)?|(?:it |this )?(?:should|shall|may|could) (?:stay|remain|stick)"
    r"(?:s)? (?:with|in) (?:them|their (?:mind|minds|memory|heads?)))"
    r"(?: (?:is|would be|should be|was))?(?:,|:| -| –)?(?: maybe| perhaps| probably)?"
    r"(?: that|:|,|(?= i\b))"
)
"""What is to be remembered, said before it."""
_HALTS = (
    r"well|um+|uh+|er+m?|hm+|ah|oh|ok|okay|so|yes|yeah|right|honestly|let me (?:think|see)|"
    r"good question|difficult question|hard to say|difficult to say|i don'?t know|not sure|"
    r"i'm not sure|dunno|idk|gosh|god|dear|man|boy|wow|puh|phew|tja|na ?ja|i mean|sorry|no|no idea|"
    r"i'd have to think|let me remember|my english is not good|my english is bad"
)
_HALTING = rf"(?:(?:{_HALTS}) ){{0,3}}(?:{_HALTS})(?:,|:|\.{{1,3}}|…|!|\?| [-–—])"
"""A word of thinking or a few of them, and a mark behind."""
_HEDGED = (
    r"(?:maybe|perhaps|possibly|probably|i(?: would|'d) say|i (?:think|guess|suppose|believe)|"
    r"it (?:would|could|might|should) be|for example|for instance)"
)
_BEHIND = (
    r"(?:,? that(?= (?:i|i've|i'm|my|we|our|the|it|they|a|an|there)\b)|,(?= )|:|\.{2,}|…|"
    r"(?= (?:i|i've|i'm|my|we|our|that|maybe|perhaps|how|the (?:way|fact|story|day|time))\b))"
)
"""How what is meant goes on behind a hedge: of "maybe the fastest" the hedge is part."""
_BIDDING = (
    r"(?:(?:please|pls|just|maybe|can you|could you|you can|you could|i'd|i would|let'?s|and|"
    r"also) ){0,3}(?:write|say|put(?: in)?|mention|tell|add|include)"
    r"(?: (?:them|her|him|it|in|down|there))?"
    r"(?:,? that\b|:|,? how(?= i\b)|(?= i\b| my\b| we\b))"
)
"""What somebody bids us write, before what it is."""
_STARTING = (
    rf"(?:(?:{_HALTS}) ){{1,3}}(?=(?:what (?:i|they)|i'?d|i would|i think|maybe|perhaps|"
    r"they should|the (?:one )?thing|please|just say|write)\b)"
)
"""Words of thinking before another such piece."""
PREAMBLE = (
    rf"^[\s\"'“„]*(?:{_ASKED}|{_RECALL}|{_BIDDING}|{_STARTING}|{_HALTING}|{_HEDGED}{_BEHIND})\s*"
)
"""One piece of what comes before what somebody means."""
JOINS = r"^(?:that|is that)\s+(?=(?:i|i've|i'm|my|we|our|it|the|a|an|there|they)\b)"
"""What joined it to what comes behind it."""
BEHIND = (
    r"\s?[,.;:–—-](?:[\s,.;:–—-]{1,4}(?:i (?:guess|think|suppose|hope|believe|dunno|don'?t know|"
    r"would say)|maybe|perhaps|or so|or something(?: like (?:that|this))?|"
    r"something like (?:that|this)|you know|"
    r"if (?:that|this|it) (?:is ok(?:ay)?|is fine|is good|makes sense|works|fits|helps)|"
    r"that'?s (?:it|all)|that is all|(?:just )?(?:write|put) (?:that|this|it)|please|pls|thanks|"
    r"thank you|(?:is|does|would) (?:that|this|it) (?:ok(?:ay)?|work|fit|fine|right|good)\?|lol|"
    r"haha|idk|dunno|hm{1,4})){1,6}[\s.,!?…]{0,6}$"
)
"""What is said behind it and is no part of it."""
