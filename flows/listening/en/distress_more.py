"""English for danger as many people put it: means in reach, a day set, goodbyes, going away."""

_PILLS = (
    r"(?:pills|tablets|meds|medication|medicines?|insulin|paracetamol|painkillers?|sleepers|"
    r"packets?|bottle of pills|box of pills|stash)"
)
_MEANS = (
    r"(?:pills|tablets|meds|rope|noose|gun|shotgun|pistol|knife|blades?|razors?|razor blades?|"
    r"belt|exhaust|bottle of pills)"
)
_HIGH = r"(?:bridge|roof|rooftop|ledge|balcony|window sill|windowsill|sill|railing|cliff|overpass)"
_LOVED = (
    r"(?:mum|mom|mam|dad|wife|husband|sister|brother|kids|children|daughter|son|parents|family|"
    r"friends|girlfriend|boyfriend|partner|everyone|mother|father)"
)
_WHEN = (
    r"(?:tonight|today|tomorrow|this weekend|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|soon|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)

MORE = (
    # means in reach
    _MEANS + r" (?:\w+ ){0,3}(?:in front of me|in my (?:hand|hands|lap)|next to me|beside me|"
    r"on my (?:desk|lap|bed|table|nightstand)|within reach|by the bed|on the table|laid out|lined up)",
    r"(?:got|have|holding|bought|found|saved|hid|hidden|kept|counted|counting|stockpiled|saving|"
    r"collected|looking at) (?:\w+ ){0,3}(?:enough|the|my|a|up|all|some) (?:\w+ ){0,2}" + _MEANS
    + r"\b(?! (?:box|driver|shop|store|tricks))",
    r"(?:sitting|standing|stood|sat|am|up|out) (?:\w+ ){0,2}(?:on|at) (?:the|a) (?:\w+ )?"
    r"(?:edge|" + _HIGH + r"|tracks|rails)\b(?! (?:of my seat|of the (?:room|chair|table)))",
    r"(?:walk|walking|go|going|drive|driving|heading|off|climb|climbing) (?:up |out )?to (?:the|a)"
    r" (?:\w+ )?(?:bridge|roof|cliff|tracks|rails)\b",
    r"(?:next|last) (?:train|one) (?:\w+ ){0,2}is mine\b", r"loaded (?:the|my) (?:gun|shotgun|pistol|rifle)",
    r"(?:rope|noose|gun|shotgun) (?:\w+ ){0,2}(?:is|s) (?:in|under|up in) (?:the|my) (?:shed|loft|"
    r"attic|wardrobe|closet|garage|car|drawer)",
    # taken now
    r"(?:took|taken|swallowed|had|downed|necked) (?:\w+ ){0,3}" + _PILLS + r"(?= [.,]| $| and | with| "
    r"now| i )(?!.{0,20}(?:as prescribed|doctor|headache))",
    r"(?:took|taken|swallowed|downed|necked) (?:all of them|the lot|them all|the whole (?:lot|box|"
    r"bottle|pack|packet|strip)|everything (?:in|i))",
    r"(?:too many|whole (?:box|pack|bottle|packet) of|mixed|handful of) (?:\w+ )?" + _PILLS,
    r"i (?:already )?(?:did|have done) it (?:already)?(?= [.,]) .{0,40}(?:sleepy|drowsy|dizzy|tired|cold)",
    # a day set, a decision
    r"(?:picked|set|chosen|chose|got|have|know|decided on) (?:a|the|my) (?:day|date|place|spot)\b"
    r"(?= [.,]| $| and | already| for it)(?!.{0,25}(?:interview|start|meeting|wedding|trial))",
    r"(?:will not|am not going to|not going to|do not plan on|not planning on|do not intend (?:on|to)) "
    r"(?:\w+ )?(?:be|being|being here|be here|coming back|come back|around|being around) (?:here |around |"
    r"back )?(?:(?!there)\w+ ){0,2}(?:tomorrow|any more|from it|after|next week|for (?:the|my|christmas|it)|by)",
    r"i (?:am |will )?(?:\w+ )?(?:doing|going through with) it " + _WHEN + r"(?= [.,]| $)",
    r"after (?:tonight|today|tomorrow|sunday|friday|saturday|monday) (?:i|none of|nothing|there|it) "
    r"(?:\w+ ){0,3}(?:not be|will not|be gone|hurt|matter|be over)",
    r"(?:tonight|tomorrow|today) (?:it|this|every ?thing) (?:will be|is|ends?) (?:all )?(?:over|end\w*|"
    r"finished|done)\b(?! (?:at|by) (?:five|six|work))",
    r"(?:everything|its|all|it all|date|place|plan|time|all of it) (?:\w+ ){0,3}(?:ready|planned|"
    r"worked out|set|prepared|sorted) (?:for tonight|for me to go|, (?:the|i) (?:note|just))",
    r"be out of (?:everyone|every ?body|their|your|the)(?: ?s)? (?:way|road|hair|lives)\b",
    # wish
    r"(?:only thing|all) i want (?:\w+ )?(?:is )?to (?:not exist|die|be dead|be gone|sleep forever|disappear)",
    r"(?:cant|can not|could not) (?:do|face|survive|take) another (?:day|night) alive",
    r"(?:ready|want|like|longing|time|going) to (?:be done (?:with )?living|do away with my ?self|"
    r"be (?:in|under) the ground|be buried|leave (?:this|the) (?:world|earth|life)|go to sleep for good|"
    r"go home to (?:him|her|god|jesus|mum|mom|my))",
    r"be (?:in|under) the (?:ground|earth|soil)\b",
    r"(?:sleep|asleep|bed) (?:for good|for ever|forever|and stay there)\b",
    r"why am i (?:still |even )?alive", r"not exist\b(?= [.,]| $| any more)",
    r"(?:part|bit|bone) of me (?:that )?wants to (?:be alive|live)",
    r"(?:decided|choose|chosen|chose) (?:\w+ )?(?:not to (?:be alive|live|be here)|to (?:die|go|leave this))(?= [.,]| $| now| tonight)",
    r"(?:going|want|wanna|about|time|fixing) to (?:\w+ )?(?:neck|yeet|off|end|delete|remove|unalive|"
    r"uninstall|erase|rope|top) my ?self", r"commit (?:toaster|sewer|sudoku|die|unalive|neck)\w*",
    r"punch my (?:own )?ticket", r"long walk off (?:a|the) short pier", r"choir invisible",
    r"(?:buy|buying) the farm", r"delete (?:me|my ?self) from (?:life|this world|existence)",
    r"(?:log|logging|check|checking|sign|signing) (?:off|out)(?: \w+)? (?:permanently|for good|forever|of (?:life|this life|"
    r"this world))", r"(?:no|without) respawn", r"self check ?out", r"sewer slide",
    r"retirement from (?:breathing|life|living)", r"(?:catch|take|get) the bus\b(?= forever)",
    # passive
    r"(?:bus|car|truck|lorry|train) (?:\w+ )?(?:hit|hits|ran|runs|took) me (?:\w+ ){0,8}(?:would not|not) "
    r"(?:\w+ )?(?:mind|mad|care|complain|sorry)",
    r"(?:heart|breathing) (?:just )?(?:stopped|gave out|stops)\b.{0,30}(?:tonight|thank|mind|fine|glad|"
    r"good|let it)",
    r"(?:do|would|did) not (?:\w+ )?(?:mind|care) if i (?:\w+ )?(?:died|never woke|did not wake|"
    r"failed to wake|was not here|were not here|was gone|live|lived|stopped|came off|crash\w*)",
    r"(?:hoping|hope|wish|wishing|praying|pray) (?:\w+ ){0,3}(?:i |to )(?:\w+ )?(?:not wake|never wake|"
    r"do not wake|did not wake|would not wake|will not wake|die|be dead)",
    r"stopped taking my (?:heart|insulin|meds|medication|tablets)",
    r"been me (?:that|who) died", r"cross\w* the (?:road|street) without looking",
    r"(?:be|being) (?:glad|relieved|happy|grateful) (?:if|when) (?:it|i) (?:\w+ )?(?:was over|died|ended|"
    r"never)", r"jealous of (?:the )?(?:dead|people who (?:died|are dead))",
    # burden
    r"(?:worth|am worth) more (?:to \w+ )?dead\b", r"one less mouth", r"stop breathing\b(?= [.,]| $)",
    r"(?:cost|costing) them (?:\w+ )?(?:alive|less dead)", r"weight (?:on|round|around) (?:\w+ ){0,3}neck",
    r"(?:they|everyone|family|wife|husband|she|he|kids|mum|mom) (?:\w+ ){0,5}(?:cry|sad|greet|grieve|upset) "
    r"for a (?:week|while|bit|day).{0,30}(?:without me|fine|move on|better|lighter|manage)",
    r"(?:life )?insurance (?:\w+ ){0,4}(?:if|when|pay).{0,25}(?:suicide|dead|die|accident|look like)",
    r"set (?:her|him|them) free of me", r"(?:without|rid of) me (?:\w+ ){0,3}(?:better|free|lighter|easier)",
    # preparation
    r"when i am (?:gone|dead|not here)\b(?! (?:from|on|to|for) )(?! (?:from|on|for))",
    r"(?:my own|my|for my|for the) funeral\b(?! (?:director|home|job|suit))",
    r"(?:found|finding) (?:someone|a home|somewhere) for my (?:cats?|dogs?|pets?)",
    r"(?:wrote|written|writing|write|left|leaving|wording of|finished) (?:\w+ ){0,2}(?:the|a|my|goodbye|"
    r"suicide) (?:goodbye |suicide )?notes?(?= [.,]| $| for (?:my|them)| to my)(?! to hr)(?!.{0,20}(?:meeting|interview|"
    r"lecture))", r"bury me\b", r"made my will\b", r"(?:find|found) my body|to find me\b",
    r"(?:for|about|of) what i am (?:going|about) to do (?:tonight|now|today|later)?",
    # goodbye
    r"by the time (?:you|u|they|he|she) (?:read|see|find) this",
    r"tell my " + _LOVED + r" (?:\w+ ){0,4}(?:love|loved|sorry|never)",
    r"(?:look after|take care of|be good to|feed) (?:\w+ ){1,3}(?:for me|when i|now)(?= [.,]| $| am)",
    r"see (?:you|u) on the other side", r"(?:last|final) (?:one i|message|thing i).{0,12}(?:talk to|ever|"
    r"from me|say)", r"no ?body ?s fault\b", r"nobody could have stopped",
    # asking how
    r"(?:quickest|fastest|easiest|surest|painless|least painful|best) way (?:to go|out)(?= [.,]| $)",
    r"how (?:do|can|would|does|to) (?:\w+ ){0,3}(?:do|end) it (?:\w+ ){0,3}(?:so|without|does not|that|"
    r"nobody|painless\w*|hurt|works)", r"how long (?:does it|till|until|would it) (?:\w+ ){0,3}(?:gone|"
    r"die\b|dead\b|if you do it|till (?:ur|you are) gone)",
    r"best way to end (?:your|my) life", r"is it painful(?: ,)? (?:jumping|hanging|drowning|to)",
    # hurting oneself
    r"(?:cut|burned|burnt|scratched|hurt) (?:again|my (?:arms?|legs?|thighs?|wrists?|skin|"
    r"stomach|hand))\b(?! (?:on|at) (?:the|a) (?:paper|door|kitchen))",
    r"(?:hitting|hit) my head (?:\w+ )?(?:on|against|into) (?:the|a) (?:wall|desk) (?:until|till|since|to|after|so)",
    r"relapsed(?= [.,]) .{0,20}(?:blade|cut|razor)", r"blood on (?:my|the) .{0,40}(?:mine|i did|did it)",
    # tried before, now
    r"(?:finish|complete) what i (?:started|began)", r"(?:after|since) my (?:last |second |first )?attempts?\b",
    r"i (?:\w+ )?tried (?:on|last|in) (?:\w+ ){1,3}(?=[.,]).{0,40}(?:try again|another go|nobody noticed)",
    r"(?:try|have a go|have another go) (?:again|at it) (?:tonight|when|soon)",
    # denied and yet
    r"where i am going i will not need", r"(?:do not|not) plan(?:ning)? (?:on|to) (?:be|being) (?:around|here|alive)",
)  # fmt: skip

MORE_CHECK = (
    r"do it " + _WHEN + r"(?= [.,]| $)", r"this is goodbye(?= [.,]| $)",
    r"not trust my ?self", r"alone with my(?:self| thoughts)", r"(?:do not|not) want to be (?:a person|me) any more",
    r"(?:see|have|is) no (?:way|reason|point|hope|future)(?= [.,]| $| any more| for me| left)",
    r"(?:want|need) (?:it|this|all of it|everything) (?:\w+ )?(?:over|to end|to stop)",
    r"(?:disappear|vanish)(?= [.,]| $| for good)", r"wish i (?:was not|were not|could) (?:here|disappear|sleep)",
    r"(?:what is|what) the point of (?:me|living|going on|anything|waking)", r"tired of (?:everything|being me|it all)",
    r"(?:gave|given|giving) (?:away )?(?:\w+ ){0,3}(?:my things|my stuff|half my stuff|everything)(?: away)?",
    r"(?:do not|not) (?:think|know if) i (?:can|will) (?:\w+ )?(?:make it|survive|last|get through)",
    r"(?:done|finished|over) with (?:everything|it all|people|life|this life|this world)",
    r"(?:friend|brother|sister|mum|mom|dad|son|daughter|partner|mate|husband|wife|cousin|flatmate|roommate) "
    r"(?:\w+ ){0,5}(?:wants to die|suicidal|kill (?:him|her|them)sel\w+|end it|not want to (?:live|be here)|attempt)",
    r"(?:used to|once|years ago|back then) .{0,40}(?:suicidal|self harm|cut my|want to die|attempt)",
    r"nobody (?:would|will) (?:even )?(?:notice|care|miss)", r"better off (?:if i|without me)",
    r"go to sleep and (?:stay|never|not)", r"stop existing|not existing",
    r"(?:died|dead|passed|lost|gone|funeral|grave|buried) .{0,80}(?:want|wish|like|going|would|could|wanna|rather|need) "
    r"(?:\w+ ){0,3}(?:be|go|join|follow) (?:\w+ )?(?:with |after |to )?(?:him|her|them)(?= [.,]| $| too| now| soon| again)",
)  # fmt: skip
