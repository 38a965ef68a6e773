"""English words for what is said where everything waits; no capitals, accents or apostrophes."""

from flows.listening.shape import ParkedWords

_CANNOT = r"(?:can ?t|cannot|can not|don ?t want to|not able to|hate to|won ?t|am afraid to)"
_KIN = (
    r"(?:mum|mom|mother|dad|father|parents|sister|brother|wife|husband|partner|friend|boyfriend|"
    r"girlfriend|doctor|therapist)"
)
_I_AM = r"(?:i ?m|i am)"
_THE_BOT = r"(?:you|u|this|that|it|bot|program|app|thing)"
_WELL = r"(?:ok|okay|fine|good|alright|all right|safe|well)"

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
        r"no+|nope|nah|never|no way|not that|not (?:like|in) that(?: way)?|not that way",
        r"nothing like that|nothing of the (?:sort|kind)",
        r"(?:of course|definitely|absolutely|certainly|obviously|really) not|not at all",
        r"not even close|wrong|it s not (?:like )?that|(?:that s )?not what i (?:meant|mean|said)",
        r"i ?m not|i am not|i don ?t|i do not|i ?m not suicidal|i am not suicidal|not suicidal",
        rf"(?:{_I_AM} )?not (?:thinking|talking) (?:of|about) (?:that|it|dying|anything like that)",
        r"i (?:don ?t|do not|won ?t|would never|will not|never) (?:want to |think (?:of|about) )?"
        r"(?:die|dying|hurt myself|hurting myself|kill myself|that)",
        rf"{_I_AM} not (?:going to |gonna )(?:die|hurt myself|kill myself|do (?:that|anything))",
        rf"{_I_AM} (?:really |totally |completely |all )?{_WELL}",
        r"don ?t worry|dont worry|no worries|all good",
    ),
    before_denial=(
        r"what|wait|oh|god|good god|dear god|my god|omg|lol|haha\w*|um+|err?|well|jesus|christ|"
        r"hell|heck|eh|huh|wtf|gosh|goodness|please|honestly|ok|okay|yeah|yes|sorry|hey|whoa|wow|ha",
        r"(?:like |as )?i (?:just |already )?(?:said|told you)",
    ),
    after_denial=(
        r"thanks|thank you|really|honestly|lol|haha\w*|(?:i )?promise|at all|but thanks|dude|bot|"
        r"man|please|though|jesus|god|ever|either|why|why (?:would|do) you (?:ask|think)(?: that)?",
        r"(?:i ?m |i am |it ?s |it is )?(?:just|only) (?:\w+ ){0,2}"
        r"(?:sad|tired|annoyed|embarrassed|disappointed|stressed|frustrated|angry|upset|ashamed|"
        r"the job|venting|joking|an expression|a figure of speech)",
        rf"{_I_AM} (?:really |totally |all )?{_WELL}",
    ),
    turns=(r"but|except|only|sometimes|although|know|sure", rf"(?:not|n t) (?:\w+ )?{_WELL}"),
    explains=(
        r"i (?:just |only |really )?(?:mean|meant|was talking|am talking|was only|was just)",
        r"(?:it|that|this) (?:was|is)(?!\s+not)|(?:it|that)'s(?!\s+not)",
    ),
    safe=(
        rf"(?:(?:yes|ok|okay|yeah|no) )?{_I_AM} (?:\w+ )?safe"
        r"(?: now| go on| so go on| lets go on| please go on| and ok)?",
        r"safe go on",
    ),
    only_safe=(r"safe|i ?m ok(?:ay)?|i ?m fine|better",),
)
