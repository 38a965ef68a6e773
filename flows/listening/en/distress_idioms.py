"""English that only sounds like danger. Each is masked as a span; the rest is still heard."""

_THINGS = (
    r"(?:phone|laptop|battery|computer|pc|car|mic|microphone|camera|wifi|internet|connection|"
    r"screen|zoom|line|app|server|engine|headset|tablet|charger|deal|project|thread|conversation|"
    r"application|chat|light|idea|plan|hope|dream|website|link|line|day|market|industry|company|"
    r"role|brand|mouse|keyboard|signal|router|bike|bus|plant|plants|chances?)"
)

COURTESY = (
    r"\b(?:i(?:'?m| am) )?(?:(?:so|very|really) )?sorry (?:to|for) (?:have to )?(?:bother|trouble|"
    r"disturb|pester)\w*(?: (?:you|anyone|you all|y'all))?|\bhope i(?:'?m| am)(?: not|n'?t) "
    r"(?:bothering|troubling|disturbing) (?:you|anyone)|\b(?:let me |lemme |i want to |i'll |i'd like "
    r"to |i(?:'?m| am) going to )?sleep(?:ing)? on (?:it|that|this)\b"
)
"""What is said out of politeness, or to put something off: the examples hear a text without it."""

MASKS: tuple[str, ...] = (
    r"(?:not going to lie|no lie|not kidding|not joking|no joke|not even joking|"
    r"not going to sugarcoat it|ngl)",
    r"dead before\b", r"kill my ?self (?:\( )?(?:kilomet\w+|to the|on the|from|away)\b", r"die my hair", r"die in harness",
    r"(?:people|patients|residents|they|some) (?:want|wanted|wish) to die at home", r"jump off the deep end",
    r"(?:suicidal|self harming|at risk) (?:clients?|patients?|callers?|kids|teens?|teenagers|people|students?|users?|"
    r"residents?|customers?|child|children|thoughts and i missed)",
    r"(?:patients?|teens?|kids|clients?|students|callers?|residents?) (?:(?!i\b)\w+ ){0,5}(?:self harm\w*|overdose|suicide|suicidal thoughts)",
    r"overdose (?:module|lecture|training|protocol|response|kit)", r"experience (?:with|of|in) (?:self harm|suicide)",
    r"if (?:you|anyone|someone) (?:\w+ ){0,6}(?:thinking about|considering|thoughts of) suicide", r"lethal dose question",
    r"(?:have to|got to|must) be suicidal to", r"(?:money|it|that|this|asking|leaving|moving) (?:\w+ ){0,2}(?:was|is|be) suicide(?= [.,])",
    r"(?:laptop|computer|pc|printer|phone|server) (?:has |just )?committed suicide", r"said my goodbyes? (?:at|to) the (?:old|office|team|place)",
    r"shift i ever had .{0,40}suicide", r"ground to swallow me", r"be over , (?:the|i mean|second)",
    # die, dead, death
    r"(?:die|died|dying|dies) (?:a little )?(?:of|from) (?:\w+ )?(?:embarrassment|boredom|"
    r"laughter|laughing|shame|hunger|thirst|curiosity|cringe|jealousy|heat|old age|envy|"
    r"awkwardness|excitement|nerves|happiness|impatience|suspense|anticipation|stress|exhaustion|"
    r"cold|second hand|secondhand)",
    r"(?:die|died|dying|dies) (?:a little |a bit )?(?:inside|laughing|trying|down|out|hard|off|"
    r"on (?:that|this|the) hill|on (?:stage|me|the table|the vine))",
    r"(?:die|dying|died) (?:for|to) (?:a|an|the|that|this|it|such|get|hear|know|see|work|find|"
    r"be (?:there|part|hired|chosen|picked|in)|have|meet|join|show|tell|ask|go|start|try|move|do|"
    r"learn|read|look|speak|talk|leave that|quit)\b",
    r"to die for\b",
    r"(?:old habits|hopes?|dreams?) die\w*", r"never say die", r"do or die",
    _THINGS +
    r" (?:\w+ )?(?:just |has |had |have |is |was |are |went |almost |totally |finally ){0,8}(?:die|"
    r"died|dying|dead|dies)\b",
    r"(?:died|dead|die) (?:a|the) (?:slow |quiet |natural |thousand )?deaths?",
    r"dead (?:line|lines|end|ends|battery|car|day|weight|tired|wrong|serious|sure|right|last|"
    r"beat|in the water|on arrival|on the vine|on my feet|on time|easy|pan|lock|wood|zone|"
    r"silence|silent|quiet|simple|good|boring|set|link|links|links?|mike|mic|inside|"
    r"behind the eyes|expression|stare|air|heat|ringer|center|centre|straight|calm|slow|drop|"
    r"lift|letter|man walking|meat|to me|to them|broke|laptop|phone|horse|language|code|space|"
    r"office|job|market|town)\b",
    r"(?:brain|half|drop|stone|loud) dead", r"(?:over|on) my dead body",
    r"(?:bored|scared|worried|tickled|sick|done|starved|frightened|worked|talked|loved|beaten|"
    r"flogged|embarrassed|stressed|frozen|tired|annoyed|chuffed|thrilled|freezing|boring|boiled|"
    r"planned) (?:half )?to death",
    r"(?:sudden|near|slow|brain|cot) death (?:round|match|experience|by)",
    r"death (?:by (?:powerpoint|meeting|meetings|committee|email|slides)|march|trap|penalty|"
    r"stare|metal|valley|star|certificates?|notices?|knell|grip|cleaning|blow|spiral|row|tax|"
    r"duty|care)",
    r"(?:matter|kiss) of (?:life and )?death", r"life (?:or|and) death",
    r"(?:rather|sooner) die than (?:work|go|apply|call|do|ask|use|write|wear|commute|live in|"
    r"move|sit|take|eat|speak|talk|present|hear|see|phone|beg|send|be a|be an|join)",
    r"(?:near|after) (?:me )?dead on", r"drop dead (?:gorgeous|boring|line|date)?",
    # kill
    r"(?:would|could|will|might|going to|be able to) (?:\w+ )?kill (?:for|to (?:get|have|work|"
    r"be (?:there|hired)))\b",
    r"(?:kill|killed|killing|kills) (?:it|the|that|this|a|an|my|their|his|her|your|our|some|two|"
    r"time|us|off|an hour|hours|for|them|him|any|every|all|half|momentum|jobs|creativity|morale|"
    r"motivation|ideas|bugs|processes|process|deals?|hope|confidence|vibes?|"
    r"off the)\b(?! (?:life|own life|self))",
    r"(?!(?:hope|wish|want|hoping))(?:\w+ )(?:is |was |are |were |has been |really |just |"
    r"nearly |almost |absolutely |totally |completely |literally ){0,8}(?:killing|killed|"
    r"kills) (?:me|us|everyone)\b(?! (?:in my sleep|tonight|now))",
    r"(?:silent |lady |buzz |party |passion |productivity |conversation |weed |pain )?killers?\b",
    r"dressed to kill", r"over ?kill", r"make a killing", r"kill (?:switch|rate|fee|two birds)",
    r"(?<!of )(?<!about )(?<!consider )(?<!considering )(?:killing|killed) my ?self (?:preparing|"
    r"to (?:prepare|get|finish|pass|make)|working|studying|with (?:work|overtime)|laughing|"
    r"trying to|for (?:that|this|the|a|an|weeks|months|years|these|nothing|them|it|you)|"
    r"over (?:the|that) (?:cv|cover|presentation|case|task|application|prep))",
    r"kill my ?self laughing",
    r"(?:if )?looks could kill", r"curiosity killed",
    # suicide
    r"(?:career|political|commercial|professional|social|financial|corporate|brand|business|"
    r"economic|reputational|academic) suicide\b",
    r"suicide (?:mission|squad|pact between|prevention|hotline|hot line|line\b|awareness|"
    r"research|risk assessments?|watch training|policy|training|counsell?\w+|doors?|run|runs|"
    r"pass|bombers?|bombing|charity|charities|helpline|statistics|rates?|help ?lines?|squeeze|"
    r"forest|king|silence|burnout|clause|gene|machine)",
    r"(?:teach|taught|teaching|train|trained|training|course|courses|workshop|lecture|article|"
    r"essay|book|film|movie|novel|research|thesis|paper|study|studied|job|role|volunteer\w*|"
    r"seminar|first aid|charity|reporter|journalist|nurse|module|topic|"
    r"topics)\b(?: ,)?(?: (?!i\b|my\b|me\b)\w+){0,6}(?: ,)? (?:suicide|self harm)\b",
    r"(?:suicide|self harm) (?:\w+ ){0,3}(?:was|is) (?:the topic|a topic|part of the (?:job|"
    r"course|training))",
    r"suicide (?:of|for) (?:a|the|our|any|my) (?:career|company|project|brand|business|team|"
    r"product|startup|cv)",
    # end, life, live
    r"(?:end|ending|ended|ends) (?:my|this|the|that|our|their|a|an|his|her) (?!(?:own )?life\b|"
    r"pain\b|suffering\b|misery\b|existence\b|story\b)\w+",
    r"(?:week|year|month|dead|high|low|front|back) end\b",
    r"end(?:ed|s|ing)? up\b", r"(?:coming|comes|came|come) to an end",
    r"(?:ending|end|ended) it (?:with|by|on|there|here|early|after|at)\b",
    r"in the end\b", r"at the end of",
    r"(?:living|live) (?:up to|with my|in|off|on|wage|room|from|paycheck|near|there|here|alone|"
    r"together|by|through|for the weekend|at|abroad|nearby)\b",
    r"(?:cost|standard|quality) of living", r"earn\w* a living",
    r"(?:for|make|making|made) a living\b",
    r"life ?(?:insurance|time|style|guard|long|sciences?|coach|balance|saver|changing|cycle|"
    r"support|boat|line|hack|experience|goals?|story|drawing)\b",
    r"work (?:and )?life",
    r"(?:half|rest|all|time|love|job|best day) of my life\b(?! (?:is|not))",
    r"wake up (?:at|early|late|for|before|to (?:an|a|the|my|emails?|mails?|rejections?|another)|"
    r"call)\b",
    r"(?:tired|sick|done|finished|fed up|through) (?:of|with) (?:agencies|life at|life in|"
    r"living (?:in|with|at|off|on|out of|from))",
    r"life (?:at|in) (?:this|that|the) (?:company|firm|office|city|agency|job)",
    r"can not go on (?:holiday|vacation|a|the|with|trips?|leave|strike|site|for|about|stage)",
    r"(?:go|went|going) on (?:holiday|vacation|a|the|strike|leave|stage|and on|trips?)\b",
    # hurting, cutting, jumping, shooting, hanging
    r"(?:hurt|hurting|cut|burned|burnt|burn|hit|injured|harm|"
    r"harmed) my ?self (?:at (?:the )?(?:gym|work|football|training)|in the kitchen|lifting|"
    r"skiing|playing|running|falling|on (?:the|a|some|paper)|cooking|shaving|by (?:not|asking|"
    r"quitting|being)|some slack|off|short|out|a (?:deal|slice|break)|with paper|opening|moving|"
    r"climbing|cycling|professionally|financially|in the interview)",
    r"sho(?:t|ot|oting) my ?self in the foot",
    r"(?:punish|punishing|starve|starving|burn|burning) my ?self (?:out|with work|for (?:that|"
    r"this|the) (?:answer|mistake))",
    r"(?:cut|cuts|cutting) (?:my )?(?:ties|losses|costs?|corners|short|off|down|back|hair|out|"
    r"hours|budget|salary|staff|jobs|the|from|it (?:close|short|fine))\b",
    r"(?:did|does|do|will|would) not make the cut",
    r"(?:final|short|pay|budget|job|hair|staff) cuts?\b",
    r"(?:jump|jumped|jumping) (?:ship|in|on|into|at|for joy|through|the (?:gun|queue|shark)|"
    r"to (?:conclusions?|another|a|the|it)|off (?:the|a) (?:call|point|page|phone)|ropes?|"
    r"from (?:one|job|topic|company))\b(?! front of)",
    r"sh(?:oot|oots|ooting|ot) (?:me|them|him|her|you) (?:an?|over|the|down|that)",
    r"(?:hang|hanging|hung|hangs) (?:up|on|in there|out|around|over|onto|by|tight|fire)\b",
    r"self (?:employed|employment|starter|esteem|worth|taught|confidence|doubt|care|service)",
    r"(?:sun|finger|side|hair) ?burn\w*", r"burn(?:t|ed|ing)? out\b",
    r"drown(?:ing|ed)? (?:my ?self )?in (?:work|debt|paperwork|emails?|mails?|applications|bills|"
    r"tasks|self|interviews|rejections?)",
    r"sink or swim", r"bite the bullet",
    r"(?:sweet|red|hat|bitter) pill", r"bitter pill\b(?: to swallow)?",
    r"(?:magic|chill|hard) pills?", r"(?:hard|tough|bitter) (?:\w+ )?to swallow",
    r"(?:show|know|learn|learned|knew) (?:\w+ )?the ropes", r"on the ropes",
    r"(?:top|under|jump|starting|big) (?:gun|guns)", r"money for old rope",
    r"overdos(?:e|ed|ing) (?:on|of) (?:\w+ )?(?:coffee|caffeine|information|motivation|advice|"
    r"positivity|sugar|chocolate|tv|netflix|linkedin|buzzwords?|jargon|job ads?|slides|tea|"
    r"podcasts|self help|vitamins?|memes|news)",
    r"razor (?:thin|sharp|focus|edge|close)",
    r"cutting edge", r"edge of (?:my|the) seat",
    r"(?:dress|step|stepped|stepping) (?:down|up|out|away|aside|back|in\b(?! front of))",
    r"crash(?:ed|ing)? (?:course|the (?:party|interview|site|server|website|system))",
    r"plan (?:a|b|c|d)\b",
    # goodbye, gone, giving away at work
    r"(?:goodbyes?|farewell|good bye|last) (?:\w+ )?(?:e ?mails?|mails?|letters?|notes?|party|"
    r"drinks|lunch|cake|speech|cards?|tour|interview|day at|message)?(?: )?(?:to|with|for|at|"
    r"from) (?:the|my|all|our|their|colleagues|old|some) ?(?:\w+ )?(?:team|colleagues|office|"
    r"coworkers|class|company|boss|job|work|employer|industry|clients|students|workplace|firm|"
    r"department|profession)",
    r"(?:farewell|goodbye|leaving) (?:party|drinks|lunch|cake|speech|mail|email|e mail)",
    r"leav(?:e|ing) for good(?: means leaving)?",
    r"(?:when|once|after) i am gone (?:from|to|on|for)\b",
    r"(?:team|company|firm|office|department|business|bank|startup|project|"
    r"agency) (?:\w+ ){0,3}better off without me",
    r"better off without (?:them|him|her|it|that|this|you|me as)",
    r"giv(?:e|ing|en) (?:it |them )?away (?:too much|my (?:idea|ideas|salary|position|secret|"
    r"work))",
)  # fmt: skip
