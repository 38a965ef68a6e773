"""How somebody asks, in English, how the question that stands may be answered."""

_LEADS_IN = r"^\W*(?:(?:sorry|but|ok|so|and|hm+|um+|wait|also|question|quick question)\W+)*"
_PICK = (
    r"(?:pick|choose|take|tick|select|check|give|name|mark|press|tap|click|say|put|write|type|have|"
    r"answer(?: with)?)"
)
_SO_MANY = (
    r"(?:(?:only |just |more than |exactly )*(?:one|two|three|1|2|3)|several|both|multiple|many|"
    r"all|"
    r"none|a few|as many(?: as i (?:like|want))?|my own(?: (?:words?|one|answer|thing))?|"
    r"something else|none of (?:the above|these|those|them|it|this)|"
    r"my own words|anything|words?|an? (?:word|name|number|answer|reason)(?: (?:to|for) "
    r"(?:it|this|that))?)"
)
_OF_THEM = (
    r"(?: (?:of (?:these|those|them|the (?:options|answers|buttons)|it)|here|at once|things?|"
    r"answers?|"
    r"options?|buttons?|instead|too|as well|if i (?:like|want)))*"
    r"(?: or (?:is|just|only|more|several)\b.{0,20})?"
)
HOW_IT_WORKS = (
    rf"{_LEADS_IN}(?:(?:can|may|could|must|should|shall) i|am i (?:allowed|supposed|meant) to|"
    rf"do i (?:have|need) to|(?:is it|would it be) (?:ok|okay|fine|possible|allowed) (?:to|if i)|"
    rf"is there a way to)(?: (?:just|only|also))? {_PICK} {_SO_MANY}{_OF_THEM}\W*$|"
    rf"{_LEADS_IN}(?:do|should|can|may|must|shall) i (?:just |only )*{_PICK} [^?.]{{2,40}} or "
    rf"(?:just |only )?(?:all|every ?thing|every one|several|both|more|the lot|whatever)\b"
    rf"[^?]{{0,20}}\?|"
    rf"{_LEADS_IN}(?:does|must|can|may|should|could) (?:it|this|that|the answer) (?:only |just )?"
    rf"(?:have to |need to )?be (?:only |just )?{_SO_MANY}{_OF_THEM}\W*$|"
    rf"{_LEADS_IN}how many (?:(?:of (?:these|them)|answers|options|things|boxes) )?(?:can|may|"
    rf"should|"
    rf"do|must) i (?:have to |need to )?{_PICK}{_OF_THEM}\W*$|"
    rf"{_LEADS_IN}(?:is|are|would) ['\"‘“]?{_SO_MANY}['\"’”]? (?:be )?(?:also )?"
    rf"(?:enough|ok|okay|fine|allowed|possible|too many)"
    r"\W*$|"
    rf"{_LEADS_IN}what if (?:none|two|three|several|both|all|more than one|"
    rf"nothing)(?: of (?:these|them|it))?"
    r"(?: (?:fits?|appl(?:y|ies)|(?:is|are) (?:true|right)|matche?s?))?\W*$|"
    rf"{_LEADS_IN}(?:which (?:one|of (?:these|them)|answer)|wh?at) (?:do|would|did) "
    r"(?:most |other )?(?:people|pepole|ppl|others|everyone|everybody|most) "
    rf"(?:usually |normally |mostly )?{_PICK}{_OF_THEM}\W*$|"
    rf"{_LEADS_IN}(?:(?:just|only) one|one or (?:more|several|many|all)|more than one|multiple"
    r"(?: answers| choice)?|several)\s*\?\W*$"
)
"""How the question that stands may be answered."""

