"""English for danger said bluntly: how one will be found, what hangs ready, who cut one down."""

_SELF = r"my ?self\b"
_END = r"(?= [.,]| $| now| tonight| already| today| tomorrow| soon)"
_DEAD = r"(?:dead|hanged|hanging|drowned|swinging|lifeless|stone cold)"
_ROPE = r"(?:belts?|ropes?|nooses?|cords?|cables?|sheets?|scarf|flex)"
_BEAM = (
    r"(?:door|beam|rafters?|hook|bann?ister|branch|pipe|joist|ceiling|loft|tree|handle|wardrobe)"
)
_RAIL = r"(?:rails?|railings?|parapet|barrier|guard ?rail)"
_HEIGHT = r"(?:scaffold\w*|roof|rooftop|bridge|crane|tower|ledge|cliff|balcony|pylon|viaduct)"
_RESCUER = r"(?:paramedics?|ambulance|medics?|doctors?|nurses?|hospital|crew|coastguard|firemen|police|lifeguard)"
_PILLS = r"(?:pills?|tablets?|meds|medication|painkillers?|sleepers|paracetamol)"
_STRUCK = r"(?:punch(?:ed|ing)?|hit|hitting|slapp(?:ed|ing)|bit|biting|bash(?:ed|ing)|smack(?:ed|ing)|batter(?:ed|ing))"

