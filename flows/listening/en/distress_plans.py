"""Plain English for plans, means, self-harm, goodbyes, and someone else in danger."""

from flows.listening.en.distress_parts import SELF, THEM

_MEANS = r"(?:pills|tablets|meds|rope|noose|gun|razors?|razor blades?|blades?|sleeping pills)"


PLANS = (
    # plans, means, goodbyes
    r"(?:wrote|writing|written|write|left|leaving|my|finished|a) (?:\w+ ){0,3}(?:suicide|"
    r"farewell|goodbye|good bye|last) (?:notes?|letters?)",
    r"sa(?:y|ying|id) (?:all )?(?:my )?(?:last |final )?(?:goodbyes|good byes)\b",
    r"(?:giv(?:e|ing|en)|gave) (?:all |away )?(?:all )?(?:of )?my (?:\w+ )?(?:things|stuff|"
    r"belongings|possessions|cat|dog|pets|clothes|books|valuables)(?: away| to)?\b",
    r"(?:when|once|after) i am gone\b(?! (?:from|to|on|for|home)\b)",
    r"will not be (?:here|around|alive|on this earth|in this world) (?:any more|much longer|"
    r"for (?:much )?long|long|by (?:morning|tomorrow|then)|in the morning|to see|when you)",
    r"goodbye (?:forever|world|cruel world|everyone|all)\b",
    r"this is (?:my )?(?:goodbye|farewell|final goodbye|last message|the end of me)\b",
    r"farewell world",
    r"my last (?:night|day) (?:alive|on earth|on this)",
    r"(?:last|final) (?:message|words) (?:from me|i will|you)",
    r"(?:have|got|bought|hid|keep|holding|hold|found|loaded|collected|saved|saving|hoarded|"
    r"hoarding|stockpiled) (?:up )?(?:a |the |my |some |all |enough |all the |all my |"
    r"the whole ){0,8}(?:\w+ )?" + _MEANS + r"(?! man\b)",
    r"(?:the|my) " + _MEANS +
    r" (?:is|are|lies|lie|sits?) (?:\w+ )?(?:ready|in|here|on|next|bought|waiting|beside|within|"
    r"under|counted|laid|hidden|loaded)",
    r"load(?:ed|ing)? (?:the|a|my) gun",
    r"(?:standing|sitting|am|stand|sit) (?:\w+ )?(?:on|at) the (?:edge of the )?(?:bridge|ledge|"
    r"roof|rails|tracks|train tracks|railing|cliff)",
    r"(?:jump|jumping|step|stepping|walk|walking|throw my ?self|leap|leaping) (?:off|from|"
    r"in front of|out of|under|onto|into) (?:a|the|my|this|that) (?:\w+ )?(?:bridge|roof|"
    r"building|train|tracks|window|balcony|car|bus|truck|cliff|tower|lorry|traffic|metro|rails|"
    r"sea to)",
    r"(?:drive|driving|crash|crashing|steer|steering) (?:\w+ ){0,4}(?:into|off) (?:a|"
    r"the) (?:\w+ )?(?:tree|wall|bridge|cliff|truck|river|traffic)",
    r"plan (?:\w+ ){0,2}tonight (?:, )?(?:and )?(?:it )?is (?:no|not a) (?:\w+ )?plan",
    r"plan (?:\w+ )?(?:to die|to end (?:it|my)|how to die|to do it tonight|for (?:my death|dying|"
    r"suicide))",
    r"(?:know|decided|worked out|planned|figured out|picked|chosen|set) (?:exactly )?(?:how|when|"
    r"where|the (?:day|date|way|place)) (?:i (?:will|would|am going to|want to) (?:do it|die|"
    r"end (?:it|my)|go\b(?= [.,]| $))|to (?:die|end (?:it|my)))",
    r"(?:swallow(?:ed|ing)?|took|taken|take|taking|popped|downed|"
    r"ate) (?:\w+ ){0,3}(?:too (?:much|many)|all|whole|entire|bottles?|box|packs?|packets?|"
    r"handful|every|lots|a lot|\d+|bunch|ten|twenty|thirty|fifty) (?:of )?(?:\w+ ){0,3}(?:pills?|"
    r"medication|medications|meds|tablets?|paracetamol|sleeping|tylenol|ibuprofen|aspirin|"
    r"antidepressants|insulin|xanax|medicine|painkillers|benzos|valium)",
    r"overdos(?:e|ed|ing)\b",
    r"took (?:too many|them all) (?:of them )?(?:just now|already)",
    r"(?:scared|afraid|frightened|terrified|worried|fear) (?:of |"
    r"about )?what i (?:\w+ )?(?:might|could|will|may|would|am going to) do",
    r"(?:do not|can not|not safe) (?:feel safe with|trust|with) " + SELF +
    r" ?(?:tonight|right now|alone|not to|around|to (?:be|stay)|with (?:a |the |my )?(?:knives|"
    r"knife|pills|meds|razors?|car))",
    r"(?:long|longing|yearn\w*|ache) for (?:death|the end)",
    r"(?:think|thinking|thought|thoughts|dream\w*|fantasi\w+) (?:\w+ ){0,2}(?:of|"
    r"about) (?:\w+ )?(?:death|dying|not existing|being dead|not being (?:here|alive)|killing|"
    r"ending (?:it|things))(?= [.,]| $| a lot| all| every| again| more| these| now| tonight|"
    r" since| constantly)",
    r"made (?:my )?peace with (?:dying|death)", r"i am ending it(?= [.,]| $)",
    r"end(?:ing)? things (?:tonight|now|for good|today)",
    r"(?:not|never|if|whether) (?:\w+ ){0,3}be alive (?:tomorrow|next|by|when|much)",
    r"(?:not|unsafe) (?:be )?safe (?:with|from|around) " + SELF, r"(?:danger|risk|threat) to " +
    SELF, r"afraid of my ?self",
    # self-harm
    r"self (?:harm|harmed|harming|harms|injur\w+|mutilat\w+)\b",
    r"(?:cut|cutting|slit|slitting|slash|slashing|burn|burning|burned|"
    r"burnt) (?:open )?my (?:\w+ )?(?:wrists?|arms?|legs?|thighs?|skin|veins?|throat|body)\b",
    r"(?:i|been|started|back to|relapsed and) (?:have )?(?:been |started )?(?:cut|"
    r"cutting) (?:again|last night|tonight|deeper|too deep|so deep|to feel)",
    r"sh (?:again|last|relapse|urges?|thoughts?|tonight|today|scars?)\b",
    r"(?:urges?|want|need|going|like) to (?:cut|bleed|harm|hurt (?:my|me))\b(?! (?:costs?|ties|"
    r"off|down|short|back|corners|out|it|the|hair|my (?:hair|losses|hours|cv|budget|salary))\b)",
    r"(?:razor|blade|knife) (?:\w+ )?(?:to|on|across|against) my (?:wrist|arm|skin|throat|leg|"
    r"thigh)",
    r"relaps\w+ (?:\w+ ){0,2}(?:cutting|self|sh)\b", r"back (?:to|at) (?:cutting|sh)\b",
    # suicide by name, methods, what came back
    r"suicidal\b",
    r"suicide (?:\w+ )?(?:feels?|seems?|is|sounds?|looks?|would be|has been|crosse[sd]|keeps?|"
    r"tonight|today|tomorrow|thoughts?|plans?|attempts?|note|letter|pills|now|right now|again|"
    r"on my mind|it is|,? i)\b",
    r"^ (?:\w+ )?suicide (?:\. )?$",
    r"(?:think|thinking|thought|thoughts|contemplat\w+|consider\w*|plan|planning|planned|"
    r"attempt\w*|commit\w*|want\w*|googl\w+|tried|trying|fantasi\w+|dream\w*|ideas?|choose|"
    r"choosing|by|about|towards?|but|only) (?:\w+ ){0,3}suicide\b",
    r"does (?:it hurt to (?:die|hang|drown|jump)|(?:jumping|hanging|overdosing|drowning|dying|"
    r"bleeding out|suffocating|cutting|an overdose|suffocation|falling) (?:\w+ )?hurt)",
    r"painless(?:ly)? (?:way|death|method|to die|suicide|exit|die)",
    r"(?:easiest|quickest|fastest|best|painless|quick|easy|least painful|gentlest|good|"
    r"surest) (?:ways?|methods?|spots?|places?) to (?:die|go\b(?= [.,]| $)|end (?:it|my|every)|"
    r"kill|jump|exit|leave this)",
    r"(?:how|ways|way|where) (?:to|do you|can i|would i|do i|does one|do people|"
    r"could i) (?:die\b|kill my|hang my|tie a noose|end (?:it all|my life)|overdose|bleed out|"
    r"disappear forever|commit)",
    r"lethal (?:dose|amount)",
    r"how (?:many|much|high|long|deep|far) (?:\w+ ){1,7}(?:to die\b|to kill|lethal|fatal|"
    r"overdose|to bleed out|to drown|be deadly|kills? you|kill me|for (?:it|them) to (?:kill|"
    r"work))",
    r"(?:urges?|suicidal thoughts|dark thoughts|the thoughts|those thoughts|ideation|"
    r"old thoughts|bad thoughts) (?:\w+ )?(?:came|come|is|are|have|has|were|"
    r"coming) (?:\w+ )?(?:back|again|stronger|louder|returned)",
    r"survived (?:\w+ )?attempts?\b", r"attempts? on my life",
    r"survived once\b(?=.{0,40}(?:urge|back|again))",
    r"tried to (?:kill my|die\b|end (?:it|my)|hang my|overdose|take my)",
    r"(?:be|join|see|reunited?) (?:\w+ ){0,2}(?:my )?(?:\w+ )?in heaven",
    # someone else, now
    r"(?:wants?|wanted|going|threat\w*|plan\w*|talk\w*|thinking|thinks|says|said|told|is|might|"
    r"may|will|tries|trying|tried|about|keeps) (?:\w+ ){0,5}?(?:kill|killing|hurt|hurting|harm|"
    r"harming|hang|hanging|end|ending|cut|cutting|take|taking|shoot|drown) (?:"
    + THEM + r"|it all)",
    r"(?:my \w+|he|she|they|friend|someone|somebody) (?:\w+ ){0,4}(?:wants?|going|threatens|"
    r"threatening) to (?:die\b|jump (?:off|from|out)|end it\b)",
    r"(?:he|she|friend|brother|sister|partner|wife|husband|mum|mom|dad|son|daughter|someone|"
    r"roommate|flatmate) (?:has |just |have ){0,8}(?:taken|took|swallowed) (?:\w+ ){0,3}(?:pills|"
    r"tablets|meds|overdose)",
)  # fmt: skip
