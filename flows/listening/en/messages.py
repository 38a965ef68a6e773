"""How somebody wishes for a message of one kind, in English: plain forms, one line per kind."""

_MAIL = r"(?:e-?mail|mail|message|answer|reply|response|invit\w+|text|letter)"
_WISH = (
    r"(?<!should )(?<!shall )\b(?:i(?:'d like|'m going| (?:just |only |really |also |now )*(?:need|"
    r"want|wanna|wish|would like|plan|have|am going))(?: to)?|(?:can|could|will|would) (?:you|we|u)"
    r"(?: please| pls)?(?: just)?(?: help(?: me)?)?(?: to)?|help me(?: to)?|let'?s|let me|"
    r"how (?:do|can|could|would|should) i|what (?:do|can|could|should) i|please)\b"
)
_NEAR = rf"{_WISH}[^.?!\n]{{0,24}}?"
_THEIR = r"(?:the|their|this|that|his|her|an?)"

KINDS = (
    ("reply", "no", rf"{_NEAR}\b(?:decline|turn down|refuse|say no to) {_THEIR} "
                    rf"(?:\w+ )?(?:offer|interview|date|{_MAIL})\b"),
    ("reply", "yes", rf"{_NEAR}\b(?:say yes to|confirm|accept) {_THEIR} (?:\w+ )?"
                     rf"(?:interview|date|time|appointment|{_MAIL})\b"),
    ("reply", "date", rf"{_NEAR}\b(?:propose|suggest|offer|name) (?:them )?(?:an?|another|some) "
                      rf"(?:\w+ )?(?:dates?|times?|days?)\b"),
    ("reply", "", rf"{_NEAR}\b(?:reply|respond|write back|answer)(?: back)?(?: to)? {_THEIR} "
                  rf"(?:\w+ )?{_MAIL}\b|{_NEAR}\b(?:answer|thank) (?:them )?(?:on|for) their "
                  rf"(?:\w+ )?{_MAIL}\b"),
)  # fmt: skip
"""Kind, way ("" where it is open) and the words for it; the first that fits counts."""
NOT_MEANT = r"\b(?:don'?t|do not|never|not) (?:really )?(?:want|need|wanna)\b"
"""What makes of a wish none."""
