"""How a correction is put, in English: what was said, and what it is instead."""

from flows.listening.en.spelt import SPELT
from flows.listening.shape_acts import CorrectWords

_NAME = r"[\w'’.&-]+(?:(?<!\w{5}\.) (?!not\b|by\b|but\b)[\w'’.&-]+){0,3}?"
"""A name, which no full stop ends but behind a short word: "Dr. Voss"."""
_NEW, _OLD = rf"(?P<new>{_NAME}(?: back| off)?)", rf"(?P<old>{_NAME})"
_LEAD = (
    r"(?:an? |the |at |in |for |from |with |to |it'?s |it was |s?he(?:'s| is) |s?hes |they(?:'re| "
    r"are) |on |more (?:like |that )|it is |(?:that )?i(?: am|'m|m| feel) |it goes |goes |"
    r"addressed |meant |rather |just ){0,3}"
)
_NO_PRONOUN = r"(?!(?:it|this|that|these|those|them|s?he|they|which|what|all) )"
_ASIDE = (
    r"(?:,? by the way|,? btw|,? actually|,? really|,? tho(?:ugh)?|"
    r",? (?:with )?(?:an?|one|two|double|single) [a-z]{1,3}(?:'?s)?)?"
)
_WISH = r"(?:^|[,;:.!?] |\b(?:please|pls|you|just|better|sorry|no|actually|then) )"
_PLEASE = r"(?:,? (?:please|pls|plz|thanks|ta))?"
_THING = r"(?P<what>company|firm|employer|job title|job|role|position|title)"

_IN_IT = (
    r"(?: (?:in|on) (?:the|my|that) (?:letter|mail|note|card|list)| there| (?:i|you) (?:put|have))?"
)
_WRONG = r"(?:wrong|not right|not correct|off|incorrect|misspel\w*)"
_NT = r"(?:(?:did|do|does|was|were|is|are|have|has|had|could|would|should|ca|wo|ai)n'?t|cannot)"
_I = r"i(?:'d|'ve| had| have)?"
_GAVE = (
    r"(?:sayd|pressed|tapped|clicked|hit|picked|chose|choose|selected|marked|ticked|put|typed|wrote|"
    r"entered|said|answered|gave|told you)"
)
_THAT = r"(?:(?:that )?(?:it was|i was|i am|i'?m|i felt) |down |in |yes )?(?:an? |the )?"
_SAID = r"[\w'’.&/-]+(?: [\w'’.&/-]+){0,4}?"
_WHEN_BEFORE = r"(?: (?:before|earlier|above|then))?"
_PART = r"(?: (?:bit|part|thing|line|one|answer))?"
_FROM_BEFORE = (
    r"(?:,? (?:from|of|i (?:gave|put|said)|you(?:'ve| have)?(?: got)?|on (?:the|my) (?:card|list))"
    r"(?: (?:before|earlier|just now|above|then|there))?)?"
)
_MACHINE = (
    r"(?:auto-?correct(?:ed)?|dictation|voice(?: typing| to text| note| recognition| input)?|"
    r"speech to text|predictive(?: text)?|spell ?check(?:er)?|siri|(?:the |my )?(?:phone|keyboard))"
    r" (?:heard|got|took|wrote|typed|changed|put|made|did|turned|mangled|messed|mis\w+)|"
    r"auto-?correct(?:ed)?"
)
"""What writes for somebody, and did it otherwise than they meant."""
_WRONG_NAMED = (
    r"(?:^|[.,;!?] )(?:(?:sorry|no|oops|oh)\W+)*(?:that(?:'s| was) )?(?:the )?wrong (?:company|"
    r"firm|employer|agency|job title|role|title|surname|crowd)(?: sorry| there| mate)?(?=\W)"
)
_I_GAVE_WRONG = (
    rf"\b{_I} (?:put|gave|wrote|typed|entered|told)(?: you| it| in| down)* the wrong (?:crowd|lot|"
    r"outfit|company|firm|employer|place|people|agency|hospital|school|trust|shop|branch|council|"
    r"job|role|title|job title|position|post|surname)(?: (?:in|down|there|before|earlier|first|"
    r"at first))*(?=\W*$|[,.;:–-])"
)
"""What people say who gave a name that was another's."""
_QUESTIONS = {
    "strength": r"(?:number|score|rating|figure|strength)(?! of (?!ten|10))",
    "far": r"(?:how far|how-far|stage)(?: (?:i|it) (?:got|went|came))?",
    "when": r"(?:date|day|when)",
    "plan": r"(?:plan|reminder|alarm|nudge)",
    "count": r"(?:how many|count)(?: (?:noes|rejections|before))?",
}
"""What people call a question whose answer they put right."""
_BY_NAME = (
    r"\b(?:make|change|set|put|turn|correct|fix|update|bump|bring|knock|drop|move|switch|lower|"
    rf"raise) (?:(?:that|the|my|your|this) )?{{noun}}{_PART}{_FROM_BEFORE}{_WHEN_BEFORE}"
    r"(?:,? (?:to|into|down to|up to|back to|as|at|for|be|is))*[:,]? "
    r"(?:an? |on |for )?(?P<new>\S.*)",
    rf"\b(?:the|that|my|your) {{noun}}{_PART}{_FROM_BEFORE}{_WHEN_BEFORE}(?:'?s| is| was)(?: \w+)?"
    rf" (?:{_WRONG}|too (?:high|low|strong|much|late|early|soon)|out|a mistake)\b[,;:.! –-]+"
    r"(?P<new>\S.*)",
    rf"\b(?:the|that|my|your) {{noun}}{_PART}{_FROM_BEFORE} (?:should|must|ought to) (?:be|say|"
    r"read|have been) (?P<new>\S.*)",
    rf"\b(?:can|could) (?:the|that|my|your) {{noun}}{_PART} (?:please )?be (?P<new>\S.*)",
)
_NUMBER = r"(?P<new>(?:10|\d|zero|one|two|three|four|five|six|seven|eight|nine|ten)(?!\w|[.,:/]\d))"
_BY_NOW = r"(?:,? (?:now|today|tonight|this (?:morning|evening|afternoon)|right now|at the moment))"
_MOVED = (
    r"\b(?:gone|went|come|came|crept|dropped|fallen|fell|risen|rose|eased|climbed|shot|is|it's|its)"
    r"(?: (?:back|right|way|slightly|a (?:bit|little|lot)))* (?:up|down|back)\b"
    r"(?: (?:btw|by the way|again|since|now|a (?:bit|little|lot)|to|at|about|around|maybe))*"
    rf"[,;:]?(?: (?:to|at|about|around|maybe|more like|an?|it's|its))* {_NUMBER}{_BY_NOW}?\W*$",
    r"\b(?:as bad as|bad as|sitting at|more like|feels like|closer to|down to|up to|it's|its|"
    rf"i'm at)(?: (?:about|maybe|around|still))* an? {_NUMBER}{_BY_NOW}(?=\W|$)",
)
"""How strong it is by now, where nothing else is a number that moves."""
_WHEN = (
    r"(?: (?:earlier|before|first|there|back there|above|at the (?:start|beginning)|by (?:accident|"
    r"mistake)|with my thumb|just now))*"
)

