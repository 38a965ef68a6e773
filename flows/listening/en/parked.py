"""English words for what is said where everything waits; no capitals, accents or apostrophes."""

from flows.listening.shape import ParkedWords

_CANNOT = r"(?:can ?t|cannot|can not|don ?t want to|not able to|hate to|won ?t|am afraid to)"
_KIN = (
    r"(?:mum|mom|mother|dad|father|parents|sister|brother|wife|husband|partner|friend|boyfriend|"
    r"girlfriend|doctor|therapist)"
)
_I_AM = r"(?:i ?m|i am)"
_THE_BOT = r"(?:you|u|this|that|it|bot|program|app|thing)"
_WELL = r"(?:ok|okay|fine|good|alright|all right|safe|well|sound|grand)"
_VERY = (
    r"(?:really|totally|completely|all|perfectly|absolutely|definitely|certainly|quite|pretty|very)"
)
_IS_NOT = r"(?:is not|isn ?t|s not|its not|was not|wasn ?t|ain ?t)"
_ONESELF = (
    r"(?:me|myself|my life|life|it|that|this|what|every|everything|"
    r"dying(?! of (?:boredom|laughter|shame|embarrassment))|death|ending|how|the end)"
)
_IT = (
    r"(?:that|this|it|dying|die|death|suicide|(?:do|doing) (?:that|it|anything)(?: like that)?|"
    r"anything(?: like that| of the sort| stupid| silly)?|any of (?:that|it)|(?:hurt|harm|"
    r"kill)(?:ing)? ?my ?self|"
    r"(?:end|ending|taking) my (?:own )?life)"
)
_ITS = rf"{_IT}(?: or (?:of |about )?{_IT})?"

KINDS = {
    "taken": (
        r"\b(?:took|taken|swallow\w+|overdos\w+|od d)\b(?: \w+){0,8} (?:pills?|tablets?|meds)\b",
        r"\bi (?:\w+ )?(?:took|taken|swallowed) (?:\w+ )?"
        r"(?:them|all|everything|something|a lot|the lot|too (?:much|many))(?: of (?:it|them))?\b"
        r"(?! (?:back|in|as|for|from|to|into))",
        r"\b(?:cut|cutting) (?:deep|too deep)\b",
        r"\bbleeding\b",
    ),
    "unsafe": (
        r"\b(?:not|n t|cant|cannot|can t) (?:\w+ )?(?:be |keep |feel )?(?:my ?self )?safe\b",
        r"\bunsafe\b",
        r"\bkeep my ?self safe\b",
        r"\b(?:i (?:will|ll|am going to|m going to|am gonna|m gonna)|im (?:going to|gonna)) do it"
        r"(?: now| tonight| today)?$",
    ),
    "phone": (
        rf"\b{_CANNOT} (?:\w+ ){{0,3}}(?:call|phone|talk|speak|ring)\b",
        r"\bhate (?:the phone|phones|phoning|calling)\b",
        r"\bno (?:phone )?credit\b",
        r"\bthey(?: will|ll| ll)? hear me\b",
    ),
    "person": (
        r"\b(?:call|ring|send|get) (?:me )?(?:someone|somebody|help|an ambulance|the police|"
        r"a doctor)\b",
        rf"\b(?:call|ring|text) (?:\w+ ){{0,2}}(?:for me|my {_KIN})\b",
        r"\bhelp me\b(?! (?:to|with|write|word|find|draft|plan|understand|decide|phrase|answer))",
        r"\bhelp please\b|\bi need help\b(?! (?:to|with|writing|wording))|^help$",
        r"\bis (?:there )?(?:anyone|someone|a human)\b",
        r"\b(?:talk|speak) (?:to|with) (?:someone|somebody|a person|a human)\b",
    ),
    "tell": (
        r"\b(?:you|u) (?:\w+ ){0,2}(?:tell|telling|told|report|inform)\b(?! (?:me|us)\b)",
        r"\b(?:don ?t|do not|never) (?:tell|report|inform)\b(?! (?:me|us)\b)",
        r"\bwho (?:reads|sees|can see|can read|will see|will read)\b",
        r"\bwill (?:they|you) (?:call|send) (?:the )?police\b",
        r"\b(?:is|keep) (?:this|that|it) (?:\w+ )?(?:secret|private|anonymous|confidential)\b",
    ),
    "anger": (
        rf"\b{_THE_BOT} (?:(?:is|are|s|re|such|a|an|so|just|really|fucking) )*"
        r"(?:useless|stupid|dumb|bullshit|no help|rubbish|pointless|crap|idiot\w*|annoying)\b",
        r"\b(?:useless|stupid|dumb|fucking) (?:bot|program|app|machine|thing|question|robot)\b",
        r"\bshut up\b|\bfuck (?:you|off|this)\b|\bpiss off\b|\bhate (?:you|this bot)\b|^useless$",
        r"\bdon ?t (?:give|send) me (?:numbers|hotlines?)\b|\bcopy ?paste\b|\bno help\b|"
        r"\b(?:a|you) robot\b",
    ),
    "alone": (
        rf"\b(?:{_I_AM}|all|so) (?:\w+ )?alone\b",
        r"\b(?:no ?one|nobody) (?:here|is here|to (?:call|talk|text)|there|cares)\b",
        r"\bgot no(?:body| one)\b",
        r"\blonely\b",
    ),
    "onward": (
        r"\b(?:go on|continue|carry on|move on|keep going|next question|the letter|the job)\b",
        r"\b(?:go|get|come|going|getting) back to\b",
    ),
}

