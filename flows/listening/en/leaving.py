"""English words that end contact; apostrophes are left out, slips are mended before."""

_MESSAGES = (
    r"(?:messages?|reminders?|nudges?|notifications?|texts?|msgs?|mails?|emails?|pings?|questions)"
)
_WRITING = (
    r"(?:messag\w*|msg\w*|writing|texting|txting|txtin|contacting|reminding|nudging|pinging|"
    r"bothering|pestering|emailing|mailing|spamming|bugging|annoying|harassing|sending|talking)"
)
_MINE = (
    r"(?:me|(?:all )?(?:of )?(?:my|the|this|our|that|these) (?:data|account|history|notes?|"
    r"answers?|"
    r"messages?|info|information|stuff|chat|conversation|profile|things|words|texts|entries|"
    r"records?|details)|every ?thing|all|all of it|it all|(?:all )?(?:what|that|the things) "
    r"(?:i|you) .{1,30}|all (?:i|you) .{1,30}|all data|all of this|this all|any data)"
)

JOINS = "and|but|so"
"""Words between two clauses."""
BEFORE = (
    r"please|pls|plz|ok|okay|just|now|hey|oh|can you|could you|would you|will you|can u|could u|"
    r"i want you to|i would like you to|id like you to|i need you to|i want to|id like to|"
    r"i would like to|i need to|you should|you can|you must|no|nah|right|bot|go ahead|thanks|"
    r"thank you|kindly|im done|actually|then|really|i said|i told you to|for gods sake|ffs|"
    r"also|i want that you|"
    r"how do i|how can i|can i|let me|i wanna|want you to|i wish to"
)
BEHIND = (
    r"me|to me|now|anymore|any more|again|please|pls|plz|ok|okay|at all|every ?thing|messages|"
    r"reminders|stuff|thanks|thank you|ever|ever again|for good|immediately|right now|today|"
    r"from me|"
    r"about me|you have|you have on me|you know|you know about me|i told you|"
    r"i (?:have |ve |)(?:written|said|wrote|typed|told you|sent you)(?: here)?|here|from here|"
    r"this|then|will you|would you|things|bot|all day|every day|with this|asap|permanently|"
    r"u|man|from you|all|"
    r"mate|so much|all the time"
)
STOP = (
    rf"(?:stop|quit|cease|cut out)(?: it| now)?(?: with)?(?: all)?(?: the| these| this| "
    rf"those| your)? {_WRITING}",
    rf"(?:stop|quit)(?: with)?(?: all)? (?:the|these|those|your|all|sending) (?:the |these |"
    rf"me )?{_MESSAGES}",
    rf"stop {_MESSAGES}",
    rf"(?:id|i would|it would|itd) be \w+ if you (?:stopped|quit) {_WRITING}(?: these| this|"
    rf" me| to)*",
    r"(?:dont|do not|never|(?:can|could|would|will) (?:you|u) not|(?:cant|cannot|couldnt|wont) "
    r"(?:you|u)|not to|not) (?:you )?(?:ever )?(?:message|msg|text|txt|write(?: to)?|contact|ping|"
    r"remind|nudge|bother|mail|email|send me(?: any| more| any more)? \w+) ?(?:me)?(?: first)?",
    rf"(?:i )?(?:dont|do not) (?:want|need|wish)(?: to get| to receive| to hear| to have)?(?: any)?"
    rf"(?: more)?(?: of)?(?: these| those| the| your| from)? (?:{_MESSAGES}|you)",
    rf"no (?:more )?(?:of (?:these|your) )?{_MESSAGES}(?<!questions)",
    rf"(?:cancel|turn off|switch off|disable|remove|end)(?: all)?(?: of)?(?: the| my| your| "
    rf"these)? "
    rf"(?:{_MESSAGES}|subscription)",
    r"(?:take|get) me off (?:this|your|the|that)?(?: list)?",
    r"unsubscribe",
    r"opt(?: me)? out",
    r"leave me alone",
    r"(?:i )?want out",
    r"sign me off",
)
FORGET = (
    rf"(?:delete|erase|remove|wipe|clear|destroy|get rid of|scrub|purge) {_MINE}",
    r"(?:i )?(?:want|would like|d like|id like) (?:all |all of )?(?:my (?:data|account|stuff|notes|"
    r"answers|history)|every ?thing|it all|it) (?:all )?(?:to be )?(?:gone|deleted|erased|removed|"
    r"wiped)",
    r"forget (?:every ?thing|all of it|all about me|about me|all i said)",
    r"forget me",
    r"(?:close|cancel) my account",
)
IT_ALONE = r"(?:please |pls |just |ok |now )*(?:delete|erase|wipe) it(?: now| please| all)*"
"""Of one thing or of everything: only where nothing else is said."""
ALONE = r"(?:please |pls |just |ok )?(?:stop)(?: (?:stop|now|it|pls|please))*"
MENDED = (
    "delete erase remove everything messaging messages message writing texting reminders reminding "
    "unsubscribe account contacting bothering history notifications answers please anymore"
)
NOT_MENDED = "deleted deletes erased removed removes writings messaged massage massages message"
SURE = (
    "yes yep yeah yup ya y sure ok okay yea aye absolutely definitely certainly indeed confirm "
    "confirmed correct right delete erase destroy wipe remove clear purge do go proceed gone"
)
"""Words of a yes to being asked whether all is to be deleted."""
BESIDE = (
    "please pls plz it all everything every thing this that these them my me mine the of data "
    "account notes answers stuff history messages words now just im i am want to ahead right away "
    "for good forever completely be really very you can may thanks thank and of course immediately "
    "asap about here bot so then yourself away on with letters dates"
)
"""Words that change nothing about it."""
HOLD = (
    "no nope nah not dont never nothing wait hold stop keep kept leave cancel back yet "
    "later nevermind mind second moment mistake none undo"
)
"""Words that hold it up."""
