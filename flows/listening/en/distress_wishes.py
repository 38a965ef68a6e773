"""Plain English for wanting to die, not wanting to live, being a burden."""

from flows.listening.en.distress_parts import SELF, SO

_WISH = (
    r"(?:want(?:ed|ing|s)?|wish|wishing|going|ready|plan|planning|need|prefer|hope|hoping|"
    r"decided|deserve|trying|try|tried|like|love|about|prepared|time|allowed|rather|desire|"
    r"desperate|urge|thinking|tempted) " + SO + r"to " + SO
)
_MIGHT = (
    r"(?:i " + SO + r"(?:will|would|might|may|could|should|shall|must|can|have to) " + SO + r")"
)
_ENDS = (
    r"(?:die\b|be dead|be no longer|stop (?:existing|living|being alive)|not exist|cease|(?:not|"
    r"never) (?:wake|exist|be (?:here|alive|around))|never wake|sleep (?:forever|for ever)|"
    r"disappear (?:forever|for good|from (?:this|the) (?:world|earth))|leave this (?:world|earth|"
    r"life|planet)|end (?:it\b(?! (?:with|by|on|here|there|after|early|at))|(?:my|"
    r"this)(?: own)? life|every ?thing|all of it|all\b|me)|take my(?: own)? life\b(?! (?:in|into|"
    r"back|to|by|more|so|serious|as|one|for)\b)|fall asleep (?:and (?:not|never)|forever)|(?:sleep|"
    r"go to sleep) and (?:not|never) wake|do my ?self in|commit|be gone(?: forever| for good)|"
    r"jump (?:off|from|in front|out of (?:the|a|my) window|under)|bleed out|meet my maker|"
    r"go to heaven|hang my|slit my|cut my (?:wrist|arm|leg|thigh|vein|skin)|overdose|"
    r"crash my car|never (?:have )?be(?:en)? born)"
)
_LIVE = (
    r"(?:live\b(?! (?:in|with|at|off|near|there|like that|on|by|here|under|from|for|up|alone|"
    r"together)\b)|be alive|exist\b|keep living|continue (?:living|to live)|stay alive|"
    r"go on living|live any more|live like this|be in this world|be on this (?:earth|planet)|"
    r"see (?:tomorrow|another day)|be (?:here|around)(?: any more| at all| tomorrow| no more)|"
    r"survive|be a part of this world|go on(?: any more| like this| with (?:my )?life|(?= [.,]|"
    r" $))|breathe any more|wake up(?: tomorrow| any more| again| ever| at all| in the morning|"
    r"(?= [.,]| $)))"
)
_LIVING = (
    r"(?:being alive|existing|existence|life\b|living\b(?! (?:in|with|at|off|near|there|on|by|"
    r"here|under|from|for|costs?|room|wage|alone|together|paycheck|conditions|arrangements?)\b)|"
    r"to live\b(?! (?:in|with|at|off|near|on|up)\b)|to be alive|to exist|to (?:go on|"
    r"keep) living|to (?:go on|wake up|stay alive|be here|carry on living)\b(?! (?:holiday|a|the|"
    r"with|at|early|trip)\b)|(?:going on|waking up)(?= [.,]| $| any more)|being here any more|"
    r"for living|(?:go on|keep|carry on|continue) living|live\b(?! (?:in|with|at|off|near|on|"
    r"up)\b)|be alive|exist\b|stay alive|(?:go on|wake up|be here|carry on)(?= [.,]| $| any more|"
    r" tomorrow))"
)
_HURTING = (
    r"(?:kill|killing|killed|hang|hanging|shoot|shooting|drown|drowning|stab|stabbing|poison|"
    r"poisoning|starve|starving|hurt|hurting|harm|harming|harmed|cut|cutting|off|offing|top|"
    r"topping|electrocute|suffocate|strangle|injure|injuring|burn|burning|burned|punish|"
    r"punishing|end|ending|slash|slashing|murder|murdering|gas|dispose of|get rid of) "
)
_LOVED = (
    r"(?:everyone|every ?body|people|they|the world|world|(?:my )?(?:\w+ )?(?:family|kids|"
    r"children|wife|husband|parents|mum|mom|dad|friends|partner|son|daughter|boyfriend|"
    r"girlfriend|all)|you(?: all)?|he|she)"
)