TURNS_DOWN = (
    r"n't\b|\b(?:no|not|nope|nah|never|skip\w*|without|enough|stop\w*|less|drop\w*|leave|spare|rather|"
    r"dont|cant|wont|hate|done|over|bored|sick|tired|instead|only|just|straight|get on|past|avoid|"
    r"don t|none|nothing|cut|pass|quit|move on|forget)\b"
)
"""Words of a wish that turns something down."""
GOES_BACK = (
    r"\b(?:back\w*|bak|bac|bakc|previous|before|undo|return|earlier|last (?:one|question)|again|"
    r"wrong|other (?:one|question)|mistake|redo|rewind|up)\b"
)
"""Words of a wish to go back."""
LEAVES = (
    r"\b(?:bye\w*|goodbye|night|later|see (?:you|ya)|thanks?|thank you|thx|done|off|enough|stop|go|"
    r"going|leav\w+|end|quit|finish\w*|that'?s|thats|tomorrow|sleep|bed|ciao|cheers|ta|soon|over|"
    r"back|again|logging|cu|cya|ttyl|peace|away|rest|nothing|all|gone|home|evening|so long|"
    r"take care|day|weekend|luck|ok|okay|k|no|well|fine|nn|gn|toodle\w*|adios|tschuss|hasta)\b"
)
"""Words of which a goodbye has one."""
PARTLY = r"\b(?:half|part of|bits? of|some of|started|draft\w*|almost|nearly|not yet)\b"
"""What was written so far, and did not go."""
TALKED = (
    r"\b(?:talk\w*|interview\w*|call\w*|meeting|trial|chat\w*|spoke\w*|over|done|finish\w*|behind|"
    r"went|gone|panel|had (?:it|the|my)|zoom|teams|video|came out|out of|back from|round|"
    r"assess\w*|they|presentation|shift|exam|test|blanked|froze|gespräch\w*|entrevista\w*|"
    r"bewerbung\w*)\b"
)
"""A word of a talk that is over: of 170 such texts all but ten have one."""
BEGINS_ANEW = (
    r"\b(?:re-?start\w*|start\w*|new|over|again|begin\w*|fresh|scratch|another|anew|reset|wipe|clean|"
    r"first|different|other|one more|second|third|next)\b"
)
"""Words of a wish to begin anew."""
COUNTS = (
    r"\b(?:first|second|third|fourth|fifth|sixth|\w+th|\d+|few|many|count\w*|lost|number\w*|times|"
    r"dozens?|hundreds?|rejections?|refusals?|no'?s|noes|ones?|another|again|always|every|others?|"
    r"several|two|three|four|five|six|ten|twenty|after|never|so far|months?|weeks?|years?)\b"
)
"""Words that say how many there were."""
PUTS_OFF = (
    r"\b(?:stop\w*|later|enough|break|pause\w*|tired|exhausted|sleep\w*|bed|tomorrow|not|no|another|"
    r"time|done|go|going|gone|leave|leaving|off|rest|quit\w*|end|ends?|moment|minute|sec|wait|back|"
    r"can'?t|cannot|night|busy|work|today|tonight|week\w*|weekend|evening|morning|hour|call|"
    r"phone|bus|train|shift|kids?|baby|dinner|dog|cat|too much|over|out|away|bye|park|hold|hang|"
    r"gotta|need|finish\w*|don'?t|dont|won'?t|wont|shut\w*|close\w*|drop|skip|continue|resume|"
    r"h[oö]r\w*|schluss|sp[aä]ter|morgen|genug|m[uü]de|pause|nicht|kein\w*|para\w*|basta|luego|"
    r"ma[nñ]ana|cansad\w|descans\w+|despu[eé]s)\b"
)
"""Words of who puts something off or leaves it."""
KEEPING = (
    r"\b(?:ke(?:ep|eps|pt|eping)|sto(?:re|res|red|ring|rage)|sav(?:e|ed|es|ing)|data\w*|priva\w+|"
    r"do(?:es)? with|things i|type[ds]?|words|writ\w+|wrote|"
    r"read\w*|see\w*|seen|look\w*|shar(?:e|ed|es|ing)|go(?:es|ing)?|went|send\w*|sent|who\w*|"
    r"server\w*|encrypt\w+|secret\w*|secur\w+|safe\w*|confiden\w+|anonym\w+|delet\w+|hack\w*|"
    r"leak\w*|find|found|know\w*|telegram\w*|records?|record(?:ed|ing)|logs?|logged|track\w*|spy\w*|"
    r"watch\w*|someone|somebody|anyone|anybody|nobody|no one|else|where|stays?|end up|boss|"
    r"employer|landet|liegt|gespeichert|speicher\w*|lies\w*|liest|wer|wo|daten\w*|gu[aá]rda\w*|"
    r"lee\w*|qui[eé]n\w*|d[oó]nde|datos)\b"
)
"""Words with which one asks what becomes of what is written here."""
PERHAPS = (
    r"\b(?:maybe|perhaps|might|possibly|later|not yet|in (?:january|february|march|april|may|june|"
    r"july|august|september|october|november|december|spring|summer|autumn|winter))\b"
)
"""What leaves an answer open."""
OF_ONESELF = r"^\W*(?:(?:just|it's|its) )?(?:that |how |because )?(?:i|i'd|i've)\b"
FILLS = r"^\W*(?:well|right|so|ok(?:ay)?|anyway|look|now|oh)\W*$"
THANKS = r"\b(?:thank|thanks|thx|ta)\b"
MONEY = (
    r"\b(?:money|cash|rents?|fees?|mortgage|bills?|savings?|wages?|pay|paid|paying|paycheck|salary|income|"
    r"debts?|loans?|overdraft|skint|broke|afford|benefits?|euros?|pounds?|dollars?|bucks|quid|bank|"
    r"food|fridge|groceries|landlord|evict\w*|credit|owe|costs?|expensive|feed|heating|account|"
    r"gas|electric\w*|tax|spend|support|ends meet|geld|miete|"
    r"argent|loyer|dinero|alquiler|sueldo)\b|[€$£]"
)
"""Words of who worries about money."""