BLUNT = (
    # wish and decision
    r"(?:decided|deciding|decision|choosing|chosen|chose|opted|opting|voted) (?:\w+ )?against (?:living|life\b(?! in)|being alive|staying alive|existing|carrying on)",
    r"(?<!of )(?:dying|death|being dead) (?:[.,] )?(?:yes|please|sign me up|count me in)\b", r"living (?:[.,] )?(?:i am )?(?:over it|no thanks?)\b",
    r"(?:want|wish|like|need|ready|going) to (?:\w+ )?(?:be|get|become) (?:died|deaded|no more|passed away)" + _END,
    r"(?:need|want|ready|going|have|wish|going to) (?:to|too) dye" + _END, r"(?:need|ned|want) (?:to|too) dye it hu?r",
    r"i would (?:\w+ )?have (?:it|it all|my life) ended\b", r"have taken my (?:own )?life in (?:the|our|front|bed)\b(?! (?:right|wrong|next|other|meantime))",
    r"\bmy (?:\w+ ){1,3}(?:is|was|would be) to (?:die|be dead|kill my ?self)\b(?! (?:for|of|from)\b)",
    r"(?:except|but|besides|apart from|other than|save|only) (?:for )?(?:to be|being) dead\b(?! (?:last|right|honest|on|tired|serious|wrong))",
    r"(?:being alive|living|staying alive|existing) (?:has |is |was )?(?:stopped being|no longer) (?:\w+ ){0,3}(?:want|willing|can|able|care|interested)",
    r"\bmy (?:own )?life\b.{0,50} (?:minded|going|want|mean|planning|ready|about) to (?:\w+ )?(?:take|end) it" + _END,
    r"(?:put|putting) an end to " + _SELF, r"(?:do|doing|done|make|making) away with " + _SELF, r"(?:finish|finishing) " + _SELF + r" off\b",
    r"(?:lamp ?posts?|pillars?|trees?|bridges?|lorry|lorries|trucks?|walls?|trains?)\b.{0,60}(?:would|could|will|might) (?:finish|end) (?:me|it)\b(?! up)",
    r"(?:end|ending) (?:my|this) (?:own )?existence\b", r"(?:nothing|only thing) (?:\w+ )?on my (?:list|agenda|mind) (?:but|is) (?:dying|death|suicide)\b",
    r"(?:coffin|grave|morgue|hearse)\b.{0,20}i (?:will|want to|should) be in it\b", r"i (?:will|am going to) be in (?:a|my|the) (?:coffin|grave|morgue) (?:by|before|tonight|tomorrow|soon)\b",
    r"(?:will|am) not be (?:breathing|brethin\w*|breathin) (?:tomorrow|by|tonight|any more|much longer)\b", r"last (?:shift|night|day|week|meal|morning|evening) on (?:this|the) (?:earth|planet)\b",
    # how one will be found, by when
    r"(?:find|finds|discover|come home to) me (?:\w+ )?(?:" + _DEAD + r"|hung(?! over| up))\b(?! (?:tired|around|about|out|on my feet|at (?:my|the) desk|serious|in my tracks|asleep))",
    r"(?:catch|see) me dead (?:by|before|tonight|tomorrow|soon|on \w+day|next week)\b",
    r"(?:end|ends|ended|ending|finish|finishes|finishing|stop|stops) with me (?:being |lying |in the )?(?:" + _DEAD + r"|gone forever|ground|river|grave|killing my ?self)\b",
    r"(?:then|and|after that|from then|soon|by then|day) (?:there is|there will be|will be) no (?:more )?me" + _END, r"there (?:is|will be) no me (?:after|past|beyond|by|tomorrow)\b",
    r"(?:put to sleep|put down|buried|funeral|passed away|died|dies|cremated)\b.{0,25}i (?:am|will|will be) (?:\w+ )?(?:following|follow|joining|join|going with) (?:him|her|them)(?= [.,]| $)",
    r"(?:train|bus|lorry|truck|tram|tube|express|station|stop)\b.{0,60}(?:step|jump|walk|lie) (?:out )?in front of(?= [.,]| $)",
    r"(?:note|letter|envelope|instructions)\b.{0,30}(?:for|to|what) the (?:coroner|undertaker) (?:needs|to (?:find|read|know)|will (?:find|need|read))",
    # there now
    r"(?:half ?way|half|leg|climbed|climbing|sat|sitting|standing|stood|am) (?:\w+ )?(?:over|outside|beyond) (?:the|this|a) (?:\w+ )?" + _RAIL + r"\b",
    r"(?:wrists?|veins?|artery)(?: (?:is|are))? (?:\w+ )?(?:open|slit|slashed|opened|cut open)(?= [.,]| $| and| again| now)",
    r"(?:arms?|forearms?|throat)(?: (?:is|are))? (?:\w+ )?(?:slit|slashed|cut open)\b",
    _ROPE + r" (?:is |are )?(?:\w+ )?(?:on|over|off|from|round|around|through|tied to|up on) (?:the|a|my) (?:\w+ )?" + _BEAM + r"\b.{0,30}(?:look|star(?:e|ing)|watch|waiting|ready|calling|under it|chair|stool|touch|tug)",
    _HEIGHT + r"\b.{0,40}(?:not (?:meaning|planning|going|coming|intending|climbing) (?:to )?(?:climb |climbing |come |coming |get |go |walk )?down\b|only one way down|(?:short|quick) way down|no intention of (?:climbing|coming|going|walking))",
    r"(?:cars?|engines?|motors?) (?:is )?running\b.{0,25}(?:garage|hose|windows?) (?:\w+ ){0,2}(?:shut|closed|locked|sealed|taped)",
    r"took al (?:my |the )?" + _PILLS, r"(?:washed|knocked|gulped|necked) (?:down |back )(?:all|the lot|every|the whole|a load)\b.{0,20}" + _PILLS,
    r"noose (?:is )?(?:\w+ )?(?:tied|made|ready|hung|round the|around the|over the|on the)\b", r"(?:head|neck) (?:is )?(?:\w+ )?on the (?:rails?|tracks?)\b",
    r"(?:hose|pipe) (?:\w+ ){0,3}exhaust\b.{0,25}(?:windows?|taped|sealed|running)", r"(?:drank|drunk|swallowed|downed) (?:\w+ ){0,2}(?:bleach|antifreeze|rat poison|drain cleaner|weed ?killer|pesticide)\b",
    r"(?:am|stood|standing|sat|sitting|climbed) (?:\w+ ){0,3}(?:wrong|outer|other|far) side of the (?:\w+ )?" + _RAIL + r"\b(?<!barrier)",
    # brought back, and will again
    r"cut me down\b.{0,80}(?:do it (?:better|right|properly|again)|lock the door|go again|try again|succeed)",
    _RESCUER + r" (?:\w+ ){0,3}(?:brought me back|revived me|resuscitated me|pumped my stomach|pumped me out|saved me|pulled me out)\b.{0,100}(?:go(?:ing)? again|do it again|try again|next time|this time|asked)",
    r"(?:from|after|survived|botched|failed) my (?:own )?suicide\b",
    r"(?:swallow|take|drink|inject) (?:\w+ ){0,3}to be (?:certain|sure) (?:of it|of dying|it works)",
    # hurting oneself
    _STRUCK + " " + _SELF + r" (?:\w+ ){0,7}(?:till?\b|until|had it coming|deserv\w+|on purpose|black and blue)", r"(?:punch|slapp)(?:ed|ing) " + _SELF + r" in the (?:face|head)",
    r"(?:sleeves?|arms?|legs?|thighs?|wrists?|cuts)\b.{0,40}still bleeding",
    r"(?:lighter|cigarettes?|iron|candle|blade|razor) (?:, )?(?:on |to |into |against )?(?:the inside of )?my (?:\w+ )?(?:arms?|wrists?|thighs?|legs?|skin)\b.{0,40}(?:mark|every|each|again|letter|rejection)\b",
)  # fmt: skip
