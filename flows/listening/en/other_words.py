"""Commands as people say them to a person, in English: to go on, to go back, to see, to keep."""

_END = r"(?=\W*$|[,.;!?–-]| (?:please|pls|if|then|now|because|cos|just|before|i)\b)"
_LEADS = (
    r"(?:^\W*(?:(?:ok|okay|please|well|no|nah|so|and|right|pls|let's|lets|just)\W+)*|"
    r"[,.;!–-] *(?:(?:so|and|just|please|let's) )*)"
)
_MAY_WE = (
    r"(?:let's|lets|let us|can (?:we|i|you)|could (?:we|i|you)|may (?:i|we)|i'd like(?: to)?|"
    r"i would like(?: to)?|i want(?: to)?|i wanna|give me|gimme|i'd rather|i'll|we'll|please|"
    r"would you|"
    r"will you|i wish to)"
    r"(?: (?:just|please|rather|maybe|have|do|get|take|see|try|give me|ask me|show me|with))*"
)
SKIP = (
    r"^\W*(?:(?:nope|no|nah|ok|okay|right|sorry|pass|and|so)\W+)+next(?: one| question)?(?: "
    r"please| pls)?"
    r"(?=\W*$|[,;!])",
    r"\b(?:ask|try)(?: me)?(?: with)? (?:something (?:else|easier|different|simpler|lighter)|"
    r"another(?: one| question)?(?=\W*$|[,.;!–-])|a (?:different|new) (?:one|question))",
    r"\b(?:carry|go|move|get|crack) on to (?:whatever|what(?:'s| is| comes))\b",
    rf"(?:{_LEADS}|{_MAY_WE} )(?:go|move|skip|jump|get|hop)(?: (?:me|us))?(?: (?:on|ahead|"
    rf"along|over|straight))? to (?:the |whatever(?:'s| is) |what's |your )?(?:next|"
    rf"following)(?: (?:one|question|thing|bit))?{_END}",
    rf"\b{_MAY_WE} (?:(?:the )?next (?:one|question)|(?:a |an |some )?(?:different|other|"
    rf"easier) question){_END}",
    rf"(?<!or )\b(?:leave|drop|miss|pass over) (?:this|that) (?:one|question)(?: (?:out|be|"
    rf"aside|alone|off|blank|open))?{_END}",
    rf"\b(?:let's|lets|can we|could we|i'd rather|we can|rather|may we|i'm|im)(?: (?:just|"
    rf"please|maybe))* not (?:do|go into|get into|answer|touch|talk about|doing|going into|"
    rf"answering|getting into)(?: (?:this|that|it|this one|that one)){_END}",
    rf"\b(?:give|giving) (?:this|that|it)(?: (?:one|question))? a miss\b|{_LEADS}(?:move|"
    rf"moving) (?:along|us along|us on|me on|me along)(?: (?:now|please|then|mate))*(?=\W*$|"
    rf"[,.;!–-])",
    rf"\b(?:can|could|would|will) (?:you|we|i) (?:(?:just|please|maybe) )*(?:move|go|carry|"
    rf"get)(?: (?:me|us))? (?:on|past (?:this|it|that))(?: (?:please|from (?:this|here|that)|"
    rf"to (?:whatever|what)(?:'s| is) next))?{_END}",
)
"""This question is left for the next one: so are 64 of 75 labelled lines, and of the others five
choose an option that goes on.
"""
BACK = (
    r"\bback up (?:one|a bit|a sec|a second)\W*$|"
    r"\b(?:back up|go back|step back|skip back|take me back|jump back|scroll back|return|"
    r"back)(?: (?:a|one|to))+ (?:(?:one|step|bit|question|page|last|previous)\b|the (?:one|"
    r"question|bit) (?:before|just now|i))"
    rf"{_END}"
)
"""The question before: all of 13 labelled lines."""
_LET_ME = (
    r"(?:can i|could i|may i|let me|lemme|let's|i want to|i'd like to|i would like to|i wish to|"
    r"i wanna|i need to|would like to|want to|show me|(?:can|could|will|would) (?:you|u)(?: "
    r"(?:please|just))*(?: (?:show me|read me|tell me|read out|repeat))?)"
    r"(?: (?:please|just|have|a|quickly|first|maybe))*"
)
SHOW = (
    rf"\b{_LET_ME}(?: (?:see|look|check|go over|go through|read|hear))?(?: (?:again|back|at|"
    rf"over))* (?:what|all|everything|the stuff|the things|whatever)(?: that)? (?:you|i|we|"
    rf"u)(?:'ve| have|'d)?(?: (?:already|just|so|far))? (?:written|wrote|noted|got|put|kept|"
    rf"collected|have|typed|answered|jotted|taken|saved|recorded|gathered|said|told you)\b",
    r"\bwhat (?:have|did|do) (?:you|we|i) (?:got|have|get|write|wrote|written|note|noted|put|"
    r"taken|jot|keep|kept|tell|told)(?: (?:you|down|written|noted|saved|there|here|already|"
    r"about))*(?: (?:for|of|on|from) me)? (?:so far|until now|up to now|till now|by now|up to "
    r"here)",
    r"\b(?:read|play|say)(?: (?:me|it|that|this))? back(?: to me)? (?:what|everything|all|my "
    r"(?:answers|notes))\b",
)
"""What is kept is to be seen: in all of 51 labelled lines."""
EXPORT = (
    r"\b(?:saved?|sent|printed|exported) (?:\w+ )?as an? (?:word|pdf|file|document)\b",
    r"\b(?:get|have|want|need|make|give me|print)(?: me)?(?: an?| my)? (?:printed|paper|hard) "
    r"copy\b",
    r"\b(?:is there (?:a|any) way|can i|could i|may i|how (?:do|can|could|would) i|i want|i'd "
    r"like|i would like|i need|i wish|possible|let me)(?: to)? (?:print|save|download|"
    r"export)(?: (?:all|off|out))?(?: of)? (?:this|it|that|everything|my (?:answers|notes))\b",
    r"(?<!you )\b(?:have|get|want|need|put|print|see) (?:this|it|everything|all (?:this|of "
    r"this|of it|that)|my (?:answers|notes|stuff))(?: all)? (?:on paper|on a sheet|printed(?: "
    r"out)?|as a (?:document|file|word|pdf)|in a (?:document|file|pdf|word))\b",
)
"""All of it is to be taken out: in 47 of 49 labelled lines."""
NO_HOUR = (
    r"\b(?:leave|keep) (?:(?:the|that|my|it) )?(?:(?:hour|time|day|date|when) (?:open|blank|empty|"
    r"free|out)|open|blank|empty)\b|\b(?:without|no) (?:an?|any|fixed|set|exact)"
    r"(?: (?:fixed|set|exact))? (?:hour|time|day|date)\b"
)
"""No time is to be named for it."""
WHY = (
    r"\bwhat(?:'s| is|s) it to (?:you|u)\b|"
    r"\bwhat difference (?:does|would) (?:it|that) make (?:when|how|which|what|who|where|if) "
    r"(?:i|we|they|the)\b|"
    r"\bto what end (?:do|would|did) (?:you|u) (?:need|want|ask)\b"
)
"""It is asked why something is asked."""
_BACK_AGAIN = (
    r"(?:(?:i am|i'm|im|am) )?(?:(?:now|finally|just) )?(?:back|here again|here now|ready|"
    r"returned|me again)"
    r"(?: (?:again|now|at it|home|on it|from (?:\w+ )?\w+|to (?:go|finish|carry on|continue)|"
    r"for (?:another (?:go|round|try|one)|more|the rest|round (?:two|2))))*"
)
HERE_AGAIN = (
    rf"(?:and |so |now |then |ok |right |well |evening |hello )*(?:{_BACK_AGAIN}|(?:(?:let's|"
    rf"lets|let us|can we|could we|we can|shall we|we|i'll|i can|i want to|i'd like to|time "
    rf"to|here to)(?: (?:just|now|please|can|will))* )"
    r"(?:finish|do|get on with|crack on with|crack on|pick up|carry on|continue|go on|take up|"
    r"get back to)(?: with)?(?: (?:it|this|that|the (?:rest|remaining|others?|last (?:bit|"
    r"part|ones))|what's left|where (?:we|i) (?:left off|were|stopped)))?(?: (?:off|up|now|"
    r"then|please|today|tonight))*|"
    r"(?:up|time|here) for (?:another (?:go|round|try|one)|more|round (?:two|2)|the rest))"
)
"""A whole clause of who is there again."""
FREE_AGAIN = (
    r"(?:good |ok |right |well |and |so |now |hi |hello |hey )*(?:(?:lunch|tea|coffee) break|"
    r"break time|day off|hiya|evening|morning|afternoon|"
    r"night|hi|hello|hey|there|(?:the |my |me |our )*(?:kids?|kiddos?|baby|little one|boys|"
    r"girls|children|twins|toddler|husband|wife|dog)(?:'s| are| is|s)?(?: (?:finally|now|all|"
    r"both|fast))* (?:asleep|in bed|down|at school|out|sleeping|fed|at nursery)(?: (?:now|at "
    r"last))*|"
    r"(?:(?:my|the) )?(?:shift|work|dinner|break|call|phone call|meeting)(?:'s| is)?(?: "
    r"(?:now|finally|all))* (?:over|done|finished)(?: (?:now|at last))*|"
    r"(?:i(?:'ve| have)? )?(?:got|have) (?:(?:some|a bit of|ten|five|twenty|a few|half an "
    r"hour|an hour) ?)+(?:time|minutes|mins)?(?: (?:now|free))*)"
)
"""Why somebody has time again, and nothing else."""
