"""What is asked in English about the bot in so many words, and the answer of the shelf to it.

Of the examples of the shelf that one of these is in, all 48 are examples of that answer.
"""

_ANYONE = r"(?:any ?(?:one|body)|some ?(?:one|body)|people|a (?:person|human|soul)|you lot)"
_HERE = (
    r"(?:this|here|all this|what i (?:write|put|type|say|tell)\w*|my (?:words|answers|messages|"
    r"stuff))(?! (?:job|advert|kind|sort|cv|letter|one)\b)"
)
_WROTE = (
    r"(?:came up with|come up with|made up|makes up|wrote|writes|written|composed|composes|chose|"
    r"chooses|designed|thought up|thought of|thinks up|picked|dreamt up|put together)"
)
_LONG = r"how (?:long|many minutes|much time|quick)"
_PART = r"(?:bit|part|section|chapter|lane|option)"
OF_US = (
    ("us_who_reads", rf"\b(?:is|are|will|does|do|can|could|would) {_ANYONE}(?: else)?"
                     r"(?: (?:actually|really|even|ever|at all|gonna|going to|there|who|that|out "
                     r"there))* (?:read|reads|reading|look at|looking at|see|seeing)\b"
                     rf"[^.?!]{{0,12}}\b{_HERE}"),
    ("us_who_reads", r"(?<!know )(?<!clue )(?<!idea )\bwho(?:'s|s| is| are| all| will| can)? "
                     r"(?:(?:gonna|going to|actually|even|all|else) )*(?:read|reads|reading|"
                     rf"readin|looking|lookin)\b[^.?!]{{0,8}}\b{_HERE}"),
    ("us_tips_source", rf"\bwho(?: (?:is it that|was it that|actually|even))? {_WROTE}\b"
                       r"[^.?!]{0,14}\b(?:these|the|your|this|those|all these)(?: \w+)? ?"
                       r"(?:questions?|advice|tips)\b"),
    ("us_tips_source", r"\bwho (?:thought of|came up with|decided on|decided to) (?:asking|ask|"
                       r"this "
                       r"question|that question)\b"),
    ("us_tips_source", r"\bwhose (?:idea|work|doing) (?:was|were|is|are) (?:these|the|your|those) "
                       r"(?:questions?|tips|advice)\b"),
    ("us_how_long_takes", r"\bwhat(?:'s|s| is) the (?:shortest|quickest|fastest)(?: (?:one )?of "
                          r"(?:them|these|those)| one| part| bit)\b"),
    ("us_pause_lost", r"\bcan i (?:come back|stop|leave|close)\b[^.?!]{0,48}\bstill (?:here|"
                      r"there|be)"
                      r"\b"),
    ("us_skip", r"^\W*(?:(?:so|and|but|sorry|ok)\W+)*(?:do i (?:have|need) to|must i|am i "
                r"(?:obliged|"
                r"forced|required) to) (?:give|name|answer|fill|set)(?: (?:a|an|the|this|that|"
                r"it|any|"
                r"in|all|them|one|date|day|hour|time|number|question|questions|these|every|"
                r"reason))*"
                r"\W*$"),
    ("us_pause_lost", r"\b(?:if|when|after|once) i (?:close|shut|leave|switch|stop|lock|pause|exit|"
                      r"log)\b[^.?!]{0,34}\b(?:gone|lost|lose|kept|keep|saved?|still (?:here|there|"
                      r"be)|disappears?|wiped|remember|deleted?|vanish\w*)"),
    ("us_employer_sees", r"\b(?:will|can|could|does|do|would|is|might) (?:(?:my|the|their|any|"
                         r"any of "
                         r"the) )?(?<!messenger )(?:boss|employer|manager|company|firm|agency|"
                         r"recruiter|hr)(?: (?:ever|also|be able to))? (?:see|read|find out|get to "
                         r"see|know|get)\b[^.?!]{0,20}\b(?:this|here|what i (?:write|type|say|tell|"
                         r"put))"),
    ("us_employer_sees", r"\b(?:do|will|would|are|gonna) you (?:\w+ )?(?:tell|telling|report|"
                         r"pass\w*|"
                         r"send|share|show)\b[^.?!]{0,20}\b(?:boss|employer|manager|company|firm|"
                         r"agency|recruiter)\b[^.?!]{0,14}\b(?:what i|this|about me|that i|"
                         r"anything|"
                         r"my answers)"),
    ("us_tips_source", r"\bwhere (?:do|did|does) (?:you|these|the|your|this|all these)\b"
                       r"[^.?!]{0,14}\b(?:questions?|advice|tips)\b[^.?!]{0,12}\bfrom\b"),
    ("us_how_long_takes", rf"\b{_LONG} (?:does|do|is|are|would|will)\b[^.?!]{{0,40}}\b{_PART}\b"
                          r"[^.?!]{0,20}\b(?:take|takes|last|lasts|need)\b"),
    ("us_how_long_takes", rf"\b{_LONG} (?:does|do|is|are|would|will) (?:the|that|this|your|each) "
                          rf"(?:\w+ )?{_PART}\b"),
    ("us_how_long_takes", r"\b(?:which|what) (?:one|of (?:these|those|them)|option|part|bit|way)"
                          r"(?:'s|s| is| goes)(?: (?:the|it))? (?:quickest|shortest|fastest|"
                          r"quick one|short one)\b"),
    ("us_names_needed", r"(?<!what )(?<!why )(?<!for )\b(?:do (?:you|u|i)|does it|must i|should i|"
                        r"have i|would you)(?: (?:really|actually|even|have to|need to|got to|"
                        r"need|want))*\b[^.?!]{0,10}\b(?:need|matter|have to|name|say|give|put|"
                        r"know|want|tell)\b[^.?!]{0,14}\b(?:which (?:company|firm|employer|"
                        r"place)|(?:real|actual|company'?s?|employer'?s?|firm'?s?)(?: (?:real|"
                        r"full|actual))? names?|who the employer)\b(?!.{0,12}\bfor\b)"),
    ("us_will_message", r"\b(?:will|do|are|would|gonna) (?:you|u)(?: (?:be|gonna|going to|"
                        r"actually|then|ever|just))* (?:messag|text|ping|writ|remind|nudg|tell|"
                        r"contact|buzz|poke|alert|notify)\w*(?: to)? (?:me|first)\b[^.!]{0,10}"
                        r"\b(?:when (?:it|the|that)|if i|first|or|unasked|by yourself|on your "
                        r"own)\b[^.!]{0,30}\?"),
    ("us_will_message", r"\b(?:who|which of us)\b[^.?!]{0,12}\b(?:writes?|messages?|texts?|"
                        r"starts?) first\b|\byou be the one (?:to|who|that) (?:writes?|messages?|"
                        r"texts?) first\b"),
)  # fmt: skip