WORDS = CorrectWords(
    takes_back=r"^\W*no(?:,\s|\s(?=(?:an?|the) ))|\bactually\b",
    no_name=frozenset({
        "wrong", "not", "good", "great", "bad", "nice", "fine", "mine", "gone", "perfect", "ok",
    }),
    swapped=(
        rf"(?:\bnot|{_NT}) {_LEAD}{_OLD}(?:,| but|:| -|\.| (?=(?:s?he|it)(?:'?s| is| was) ))+ "
        rf"?{_LEAD}{_NEW}{_ASIDE}\W*$",
        rf"(?:^|[\s,]){_LEAD}{_NEW}{_ASIDE},? (?:and |is it |it is )?"
        rf"not (?:just )?{_LEAD}{_OLD}\W*$",
        rf"\b(?:change|replace|make|swap) (?:the )?(?!(?:it|that|this|them|those) ){_OLD} "
        rf"(?:to|with|into|by) {_NEW}\W*$",
        rf"(?:^|[\s,]){_LEAD}{_NO_PRONOUN}{_OLD} (?:is (?:spelt|spelled|written)|"
        rf"should (?:be|read|say)|(?:is|was) "
        rf"wrong[,;:.]? (?:it'?s|it is|it was|it came(?: on)?|should be)) "
        rf"{_LEAD}{_NEW}{_ASIDE}\W*$",
        rf"\b(?:swap|switch|exchange) (?!them )(?:the )?{_NO_PRONOUN}{_OLD} (?:out )?for "
        rf"{_LEAD}{_NEW}{_PLEASE}\W*$",
        rf"{_WISH}(?:put|write|note|enter|have|say|take|use|make it|call it)(?: it say)?"
        rf"(?: down| in)? {_LEAD}{_NEW}(?: down| in| there)? "
        rf"(?:instead of|rather than|in place of) {_LEAD}{_OLD}{_PLEASE}\W*$",
        rf"\b(?:scratch|scrap|strike|forget|drop) (?:the )?{_OLD}[,;.:]? (?:it|that|this)"
        rf"(?: was|'?s| is| one was) {_LEAD}{_NEW}{_ASIDE}\W*$",
        rf"(?:^|[\s,]){_LEAD}{_NO_PRONOUN}{_OLD} (?:is|was) (?:the wrong (?:word|name|one|thing)|"
        rf"wrong|not (?:right|it|correct|true|the word))[,;:.!]+ {_LEAD}{_NEW}{_ASIDE}\W*$",
        rf"(?:^|[\s,'\"]){_NO_PRONOUN}{_OLD}['\"]? (?:overstates? it|says? too much|goes too far|"
        rf"is (?:too (?:strong|much|harsh|big)|putting it too \w+|not (?:quite )?the word))[,;:.]+ "
        rf"{_LEAD}{_NEW}(?: (?:is (?:the word|closer|nearer|more like it)|fits(?: better)?|"
        rf"would be (?:closer|nearer|better)|will do))?\W*$",
        rf"\binstead of {_LEAD}{_OLD},? (?:i'?d )?(?:please )?(?:put|write|say|take|make it|"
        rf"it'?s|i'm)"
        rf":? {_LEAD}{_NEW}{_ASIDE}\W*$",
        rf"\bnot (?:really |quite |so much ){_LEAD}{_OLD}(?: (?:when|if|now) [^,]+)?[,;] "
        rf"(?:it'?s )?"
        rf"(?:more|rather|but) {_LEAD}{_NEW}{_ASIDE}\W*$",
    ),
    rather=(rf"\bmore {_LEAD}{_NEW} than {_LEAD}{_OLD}\W*$",),
    denies=rf"\b(?:not|{_NT}|no|sorry|actually|wrong|instead)\b",
    nots=rf"\b(?:not|{_NT}|never)\b",
    no_refusal=(
        rf"\b(?:not|{_NT})(?: (?:really|actually|exactly|even|quite|strictly))* (?:an? )?(?:\w+ )?"
        r"(?:no|rejection|refusal|answer)\b|"
        r"\b(?:nobody|no ?one|never)(?:'s| has| have| had| ever| actually| even| really)* "
        r"(?:(?:told me|said|say|sent me|sent|gave me|wrote)(?: \w+)? )?(?:an? )?"
        r"(?:no|rejection|refusal)\b|"
        r"\bnever(?: actually| really| even)* (?:rejected|refused|turned) me(?: down)?\b"
    ),
    set_to=(
        rf"^\W*(?:please |pls |can you |could you )*(?:change|correct|set|make) (?:the )?{_THING}"
        rf"(?: name)? (?:to|into) {_NEW}\W*$"
    ),
    named=(
        rf"^\W*(?:(?:one|another|a small|small) thing\W+)?(?:[^.;!?]{{3,60}}[.;!?] )?(?:i said )?"
        rf"(?:the |my )?(?:actual |real )?{_THING}(?: itself)?(?:'?s name| name)?{_IN_IT} "
        rf"(?:(?:is|was) {_WRONG}\W+(?:it'?s|it (?:is|was)|(?:it )?should (?:be|say|read)|"
        rf"that should be)|is|was|(?<=[a-z])'?s(?= [A-Z])|should (?:be|say|read)|is called|"
        rf"was called) (?:actually |really )?"
        rf"(?:called |spell?e?d |spelt |written )?(?:an? |the )?{_NEW}"
        rf"(?:,? (?:and )?not [^,]+)?{_ASIDE}\W*$"
    ),
    called=(
        r"\b(?P<what>company|firm|employer|place|job|role|position|(?:her|his) name|"
        r"(?<!my )(?<!your )(?<!their )name|they|he|she)"
        r"(?:'s name| name)? (?:is|was|are|'s)(?: called| named)? "
    ),
    within_name="and of von de",
    take_out=(
        r"\b(?:take|leave|cross|strike|get) (?:out |off )?(?P<gone>[\w ']{3,40}?)(?: out| off)?"
        r"\W*$",
        r"\b(?:delete|remove|drop|without) (?:the (?:word|line|bit)? ?)?(?P<gone>[\w ']{3,40}?)"
        r"\W*$",
    ),
    things={
        "company": "company", "firm": "company", "employer": "company", "place": "company",
        "they": "company", "name": "company", "job": "role", "role": "role",
        "position": "role", "job title": "role", "title": "role", "he": "person", "she": "person",
        "her name": "person", "his name": "person",
    },
    owned=(
        rf"\b{_I} (?:first |just |only |had )?{_GAVE} (?:you )?{_THAT}(?P<old>{_SAID}){_WHEN}"
        rf"(?:[,;.:–-]+|\s+(?=but\b|though\b|instead\b))\s*(?P<new>\S.*)$",
        rf"\b{_I} {_GAVE} (?P<old>{_SAID}){_WHEN} (?:but|though|and)\W+(?P<new>\S.*)$",
        rf"^\W*(?P<new>\S.*?)[,;.:–-]\s*(?:but |and |sorry,? )?{_I} {_GAVE} (?:you )?{_THAT}"
        rf"(?P<old>{_SAID}){_WHEN}\W*$",
        rf"(?P<old>{_SAID}) is what {_I} {_GAVE}{_WHEN}[,;.]? (?:but|and)?\W*(?P<new>\S.*)$",
        rf"\b(?:it says|you keep (?:saying|on about)|you(?:'ve| have|'d)? (?:got|put|stored|noted|"
        rf"wrote|made|have)(?: (?:me|it|that|him|her))?(?: down)?(?: as)?) (?:an? |the )?"
        rf"['\"]?(?P<old>{_SAID})['\"]?(?:[,;.:–-]+|\s+(?=but\b|when\b))\s*(?P<new>\S.*)$",
        rf"\b(?:take|taking) back (?:the |that |my |what i said about (?:the )?)?"
        rf"['\"]?(?P<old>{_SAID})['\"]?{_PART}[,;.:–-]+\s*(?P<new>\S.*)$",
    ),
    wrongly=(
        rf"\b(?:what|when|everything) {_I} {_GAVE}(?: [\w']+){{0,6}},? (?:that )?(?:was|is|wasn'?t|"
        rf"isn'?t) (?:\w+ )?(?:wrong|right|true|not right|not true|a mistake|too much|off|"
        rf"nonsense)|"
        rf"\b{_I} (?:just |must have )?(?:tapped|pressed|clicked|hit|picked|chose|selected|ticked|"
        rf"marked|answered|typed|entered)(?: (?!not\b)[\w']+){{0,3}}? (?:too (?:fast|quick(?:ly)?|"
        rf"soon)|by (?:accident|mistake)|wrongly|in a hurry|without reading)\b|"
        rf"(?:^|\b{_I} )(?:tapped|pressed|clicked|hit|picked|chose|selected|ticked|marked|put|gave|"
        rf"typed)"
        rf" (?:the |a )?wrong (?:thing|button|option|answer|one|box|line|choice|number|day|date)|"
        rf"\b{_I} (?:answered|typed|entered|ticked|marked) (?:that|it|this|one)(?: \w+)? wrong\b|"
        rf"\b{_MACHINE}\b(?: [\w']+){{0,4}}|"
        rf"{_I_GAVE_WRONG}|{_WRONG_NAMED}|"
        rf"\b{_I} (?:put|gave|wrote|said|told)(?: (?!not\b)[\w']+){{1,5}}? "
        rf"by (?:accident|mistake)\b|"
        rf"\bwrong (?:button|option|box|day|date|name|number|answer)\b|\bwas a typo\b|"
        rf"\bmy answer (?:before |earlier )?(?:was|is) wrong|\bi was off by\b|\b(?:the (?:bit|"
        rf"part)|that) "
        rf"about [\w ]{{2,30}} (?:was|is|wasn'?t|isn'?t) (?:not )?(?:wrong|true|right)|"
        rf"\b{_I} (?:spel(?:led|t)|wrote|typed|put|got)(?: [\w'-]+){{1,3}} wrong(?:ly)?\b|"
        rf"\b{_I} gave you the wrong\b|^\W*typo\b|\b{_I} (?:looked it up|checked)(?=\W*[,:;])|"
        rf"\bfat fingers?\b|\btypo\W*$|\b(?:one "
        rf"thing|something) {_I} (?:said|told you) (?:was|is)"
        rf"(?: not|n'?t) (?:true|right)|\b{_I} told you (?:something|one thing|it) wrong\b|"
        rf"(?:\bthe |\bthat |^\W*)(?:day|date|name|number|company|firm|role|job|title) (?:is|was) "
        rf"(?:wrong|off|out|not right)\b|"
        rf"^\W*(?:please |can you |could you )*correct (?:this|that)\b|"
        rf"\b(?:that|this|it) should (?:have been|say|read)\b|"
        rf"\b{_I} (?:have )?mis-?(?:typed|clicked|tapped|pressed|read|spoke)\b|"
        rf"\b{_I} (?:got|mixed up|muddled) (?:that|it|the (?:day|date|answer|name)s?)"
        rf"(?: wrong| mixed up| muddled)?(?= earlier| before|[,.;:])|"
        rf"^\W*(?:(?:oh|sorry|oops|wait|ah)\W+)*(?:my (?:mistake|bad)|correction)\b|"
        rf"\b{_I} (?:mix(?:ed)?|muddled|confused) (?:it|that|them|this|those|the two|both)(?: up)?"
        rf"(?=\W*$|[,.;:])|"
        rf"\bmy (?:thumb|finger) slipped\b|\b\d+ (?:was|is) (?:exaggerated|wrong|too "
        rf"(?:high|low|much|little)|(?:just )?me (?:being|having|at|in)(?: \w+){{1,3}}|"
        rf"over the top|"
        rf"ott\b|an exaggeration|(?:the|just the) (?:shock|anger|wine|drink)(?: talking)?)|"
        rf"\b(?:i (?:have|need|want|must)(?: to)?|let me|can i|could i) (?:correct|put right|fix|"
        rf"take back) (?:myself|that|this|something|an answer|what {_I} \w+)"
    ),
    changes=(
        r"take back|rather|i'?d rather|scrap|scratch|forget|change|replace|instead|strike|swap|edit"
    ),
    denies_first=r"^\W*(?:no\W+|and |but )*not\b",
    by_name={
        kind: tuple(form.format(noun=noun) for form in _BY_NAME)
        + (_MOVED if kind == "strength" else ())
        for kind, noun in _QUESTIONS.items()
    },
    own_words={
        "changed": (
            r"\bwhat (?:i'?d|i would) (?:rather |really )?(?:change|do differently|do another way)"
            r"(?: next time| instead)?(?: is| would be|'s)?(?: to| that)?[: ]+"
        ),
        "proud": (
            r"\bwhat i did well (?:is|was)(?: that)?[: ]+|"
            r"\b(?:the (?:one )?thing|what) (?:that )?i(?:'?m| am|'?d be) (?:really |most "
            r")?proud of"
            r"(?: is|'s| was)?(?: that)?[: ]+"
        ),
        "goal": (
            r"\b(?:(?:the|my) goal (?:is|was|should be|would be)(?: actually| really| rather)?|"
            r"(?:change|replace|set) (?:the|my) "
            r"goal (?:to|with|by)|what i(?:'d| would)? (?:want|like) to get better at is)"
            r"(?: to| that)?[: ]+"
        ),
        "imagined": (
            r"\bwhat i(?:'ll| will|'?d| would)? (?:really |actually )?(?:miss|had pictured|"
            r"pictured|had "
            r"imagined|"
            r"imagined|was looking forward to|looked forward to)(?: most)? (?:is|was)[: ]+"
        ),
    },
    asides=(
        rf"{SPELT}|"
        r",? (?:with )?(?:an? |the )?(?:accent|hyphen|umlaut|apostrophe|dash|capital|space)"
        r"(?: (?:on|in|over|between|at) [\w ]{1,16})?(?=\W*$)|"
        r",?\s+with (?:an? |one |two )?\w{1,3}(?: at the (?:end|start|beginning|front)| in (?:it|"
        r"the middle))?\b|"
        r",? (?:by the way|btw|please|pls|tho(?:ugh)?|lol|lmf?a+o+|haha\w*)(?=\W*$)"
    ),
    leads=(
        r"^.*\b(?:it|they|he|she|place|post|job|role|position|title|company|firm|employer|name|"
        r"surname)(?: (?:is|was|are|should be)|'?s|'?re)[,:]?\s+(?:(?:really|actually|called|spelt|"
        r"spelled|an?|"
        r"(?-i:the)) )*|^(?:(?:really|actually|called|spelt|spelled|an?|(?-i:the)) )+"
    ),
    kinds=r"\s+(?:job|role|position|post|gig)$",
    came=(
        r"\b(?:told me|rang|called|came|wrote|mailed|emailed|arrived|heard|rejected|said no|turned "
        r"me down|got (?:it|the \w+)|the (?:no|mail|e-?mail|letter|call|rejection|answer|date) "
        r"(?:is|was)|i was told)\b"
    ),
    around_number=(
        r"into|not|but|with|by|was|is|should|to|out|of|ten|please|pls|now|instead|and|then|"
        r"rather|or|it's|its|i|my|earlier|before|no|though|more|better|sorry|wrong|"
        r"actually|really|a|an|the|that|make|in|on|for|tonight|today|lol|tbh"
    ),
)  # fmt: skip
