"""What is worth repeating to a person in English, and what nobody here can know."""

from flows.listening.phrases import word_set
from flows.listening.shape import AttentionWords

_I_AM = r"(?:i'm|i am|im|i was|i feel like|what|such|being|always|just|like|me)"

WORDS = AttentionWords(
    insults=(
        _I_AM +
        r" (?:\w+ ){0,3}(?:idiot|loser|failure|moron|fool|stupid|dumb|useless|worthless|pathetic|"
        r"fraud|disaster|mess|joke|screw-?up|waste|garbage|trash|ugly|fat|lazy|coward|"
        r"embarrassment|clown|nobody|incompetent|hopeless|disgrace|dummy|burden|weak)\b",
        r"\b(?:hate|hated|loathe|disgusted (?:with|by)) my(?:self| life)\b",
        r"\bmy (?:stupid|dumb|ugly|fat|big) \w+", r"\bnot good enough\b",
        r"\b(?:stupid|idiot|dumb|loser|pathetic|worthless|useless) me\b",
        r"\bi (?:suck|fail|failed everyone|ruin everything|ruined everything|always fail)\b",
        r"\bwrong with me\b", r"\bnobody (?:wants|likes|needs|would hire) me\b",
    ),
    swears=word_set(
        "fuck fucking fucked fucker fuckers shit shitty bullshit bitch bitches asshole assholes "
        "arse arsehole bastard bastards crap damn dick dicks cunt wanker twat piss pissed "
        "bollocks bloody wtf stfu goddamn dickhead prick pricks whore slut retard retarded "
        "motherfucker cock ass bugger idiot idiots moron morons jerk jerks scumbag "
        "scumbags liar liars clown clowns crook crooks sod lmao af effing frigging frickin "
        # violence: said in anger, and terrible to be read back
        "kill kills killing murder murdering strangle strangling shoot stab stabbing punch hang "
        "die dying dead death suicide suicidal"
    ),
    # Words that carry little: a phrase of these alone is not worth saying back.
    light=word_set(
        "i i'm i've i'd i'll me my mine myself we us our you your he him his she her they them "
        "their it its it's this that these those the a an and but or so because if when while as "
        "at in on to of for from with by about into over after before up down out off then than "
        "there here is am are was were be been being do does did done have has had having will "
        "would can could should may might must just really very too also not no yes don't didn't "
        "can't couldn't wasn't isn't what which who whom how why where all some any more most "
        "much many well like get got go went gone say said says thing things something anything "
        "everything nothing one even still only ever never again now told asked feel felt feels "
        "think thought know knew guess ok okay see saw come came give gave made make whole tell "
        "ask"
    ),
    leading=word_set(
        "feel feels felt think thought guess know knew ok okay told asked like i i'm i've i'd "
        "i'll we they he she it it's that this there and but so because then also well honestly "
        "just really maybe like or as if when while that's there's they're who which actually "
        "basically anyway still even to of for plus since although though was were is are am had "
        "have has"
    ),
    articles=word_set("the a an my our their his her no every each"),
    subjects=word_set("i i'm i've i'd i'll we they he she it they're who which"),
    told_to=word_set("told asked"),
    trailing=word_set(
        "i the a an and but or so because to of for from with by at in on as if my your his her "
        "their our its this that is was were are be been am very really just too not no when "
        "while who which than then about into it's i'm they he she we you would could will can "
        "had have has do did didn't don't wasn't couldn't even still only like they're i'd i've "
        "more most some any"
    ),
    clause_words=word_set(
        "and but because so then when while which who although though since if"
    ),
    slips=word_set(
        "teh adn taht recieve recieved definately seperate untill becuase wich thier beleive "
        "wierd tommorow tommorrow alot dont cant wont didnt doesnt isnt wasnt im ive thats u ur "
        "r pls plz thx idk tbh ngl imo btw rn lol omg cuz coz gonna wanna gotta kinda sorta "
        "dunno intervew interveiw interviw aplication applicaton companys"
    ),
    questions=("what", "why", "how", "who", "when", "where", "was", "were", "did", "do", "does",
    "is", "are", "am", "will", "would",
               "could", "should", "can", "have", "has", "had", "so", "but", "and", "maybe", "or"),
    unknowable=(
        r"\b(?:was|were|is|could|might|would) (?:it|this|that|they|he|she) (?:\w+ ){0,3}(?:me\b|"
        r"because|my\b|due to|about my|something i|the way i|that i|personal|racis\w+|sexis\w+|"
        r"age\w*|discriminat\w+|real|fake|rigged|fair|a lie|lying|serious|ever|just)",
        r"\bwhy (?:\w+ )?(?:didn't|did not|didnt|don't|wouldn't|won't|wasn't|weren't|did|do|does|"
        r"would|are|were|was|is|have|has|hasn't|haven't|couldn't|can't|not) (?:they|he|she|i|me|"
        r"it|the|nobody|no one|anyone|my|someone|that|him|her|them|recruiters?|companies|people|"
        r"anybody|this|we)\b(?! (?:ask|asking))",
        r"\bwhy (?:not )?me\b|\bwhy (?:him|her|them|someone else|nobody|no one)\b",
        r"\bdo you (?:\w+ )?(?:think|know|believe|reckon|suppose) (?:that )?(?:they|he|she|it|"
        r"why|if|the|my|i|whether|this|what|someone|who|anyone)\b",
        r"\bdid (?:they|he|she|anyone|anybody|the \w+) (?!say\b|tell\b|write\b|call\b)\w+",
        r"\bwhat (?:did|do|does|is|was|were|made|have|had|would|could|should) (?:i|they|he|she|"
        r"them|the|wrong|it) (?:\w+ ){0,4}(?:do|done|wrong|want|think|thinking|see|say|mean|miss|"
        r"need|lack|didn't|looking|reason|pick|choose|decide|change|expect|reject|against)\b",
        r"\bwhat(?:'s| is| was) (?:wrong with|so bad about|the (?:real |true )?reason|missing)",
        r"\bam i (?:\w+ ){0,3}(?:too|not|good|bad|old|young|enough|qualified|ugly|stupid|"
        r"the problem|ever|doing|really|just|unlucky|cursed|overqualified|unemployable|wrong)",
        r"\bwas i (?:\w+ ){0,2}(?:too|not|good|bad|the|wrong|ever|really|second|close|rude|"
        r"boring|overqualified|even|just|being)\b",
        r"\bwill (?:i|it|they|anyone|this|anybody|someone|things|we) (?:ever |really |still |"
        r"even |get |be |find |call|change|hire|want|work|happen|make|regret|answer|reply)",
        r"\bwho (?:did they|got|was chosen|did get|beat|have they|else)\b",
        r"\b(?:is|was) there (?:someone|somebody|anyone|something|a better|another|ever|"
        r"any chance|a reason)\b",
        r"\bshould i have\b|\bcould i have\b|\bwould (?:they|i|it|he|she) have\b",
        r"\bhave they (?:\w+ )?(?:already|just|even|forgotten|chosen|picked|hired|decided|read|"
        r"seen)\b",
        r"\bhow (?:many|much) (?:others|people|candidates|applicants|better|did they|was the|"
        r"were)\b",
        r"\bwhen will (?:they|i|it|this|someone)\b",
        r"\bare they (?:\w+ )?(?:lying|serious|allowed|going|hiring|ever|still|just|all)\b",
    ),
    # Questions to the bot about itself are no such thing.
    addressed=
    r"\b(?:why (?:do|are|would|did) you|do you (?:save|store|keep|read|know me|have|remember)|"
    r"are you (?:a|an|there|real)|who are you|what (?:do|can|are) you)\b",
)  # fmt: skip
