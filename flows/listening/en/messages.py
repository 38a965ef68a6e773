"""How somebody wishes for a message of one kind, in English: plain forms, one line per kind."""

_MAIL = r"(?:e-?mail|mail|message|answer|reply|response|invit\w+|text|letter)"
_WISH = (
    r"(?<!should )(?<!shall )\b(?:i(?:'d like|'m going| (?:just |only |really |also |now )*(?:need|"
    r"want|wanna|wish|would like|plan|have|am going))(?: to)?|(?:can|could|will|would) (?:you|we|u)"
    r"(?: please| pls)?(?: just)?(?: help(?: me)?)?(?: to)?|help me(?: to)?|let'?s|let me|"
    r"how (?:do|can|could|would|should) i|what (?:do|can|could|should) i|please)\b"
)
_NEAR = rf"{_WISH}[^.?!\n]{{0,24}}?"
_THEIR = r"(?:the|their|this|that|his|her|an?) (?:\w+ )?"
_TASK = (
    r"(?:the|my|that) (?:\w+ )?(?:task|test|take[- ]?home|assignment|case|exercise|challenge|"
    r"presentation|homework)\b"
)
_FACTS = (
    r"(?:fact sheet|(?:list|summary|sheet|timeline) of (?:the |all )?facts|the facts (?:down|"
    r"in order|on paper)|(?:write|put|note|list) (?:down )?the facts|facts for (?:my |a |the )?"
    r"(?:lawyer|solicitor|union|advis[eo]r|works council))"
)
_STANDS = (
    r"(?:where (?:i|it|things) stands?|if (?:it|the (?:job|position|role|place))(?:'s| is) still "
    r"(?:open|free)|(?:if|whether) they(?:'ve| have)? (?:already )?"
    r"(?:decided|made up their minds?)|when (?:they|i|we)(?:'ll| will)? (?:decide|hear|know))"
)
_THERE = (
    r"(?:at the (?:door|counter|shop|bar)|in person|(?:to|by|into) the (?:shop|kitchen|restaurant|"
    r"cafe|café|store|bar|bakery))"
)
_PHONE = r"(?:whatsapp|sms|chef|(?:cafe|café|shop|restaurant|bar|kitchen|store) (?:owner|manager))"
_MEANT = r"(?:what|about what) [^?!]{0,60}?\b(?:meant?|means?)\b(?: (?:by|with))?(?: that)?"

KINDS = (
    ("sheet", "", rf"{_NEAR}\b{_FACTS}\b"),
    ("good_news", "withdraw", rf"{_NEAR}\b(?:withdraw|cancel|pull out of|take back)\b "
                              r"(?:[\w']+ ){0,4}?(?:applications?|candidacy|process)\b"),
    ("good_news", "accept", rf"{_NEAR}\b(?:write|word|send) (?:me )?(?:an? |my )?acceptance\b"),
    ("good_news", "accept", rf"{_NEAR}\b(?:(?:accept|say yes to) {_THEIR}(?:offer|job|position|"
                            rf"contract|role)|take {_THEIR}offer)\b"),
    ("phrase", "", rf"{_NEAR}\bask (?:\w+ )?{_MEANT}(?:\W+(?P<said>[^?!]{{3,160}}?))?\W*$"),
    ("phrase", "", rf"{_NEAR}\bask (?:\w+ )?about {_THEIR}"
                   r"(?:phrase|sentence|wording|line|words)\b"),
    ("task", "paid", rf"{_NEAR}\bask\b[^.?!]{{0,30}}\b(?:paid|pay|payment|money) for {_TASK}"),
    ("task", "", rf"{_NEAR}\bfeedback (?:on|about|for) {_TASK}"),
    ("still_open", "", rf"{_NEAR}\bask\b[^.?!]{{0,20}}\b{_STANDS}\b|^\W*where do i stand\b"),
    ("counter", "whatsapp", rf"{_NEAR}\b(?:write|send|word|text)\b[^.?!]{{0,24}}\b{_PHONE}\b"),
    ("counter", "door", rf"{_NEAR}\b(?:say|go|walk|drop)\b[^.?!]{{0,24}}\b{_THERE}\b"),
    ("reply", "no", rf"{_NEAR}\b(?:decline|turn down|refuse|say no to) {_THEIR}"
                    rf"(?:offer|interview|date|{_MAIL})\b"),
    ("reply", "yes", rf"{_NEAR}\b(?:say yes to|confirm|accept) {_THEIR}"
                     rf"(?:interview|date|time|appointment|{_MAIL})\b"),
    ("reply", "date", rf"{_NEAR}\b(?:propose|suggest|offer|name) (?:them )?(?:an?|another|some) "
                      rf"(?:\w+ )?(?:dates?|times?|days?)\b"),
    ("reply", "", rf"{_NEAR}\b(?:reply|respond|write back|answer)(?: back)?(?: to)? {_THEIR}"
                  rf"{_MAIL}\b|{_NEAR}\b(?:answer|thank) (?:them )?(?:on|for) their "
                  rf"(?:\w+ )?{_MAIL}\b"),
)  # fmt: skip
"""Kind, way ("" where it is open) and the words for it; the first that fits counts."""
QUOTED = r"(?<!\w)['\"“‘](?P<said>[^'\"“”‘?!]{2,160})['\"”](?!\w)"
"""Words of theirs between quotation marks."""
NOT_MEANT = r"\b(?:don'?t|do not|never|not) (?:really )?(?:want|need|wanna)\b"
"""What makes of a wish none."""
