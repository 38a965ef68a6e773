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
    r"\b(?:it|this|the letter|that)(?:'ll)? (?:(?:can|should|will|shall|must|may) (?:go|leave)|"
    r"leaves (?:on )?(?=\w+day\b)|"
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
    r"(?:short|brief|quick|warm|kind|friendly|polite|formal|simple|plain|gracious|nice|honest|"
    r"clear|"
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
    r"\b(?:want|need|like|love|wish|prefer|obliged|glad|happy|please|pls|let'?s|can|could|shall|"
    r"yes|"
    r"ok|okay|think|thinking|try|going to|wanna|would)\b"
)
OTHERS = (
    r"\b(?:they|she|he|their|company)\b.*\b(?:said|wrote|sent|write|writes|sends|got|answered|"
    r"wants?|wanted|asks?|asked|demand\w*|expects?)\b"
)
"""Words for writing; that one wishes it; that others did."""
_THEM_ALL = (
    r"(?:them|those|these|that lot|any of them|'?em|her|him|the (?:company|employer|panel|manager|"
    r"recruiter))"
)
_I_WILL_NOT = (
    r"(?:\b(?:i'm|im|i am|i will|i'll|i'd|i would)(?: \w+)? (?:not|never)|"
    r"\bi (?:won'?t|will not|wont|shan'?t|ain'?t|do(?: not|n'?t) (?:want|wish|plan|intend)(?: "
    r"to)?|"
    r"do(?: not|n'?t) wanna|refuse|wouldn'?t|never)|"
    r"(?:^|[,.;!:] ?|\b(?:and|no|btw|but|so) )(?:won'?t|wont|shan'?t|not|never|(?:don'?t|do not) "
    r"(?:want|wanna)(?: to)?|ain'?t|no way(?: am)?(?: i'?m| i)?))"
    r"(?: (?:ever|even|going|gonna|about|to|be|planning|on|now|just|also))*"
)
_WRITES = (
    r"(?:writ(?:e|ing)|send(?:ing)?|contact(?:ing)?|mail(?:ing)?|e-?mail(?:ing)?|thank(?:ing)?)"
)
_HARM = (
    r"(?![^.;!?]{0,40}\b(?:until|till|yet|before|unless|today|tonight|now|again|applications?|"
    r"cvs?|"
    r"r[eé]sum[eé]s?|more|because|if)\b)"
)
_A_LETTER = r"(?:letters?|e-?mails?|post|notes?|thank ?yous?(?: (?:notes?|letters?))?)"
REFUSED = (
    rf"{_I_WILL_NOT} {_WRITES}(?: back)?(?: to)? (?:thank )?{_THEM_ALL}\b(?! names?\b){_HARM}|"
    rf"{_I_WILL_NOT} (?:writ(?:e|ing)|send(?:ing)?) (?:to )?(?:anything|anybody|anyone|a thing|a "
    rf"(?:single )?"
    rf"(?:word|line)|an?y? {_A_LETTER}|one (?:word|line|syllable))\b{_HARM}|"
    rf"\bno {_A_LETTER} (?:to (?:them|those|these|that lot|him|her)|for (?:them|me)|from me)\b|"
    rf"^\W*(?:(?:actually|and|no|so|but|btw|please|oh|ok)\W+)*no letters?(?: from me)?,? "
    rf"(?:please|pls|btw|"
    rf"thanks|thank you|ever|at all|after all|i'm not|im not|for me)\b|"
    rf"\bi (?:do(?: not|n'?t)) (?:want|need|wish for)(?: to (?:write|send))? (?:a|any|the|no|"
    rf"your) "
    rf"(?:letters?|e-?mail|thank ?you (?:note|letter))\b|"
    rf"\b(?:they|those people|these people|that lot)(?:'re| are| will|'ll)?(?: \w+)? (?:not|no|"
    rf"never)"
    rf"(?: \w+)? (?:get|gets|getting|have|having)(?: (?:a|any|one|so much as an?))?(?: \w+)? "
    rf"(?:{_A_LETTER}|word|line)|"
    rf"\b(?:they|those people|these people|that lot|nobody)(?:'ll)? gets? no {_A_LETTER}\b|"
    rf"\bbefore you (?:even )?(?:suggest|offer|ask|propose)\b[^.;!?]{{0,24}}\b(?:no {_A_LETTER}|"
    rf"not (?:writing|sending)|won'?t (?:write|send|be writing))|"
    rf"\b(?:decided|better|rather) (?:against writing|not (?:to )?write (?:to them|them|at all))\b"
)
"""Nothing shall be written to them, wherever that is said."""
NO_LETTER_HERE = (
    r"^\W*(?:(?:actually|and|no|so|but|btw|please|oh|ok|sorry|wait|no one|nobody|on second "
    r"thoughts?)\W+)*"
    r"(?:no letters?|(?:i )?(?:don'?t|do not) want (?:a|any|the|to send (?:a|any)) "
    r"letters?)(?=\W*$|[.,;!])"
)
"""None shall be, said while one is being made."""
INSTEAD = (
    r"\b(?:just|only|instead|rather|but)(?: \w+){0,3} (?:lines?|notes?|texts?|messages?|mails?|"
    r"calls?|ring)\b"
)
"""Something else shall be."""
