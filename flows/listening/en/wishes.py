"""What people wish of the talk and of the letter, in English: plain forms of a few kinds."""

from flows.listening.en.counting import NUMBERS
from flows.listening.en.drafts import DIFFERENT
from flows.listening.en.how_it_works import HOW_IT_WORKS
from flows.listening.en.how_many import COUNTED, WHICH
from flows.listening.shape_acts import WishWords

_THING = r"(?:le?t+er|e-?mail|mail|reply|answer|response|message|text|follow[- ]?up|thank[- ]?you)"
_US = r"(?:can|could|will|would) (?:you|u|we)(?: (?:please|pls|just|now|also))*"
_WRITTEN = r"(?:le?t+er|e-?mail|mail|note|message|text|follow[- ]?up|thank[- ]?you)"
"""What one writes; what is wished for as an answer comes from them."""
_NOT_FROM_US = r"(?! (?:address|back|from|of|to (?:stop|end|go))\b)"
_I_WANT = (
    r"(?:\bi'd (?:(?:just|really|only) )*like\b|(?:\bi |(?:^|[.,;:!?–—-])\s?(?:and |but |so )?)"
    r"(?:(?:just|really|only|do|now) )*(?:need|want|wanna|would like)\b)"
)
"""Somebody wishes for something, whether or not they say who."""

