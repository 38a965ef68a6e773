"""What somebody says a letter shall ask for, in English."""

CLAUSES = (
    r"[.;:!?\n]+|,(?: (?:and|also|but))*\s|\s(?:and|but|plus|also|as well as|instead|then|"
    r"rather)\s"
)
"""Where one thing that is asked for ends and another begins."""
DENIED = (
    r"\b(?:no|not|never|without|nothing|don'?t|do not|doesn'?t|shouldn'?t|rather not|leave out|"
    r"skip|none)\b|n't\b"
)
_FEEDBACK = (
    r"(?:feed ?-?backs?|advice|advise|tips?|criticism|hints?|suggestions?|assessments?|"
    r"evaluations?|(?:their|her|his) opinion|"
    r"(?:what|where|whether (?:there was )?(?:something|anything)) "
    r"(?:(?:was|went) )*(?:wrong|missing|lacking)|"
    r"(?:what|which|where) [^.;,!?]{0,24}\b(?:i (?:was |am |have )?(?:lack\w*|miss(?:ed|ing)|fell|"
    r"came up|fall)|they (?:missed|lacked)|short of|didn't have|did not have)\b|"
    r"what (?:(?:really|finally|would have) )*(?:swung|tipped|decided|settled|made the difference|"
    r"did it|let me down|cost me|counted against|spoke against|put (?:them|him|her) off)|"
    r"what (?:the|that) other (?:\w+ )?(?:had|has|did|brought)|"
    r"what (?:they|he|she) (?:really )?(?:made|make|thought|think) of (?:me|my|the|how)|"
    r"how i (?:came (?:across|over)|did (?:in|at|on)|was (?:in|at))|"
    r"how my (?:\w+ )?(?:application|cv|papers|form|r[eé]sum[eé]|portfolio) (?:came (?:across|"
    r"over)|read|looked)|"
    r"(?:anything|something|things?|what) (?:(?:there is|that|else) )*i (?:should|could|can|"
    r"need to|ought to|must) (?:work on|improve|learn|practi[sc]e|do better|change)|"
    r"(?:what|wat) i (?:did|made) (?:so )?(?:wrong|rong|badly|bad)|(?:what|where|how)"
    r" (?:i|to) (?:(?:could|can|should|must|might|may|have to|need to) )?"
    r"(?:improve|learn|change|work on|"
    r"(?:do|be|get|have done|make it) (?:it )?(?:better|differently|wrong)))"
)
_TALK = (
    r"(?:talks?|interviews?|conversations?|discussions?|chats?|meetings?|calls?|dialogues?|"
    r"presentations?|demonstrations?|rounds?|how i (?:spoke|talked|came across|presented|did|was))"
)
_PAPER = (
    r"(?:applications?|cv|c\.v\.?|r[eé]sum[eé]s?|documents?|papers?|cover letters?|portfolio|"
    r"what i (?:sent|handed in))"
)
FEEDBACK, TALK, PAPER = (rf"\b{one}\b" for one in (_FEEDBACK, _TALK, _PAPER))
GOES_ON = (
    r"^\W*(?:(?:also|maybe|as well|i (?:mean|meant)|rather|only|just) )*(?:on|about|of|for|to)\b"
)
"""Begins a clause that says of what else, or instead, there shall be feedback."""
_KEPT = r"(?:keep\w*|kept|have|having|hold\w*|bear\w*|stay\w*|leave)"
_IN_MIND = (
    r"(?:in (?:their |your )?(?:mind|memory|view|touch|contact|the (?:pool|loop|running))|"
    r"on (?:file|record|(?:the|a|their) (?:\w+ )?list))"
)
_MINE = r"my (?:\w+ )?(?:documents?|papers|cv|c\.v\.?|r[eé]sum[eé]|application|details|name|file)"
_THINK = (
    r"(?:(?:remember|think of|consider|contact|call|write(?: to)?|inform|tell|ask|invite|let)"
    r" (?:me|of me|about me)|"
    r"(?:take|have|give me) (?:an?other|a new|a second|a) (?:look|go|chance)(?: at me)?|look at "
    r"me|"
    r"(?:i (?:may|can|could|should|might) )(?:re)?(?:apply|try|come back))"
)
_AGAIN = (
    r"(?:again|next|later|future|another|other|second|similar|new|opens?|openings?|positions?|"
    r"summer|autumn|winter|spring|year|vacanc(?:y|ies)|free|(?<!let me )know|comes? up|a (?:spot|"
    r"place))"
)
ASKED_FOR = {
    "reason": r"\b(?:reasons?|why (?:it|they|the offer))\b",
    "keep_in_mind": (
        rf"\b{_KEPT}\b[^.;!?]{{0,24}}\b{_IN_MIND}\b|\bkeep(?:ing)? {_MINE}\b|"
        rf"\b(?:they|she|he) (?:(?:can|may|should|could) )?keep (?:them|it)\b|"
        r"\b(?:remember|think of|consider) me\b|"
        rf"\b{_THINK}\b[^.;!?]{{0,40}}\b{_AGAIN}\b|"
        r"\b(?:an? (?:ring|call|shout|text|bell|phone call)|ring me|phone me|text me|give me an? "
        r"(?:ring|call|shout|bell)) (?:when|if|once|the next time|next time|as soon as)\b|"
        rf"\b(?:considered|remembered|thought of|contacted|called|invited)\b[^.;!?]{{0,24}}"
        rf"\b{_AGAIN}\b|\b{_AGAIN}\b[^.;!?]{{0,40}}\b(?:think of me|remember me|consider me)\b"
    ),
    "confirm": r"\b(?:confirm\w*|a (?:clear|final) (?:answer|yes|no))\b",
}
"""What it asks for besides feedback, by code."""
ONLY_THANKS = (
    r"\b(?:only|just|nothing but|simply|purely|no more than)\b[^.;!?]{0,24}\bthank\w*|"
    r"\bthank\w*(?: (?:you|them))? (?:only|alone|is enough|and nothing|, nothing|and no more)\b|"
    r"\bnothing(?: else)?,? (?:just|only) thank\w*|"
    r"^\W*(?:(?:oh|well|please|ask|for|it|they|let|should|shall) )*(?:no (?:requests?|questions?|"
    r"asking|wish(?:es)?)|none(?: of (?:them|these|those|that|it))?|nothing(?: at all)?)\b"
    r"(?:,? (?:please|pls|thanks?|thank you|really|for me))*\W*$|"
    r"\b(?:don'?t|do not|not|rather not|nothing) (?:want (?:it )?to |going to |to )?ask "
    r"(?:(?:them|her|him|for|about) )*(?:anything|nothing|a thing|something)\b"
)
"""It only thanks: it asks for nothing."""
ADDS = (
    r"\b(?:(?:one|a) (?:more|further) (?:line|sentence|thing|question|point)|another "
    r"(?:line|sentence|question|point)|also|too(?=\W*$|[,.!?])|as well|in addition|additionally|"
    r"add|and ask|ask (?:them|her|him|for|if|whether)|mention|include|should ask|"
    r"could ask|request|besides)\b"
)
"""It is to ask for something besides what it asks for."""
ASKING = r"\b(?:to ask|asking|ask (?:them|her|him|it|only|just|for|what|where|how|whether|if))\b"
"""Something is to be asked, in so many words."""
BOTH = r"\bboth\b[^.;!?]{0,12}\b(?:feed ?-?backs?|kinds|of them)\b|\bfeed ?-?backs? on both\b"
"""Feedback of either kind."""
DROPS = (
    r"\b(?:no|without|don'?t (?:ask|request|mention)|do not (?:ask|request)|not (?:ask|request)|"
    r"leave out|skip|remove|delete|take out|drop|cut)\b[^.;!?]{0,40}"
)
"""What stands before something that it shall ask for no more."""
BIDS = r"\b(?:can|could|may|might|would) (?:you|it|we|i|the letter|they)\b"
"""A question that is a wish."""
SPELT = frozenset((
    "feedback", "interview", "application", "conversation", "remember", "criticism", "improve",
    "differently", "advice", "resume", "documents", "portfolio", "contact", "consider", "reason",
    "confirm", "another", "similar", "future", "position", "vacancy", "summer",
))  # fmt: skip
"""Words of these that are known with a slip in them."""
A_QUESTION = r"\b(?:what|whether|if|how|where|which|why)(?: [\w'’-]+){2,}(?=[.,;!\n]|$)"
"""What is to be asked, as a clause of its own."""
_THEM = (
    r"(?:them|him|her|'?em|the (?:interviewer|recruiter|manager|boss|panel|company)|hr|somebody "
    r"there|someone there)"
)
_WANT = (
    r"\b(?:i|i'd|id|we|we'd|would)(?: (?:would|still|just|only|really|do|mainly|mostly|rather))* "
    r"(?:want|like|love|wish|wanna|need)"
)
OUTRIGHT = (
    rf"{_WANT}(?: for)? {_THEM} to (?:(?:just|please|still|at least) )?(?:tell|say|give|keep|"
    rf"remember me "
    r"(?:for|if|when|next)|think of|consider|confirm|call|ring|phone|contact|let me know|hold|put|"
    r"write)\b|"
    r"\b(?:it|letter|note|mail|e-?mail|message) (?:should|must|can|could|shall|needs to|has to|"
    r"ought to|is to)(?: (?:only|just|also|please|really))* (?:ask|thank|say thank|request)\b|"
    rf"\b(?:can|could) (?:it|the letter) (?:also |please )*ask {_THEM}|"
    r"\b(?:make|let|have) (?:it|the (?:letter|note|mail)) (?:only |just )?(?:ask|thank)\b|"
    rf"\b(?:all|what|thing) (?:i'd|id|i would|i)(?: (?:want|like|love|ask|hope for|still|ever|"
    rf"really))+"
    rf"(?: (?:off|from|of))? {_THEM}\b|"
    rf"{_WANT} (?:to )?(?:ask {_THEM}|(?:hear|know) from {_THEM})\b|"
    rf"\bi(?:'d| would|'ll| will) (?:just |only |also )*ask {_THEM} (?!out|back)|"
    rf"\bask {_THEM} (?:in|with) (?:it|the (?:letter|note|mail))\b"
)
"""What a letter shall ask for is told in so many words, wherever that is."""
NOT_NOW = r"\b(?:next time|if i (?:could|had)|could have|should(?:'ve| have)|wish i(?:'d| had))\b"
"""What would be asked another time, or would have been, and by no letter."""