WORDS = ParkedWords(
    kinds=KINDS,
    hello=(
        r"hi|hello|hey|hey there|hi again|good (?:morning|evening|afternoon)|im back|i ?m back",
    ),
    yes=(
        r"yes|yeah|yep|yup|ya|y|kind of|sort of|a bit|sometimes|i am|i do|i think so|probably",
        r"right now|yes (?:\w+ ?){1,3}",
    ),
    unsure=(
        r"maybe|perhaps|not sure|unsure|i ?m not sure|i don ?t know|dont know|idk|dunno|possibly",
    ),
    no=(r"no|nope|nah",),
    taken_back=(r"(?:no )?not that|no i ?m not|no i am not|no not at all",),
    denials=(
        r"(?:no+)+|nope|nah|negative|never(?: ever)?(?: in (?:a million years|my life))?|no way|"
        r"wrong|neither|"
        r"(?:none|neither) of (?:the above|that|those|these|them)|no to (?:both|either)|"
        r"no+ and no+",
        r"(?:of course|definitely|absolutely|certainly|obviously|really|hell|god) not|not at all",
        r"not (?:even )?(?:remotely|slightly|a (?:little )?bit|in the (?:slightest|least))|"
        r"not even close",
        r"(?:nowhere near|far from)(?: it| that)?|quite the opposite|on the contrary|"
        r"of course i ?m not",
        r"i ?m not|i am not|i don ?t|i do not",
        r"(?:like |as )?i(?: ve)? (?:just |already )?(?:said|told you|answered)(?: you)?(?: no+)?"
        r"(?: already| twice)?(?: didn ?t i)? no+(?: didn ?t i)?|i said no+(?: didn ?t i)?",
        rf"{_I_AM} (?:{_VERY} )?{_WELL}",
        r"(?:it was|it ?s|that was|that ?s) (?:just |only )?(?:a|an) "
        r"(?:joke|expression|figure of speech|saying|idiom|metaphor|quote(?: from (?:a|the|"
        r"my) \w+)?)",
        r"don ?t worry|no worries|all good|(?:that ?s|it ?s) a (?:\w+ )?no(?: from me)?|"
        r"not me",
    ),
    explicit=(
        rf"(?:{_I_AM} )?not in (?:any )?danger|no danger|"
        r"i (?:already (?:said|told you)(?: you)?|told you) no+|i said no+ (?:already|twice|"
        r"didn ?t i)",
        r"(?:i (?:don ?t|do not) have (?:any )?|no )(?:such )?thoughts(?: like (?:that|those))?|"
        r"i (?:have |ve )?never (?:felt|thought) "
        r"(?:like |of |about )?(?:that|this)(?: way)?(?: in my life)?",
        r"i never (?:said|meant) (?:that|anything like that)",
        r"not that(?: way)?|(?:not|nothing) (?:like|in|of|about) (?:that(?: way)?|the (?:sort|"
        r"kind|way))",
        rf"(?:(?:it|this|that) ?)?{_IS_NOT} (?:really |even |at all )?(?:like |about |to do with |"
        rf"anything to do with )?{_IT}",
        r"(?:that s |that is |thats )?not what i (?:meant|mean|said|(?:was|am) (?:saying|asking|"
        r"getting at))(?: at all)?",
        r"(?:i )?(?:didn ?t|did not) mean (?:that|it)(?: (?:that way|like that|literally))?",
        r"you(?: ve|ve)? (?:misread|misunderstood|got)(?: me| that| it)?"
        r"(?: (?:all |completely )?wrong| the wrong end of the stick)?|"
        r"wrong end of the stick",
        rf"(?:{_I_AM} )?(?:still |{_VERY} )?(?:not|nowhere near|far from|anything but) "
        r"(?:at all |even |remotely |feeling |actually )?suicidal",
        rf"(?:{_I_AM} )?not (?:(?:thinking|talking) (?:of|about)|planning(?: on)?) {_ITS}",
        r"i (?:don ?t|do not|won ?t|wouldn ?t|would not|would never|will not|never) (?:ever )?"
        rf"(?:want to |think (?:of|about) |plan to |feel like )?{_ITS}",
        rf"{_I_AM} not (?:going to |gonna |about to )?{_ITS}",
        rf"(?:i have |i ve )?no (?:intention|plans?|wish|desire|thoughts?) (?:of|to|about) {_ITS}",
        r"(?:no ?one|nobody) ?(?:s|is) (?:dying|suicidal|(?:hurt|kill)ing (?:themselves|"
        r"anyone|anybody))",
        r"i (?:really |very much |do )?want to live|i (?:love|like) (?:my life|being alive)",
    ),
    protests=(
        r"what|huh|eh|excuse me|pardon(?: me)?|come again|wow|great|seriously|really|good grief",
        r"(?:are )?you (?:serious|kidding|joking|for real)(?: me)?(?: right now)?",
        r"what ?(?:s|is|was) that (?:for|about|supposed to mean|got to do with (?:it|anything|"
        r"that))",
        r"what (?:on earth |the hell |the heck )?are you (?:on about|talking about|asking(?: me)?)",
        r"why (?:on earth |the hell |the heck )?(?:would|do|are|did) you (?:even |keep )?"
        r"(?:ask|asking|think|say)(?: me)?(?: that| this)?(?: again)?|why (?:that|this)",
        r"where (?:did|does) that come from|what makes you (?:ask|think|say)(?: that)?",
        r"what (?:kind|sort) of (?:a )?question is (?:that|this)|where (?:do|"
        r"did) you get that(?: from| idea)?|"
        r"me|who me|stop it|why does every(?:one|body) ask(?: me)?(?: that)?|"
        r"(?:after )?one sentence",
        r"how many times(?: do i have to say (?:it|that))?|you ?re (?:funny|hilarious)|move on",
        rf"who said anything about {_IT}|(?:please )?stop asking(?: me)?(?: that)?",
    ),
    explaining=(
        r"(?:i ?m|i am|i was|we ?re|we are|we were) (?:just |only |still |obviously )?(?:talking|"
        rf"asking|speaking|writing|on|going on|moaning|complaining) about (?!{_ONESELF}\b)",
        rf"i (?:just |only |obviously )?(?:meant|mean|said|typed|wrote(?! to\b)|was (?:describing|"
        rf"quoting|"
        rf"referring "
        rf"to)) (?!{_ONESELF}\b)",
        r"(?:it|that) (?:s|is|was) (?:just |only |all )?(?:for|about) (?:a|an|the|my|our|some) "
        r"(?!(?:end|best|last)\b)",
        rf"i (?:just |only )?wanted to say (?!{_ONESELF}\b)",
        r"(?:it|that) (?:s|is|was) (?:just |only )?(?:a |an )(?:\w+ )?(?:joke|expression|"
        r"figure of speech|saying)",
    ),
    before_denial=(
        r"what|wait|oh|god|good (?:god|lord|heavens)|dear god|my god|omg|omfg|ffs|lmf?ao|lol|"
        r"haha\w*|"
        r"(?:oh )?(?:heavens|lord|dear|boy|mercy)|my days|(?:good|fair) question(?: but)?|e?h?um+|"
        r"e[hr]m|uhm?|err?|pff+t?|j?gee+z|"
        r"jee+z|sheesh|blimey|for the (?:\w+ )time|well|jesus|"
        r"christ|"
        r"hell|heck|eh|huh|wtf|gosh|goodness|please|honestly|ok|okay|yeah|yes|sorry|hey|whoa|wow|"
        r"ha|correct|exactly|like|look|listen|seriously|still|just|it ?s a|so|for (?:god|christ|"
        r"goodness|heaven|pete) ?s sake|bloody hell|(?:are )?you (?:serious|kidding)(?: me)?",
        r"(?:like |as )?i (?:just |already )?(?:said|told you)(?: already| before)?",
        r"(?:dear )?(?:dude|bot|man|mate|bro)",
        r"i (?:can |do )?(?:promise|swear|assure)(?: you| to you| to god)?(?: that)?|believe me|"
        r"trust me",
    ),
    after_denial=(
        r"really|honestly|lol|haha\w*|(?:i )?promise|at all|stop it|full stop|period|whatsoever|"
        r"nothing|thank (?:god|goodness)|"
        r"(?:but )?(?:thanks|thank you)(?: for (?:asking|checking))?|"
        r"please|though|jesus|god|ever|either|here|again|chill|relax|calm down|why|"
        r"why (?:would|do) you (?:ask|think)(?: that)?",
        r"(?:but )?kind of you to ask|silly|dude|bot|fam|bruh|ma am|madam|man|love|mate|bro|hun|"
        r"honey|dear|pal|buddy|"
        r"sweetheart|darling|babe|sir",
        r"(?:i ?m |i am |i |it ?s |it is )?(?:just|only) (?:\w+ ){0,2}"
        r"(?:sad|tired|annoyed|embarrassed|disappointed|stressed|frustrated|angry|upset|ashamed|"
        r"the job|venting|joking|an expression|a figure of speech)",
        rf"{_I_AM} (?:{_VERY} )?{_WELL}",
        r"(?:it ?s|its|over|about) (?:just |only )?(?:a|the|this|one|some) (?:\w+ )?"
        r"(?:job|rejection|interview)",
    ),
    turns=(
        r"any ?more|any longer|accepted|my will|said i ?m (?:ok|okay|fine)",
        r"life|live|lived|living|alive|myself|(?:be|feel) sorry|(?:will|ll) (?:see|regret)",
        r"^(?!(?:it|that|this|what) )(?:\w+ ){1,3}(?:is|was|are|were|do|does|did|am|might|"
        r"may|could|would|have|has|had|used to)(?: (?:now|once|twice|before|though|too))?$",
        r"^(?:\w+ ){0,2}(?:yes|yeah|yep|yup)$|^(?:\w+ )?not (?!me$)|"
        r"until|till|since then",
        r"(?:about|of|for|to|do|doing|did|done|try|tried|want|considered|considering) (?:it|"
        r"that$|this$)(?! (?:s|is|was)\b)",
        r"(?:i|just|only|still|bit of) (?:\w+ )?(?:cut|cutting|burn|scratch\w*|hurt\w*|starv\w*)|"
        r"^(?:cutting|hurting|harming)",
        r"but(?! (?:thanks|thank you))|except|only (?:when|if|at|in|on|some|every|passive\w*|"
        r"a (?:bit|little)|"
        r"thoughts?|think\w*|thing)|only$|the last thing|(?:kept|keeps|keeping) me|no (?:more|"
        r"longer)|"
        r"(?:going|gonna)(?: to)? (?:after|before|when|if|once|soon|tomorrow|tonight)|"
        r"(?:going to|gonna)$|sometimes|although|yet|whatever|promised|because|guess|suppose|maybe",
        rf"(?:not|n t) (?:\w+ )?{_WELL}",
        r"(?:don ?t|do not|not|never|who) (?:really )?(?:know\w*|sure|certain)|idk|dunno|unsure",
        r"(?:myself|die|dying|suicidal) (?:today|tonight|now|right now|any ?more|this time|again)",
        r"as if|if only|too (?:scared|afraid|tired|cowardly|weak)|coward\w*|courage|guts|nerve",
        r"(?:does|would|will) (?:it|that|anyone) (?:even |really )?(?:matter|care|notice)",
        r"who cares|(?:what ?s|is|no) (?:the |any )?point|you (?:want|wanted|need) to hear",
        r"unless|would (?:hurt|kill|break|destroy)|thinking about (?:it|that)",
        r"ask (?:me )?(?:again|later|tomorrow)|letters? (?:are |is )?written|my eyes|better off|"
        r"without me|good ?bye|farewell|gave (?:my|away|all)|give (?:up|away)",
        r"(?:will be|ll be|it ?s|be) (?:all )?(?:over|sorted)|over (?:soon|now)",
        r"want out|a plan|(?:everything|all) (?:is |s )?(?:ready|prepared)|done with",
        r"exist|wake up|for ?ever|disappear|vanish|(?:be|me) gone|usual|stop$|(?:no|"
        r"don ?t) (?:longer )?care",
        r"(?:about|of|meant|mean) (?:me|myself|my life|life|it|everything|ending)$",
    ),
    matter=(
        r"as in|all i (?:meant|said)|phrase|expression|figurative\w*|metaphor\w*|sarcas\w*|"
        r"hyperbole|humou?r|ironic\w*|"
        r"irony|"
        r"exaggerat\w*|dramatic|quot(?:e|ing|ed)|idiom|(?:bad|stupid|silly|my) joke|joking|"
        r"kidding|typo|"
        r"autocorrect|(?:worded|phrased)|wording|turn of phrase|choice of words|english|"
        r"how i (?:talk|speak|write)|(?:scar|worry|alarm)(?:e|ing)? you",
        r"(?:resent|hate|dislike|tired of|enough of) (?:the|this|that|your) questions?|"
        r"(?:you|you d|don ?t|please|stop) (?:\w+ )?ask(?:ed|ing)?",
        r"(?:let ?s|lets|can we|could we|please) (?:go|move|carry|get) (?:on|back)|"
        r"^(?:please )?(?:continue|next|next question)(?: please)?$",
        r"angry|furious|annoyed|cross|irritated|livid|fuming|offended|insulted|pissed|salty|raging",
        r"i applied|i (?:had|did|got) (?:\w+ ){0,2}(?:interview|call)s?",
    ),
    explains=(
        r"(?<!what\s)i (?:just |only |really )?(?:mean|meant|was talking|am talking|was only|"
        r"was just|"
        r"was on about)",
        r"(?:i'?m|i am|we'?re|we are) (?:just |only |still )?(?:talking|on) about",
        r"(?<=no\s)(?:i|i'?m|we|you|my)|its just|i just|(?:can|could) we|let'?s",
        r"(?:it|that|this) (?:was|is)(?!\s+not)|(?:it|that)'s(?!\s+not)",
    ),
    safe=(
        rf"(?:(?:yes|ok|okay|yeah|no) )?{_I_AM} (?:\w+ )?safe"
        r"(?: now| go on| so go on| lets go on| please go on| and ok)?",
        r"safe go on",
    ),
    only_safe=(r"safe|i ?m ok(?:ay)?|i ?m fine|better",),
)