_GOES_ON = (
    r"^\W*(?:(?:ok|okay|yes|yeah|right|well|fine|and|so)\W+)*(?:go on|carry on|keep going|"
    r"continue)(?: now| please| then)*(?=\W*$|[,.;:!–-])|"
    r"\b(?:let'?s|let us|can we|could we|we can|please|pls|rather|just)(?: just)? (?:go on|"
    r"continue|carry on|keep going|move on|get on with it)\b|"
    r"\bi(?:'?d| would|'?ll| will| want to| wanna)(?: (?:rather|like to|prefer to|just|still))* "
    r"(?:go on|continue|carry on|keep going|get on with it)\b(?! (?:holiday|vacation|leave|strike|"
    r"about|a (?!bit|little|while)))"
)
"""What goes on is not to stop, whatever else is turned down."""
_UP_TO_TEN = {word: number for word, number in NUMBERS.items() if number <= 10}
_TEN = rf"(?:10|\d|{'|'.join(_UP_TO_TEN)})"
_BARE_NUMBER = (
    r"(?:(?:like|an?|about|around|maybe|probably|i'?d say|i think|i guess|say|honestly|dunno|idk|"
    r"it'?s|at least|more like|strength|pain|um+|er+|well|so|tbh|just|easily)[\s,.:]+)*"
    rf"(?:{_TEN}\s*(?:or|to|-|–)\s*(?:an? )?(?=\w))?(?P<number>{_TEN})(?:-?ish)?"
    r"(?:\s*(?:/|out of|of)\s*(?:10|ten))?(?:[\s,.!]+(?:i think|i guess|maybe|tbh|honestly|"
    r"probably|really|right now|today|or so|ish|at least|lol))*\W*"
)
"""A number and hardly a word around it."""
_NUMBERS = (
    r"\b(?:numbers?(?! (?:tests?|tasks?|rounds?|parts?|sections?|case|exercises?|quiz|skills?)\b)|"
    r"scales?|scor(?:e|es|ing)|ratings?|rat(?:e|ing) (?:it|this|that|my|me|how|"
    r"anything|everything|feelings?|things?)|to rate|(?:0|zero|1|one) to (?:10|ten))\b"
)
_WRITING = (
    rf"\b{_US} (?:help me )?(?:write|draft|word|make|compose)\b(?: me)?(?: (?:it|that|this|"
    rf"something|(?:a|the|my|an) (?:\w+ )?{_THING}))?(?=$|\W*$|[ ,]+(?:for|to|back|up)\b)",
    rf"\b(?:what|how) (?:do|should|would|could|shall|can|shud|to) (?:i |we )?(?:even |just "
    rf")?(?:write|reply|word|put)\b(?:\W*$| (?:it|back|to (?:them|her|him)|in (?:the|a) {_THING}))",
    rf"{_I_WANT} (?:just |only )?(?:the|that|an?|one|your) (?:\w+ )?{_WRITTEN}\b{_NOT_FROM_US}",
    rf"{_I_WANT}(?: to)? (?:write|reply|email|send) (?:back )?(?:to )?(?:them|her|him|something|"
    rf"(?:the|that|this|my|an?) (?:\w+ )?{_THING})\b",
    rf"{_I_WANT} to (?:thank|tell|ask|answer) [^.?!]{{1,24}}? (?:in|by|with) an? (?:\w+ )?"
    rf"{_WRITTEN}\b",
    rf"\b(?:the|that|my) {_WRITTEN},? (?:please|pls)\b",
    r"\b(?:a |the |short |quick |brief )+letter,? then\b",
    rf"\b(?:start|begin)(?: (?:first|straight|now))? with (?:the|a|my|that) (?:\w+ )?{_WRITTEN}\b",
    rf"\b(?:skip|jump|go|straight|get|take me|move)(?: (?:straight|ahead|on|right|directly))* to "
    rf"(?:the|my) {_WRITTEN}(?: (?:part|bit|thing|stage))?(?=\W*$|[,.;!?–-]| (?:please|then|now|"
    r"that|because|instead|first)\b)",
    r"\b(?:i'd|i would) (?:sooner|rather|prefer to)(?: (?:we|just|first))* (?:wrote|write|reply|"
    r"e-?mail)(?: back)? to (?:them|her|him|the \w+) (?:first|now|instead)\b",
    rf"\b(?:do|get|have|write|finish) (?:the|my|that) (?:\w+ )?{_WRITTEN} (?:first|before|"
    r"done (?:first|before))\b",
    r"\b(?:two|2|three|3|a few|just a few|couple of) lines to (?:them|him|her|the \w+)\b",
    rf"\b(?:let'?s|can we|could we|{_US}) (?:just |please |now )*(?:do|make|start|begin) "
    rf"(?:with |me |them )?(?:an?|the|that) (?:\w+ )?{_WRITTEN}\b",
    rf"\b(?:help|need|want)\b[^.?!]{{0,20}}\b(?:writing|wording|drafting) (?:it|that|the|an?|to|"
    rf"back|something|{_THING})\b",
    rf"\b(?:just|only|give me) (?:\w+ )?(?:the|that|your) (?:\w+ )?{_THING}"
    r"(?: thing| part| bit| please| pls)*\W*$",
    r"(?<!should i )(?<!can i )(?<!could i )\bask (?:them )?for (?:some )?feedback\b(?![^.!]*\?)",
)
"""The letter is wished for."""
_THEY = (
    r"(?:(?<!what )(?<!who )(?<!why )they|(?:the|their) (?:manager|boss|owner|hr|recruiter|firm|"
    r"shop|company|school|agency|place|team))"
)
"""Who decides about a job."""
_NEWS = (
    ("offer", r"\b(?:offer(?:ed|ing|s)?|want(?:ed|s)? to (?:offer|give|hire)|give|giving|gave) "
              r"(?:me|us)\b[^.?!]{0,24}\b(?:job|role|position|post|place|spot|contract)\b|"
              r"\bchanged their minds? and\b[^.?!]{0,30}\b(?:offer|want|hir|take|taking)\w*|"
              r"\bgot (?:an|another|the|a different) (?:\w+ )?offer\b|\bi got the job\b|"
              r"\b(?:she|he|they) (?:now |still |do )?wants? me (?:\w+ ){0,3}"
              r"(?:days?|hours?|mornings?)(?: a week)?\b|"
              rf"\b{_THEY}(?: do| now| still)* wants? me (?:(?:to (?:start|join|begin)|from|"
              r"starting|after all)\b|(?:in|on) (?:the|their) team\b)|\bthe (?:job|post|role|place|"
              r"position)(?:'s| is) mine(?: after all| now)?\b|\b(?:other|first|chosen) (?:\w+ )?"
              r"(?:dropped|pulled|backed|bailed) out and (?:it's|they|i'm|the)\b[^.?!]{0,30}\b"
              r"(?:me|mine)\b"),
    ("invited", r"\b(?!mum|mom|mam|dad|wife|husband|sister|brother|boss|kids?|friend|she|he)\w+ "
                r"wants? me (?:in|back|in again) (?:on|for|next|this|tomorrow|at)\b|"
                rf"\b{_THEY}(?:'d| would| do)?(?: now| also)? (?:wants?|likes?|love) to (?:see|"
                r"meet|interview|speak (?:to|with)|talk (?:to|with)) me\b|"
                rf"\b{_THEY}(?:'ve|'s| have| has| just)+ (?:invited|asked|called) me (?:in|over|"
                r"for|to)(?: come in)?(?: for| to)?(?: an?| the)? (?:\w+ )?(?:interview|trial|"
                r"chat|talk|assessment|second round|next round|meeting)\b|"
                r"\bi(?:(?:'ve| have| just)+ got an?|(?:'ve| have| just)* got another) (?:\w+ )?"
                r"(?:interview|invite|invitation|trial shift)\b(?! (?:question|feedback))"),
    ("feedback_came", r"\b(?:(?:i|we)(?:'ve| have)? (?:just |now )*|^\W*(?:just )?)(?:got|"
                      r"received) "
                      r"(?:(?!no|any|zero|little)\w+ ){0,2}feedback\b(?! (?:form|request))|"
                      rf"\b{_THEY}(?:'ve| have)? (?:finally |now |just )*(?:sent|gave|given) me "
                      r"(?:(?!no|any|zero|little)\w+ ){0,2}feedback\b|\bfeedback (?:just |finally |"
                      r"now )*(?:came|arrived|has come|has arrived|is here)\b"),
)  # fmt: skip
_CAME = (
    r"^\W*(?:(?:and|so|but|ok|guess what|well|hey|oh|omg|wow|update|btw)\W+)*(?!(?:i|we|you|who|"
    r"nobody|what)\b)(?:(?:the |my |their |that )?\w+ )?(?:(?:have|has|just|finally|actually|now|"
    r"even) )*(?:wrote|written|replied|answered|responded|e-?mailed|mailed|messaged|got back|came "
    r"back)(?: (?:back|to|me|us|again|now|today|tonight|yesterday|finally|already|just|this|"
    r"morning|by|an|e-?mail|mail))*\W*$|^\W*(?:(?:and|so|but|ok|well|oh|wow|update)\W+)*(?:i "
    r")?(?:(?:have|just|finally) )*(?:got|had|received|there(?:'s| is| was)) (?:an?|their|some) "
    r"(?:\w+ )?(?:reply|answer|response|e-?mail|mail|message)(?: (?:back|from|them|her|him|today|"
    r"now|just))*\W*$"
)
"""That something came from them, and nothing of what it says."""
_WROTE = (
    r"\b(?:i|we) (?:(?:have|just|finally|already|now|'ve) )*(?:wrote|written|replied|answered|"
    r"responded|sent|e-?mailed)\b"
)
"""That something went out to them."""
_GLAD = (
    r"\b(?:yes|good|great|nic\w+|kind\w*|lovely|love\w*|happy|glad|warm\w*|friendly|sweet\w*|"
    r"welcome|help\w*|encourag\w+|delighted|wonderful|positive|thank\w*|keep (?:me|my|in)|in mind|"
    r"next time|try again|again in|apply again|(?:want\w*|like|love) to (?:talk|meet|see|chat|"
    r"speak|have|keep|call)|invit\w+|coffee|call in|stay in touch|in touch|yay|woo\w*)\b|!!"
)
"""What makes of an answer of theirs a good one."""
_NOT_NEWS = r"\b(?:if|hope|wish|would|might|could|never|not|nobody)\b|n't\b|\bback\b|\?"
"""What makes of news a wish, a denial or a question."""
_BEHIND_NAME = (
    r"(?: (?:acc?tually|really|btw|by the way|officially|tho(?:ugh)?|please|pls|too))?"
    r"(?:,? (?:and )?not [\w '’-]+)?"
)
_NAME_OF = (
    ("recipient", r"\b(?:her|his|their|the (?:recruiter|manager|interviewer|hr (?:person|lady|"
                  r"guy))(?:'s|s)?) (?:first |full |last )?name(?:'s| is|s)"
                  r"(?: called| actually)?"),
    ("own", r"\b(?:my) (?:first |full )?name(?:'s| is|s)"),
    ("company", r"\b(?:the )?(?:company|firm|employer)(?:'s name)?(?:'s| is| was)"
                r"(?: called| named)?"),
    ("company", r"\b(?:company|firm|employer)(?:'s name)?\b[^.,:;!?]{0,32}\b(?:missing|lacking|"
                r"wrong|absent|not (?:there|in it|named|mentioned)|left out)[^.,:;!?]{0,24}[.,:;!] "
                r"(?:it(?:'s| is)(?: called)?|they are called|the name is)"),
)  # fmt: skip
"""Where a name is told outright, and whose it is."""
_TO_DO = (
    r"\bwhat (?:(?:should|shall|can|could|do|would|shud|must) (?:i|we|you) (?:even |just |now |"
    r"actually )?(?:do|try|start|advise|suggest|recommend)|now|next)\b|\bwhat to do\b|\b(?:advice|"
    r"tips?|suggest\w*|ideas?|recommend\w*)\b|\bhow (?:do|can|should) i (?:get|go|move|start|deal|"
    r"cope|handle|begin)\b|\bwhere (?:do|should|can) i (?:start|begin)\b"
)
"""What asks for something to do."""
_WHY_THEY = (
    r"\b(?:why|how come) (?:\w+ )?(?:(?:do|does|are|is|don'?t|doesn'?t|can'?t|won'?t|cannot|will|"
    r"must|aren'?t|isn'?t) )?(?:\w+ )?(?:they|companies|company|employers?|recruiters?|hr|firms?|"
    r"people|everyone|everybody|no ?body|no one)\b(?! (?:even )?(?:reject\w*|pick|chose|choose|say "
    r"no)\b)"
)
_PAST = r"\b(?:did|was|were|had|didn'?t|wasn'?t|weren'?t)\b"
"""What asks about this once, and not about how it usually is."""
_ENOUGH = (
    r"\byou (?:can|may) stop\b|\b(?:enough|it|all|that'?s me|done|finished) for (?:today|tonight|"
    r"now|(?:one|the|this) (?:day|night|evening|morning|afternoon))\b|"
    r"\benough (?:of this|typing)\b|\b"
    r"that'?s me(?: (?:done|finished|off|sorted))?(?:\W+(?:ta|thanks|thank you|cheers|then|bye))*"
    r"\W*$|"
    r"\bthat(?:'?s| is) all i (?:wanted|needed|came for)\b|"
    r"\b(?:got to|gotta|have to|need to|must|better|had better|should) (?:go|run|dash|be off|"
    r"get going|head off|shoot)(?: (?:now|sorry|then|soon))*\W*$|\b(?:knackered|shattered|"
    r"exhausted|done in|dead tired|tired|wiped|spent)\W+(?:(?:off|going|am going|i'?m) to )?"
    r"(?:bed|sleep)(?: now)?\W*$|"
    r"\bg[t2]g\b|\b(?:need|want|have|going|try) to (?:get some )?sleep(?: f[iu]rst| now|"
    r" on it)*\W*$|"
    r"\bsleep (?:first|on it)\W*$|"
    r"\blet'?s (?:stop|leave it)\b|^\W*(?:ok(?:ay)?\W+)?(?:i'?ll |i will )?leave it there\W*"
    r"(?:(?:for )?(?:now|today|tonight)\W*|thanks\W*)*$|\bgood ?"
    r"night\b|\bi'?m (?:off|going) to (?:bed|sleep)\b|\bcall it a (?:day|night)\b"
)
_LEAVES = (
    r"\b(?:don'?t|do not|rather not|not) (?:really )?(?:want|wanna|like)?(?: to)? ?(?:talk|speak|"
    r"write|think) about (?!(?:what|how|the job|it now)\b)|\bno (?:more )?(?:\w+ ){1,2}stuff\b|"
    r"\b(?:leave|keep) (?:my|the|his|her) [\w ]{2,20} out of (?:it|this)\b"
)
_LEAVING = (
    r"\b(?:stop\w*|enough|later|paus\w+|break|quit|done|bye|cya|night|tomorrow|tired|rest|sleep|"
    r"bed|leave|leaving|end|finish\w*|another (?:day|time)|not (?:now|today|tonight)|can'?t|"
    r"no more|too much|bored|fed up|exhaust\w+|wrap|sign off|log off|"
    r"head off|off|go|gotta|busy|brb|minute|moment|sec|back (?:in|soon|later)|hold on|hang on)\b"
)
"""A word for stopping, resting or another time."""
_WHY_ASKED = (
    r"\bwhy (?:do|did|are|would|must|should) (?:you|u) (?:\w+ )?(?:ask(?:ing)?|want(?:ing)? to "
    r"know|need(?:ing)? (?:to know|that|this|it))\b|\bwhy (?:is|does) (?:that|this|it) "
    r"(?:asked|matter|important|relevant)\b|\bfor what (?:reason|purpose|use) (?:do|did|would) "
    r"(?:you|u)\b|\bwhat (?:do|would|did) (?:you|u) (?:even |actually )?(?:need|want) (?:to know )?"
    r"(?:that|this|it) for\b"
)
"""It is asked why something is asked."""
_REASON = (
    r"\b(?:why|what for|how come|reason\w*|the point|matters?|"
    r"wh?at(?:'s| is| has)? .{0,30}\b(?:to do|use|for|good|bring)|care|need to know|want to know|"
    r"nosy|relevan\w+|business|necessary|purpose|help(?:s|ing)?|explain\w*|evidence|stud(?:y|"
    r"ies))\b"
)
"""A word with which one asks why something is asked."""
_LETTER = (
    r"\b(?:letters?|e-?mails?|mails?|messages?|notes?|reply|replies|replying|respon\w+|answer\w*|"
    r"draft\w*|text (?:to|them|him|her)|writ(?:e|ing) (?:to|them|him|her|back|up|something)|"
    r"something to (?:send|write)|send\w*|wording|thank(?:s|ing)?|lines?)\b"
)
"""A word for what may be sent to an employer."""
_NOT_UNDERSTOOD = (
    r"^\W*(?:(?:sorry|but|ok|well|um+|er+|i'?m|hey|please|excuse me|so|and|honestly)\W+)*(?:i )?"
    r"(?:am )?(?:really |still |just |do )*"
    r"(?:don'?t|didn'?t|do not|did not|can'?t|cannot|not) (?:really )?"
    r"(?:understand(?:ing)?|get(?:ting)?|follow(?:ing)?|know(?:ing)?) "
    r"(?:the (?:question|word|meaning|\w+ question)|what "
    r"(?:you|u|this|that|it|the question|is meant|(?:is|do you mean) by)\b.{0,40}|"
    r"which \w+|your (?:question|word|meaning)|"
    r"[\"“'‘].{1,40})\W*$|"
    r"^\W*(?:(?:sorry|but|ok|well|um+|er+|hey|so|and)\W+)*(?:what|wat) (?:does|do|is|are) "
    r"(?:that|this|it|you|the (?:question|word \w+)) (?:even )?"
    r"(?:mean|meant|asking|about)\b.{0,20}$|"
    r"^\W*(?:(?:sorry|but|ok|well|um+|er+|hey|so|and)\W+)*(?:what(?:'s| is|s) the difference "
    r"between [^?]{3,60}|what (?:counts|count) as [^?.]{2,30}|"
    r"is (?:that|this|it) (?:a lot|much|high|low|too much|too high|many))\?+\W*$|"
    r"^\W*(?:(?:sorry|but|ok|well|um+|er+|hey|so|and)\W+)*(?:like what|such as(?: what)?|as in)?\W*"
    r"(?:can (?:you|u) |could (?:you|u) |please |pls )*(?:(?:give|gimme|show|got|tell) "
    r"(?:me |us )?(?:an?|some|any|one|a few) examples?|for example|(?<=what)|"
    r"(?<=what\?)|examples?)"
    r"(?: please| pls| maybe)?\W*$"
)
"""The question, or a word of it, was not understood."""
_FROM_THEM = r"(?:feedback|answer|reply|reason|explanation)"
_HOPED = (
    rf"\b{_FROM_THEM}\b.{{0,24}}\b(?:would|wouldn'?t|could|might)\b|"
    r"\b(?:would|i'?d|hop(?:e|ing)|wish|want|need|like|ask(?:ing)?(?: them)? for|please)\b"
    rf".{{0,30}}\b{_FROM_THEM}\b"
)
WORDS = WishWords(
    goes_on=_GOES_ON,
    counted=COUNTED,
    which=WHICH,
    bare_number=_BARE_NUMBER,
    up_to_ten=_UP_TO_TEN,
    numbers=_NUMBERS,
    writing=_WRITING,
    draft=DIFFERENT,
    news=_NEWS,
    not_news=_NOT_NEWS,
    came=_CAME,
    wrote=_WROTE,
    glad=_GLAD,
    hoped=_HOPED,
    behind_name=_BEHIND_NAME,
    name_of=_NAME_OF,
    to_do=_TO_DO,
    why_they=_WHY_THEY,
    past=_PAST,
    enough=_ENOUGH,
    leaves=_LEAVES,
    leaving=_LEAVING,
    reason=_REASON,
    why_asked=_WHY_ASKED,
    letter=_LETTER,
    not_understood=_NOT_UNDERSTOOD,
    how_it_works=HOW_IT_WORKS,
)
