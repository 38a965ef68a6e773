"""How people count applications in English."""

from flows.listening.en.counting import NUMBERS
from flows.listening.shape import FunnelWords

WORDS = FunnelWords(
    numbers={**NUMBERS, "couple": 2, "pair": 2, "dozen": 12,
    "nil": 0,
             "hundreds": 200, "dozens": 24, "once": 1, "twice": 2},
    number=r"\b(?:a )?({names})(?: of)?\b(?! one\b)",
    ranges=r"(\d+)\s?(?:-|to|or)\s?\d+",
    parts=r"[,;./\n&|]+|\band\b|\bbut\b|\bthen\b|->|=>|>",
    sent=
    r"sent|sends?|applications?|applied|apps?|cvs?|resumes?|out|jobs?|tries|submitted|"
    r"submissions?",
    answered=
    r"answers?|answered|repl(?:y|ies|ied)|responses?|responded|heard back|wrote back|rejections?|"
    r"nos|mails?|emails?|got back|came back|reacted",
    talked=
    r"calls?|interviews?|interviewed|talks?|talked|screens?|screenings?|conversations?|invites?|"
    r"invitations?|invited|meetings?|chats?|phone",
    nobody=r"\b(?:nobody|no one|none|no|zero|not one|never)\b",
    amounts=
    r"\b(?:many|much|lots?|loads|tons|heaps|few|some|several|handful|none|no one|nobody|nothing|"
    r"never|countless|most|every|all|half|lost count|counting|count|too|hardly|any|one|just this|"
    r"only this|same|answered|replied|replies|interviews?|applications?|sent|applied|numbers?)\b",
)  # fmt: skip
