"""Plain English for danger: what is put together, and what lowers it."""

from flows.listening.en.distress_acts import ACTS, ACTS_CHECK, PATIENTS
from flows.listening.en.distress_blunt import BLUNT
from flows.listening.en.distress_idioms import MASKS
from flows.listening.en.distress_more import MORE, MORE_CHECK
from flows.listening.en.distress_parts import SO, THEM
from flows.listening.en.distress_plans import PLANS
from flows.listening.en.distress_spelling import SPELLED
from flows.listening.en.distress_wishes import WISHES
from flows.listening.shape import DistressWords

CHECK = (
    r"no (?:more )?point (?:in|of|to) (?:being|be) here",
    r"no point (?:in )?(?:any more|to any(?:thing| of it))",
    r"can not (?:do|take|bear|stand|handle) (?:this|it|life) (?:\w+ )?(?:any more|any longer)",
    r"can not go on(?: any more| like this|(?= [.,]| $))",
    r"(?:want|just want|wish i could|like) to (?:just )?(?:disappear|vanish)(?= [.,]| $| from)",
    r"kill me (?:now|please|already)\b", r"(?:someone|please|just|somebody) kill me\b",
    r"(?:hate|hated) my life",
    r"my life is (?:over|finished|done|ruined|pointless|worthless)",
    r"want (?:it|this|the pain|every ?thing|it all|all of this|"
    r"all of it) (?:all )?(?:to )?(?:be )?(?:over|end|stop|finished)(?= [.,]| $| for good|"
    r" forever)",
    r"(?:killed|hanged|hung|shot|drowned) " + THEM,
    r"(?:took|taken) (?:his|her|their) own li(?:fe|ves)",
    r"(?:committed|died by|died of|lost (?:\w+ ){1,3}to) suicide",
    r"(?:i am|being|feel like|be|just) (?:" + SO + r")a burden",
    r"do something (?:stupid|bad|terrible|drastic|permanent)",
    r"do not want to be here(?= [.,]| $| any more)",
    r"will not hear from me (?:again|any more|ever)", r"(?:dark|bad|scary|intrusive) thoughts",
    r"what is the point (?:of it all|any more|of any ?thing|of me)",
    r"(?:nobody|no one) would (?:notice|care)(?= [.,]| $| if)", r"given? up on life",
    r"(?:i am|am) (?:" + SO + r")going to die(?= [.,]| $)",
    r"nothing matters(?: to me)?(?: any more| any longer|(?= [.,]| $))",
    r"(?:there is|see|have|is) no way out(?= [.,]| $| for me)",
    r"(?:have|is|see) no future(?= [.,]| $| for me)",
    r"can not live (?:with|like) this(?= [.,]| $| any more)",
    r"end (?:my|the|this) suffering", r"feel like jumping(?= [.,]| $)",
    r"no reason to (?:get up|wake up|go on|carry on)(?= [.,]| $| any more)",
    r"kill yourself", r"suicide\b(?= [.,]| $)", r"not (?:be )?safe (?:right now|tonight)",
    r"tonight is the night(?= [.,]| $)",
    r"i would (?:like|love) it finished", r"(?:could|want to|would) just die(?= [.,]| $)",
)  # fmt: skip

WORDS = DistressWords(
    spelled=SPELLED,
    masks=(*MASKS, *PATIENTS),
    crisis=(*WISHES, *PLANS, *MORE, *ACTS, *BLUNT),
    check=(*CHECK, *MORE_CHECK, *ACTS_CHECK),
    denied_before=
    r" (?:not|never|(?<!say )(?<!more )(?<!another )(?<!a )(?<!the )(?<!every )(?<!next )(?<!to )no|nor|"
    r"neither|without|far from|anything but(?! i\b)|nothing)(?! (?:stop|help|shake|resist|get|stand))"
    r"(?: (?!if\b|but\b|since\b|because\b|i\b)\w+|(?:(?<=think)|(?<=that)|(?<=mean)|(?<=say)|(?<=way)|(?<=saying)|(?<=said)) i){0,4} $",
    denied_after=(
        r"(?: (?!and\b|but\b|i\b)\w+){0,2} (?:(?:is|are|was|were|has|have|would|will|am|do|"
        r"does) (?:\w+ )?(?:not|never)|is off|are off)\b(?! (?:hard|scary|difficult|that|so|"
        r"enough|painful|wrong|bad))| (?:right |then and |on the spot )?(?:there|then|when (?:he|"
        r"she|they|it|the))\b"
    ),
    past=
    r"\b(?:used to|years? ago|months ago|decades? ago|when i was|back then|in (?:19|20)\d\d|"
    r"behind me|as a (?:teen\w*|kid|child|student)|in (?:college|school|high school|university|"
    r"my (?:teens|twenties|youth))|in the past|long ago|once|in (?:the |nineteen )?(?:sixty|seventy|eighty|ninety) \w+|in the (?:seventies|eighties|nineties))\b",
    past_before=r" (?:used to|was|were|had been|had|did|have been|been) (?:(?!not\b)\w+ ){0,2}$",
    present=
    r"\b(?:again|now|tonight|today|tomorrow|(?:came|come|comes|coming) back|is back|are back|"
    r"still|lately|these days|this week|this morning|recently|currently|last night|yesterday|"
    r"last week|keep|urges?|returned|returning|have been|been thinking|same)\b",
    safe=
    r"\b(?:behind me|(?:was|is|were) (?:a )?(?:very )?different (?:fella|man|woman|person|life)|over that|past that|recovered|not now|no longer|not any more|therapy helped|"
    r"got help|got better|that is over|it is over|(?:am|doing|feel|"
    r"feeling) (?!not )(?:\w+ )?(?:fine|better|ok|okay|good|well|safe|stable|happy))\b",
    stated_now=
    r"(?:want|going|ready|plan|need|do not|can not|wish|hope|hate|tired|sick|better|i |nothing|"
    r"no |thinking|considering|about|life|kill me|rather)",
)  # fmt: skip