WISHES = (
    # wanting to die
    _WISH + _ENDS, r"(?:i|me) " + SO + r"want " + SO + r"(?:death|to death)", _MIGHT + _ENDS,
    r"(?:i |please |just |god )(?:please )?let me (?:just )?die\b", r"can i (?:just )?die\b",
    _HURTING + SELF, r"(?:doing|do) (?:something|anything|harm) to " + SELF, r"do my ?self in\b",
    r"(?:end|ending|take|taking|finish|finishing|taken) (?:my(?: own)?|"
    r"this) (?:\w+ )?life\b(?! (?:in|into|back|to|by|more|so|serious|as|one|for)\b)",
    r"end(?:ing)? it (?:all|tonight|now|today|for good|once and for all|right now)\b",
    r"(?:of|about|consider(?:ing)?) ending it\b",
    r"(?:wish|wished|wishing) (?:that )?(?:i|to) " + SO +
    r"(?:was|were|am|be|had|did|could|would|have) (?:" + SO +
    r"(?:dead|gone forever|die\b|disappear forever|(?:never|not) (?:been )?(?:born|exist\w*|"
    r"w[ao]ke\w*|alive|here any more|be alive|survived)))",
    r"wish (?:for death|i never (?:was|were|existed|woke|had been)|death)",
    r"(?:death|dying|being dead) (?:\w+ ){0,2}(?:sounds?|seems?|feels?|looks?|would be|is|as|"
    r"appeals?) (?:\w+ )?(?:good|nice|better|close|peaceful|like|easier|tempting|great|right|"
    r"option|relief|answer|solution|way|simpler|release|only|to me)",
    r"(?:better|easier|simpler|nicer|happier|best|rather|wish i were|wish i was|good|prefer|"
    r"relief) (?:off )?(?:being |to be |if i (?:was|were|am) |when i am |be )?(?:just )?dead\b",
    r"(?:rather|sooner) (?:just )?(?:be dead|die\b(?! than))",
    r"might as well (?:just )?(?:die|be dead|end)",
    r"hope (?:that )?i (?:\w+ )?(?:die\b|never wake|do not wake|get (?:hit|run over|cancer|"
    r"killed)|crash|not wake|am dead|stop breathing)",
    r"(?:hope|wish|want|praying|pray|hoping) (?:\w+ ){1,6}(?:would |to |will |just )?(?:kills?|"
    r"hits?|crush(?:es)?|falls? on|runs? (?:me )?over|ends?|swallows?|collapses? on|drops? on|"
    r"crash(?:es)? (?:on|into)) me(?= [.,]| $| tonight| in my sleep| so| already| dead)",
    r"(?:if|when) i (?:died|die\b|was dead|were dead|am dead|killed|did not wake|never woke|"
    r"stopped existing|disappeared forever|were not alive|was not alive|am not alive|ceased|"
    r"were not here|was not here)",
    r"kill me (?:now |please |already )?(?:, )?(?:i am (?:so )?(?:serious|not joking|"
    r"not kidding)|seriously|for real|i mean it)",
    r"(?:i am|am) (?:" + SO +
    r")(?:ready|prepared|destined|meant) to (?:die|go) ?(?=[.,]|$)",
    r"(?:hate|hating) (?:being alive|living|existing|to be alive|that i am alive|that i (?:woke|"
    r"exist))\b(?! (?:in|with|at|off|here|there)\b)",
    r"(?:tired|sick|exhausted|weary|bored) (?:of|from|by) " + SO + _LIVING +
    r"(?! (?:in|with|at)\b)",
    r"(?:done|through|finished|had enough) (?:with|of) (?:my )?(?:life|living|existing|"
    r"being alive)\b",
    # not wanting to live
    r"(?:do not|did not|never|no longer|not|can not|does not|stopped|"
    r"without) (?:\w+ )?(?:want(?:ing)?|wish|care|deserve|need|feel like|intend|plan|"
    r"see my ?self) (?:to |about )?(?:" + SO + r")(?:" + _LIVE +
    r"|living\b(?! (?:in|with|at|here|there|on|off)\b)|being alive|being here any more)",
    r"(?:can not|could not|hard to|unable to) (?:" + SO +
    r")(?:keep living|stay alive|live any more|live like this|bear (?:being alive|living|"
    r"to live)|go on living|exist (?:any more|like this))",
    r"(?:no|any|every|a|not a|single|lost my|lost the|one) (?:reasons?|points?|purpose|sense|use|"
    r"will|desire|wish|need|meaning) (?:\w+ )?(?:left )?(?:to|in|for|of) " + _LIVING,
    r"(?:no|lost the|lost my) will to live",
    r"no (?:more )?(?:reason|point|sense) in (?:my )?(?:life|living)",
    r"(?:reason|point|purpose|will) (?:to|in|of|for) (?:to )?(?:living|live\b|staying alive|"
    r"stay alive|being alive|exist)(?! (?:in|with|at|off|near|here|there|on)\b)",
    r"(?:nothing|no one|nobody|not much) (?:left |here )?(?:to live for|worth living for|"
    r"keeps me (?:here|alive|going)|holds me here|keeping me (?:here|alive)|ties me|binds me)",
    r"life (?:is|feels|seems|has|holds|has become) (?:\w+ )?(?:not worth|no longer worth|"
    r"no meaning|no point|no purpose|meaningless|no sense|unbearable|not for me|unliveable|"
    r"unlivable)",
    r"(?:not|is not|isn t|never) worth (?:living|being alive|staying alive|to live)",
    r"(?:should|was|were|had|have) (?:\w+ )?(?:never|not) (?:have )?(?:been born|be alive|exist|"
    r"be breathing|been alive)",
    r"i should (?:be dead|not be alive|have died)", r"(?:never|not) been born",
    r"hate that i (?:woke up|am alive)",
    r"(?:can not|do not|could not|did not) (?:\w+ )?(?:see|find|have|think of|"
    r"imagine) (?:\w+ ){0,2}(?:reasons?|points?|purpose|sense|use|future) (?:\w+ )?(?:to|in|for|"
    r"of) " + _LIVING,
    # burden
    _LOVED +
    r" (?:\w+ ){0,4}(?:better|happier|easier|fine|relieved|richer|"
    r"glad) (?:\w+ )?(?:off )?(?:\w+ )?(?:if i (?:was|were|am|did|had|died|disappeared)|"
    r"without me|when i am (?:gone|dead)|with me (?:gone|dead)|once i am (?:gone|dead))",
    r"(?:better|easier|best|happier) (?:for (?:\w+ ){1,3})?(?:if|when|once) i (?:was|were|"
    r"am) (?:not here|not around|dead|gone|not alive|no longer|never born|not in)",
    r"(?:nobody|no one|who|not one) (?:\w+ )?(?:needs?|wants?|would miss|will miss|would notice|"
    r"will notice|would care|will care|cares?|misses|would even) (?:\w+ )?(?:me alive|"
    r"me (?:in this world|around alive|on this)|(?:if|whether|when|that) i (?:live|die|"
    r"am (?:alive|dead|gone)|lived|died|disappear\w*|was (?:dead|gone)|were (?:dead|gone)|exist|"
    r"vanish\w*))",
    r"(?:nobody|no one) (?:would|will|will ever|would even|would ever) miss me",
    r"fav(?:o|ou)r (?:by|if|and) (?:\w+ )?(?:dying|died|die\b|disappear|being gone|leave this|"
    r"leaving this|kill)",
    r"world (?:\w+ ){0,3}better (?:off )?without me",
    r"(?:do not|not|never) deserve (?:to )?(?:live|be alive|life|exist)",
)  # fmt: skip
