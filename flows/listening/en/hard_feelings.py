"""How people name anger, sadness, fear, shame and their kin in English."""

PHRASES: dict[str, tuple[str, ...]] = {
    "anger": (
        "(angry|anger|furious|fury|rage|raging|enraged|mad|livid|pissed|fuming|seething|outraged|"
        "irate|resentful|resentment|bitter|bitterness|hate|hatred|incensed|infuriated|"
        "infuriating|aggravated|aggro|cross|indignant|wrath|steaming|ticked off|pissed off|"
        "p'd off|vengeful|hostile|angrier|angered|outrage|rageful|heated|hacked off|boiling|"
        "betrayed|betrayal|enraging|hateful|raged|fumed|maddening)",
        "(want to|wanna|could|feel like) (scream|punch|throw|smash|break|yell|shout)( something|"
        " at them| someone| a wall| my laptop| things|)",
        "(how|who) dare(d|) they", "how dare",
        "(they|he|she) (wasted my time|used me|lied to me|led me on|played me|strung me along)",
        "wasted my time", "(weeks|months|days|hours|half a year) of my (life|time)",
        "(assholes|arseholes|bastards|wankers|pricks|jerks|scumbags|liars|idiots|morons)",
        "bullshit", "(blood|my blood) (is |)boil(s|ing|)", "makes my blood boil",
        "seeing red", "saw red",
        "(it's|its|this is|it was|that's|so|how|totally|really|just) unfair", "not fair", "unfair",
        "injustice",
        "screw (them|you|this|that)", "fuck (them|that|this|this company|off)",
        "to hell with them",
        "go to hell", "what a joke", "(it's|this is) an insult", "insulted", "insulting",
        "disrespected",
        "the (nerve|audacity|cheek)", "wronged", "cheated", "had enough of (them|their)",
        "up in arms",
        "treated (me |)like (dirt|crap|shit|garbage|rubbish|a number)", "bloody (hell|cheek)",
        "(i |)hope they (rot|choke|go bankrupt|regret it|fail)", "flipped (out|a table)",
        "ready to explode",
        "about to explode", "steam coming out", "lost my temper", "worked up",
    ),
    "sadness": (
        "(sad|sadness|heartbroken|heartbreak|heartbreaking|miserable|misery|grief|grieving|"
        "mourning|down|unhappy|depressed|depressing|depression|blue|low|tearful|crying|cry|cried|"
        "weeping|wept|tears|sobbing|sobbed|sorrow|sorrowful|melancholy|melancholic|hopeless|"
        "hopelessness|despair|desperate|desperation|gloomy|glum|dejected|despondent|devastated|"
        "devastating|crushed|broken|hurt|hurts|hurting|pain|painful|upset|wounded|ache|aching|"
        "heavy|heaviness|bummed|bluesy|downcast|forlorn|teary|bawling|bawled|gloom|saddened|"
        "saddening|sadder|mournful|shattered|wrecked|loss|broken-hearted|brokenhearted|"
        "heavy-hearted|discouraged|disheartened|defeated|wistful|dark|bleak|downhearted|"
        "demoralised|demoralized|demoralising|demoralizing|deflated and sad|sorrows|inconsolable|"
        "distraught)",
        "(down in the dumps|in tears|feel like crying|felt like crying|close to tears|"
        "on the verge of tears|lump in my throat|heart is broken|heart broke|heart sank|"
        "broke my heart|broken heart|heavy heart|pit in my stomach|weight on my chest|"
        "heart hurts|cried my eyes out|can't stop crying|could cry|i want to cry|wanna cry|"
        "want to cry|no hope|no hope left|lost hope|lost all hope|given up hope|feel like shit|"
        "feel shit|feel shitty|feel crappy|feeling awful|feeling terrible|feeling rough|"
        "feel like crap|feel awful|feel terrible|feel horrible|feel bad|feeling bad|feel rotten|"
        "feel lousy|gave up|miss it already|stings|stung|it stings|a bit broken|"
        "under the weather|cut deep|cuts deep|can't get out of bed|moping)",
    ),
    "disappointment": (
        "(disappointed|disappointment|disappointing|dissapointed|disapointed|dissappointed|"
        "dissapointment|gutted|deflated|let down|letdown|a letdown|let-down|bummer|crestfallen|"
        "disillusioned|underwhelmed|dashed|dissatisfied|disenchanted|anticlimax|anticlimactic|"
        "disappoints|disappointingly|regret)",
        "(had|got) my hopes up",
        "(hopes|dreams) (were |are |got |)(dashed|crushed|shattered|gone|up)",
        "hopes up", "hopes (way |)(too |)high",
        "hoped for (more|better|another|a yes|a different)",
        "(i |i'd |i had |)(expected|hoped|was expecting|was hoping) (more|better|for more|a yes|"
        "another answer|it would work|it would work out|this would be it|this was it|for a yes|"
        "so much more)",
        "(i |)(really |so |)wanted (it|this|this one|that job|this job|that one)( so much|"
        " so bad| so badly| badly| really|)",
        "really wanted (it|this|this one|that job|this job|that one)",
        "(thought|was sure|really thought) (i had it|i had this|this was it|this was the one|"
        "i'd get it|i would get it|it was mine|i nailed it|this would be it|it would work)",
        "so close",
        "that close",
        "(it |that |)(was|would have been) (my |the |a )dream job", "my dream job",
        "got excited for nothing",
        "all (that |)for nothing", "what a (shame|pity|letdown|let-down|bummer)",
        "(a|such a) (shame|pity) (that|it|because)",
        "such a pity", "(counted|counting|relied|banked) on (it|this|that|them)",
        "(wind|air) (out|gone out) of my sails", "took the wind out", "saw myself there",
        "already pictured",
        "could have been (great|perfect|so good)", "(came|coming) (second|so close)", "shot down",
        "built it up in my head", "fell flat", "the rug (was |got |)pulled", "burst my bubble",
        "bubble burst",
    ),
    "frustration": (
        "(frustrated|frustrating|frustration|fed up|annoyed|annoying|annoyance|irritated|"
        "irritating|irritation|exasperated|exasperating|stuck|sick of|sick and tired|tired of|"
        "impatient|fustrated|frustated|frusterated|irked|bugged|bugs me|vexed|grumpy|cranky|"
        "over it|powerless|helpless|ugh|argh|aargh|grr|grrr|gah|exasperation|miffed|peeved|"
        "frustrates|annoys me|irritates me|at my wit's end|at my wits end|trapped|blocked|"
        "aggravating|aggravation|disgruntled|at the end of my rope|pointless|thwarted|maddened)",
        "(had enough|up to here|had it with)", "(i've|ive|have|really|just) had it",
        "(hitting|hit|banging my head against|running into|run into|up against|against) (a|the|"
        "the same|my head against a|this) (brick |same |)wall",
        "same wall",
        "(going|running|spinning) (in|round in) circles",
        "(same|here we go|every) (thing |time |)again and again", "over and over",
        "always the same( story|)",
        "same (story|old story|thing) (every time|again|over)", "here we go again", "not again",
        "(getting|going) nowhere", "no matter what i (do|try)",
        "nothing (works|i do works|is working|helps)",
        "(wasting|waste of|wasted) (my |)(time|effort|energy)",
        "what's the point of (trying|applying)",
        "what else (do they want|can i do|am i supposed to do)", "why do i bother",
        "why even bother",
        "(had|have) enough", "enough of this", "driving me (mad|crazy|nuts|up the wall)",
        "at a dead end",
        "dead end", "another no", "spinning my wheels", "treadmill", "wit's end",
        "pulling my hair out",
        "tear(ing|) my hair out", "last straw", "keep (getting rejected|failing|hitting)",
        "fobbed off",
    ),
    "anxiety": (
        "(anxious|anxiety|anxieties|nervous|nerves|worried|worry|worrying|worries|scared|afraid|"
        "fear|fearful|fears|frightened|frightening|panic|panicking|panicked|panicky|terrified|"
        "terror|terrifying|dread|dreading|stress|stressed|stressful|stressing|uneasy|unease|"
        "restless|tense|tension|apprehensive|overwhelmed|overwhelming|jittery|jitters|shaky|"
        "shaking|trembling|freaking out|freaked out|freaked|on edge|anxous|anxios|axious|"
        "worrisome|scary|alarmed|spooked|agitated|edgy|antsy|petrified|fretting|nail-biting|"
        "paranoid|panics|overthinking|spiralling|spiraling|insomnia|unsettled|daunted|rattled|"
        "wired)",
        "(can't|couldn't|cannot|cant|can not|unable to|don't) sleep",
        "butterflies",
        "(knot|knots) in my (stomach|chest|gut)",
        "stomach (is |)(in knots|in a knot|churning|drops)",
        "(heart|my heart) (is |)(racing|pounding|races|pounds)", "racing (heart|thoughts|mind)",
        "(mind|head|thoughts) (is |are |)(racing|spinning)",
        "what if (i|it|this|they|nobody|no one|nothing)",
        "how (will|do|am) i (going to |)(pay|survive|manage|make rent|afford)", "lying awake",
        "awake at night",
        "up all night", "on pins and needles", "(what's|what is) going to happen to me",
        "chest (is |)tight",
        "tight (chest|stomach)", "tightness in my chest", "can't breathe", "hard to breathe",
        "sick to my stomach",
        "biting my nails", "i'll never find (anything|a job|another|work)",
        "running out of (money|time|savings)",
        "losing sleep", "sleepless", "bricking it", "cold sweat", "sweating", "under pressure",
        "in a panic",
    ),
    "shame": (
        "(ashamed|shame|shameful|shamed|guilt|guilty|worthless|pathetic|disgrace|disgraced|"
        "unworthy|remorse|disgusted with myself|disgust at myself|shamefaced|inferior|small|"
        "dirty|contemptible|loser|a failure|failure|dishonoured|dishonored|self-loathing|"
        "self loathing|guiltily|burden)",
        "(let|letting) (everyone|everybody|my family|my parents|my kids|my wife|my husband|"
        "my partner|people|them all|them|my mum|my mom|my dad|my team|myself) down",
        "(disappointed|failed|failing) (my family|my parents|my kids|everyone|my wife|my husband|"
        "my partner|my mum|my mom|my dad|my children)",
        "(can't|cannot|couldn't|don't want to|can't bear to|don't dare) (look|face|tell|"
        "show) (anyone|people|my family|my parents|them|my friends|my wife|my husband|my partner|"
        "myself|in the mirror|anyone in the eye|at myself|my face|my mum|my mom|my dad|my kids|"
        "in the eye|him|her)",
        "hate myself", "disgusted (with|at|by) myself",
        "(want to|wanna) (hide|disappear into|hide away|crawl under)",
        "hiding it from", "hide it from",
        "(i'm|i am|im) (a |an |such a |such an |the )(failure|disgrace|loser|embarrassment to|"
        "burden|fraud to|let-down|letdown|disappointment)",
        "beating myself up",
        "it's my (own |)fault", "my own fault", "all my fault", "my fault", "blame myself",
        "blaming myself",
        "lied (to|about it to) (my|everyone|people)",
        "(what|what will) (will |)(people|they|the neighbours|my parents) (think|say)( of me|)",
        "less than", "kicking myself", "not worthy",
        "don't deserve",
    ),
    "embarrassment": (
        "(embarrassed|embarrassing|embarrassment|embarassed|embarrased|embarased|embarassing|embarrasing|"
        "embarassment|embarrasment|awkward|awkwardness|cringe|cringing|cringed|cringey|cringy|"
        "mortified|mortifying|humiliated|humiliating|humiliation|blushing|blushed|blush|sheepish|"
        "red-faced|facepalm|foolish|self-conscious|ridiculous|silly|flustered|exposed|humbled|"
        "abashed|laughing stock|laughingstock|laughing-stock|humilated|tongue-tied|face-palm|"
        "stupid)",
        "(face|cheeks|ears|went|turned|turning|gone|going|bright) (is |went |goes |are |still |"
        "turned |was |)(red|burning|hot)",
        "(made|make|making) a fool (of|out of) myself",
        "(felt|feel|feeling|looked|look|like|such) (like |)(a|an) (fool|idiot|clown|joke|"
        "laughing stock|moron)",
        "(ground|earth|floor) (to |would |could |)(swallow|open|opened|open up)( me|)",
        "swallow me (up|whole)",
        "(want|wanted|wish i could) (to |)(sink|vanish|disappear) (into|through) (the|a) (floor|"
        "ground|hole|earth)",
        "(lost|losing|lose) face", "egg on my face",
        "everyone (knows|knew|saw|was watching|heard)",
        "told everyone", "already told (everyone|people|my|them|him|her)", "in front of everyone",
        "hot face",
        "face burns", "burning cheeks", "blew it in front of", "wince", "wincing",
        "crawl into a hole",
        "dying of embarrassment", "died of embarrassment", "face was burning",
    ),
}  # fmt: skip
