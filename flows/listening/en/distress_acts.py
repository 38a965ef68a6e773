"""English for danger by who, when and how: a day set, a place reached, what one's plan is to be."""

from flows.listening.en.distress_parts import SELF, SO

_DIE = (
    r"(?:die\b|be dead|be gone (?:forever|for good)|stop (?:being alive|living|existing|breathing)|"
    r"not (?:be alive|live|exist|wake up)|never wake up|end (?:it\b|it all|my life|things|my ?self)|"
    r"(?:kill|hang|shoot|drown|hurt) my ?self|commit suicide|take my(?: own)? life)"
)
_DYING = (
    r"(?:dying|death|suicide|being (?:dead|gone forever)|ending (?:it\b|it all|my life|things|my ?self)|"
    r"(?:killing|hanging|shooting|drowning|offing) my ?self|stopping (?:living|existing)|"
    r"not (?:living|being alive|existing|waking up)|never waking up)"
)
_AIM = (
    r"(?:goal|aim|wish|step|move|dream|ambition|answer|solution|option|plan|offer|hope|way out|way|"
    r"thing i want|thing left|thing i can do|thing that helps|choice|relief|resolution|appointment)"
)
_SOON = (
    r"(?:by|before|after|tonight|tomorrow|today|soon|next|this|then|in (?:a|an|two|three|the)|on (?:the|\w+day)|"
    r"when|at (?:noon|midnight)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
_FIRM = r"(?:going|want\w*|ready|about|need|have|will|plan\w*|decided|mean|intend\w*|hop(?:e|ing)|suppose\w*|wish\w*)"
_PILLS = (
    r"(?:pills?|tablets?|meds|medication|medicines?|insulin|paracetamol|painkillers?|sleepers|"
    r"antidepressants|xanax|valium|tylenol|ibuprofen)"
)
_LOTS = (
    r"(?:load|loads|lot|lots|bunch|heap|heaps|handful|fistful|ton|pile|stack|box|bottle|strip|jar|packet|"
    r"pack|few too many|whole lot)"
)
_HIGH = r"(?:bridge|roof|rooftop|ledge|balcony|cliff|overpass|platform|quay|pier|railing|parapet|tower|viaduct)"
_NEAREST = (
    r"(?:kids?|children|daughters?|sons?|wife|husband|mum|mom|mother|dad|father|parents|family|sister|"
    r"brother|partner|girlfriend|boyfriend|nan|gran)"
)

ACTS = (
    # what the wish, the aim, the next step is
    _AIM + r" (?:(?!in\b|of\b)\w+ ){0,4}?(?:is|was|be|seems|feels like|[.]) (?:\w+ ){0,2}?(?:to )?(?:" + _DIE + "|" + _DYING + r"(?! (?:of|metal|star|by)\b))",
    _DYING + r" (?:\w+ )?(?:would|will|might|could) (?:\w+ )?(?:help|fix|solve|be (?:\w+ )?(?:better|easier|nice|good|fine|relief|kinder))",
    r"(?:long|longing|ache|aching|yearn\w*|crav\w+|beg|begging|pray\w*|desperate|dying) to (?:be dead|die\b)",
    r"(?:want|need|wish|ready for) (?:\w+ )?(?:my life|my existence|this life|me) (?:\w+ )?(?:to )?(?:be )?(?:over|end|ended|ending|stop|gone|dead)"
    r"(?= [.,]| $| now| tonight| already| today)",
    r"(?:when|why|how) (?:can|may|must|should|do|would|could) (?:not )?i (?:not )?(?:\w+ )?" + _DIE,
    r"(?:when|why|how) can not i (?:\w+ )?" + _DIE, r"when (?:do|can) i (?:get to )?(?:die|be dead|stop)\b(?= [.,]| $| being| living)",
    r"no (?:reason|point|use|sense|need) (?:for|in) me (?:to )?(?:be|being|stay\w*|keep\w*|remain\w*|exist\w*) ?(?:alive|here|living|around)?",
    r"be gone , (?:like )?(?:dead|forever|for good)", r"dead gone\b",
    r"not (?:\w+ )?(?:expect\w*|plan\w*|mean\w*|intend\w*) (?:on |to )(?:be|being|still be|stay|staying|living|live) alive",
    r"not (?:\w+ )?(?:expect\w*|plan\w*|mean\w*|intend\w*) (?:on |to )(?:live|living|survive|surviving)(?= [.,]| $| past| beyond| to see| till| until| much)",
    r"(?:plan\w*|decided|intend\w*|going|mean|aim\w*) (?:\w+ )?(?:on |to |for )?not (?:to )?(?:liv(?:e|ing)|be(?:ing)? (?:alive|here)|wak(?:e|ing)|surviv\w+|mak(?:e|ing) it)"
    r"(?= [.,]| $| past| beyond| till| until| to| up| after| next| by| tomorrow| any)",
    r"never (?:\w+ )?(?:wanted|wished|needed|longed) (?:\w+ ){0,2}(?:die|dead|gone|kill my ?self|end it|end my life) (?:so|as|more|this)\b",
    r"(?:was|am|were|been) (?:hoping|planning|going|meaning|supposed|meant|wanting|ready) to (?:\w+ )?" + _DIE + r" (?:\w+ )?" + _SOON + r"\b",
    r"been (?:googl\w+|searching|looking (?:up|at|into)|reading|researching|planning|thinking (?:about|of)) (?:\w+ ){0,3}(?:suicide|ways to die|how to die|dying|killing my ?self)"
    r"(?= [.,]| $| all| instead| every| a lot| again| more| methods?| for| since| tonight)",
    # dead by a day
    r"i (?:will |would |want to |might |hope to |plan to |am going to |should |shall |am ){0,3}(?:\w+ )?(?:be )?dead (?:by|before|tonight|tomorrow|soon|next week|then)\b(?! (?:the|i) (?:deadline|time))",
    r"(?:then|tonight|tomorrow|by then|after that|that day|next week|next month|soon) , ?i (?:am|will be|shall be) (?:\w+ )?dead(?= [.,]| $)",
    r"(?:then|tonight|tomorrow|by then|after that|next week|next month) i (?:am|will be|shall be) (?:\w+ )?dead(?= [.,]| $| and)",
    r"(?:by|before|after|on) \w+ (?:, )?i (?:am|will be) dead(?= [.,]| $| and)",
    r"(?:when|after|once|for when|because) i (?:am|will be) dead(?= [.,]| $| and| they| you| she| he| the| my| it)",
    # a date, a decision, the act named
    r"(?:set|picked|got|have|has|chose|chosen|booked|fixed|decided on) (?:a |the |my )?(?:date|day|time|place|spot|hour) (?:\w+ )?(?:to (?:die|do it|go|end|jump)|for (?:it|my death|dying|doing it))\b",
    r"have (?:a|the|my) plan (?:, |and |with )(?:a |the |my )?(?:date|day|place|means|method|note|pills|rope)\b",
    r"(?:will|going to|i will) do it (?:\w+ )?" + _SOON + r"\b.{0,60}(?:decided|dead\b|do not need|ruin|birthday|goodbye|hurt (?:her|him|them)|find me)",
    r"last (?:thing|message|line|words?|text|note) (?:\w+ ){0,5}before i (?:do it|go\b(?= [.,]| $)|die|jump)",
    r"(?:saying|said|say) (?:good)?byes? to .{0,60}before i (?:do it|go)\b(?= [.,]| $)",
    r"last thing i (?:\w+ )?(?:type|write|say|send|do)\b.{0,20}before", r"(?<!at )last (?:message|text) (?:i|you) will (?:ever )?(?:send|write|get|see|read)",
    _FIRM + r" (?:\w+ )?to jump(?= [.,]| $| now| tonight| off (?:the|a|this|it)| from (?:the|a|this|it|here|there))", r"(?:where|from|off which|place|spot) (?:\w+ )?i (?:am going|will|want|would|plan|mean) (?:to )?jump(?= [.,]| $| from| off)",
    r"(?:drive|driving|steer|steering|swerve|swerving|crash|crashing) (?:\w+ ){0,3}(?:off the (?:road|bridge|cliff|motorway|pier)|into (?:oncoming|a tree|a wall|a truck|the (?:river|sea|wall)))",
    r"train\b.{0,40}(?:not to (?:ride|catch|board) it|in front of it|under it\b|be under it)", r"(?:throw|throwing|threw) my ?self (?:off|under|in front|from|out|into the|down the)",
    # there now
    r"(?:rope|noose|belt|cord|cable|scarf|cable) (?:\w+ ){0,4}(?:round|around|on|over) my neck",
    r"(?:leg|foot|legs|feet) (?:\w+ ){0,2}(?:over|off|outside|on the other side of) the (?:railing|rail|edge|ledge|barrier|bridge|side|parapet|window)",
    r"(?:i am|i have|climbed|sitting|standing|climbing|got) (?:\w+ )?(?:over|on the other side of|outside|past|beyond) the (?:railing|barrier|guard ?rail|parapet|safety (?:rail|fence))",
    r"(?:at|on|near|by|over) the edge of (?:the|a|our|my) (?:\w+ )?" + _HIGH,
    r"(?:parked|sitting|standing|waiting|stood|sat|am) (?:\w+ ){0,2}(?:by|at|on|near|under) (?:the|a|our|my) (?:\w+ )?" + _HIGH + r"\b.{0,50}(?:go over|over it|jump|railing is low|not coming back|engine off|look(?:ing)? down|end it)",
    r"on the roof\b.{0,40}(?:railing|edge|drop|long way down|look(?:ing)? down)",
    r"(?:bath|blade|razor|knife|rope|noose|pills|tablets|gun|ledge|railing|roof|bridge)\b.{0,30}doing it (?:now|tonight|right now)",
    r"(?:use|using|turn\w*|us(?:ed|e)) (?:it|them|this|that) on (?:me\b|" + SELF + r")",
    r"(?:gun|shotgun|rifle|pistol|knife|pills|rope|blade)\b.{0,60}(?:on me(?= [.,]| $)|on my ?self|in my mouth|to my (?:temple|throat|wrist))",
    r"(?:bought|got|have|found|ordered) (?:\w+ )?(?:what|all|everything) i (?:\w+ )?need\b.{0,60}(?:to (?:end it|die|do it|go)(?= [.,]| $| tonight)|kill)",
    # taken
    r"(?:took|taken|swallowed|had|popped|downed|necked|ate|eaten) (?:\w+ )?(?:a |the )?(?:\w+ )?" + _LOTS + r" of (?:my |the |his |her |\w+ )?(?:\w+ )?" + _PILLS + r"\b",
    r"(?:took|taken|swallowed|downed|necked) (?:them|it all|all of it|the whole)\b.{0,25}(?:sleepy|drowsy|dizzy|numb|min(?:ute)?s? ago|hour ago|no going back|too late|feel)",
    # asked about
    r"(?:which|what) (?:\w+ )?(?:" + _PILLS + r"|drugs?|poison|combination|mix|method) (?:\w+ ){0,5}(?:kill me|to die|be dead|lethal|fatal|not wake|never wake|kill (?:you|someone|a person) (?:fast|quick\w*|for))",
    r"how (?:high|many|much|deep|far) (?:\w+ ){0,7}to be (?:sure|certain|fatal|dead|deadly)\b(?= [.,]| $| it| you| i)",
    # tried, and will again
    r"(?:ward|hospital|unit|clinic)\b.{0,50}(?:want to do it again|try(?:ing)? (?:it )?again|do it again)",
    r"(?:second|third|fourth|fifth|last|next|first|another|my) attempt\b(?! (?:at|to|on)\b).{0,40}(?:thinking of (?:the|a|my) (?:second|third|fourth|next)|try again|will work|be the last)",
    r"attempted (?:again )?(?:last (?:night|week|weekend|month)|on \w+day|yesterday|this (?:week|morning)|(?:two|three|few) (?:days|weeks) ago)(?! (?:\w+ ){0,2}to\b)",
    r"(?:first|last) time (?:\w+ )?(?:i tried|it) (?:did not work|failed)\b.{0,30}this time", r"tried (?:it )?(?:once|twice|before|three times)\b.{0,30}(?:this time|third time|next time) (?:it|i) (?:will|works)",
    # goodbye
    r"(?:good ?bye|bye|bye bye|good ?night|night night|farewell|so long) (?:\w+ )?(?:forever|for ever|for good|for the last time)(?! means)",
    r"tell my " + _NEAREST + r" (?:\w+ ){0,4}(?:not (?:her|his|their|your|my) fault|love|loved|sorry|forgive)", r"leaving (?:this|the) (?:world|earth|life)\b",
    r"sorry (?:\w+ )?(?:everyone|everybody|all|mum|mom|dad)\b.{0,30}(?:i am done|love you|goodbye|bye\b)", r"i am done [.,] i love (?:you|u)\b",
    # left in order
    r"note is (?:\w+ )?(?:finished|written|ready|done)\b.{0,50}(?:tonight|tomorrow|then|clean)", r"passwords?\b.{0,50}(?:after|when|once) i am (?:gone|dead|not)",
    r"letters? (?:to|for) (?:my|the) " + _NEAREST + r"\b.{0,40}(?:hid|hidden|after|when i am|open|find|drawer|desk)",
    # hurting oneself
    r"(?:cop(?:e|ed|ing)|handl(?:e|ed|ing)|deal(?:ing|t)?|calm\w*|got through)\b.{0,40}(?:by|with|[.,]) (?:by )?(?:cutting|burning my ?self|hurting my ?self|bleeding)(?= [.,]| $| my| again)",
    r"(?:i|been|am) (?:" + SO + r")(?:punching|hitting|biting|scratching|burning|slapping) my ?self(?= [.,]| $| again| until| so| when)",
)  # fmt: skip

ACTS_CHECK = (
    # passive
    r"if (?:a|the|some) (?:\w+ )?(?:bus|car|train|truck|lorry|tram|van) (?:\w+ ){1,8}?(?:not|never) (?:\w+ )?(?:move|care|mind|step|jump|dodge|complain|get out)",
    r"(?:change|regret|mistake|undo|wrong)\b.{0,14}(?:being|been|was) born(?= [.,]| $)",
    r"(?:got|get|was|were|am|fell|fall) (?:\w+ )?(?:sick|ill|cancer) (?:\w+ ){0,3}(?:would|will) not (?:\w+ )?(?:treat|fight|tell anyone|get (?:it )?treat|want treat)",
    # burden
    r"(?:wife|husband|kids|children|family|mum|mom|parents|partner|they|everyone|he|she|people) (?:\w+ ){0,6}if i (?:was|were|am) (?:not|no longer) (?:around|here|there)",
    r"(?:sad|cry|upset|grieve|mourn|miss me) for a (?:week|day|bit|while|month|few days|minute)\b.{0,25}(?:then|after|relieved|move on|better|fine)",
    r"(?:would|will|could) not (?:even |ever )?miss (?:one (?:more|less)|me\b|another|somebody like me|someone like me)",
    # no future
    r"(?:not|never) (?:think |believe |know if )?(?:i will |i |i am going to )?(?:have|see|get|reach|make it to|live to see|be here) (?:a |another |for )?next (?:year|birthday|month|summer|christmas|week)(?= [.,]| $)",
    r"lost (?:every|all|any|my last|the last|the only) (?:reason|will|reasons)\b(?! to (?:apply|work|stay at))", r"(?:give|gave|giving) up on (?:everything|it all|life|living|me\b|my ?self)",
    r"no light (?:\w+ )?(?:anywhere|left|at the end|in)\b", r"i am at the end(?= [.,]| $)", r"after (?:this|that) there is nothing(?= [.,]| $)",
    # said in other words
    r"(?:none of (?:it|this|that)|nothing) will be my problem", r"(?:just|please) make it (?:all )?stop", r"only one way out(?= [.,]| $| and| for)",
    r"grippy socks?", r"the edge (?:\w+ )?(?:looks|seems|is) (?:\w+ )?(?:friendly|inviting|close|nice|good)",
    r"peace with (?:it , )?(?:going|leaving|the end|not being here)\b|peace with it\b.{0,25}\bgoing(?= [.,]| $)", r"not be surprised if i (?:am|will be|was) (?:not|gone|dead)",
    r"i (?:am|have been) (?:\w+ )?(?:doing|going to do) it (?:now|tonight)(?= [.,]| $)",
    r"(?:first|last) time (?:\w+ )?(?:did not work|failed)\b.{0,20}this time it will|not work the (?:first|last) time\b.{0,10}this time it will",
    r"i (?:do not|did not) (?:want|plan|mean) to die\b",
)  # fmt: skip

PATIENTS = (
    r"(?:patients?|clients?|residents?|callers?|customers?|students?|teens?|kids?) (?:who |that )?(?:\w+ ){0,3}"
    r"(?:took|taken|swallowed) (?:\w+ ){0,4}?(?:" + _PILLS + r"|an overdose)",
)  # fmt: skip
"""What a patient took: told of one's work."""
