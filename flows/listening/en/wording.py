"""Words an English letter is better without, and what may stand there instead."""

from flows.listening.shape import WordingWords

_REST = r"[^.!?\n]*"

WORDS = WordingWords(
    flags=(
        ("why",
        r"(?<!that's )(?<!that’s )(?<!that is )(?<!this is )(?<!which is )(?<!was )(?<!reason "
        r")(?<!reasons )\bwhy\b"),
        ("unfair", r"\b(?:unfair(?:ly|ness)?|injustice|unjust(?:ly)?|not fair|biased)\b"),
        ("deserve", r"\bdeserv(?:e|ed|es|ing)\b"),
        ("reconsider",
        r"\breconsider(?:ed|ing|s|ation)?\b|\brethink\b|\bchange your minds?\b|\bsecond chance\b"),
        ("disappointed_in_you",
        r"\bdisappointed (?:in|with|by|at) (?:you|your|the way you|how you|the team|them)\w*"),
        ("any_job",
        r"\bany (?:job|position|role|work|opening)\b|\banything at all\b|\bwhatever (?:job|"
        r"position|role|you have)\b"),
        ("desperate", r"\bdesperat(?:e|ely|ion)\b|\bbeg(?:ging)?\b|\bi beg\b"),
        ("at_least",
        r"\bat least\b(?! (?:\d|an? |one|two|three|four|five|six|seven|eight|nine|ten|twelve|"
        r"some))"),
        ("exclaim", r"!{2,}|!\?|\?!"),
    ),
    # Tried in order, each on every sentence that is flagged; a sentence still flagged is left out.
    softer=(
        ("exclaim", r"\?!+|!+\?[!?]*=>?"),
        ("exclaim", r"!{2,}=>."),
        ("why", r"^\s*(?:but |so |and )?why\b" + _REST + r"\?=>What could I do better next time?"),
        ("why", r"\b(?:the )?reasons? why\b[^.!?\n;]*=>what I could do better next time"),
        ("why", r"\bwhy\b[^.!?\n,;]*=>what I could do better next time"),
        ("reconsider",
        r"(?:(?<=will )|(?<=would )|(?<=could )|(?<=to ))reconsider (?:your |the |this |"
        r"that )?(?:decision|choice|answer|my application|my candidacy|me|it)\b=>keep me in mind"),
        ("reconsider",
        r"\b(?:please )?reconsider (?:your |the |this |that )?(?:decision|choice|answer|"
        r"my application|my candidacy|me|it)\b=>please keep me in mind"),
        ("reconsider",
        r"\b(?:would|could|will|can) you (?:please )?reconsider\b=>would you keep me in mind"),
        ("reconsider",
        r"\breconsidering (?:me|your decision|my application|it)\b=>keeping me in mind"),
        ("reconsider", r"\breconsider\b=>keep me in mind"),
        ("reconsider", r"\bchange your minds?\b=>have another opening one day"),
        ("disappointed_in_you",
        r"\b(?:i am|i'm|i’m|i was|i feel) (?:\w+ )?disappointed (?:in|with|by|"
        r"at) [^.!?\n;,]*=>I had hoped for another answer"),
        ("any_job",
        r"\b(?:any|whatever) (?:job|position|role|work|opening)(?: at all| whatsoever| you have|"
        r" there is)?\b=>a role that fits"),
        ("any_job", r"\banything at all\b=>something that fits"),
        ("desperate", r"\bdesperate to\b=>keen to"),
        ("desperate", r"\bdesperate for\b=>keen on"),
        ("desperate", r"\bdesperately (?:need|want)\b=>would like"),
        ("unfair",
        r"\b(?:unfair|unjust|biased) (?=(?:decision|process|interview|question|questions|"
        r"treatment|choice|test)\b)=>"),
        ("at_least", r"\bat least,?\s?=>"),
    ),
)  # fmt: skip

ASKED_OF_IT = (
    r"\b(?:(?:is|was|would|sounds?|isn'?t) (?:it|that|this)|can|may|should|do|could) "
    r"(?:i |one |be |it )*[^?\"“„«]{0,30}?\b(?:write|say|put|end|begin|start|use)\b"
    r"[^?]{0,12}[\"“„«'‘][^?]{3,}"
)
"""Whether certain words may be written is asked, with the words between marks."""
