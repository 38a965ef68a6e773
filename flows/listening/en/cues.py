"""Small words that show how something is said, in English: asked, denied, put right, politely."""

from flows.listening.shape_acts import CueWords

_SHORT_Q = r"(?:and |so |but |ok |well |also |hey |pls |please )*"

WORDS = CueWords(
    asking=(
        rf"^\W*{_SHORT_Q}(?:who|what(?! (?:gets|"
        r"hurts|bothers|bugs|annoys|kills|stings|makes|a|an|really|i) )|wat|wot|wots|where|why|"
        r"when(?! (?:i|they|we|he|she|it) )|"
        r"how|which|whose|wats|whats|shld|is|are|am|was|were|do|does|did|can|could|should|shall|"
        r"shud|would|will|may|must|"
        r"any|tell me|i wonder|wondering|no idea (?:how|what|if))\b|"
        r"\b(?:don'?t know|want to know|need to know|not sure) (?:how|what|if|whether|why|when)\b"
    ),
    wondering=(
        rf"^\W*{_SHORT_Q}(?:who|what|when|where|why|how|which|whose|is|are|am|was|were|do|does|"
        r"did|can|could|should|shall|would|will|may|must|has|have|any)\b|"
        r"\b(?:i (?:want|need|would like|'d like) to know|wondering|no idea (?:how|what|if)|"
        r"tell me|don'?t know (?:how|what|if|whether))\b"
    ),
    outright=(
        r"^\W*(?:(?:and|so|but|ok|well|also|hey|then|honestly|like) )*(?:why\b(?! not\W*$)|"
        r"how (?:come|do|does|did|can|could|should|long|many|much|often|else|is|are|would|to|"
        r"will)\b|(?:wh?[ao]t|who|where|when|which) "
        r"(?:is|are|do|does|did|if|now|else|should|can|"
        r"could|would|will|happens|one)\b|wh?at'?s\b|(?:did|am|was|will|would|must|do|does|are|"
        r"is|were|have|has|had|might) (?:i|they|he|she|we|you|u|anyone|anybody|people|everyone) "
        r"\w|(?:can|could|should|shall|shud|shld) i\b|"
        r"(?:can|could|should|would|will|does) (?:it|they|he|she|anyone|anybody|people|hr|a|an|"
        r"the|any) \w+ \w|(?:is|are|was|were|do|does|did|wo|would|ca|could|should|"
        r"have|has)n'?t (?:it|that|this|they|he|she|there|people) \w+|"
        r"(?:is|are|was|were) (?:it|this|that|there|they) (?:\w+ )?(?:that|normal|ok|okay|worth|"
        r"because|the|my|usual|even|really|a|any|me)\b)"
    ),
    correcting=(
        r"\bnot\b|\bn't\b|^\W*(?:no|nope|sorry|wait|actually|oops|correction)\b|"
        r"\bi (?:meant|mean|said)\b|\bwrong\b|\b(?:should|must) (?:be|say|read)\b|"
        r"\b(?:change|take|leave|replace|make|delete|remove|scrap|cross|drop)\b|\bactually\b|"
        r"\bmistake\b|\breally\b|\bby the way\b|\bis called\b|\bspelt\b|\bspelled\b"
    ),
    denying=r"\b(?:not|no|never|without)\b|n't\b|\bdont\b",
    stopping=r"\b(?:not|no|never|don'?t|stop)\b",
    all_well=r"^\W*(?:it (?:was |went )?)?(?:all|everything)(?: (?:went|was))? "
    r"(?:good|fine|well|great)\W*$",
    polite=r"\b(?:can|could|may|shall|will|would|let) (?:i|we|you|us|me)\b|\bplease\b",
    latest="today now tonight sorry actually rather no",
    gone_by="was were yesterday before earlier last",
    out_of="out of|of",
    ten="ten",
    turning="but|though|anyway|also",
    turning_behind=(
        r"and|can|could|do|does|should|what|how|who|why|is|are|will|please|pls|just|"
        r"(?:did|was|were|am|may|must|would|shall|shld|have|has) (?:i|it|that|this|they|he|she|we|"
        r"you|u|there|any ?one|any ?body|some ?one|some ?body|people)"
    ),
    abbreviated=r"mr|mrs|ms|dr|st|prof|no|nr|inc|ltd|e\.g|i\.e",
    small=(
        "the and i you it is was to of my that they we for with not this at have had "
        "got yes did but just after from would can"
    ),
    light="it the a to i me my is of for in so what them",
    articles="the a an",
    oneself="i me my mine myself im i'm ive i've id i'd",
    doing="i im i'm ive i've id i'd",
    others="you your u they them their he him his she her these those",
    halting=(
        r"(?:(?:and|but|so|well|ok|okay|quite|oh|you) )*(?:honestly|honest|seriously|frankly|"
        r"really|"
        r"truthfully|tbh|ok|okay|right|well|so|hey|the truth|truth|know what|guess what|"
        r"you know what|and you know|me|us)"
    ),
    naming=(
        r"(?:and )?(?:the|my|what) (?:\w+ )?(?:best|worst|hardest|main|real|funny|sad|odd|weird|"
        r"part|thing|bit|reason|point|answer|result|hurts|stings|helped|worked|counts)"
    ),
    instead=r"\b(?:more like|more of an?|rather|if anything)\b",
    no_to_it=r"(?:no|nah|nope|not (?:really|exactly|quite|so much|at all)|hardly|never)\b",
    asking_after=r"how are",
    speaking="speak|talk|write",
    named="english|englisch|ingles|anglais",
    may_we=(
        r"(?:can|could|may) (?:we|you|i) (?:please |also )*(?:speak|talk|write|switch to|go on)?|"
        r"do you (?:know|have)|(?:please )?switch(?: the language)? to|"
        r"change(?: the language)? to|and|or"
    ),
    in_it="(?:rather |better )?in",
    please="please|instead",
)

WONDERS = r"^\W*(?:(?:and|so|but|ok) )*(?:wh?[ao]t|how|why|who)\b(?! about\b)"
"""How a question begins that is no proposal of a time."""
