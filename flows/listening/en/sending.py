"""How somebody says that the letter went, or whether one shall be written, in English."""

_ALREADY = r"(?:(?:already|just|now|finally|also|even) )*"
_GONE = r"(?:sent|mailed|e-?mailed|posted|delivered|submitted|handed (?:it )?(?:in|over))"
_LETTER = r"(?:it|this|that|them|the (?:letter|message|mail|e-?mail|text))"
SENT = (
    rf"\b(?:i|we)(?:'ve| have| had)? {_ALREADY}{_GONE} {_LETTER}\b|"
    rf"\b(?:i|we)(?:'ve| have) {_LETTER} {_ALREADY}{_GONE}\b|"
    rf"^\W*(?:(?:ok|so|well|yes|done|oh)\W{{1,3}}){{0,3}}{_ALREADY}{_GONE}\b|"
    rf"\b(?:it|the letter)(?:'s been| has been|'s| is| has| was) {_ALREADY}(?:{_GONE}|gone|out)\b|"
    rf"\b(?:it|the letter) {_ALREADY}went (?:out|off|today|yesterday|this)\b|"
    rf"^\W*(?:(?:yes|yep|yeah|ok|so|well)\W{{1,3}})?{_ALREADY}went (?:out|off)\b"
)
"""It went."""
NOT_SENT = (
    r"\b(?:not|never|nothing|if|once|when|after|until|before|should|shall|wish|want|will|would|"
    r"could|can|almost|nearly|they|she|he)\b|n't\b|\?"
)
"""What makes it a plan, a question or somebody else's."""
SENDS = (
    rf"\b(?:i|i'll|we|we'll|let me)\b[^.?!]{{0,40}}\b(?:send|post|mail|hand|take|bring|dispatch)"
    rf" {_LETTER}\b|^\W*(?:(?:now|ok|good|fine|great|right|yes|then|so|please)\W{{1,3}}){{0,3}}"
    rf"send(?:ing)? {_LETTER}\b|\b(?:i'm|i am|am|be) sending {_LETTER}\b|"
    r"\b(?:make|let|have) it go\b|"
    r"\b(?:it|this|the letter|that) (?:(?:can|should|will|shall|must|may) go|"
    r"goes(?! on (?!\w+day\b)))\b|"
    r"^\W*(?:(?:now|ok|good|then|so|fine)\W{1,3}){1,3}(?:goes|going) (?:out|off)\b"
)
"""It will be sent."""
NOW = r"\b(?:now|right away|at once|straight away|tonight|today)\b"
NO_PLAN = (
    r"\b(?:not(?! before)|never|if|(?<!not )before|first|maybe|should i|might|whether)\b|n't\b|\?"
)
"""What makes of a day on which it is sent none."""
UNSURE = r"\b(?:not|never|if|before|but|first|maybe|should|could|might|whether)\b|n't\b|\?"
"""What makes that a doubt."""
_WRITING = (
    r"(?:letters?|messages?|notes?|lines?|e-?mails?|mails?|leters?|writ(?:e|ing)|draft|compose)"
)
NO_LETTER = (
    rf"\b(?:no|without|nah,? no) (?:an? )?{_WRITING}\b|"
    r"\b(?:don'?t|do not|won'?t|will not|wouldn'?t|would not|rather not|never|not)\b"
    rf"(?: \w+){{0,2}}? (?:write|writing|send|sending|contact|an? {_WRITING}|any {_WRITING})\b"
)
"""No letter shall be written."""
_SHORT = r"(?:brief|short|small|tiny|little|quick)"
BRIEF = (
    rf"\b{_SHORT}(?: \w+)? (?:messages?|notes?|texts?|something|version|thing|thanks)\b|"
    rf"\b(?:something|keep it|make it|only) (?:very )?{_SHORT}\b|"
    r"\b(?:can|could|may|should|must) (?:it|this) (?:(?:just|please|also) )*be (?:very )?"
    rf"{_SHORT}\b|"
    r"\b(?:two|2|few|a couple of) (?:lines|words|sentences)\b"
)
"""Something short shall be written."""
WRITES = rf"\b{_WRITING}\b"
_LED = (
    r"^\W*(?:(?:no|nah|ok|okay|yes|yeah|yep|aye|sure|well|so|just|only|then|right|please|pls|"
    r"maybe|perhaps|hm+|um+|idk|(?:i )?dunno|i don't know|not sure|fine|go ahead and|i guess|"
    r"i said|i suppose|i think|rather|quickly|now|let's|lets|(?:can|could|will|would) (?:you|we))"
    r"\W+){0,5}"
)
"""What may stand before a wish that is all that is said."""
_NOUN = r"(?:letters?|notes?|e-?mails?|mails?|messages?)"
_THEM = r"(?:them|her|him)"
_TONE = (
    r"(?:short|brief|quick|warm|kind|friendly|polite|formal|simple|plain|gracious|nice|honest|clear|"
    r"professional|thankful|civil|decent)"
)
FULL = rf"\b(?:full|proper|whole|real|long|longer|complete|entire) (?:{_NOUN}|one|version|thing)\b"
"""The whole letter shall be written."""
NAMED = (
    rf"{_LED}(?:(?:an?|the|that|one|my) )?(?:{_TONE} )?{_NOUN}"
    rf"(?=\W*$|\s*[.,;:!–—]| (?:to|asking|saying|please|pls|then|now|off you|for {_THEM})\b)"
)
"""A letter is named, and nothing is told of it."""
BIDS = (
    rf"{_LED}(?:write|draft|compose|do|make|send|word) (?:it|one|something|(?:me |{_THEM} )?"
    rf"(?:an?|the|that) (?:\w+ )?{_NOUN}|(?:back )?to {_THEM}|(?:me|{_THEM}) something)\b"
    r"(?! (?:off|down|was|is)\b)"
)
"""It is bidden to be written."""
HOW = (
    r"^\W*(?:yes|yeah|yep|aye|ok|okay|sure|please|fine)\W+(?:(?:but|something|very|and|really)"
    rf" )*{_TONE}(?:(?:,|,? and|,? but)(?: very)? {_TONE})*(?: please| pls)?\W*$"
)
"""Yes, and how it should be."""
DENIES = (
    r"(?:\bnot|\bno|\b(?:don't|do not) want|\brather than|\binstead of)"
    r"(?: (?:just|only|the|an?|any|those|whole|full|proper|real|long))*"
    rf" (?:(?:{_SHORT}|two|2|few)(?: (?:lines?|one|version|thing|{_NOUN}))?|{_NOUN})\b"
)
"""One of them that it shall not be."""
SPEAKS = r"^\W*(?:can|could|may) (?:it|this|we|you)\b"
"""A question that is a wish."""
AGAINST = r"^\W*(?:(?:sorry|but|oh|wait|hey)\W+)*(?:no|not|wrong|nope|actually)\b"
"""Said against what was just taken."""
WISHING = (
    r"\b(?:want|need|like|love|wish|prefer|obliged|glad|happy|please|pls|let'?s|can|could|shall|yes|"
    r"ok|okay|think|thinking|try|going to|wanna|would)\b"
)
OTHERS = (
    r"\b(?:they|she|he|their|company)\b.*\b(?:said|wrote|sent|write|writes|sends|got|answered|"
    r"wants?|wanted|asks?|asked|demand\w*|expects?)\b"
)
"""Words for writing; that one wishes it; that others did."""
