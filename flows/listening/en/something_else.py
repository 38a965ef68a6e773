"""English clauses about a loss, a letter that is not worth it, or drink, and nothing else."""

from __future__ import annotations

_CLOSE = (
    r"my (?:\w+ )?(?:mum|mom|mother|dad|father|husband|wife|partner|brother|sister|son|daughter|"
    r"nan|gran|grandma|granny|grandad|grandpa|grandmother|grandfather|aunt|uncle|cousin|friend|"
    r"dog|cat)"
)
_WHEN = (
    r"(?: (?:in|on|last|this|at|the|a|an|one|two|three|four|five|six|ten|few|couple|of|just|only|"
    r"\d+|days?|weeks?|months?|years?|ago|yesterday|recently|today|now|back|spring|summer|autumn|"
    r"fall|winter|christmas|easter|january|february|march|april|may|june|july|august|september|"
    r"october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday))*"
)
_LETTER = (
    r"(?:writ(?:e|ing)|send(?:ing)?|ask(?:ing)?|reply(?:ing)?|answer(?:ing)?|apply(?:ing)?|"
    r"ring(?:ing)?|call(?:ing)?|follow(?:ing)? up|(?:a|an|the|any|another|that|this|my) "
    r"(?:\w+ )?(?:letter|mail|email|e mail|note|reply|message|answer))"
)
_THEM = (
    r"(?: (?:a|an|the|it|to|for|them|him|her|hr|one|any|letter|mail|email|note|reply|message|"
    r"feedback|again|anyway|now|there|back|really|honestly|is there))*"
)
JOINED = ("and", "but")
"""Words between two clauses."""
MATTERS: tuple[str, ...] = (
    rf"(?:{_CLOSE}|he|she) (?:just |also |has |had )*(?:died|passed away|passed on|passed|"
    rf"was buried|is buried){_WHEN}",
    rf"(?:i|we) (?:just |also |have |had )*(?:lost|buried) {_CLOSE}{_WHEN}",
    rf"(?:the|his|her) funeral (?:was|is){_WHEN}",
    rf"i (?:still |really |just |do )*miss (?:him|her|{_CLOSE})(?: so| very| too| much| badly|"
    r" terribly| a lot| every day)*",
    rf"i (?:can not stop|keep|still keep) thinking (?:of|about) (?:him|her|{_CLOSE})",
    rf"(?:there is|i see|it is|is there)? ?(?:no|any|not much) (?:real )?(?:point|use|sense)"
    rf"(?: in| of| to)? {_LETTER}{_THEM}",
    rf"(?:a|the|that|this|my) (?:letter|mail|email|note) (?:has|is|makes) (?:no|without) "
    rf"(?:point|use|sense){_THEM}",
    rf"{_CLOSE} is (?:very |still |quite )*(?:ill|sick|poorly|in hospital)",
    rf"i (?:look after|care for|nurse) (?:her|him|{_CLOSE})(?: alone| myself| too)*",
    r"(?:i want |i will write )?no letters?(?: please| thanks?)?",
    r"(?:please )?do not be (?:so )?(?:kind|nice|gentle|sweet)(?: about it| to me| with me)*",
    r"(?:he|she|they|hr) (?:will not|would not|do not|does not|never|won t)(?: even| ever)? "
    r"(?:read|reads|answer|answers|reply|replies|open|look at)(?: it| them| those| that| mails?|"
    r" letters?| anyway| ever| back)*",
    r"(?:i|i am|i have been|have been|been|started)(?: just| still)? (?:drink|drinking)"
    r"(?: (?:a lot|too much|more|wine|beer|again|alone|every (?:night|evening|day)|"
    r"most (?:nights|evenings|days)|at night|in the evenings?|lately|since|since then|"
    r"these days|now|to sleep))*",
)
"""Clauses that say what it is about."""
BESIDE: tuple[str, ...] = (
    r"(?:there is|i see|it has|it is|honestly|really)? ?no (?:real )?(?:point|use)(?: really|"
    r" honestly)?",
    r"i am (?:so |very |just |still |really )*(?:sad|tired|grieving|heartbroken|exhausted)"
    r"(?: about it)?",
    r"i (?:still )?(?:cry|cried) (?:a lot|every day|all day|at night)",
    r"(?:they|he|she) knows? me(?: already| well| anyway)*",
    r"(?:please )?(?:just )?(?:carry|go|move) on|(?:please )?(?:just )?continue",
    r"if you must know|since you ask|to be honest",
    r"(?:honestly|really|sorry|yes|no|well|still|anyway)",
)
"""Clauses that may stand beside such a one."""
GRAVE = (
    r" (?:i|i am|me|my|mine|myself|we|us|die|dying|dead|death|kill|suicide|life|live|alive|end|"
    r"ending|over|pain|suffer\w*|pills?|sleep|gone|disappear|better off|hurt|harm|cut|burden|"
    r"goodbye|give up|forever) "
)
"""Words with which a text is never plainly a comfort."""
TOLD_TO = r"that (?:she|he|you|her|his|your) "
"""How a clause begins that is told to somebody else, or of them."""
