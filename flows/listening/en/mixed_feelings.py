"""How people name numbness, relief, hope, envy, loneliness and doubt in English."""

PHRASES: dict[str, tuple[str, ...]] = {
    "numbness": (
        "(numb|numbness|empty|emptiness|hollow|blank|flat|drained|indifferent|detached|apathetic|"
        "apathy|void|shut down|switched off|frozen|dead inside|died inside|checked out|"
        "on autopilot|autopilot|burnt out|burned out|zombie|robotic|robot|lifeless|spaced out|"
        "hollowed out|meh inside|emotionless|dull|dulled|deadened|unfeeling|desensitised|"
        "desensitized|unmoved|zoned out|static|shock|shocked|in shock|stunned|dissociated|"
        "dissociating|anesthetised|anaesthetised|hollowness|blankness|unreal|worn out|wiped out|"
        "fog|foggy|cold inside|dazed|in a daze|listless)",
        "(don't|dont|do not|can't|cannot|cant|can not|didn't|couldn't|not able to|unable to|"
        "barely|hardly|not) (really |even |)(feel|feeling) (anything|much|a thing|it|it yet|"
        "it at all|anything anymore)",
        "feel(ing|) nothing( at all|)", "i feel nothing", "felt nothing", "nothing inside",
        "nothing left( inside| in me|)",
        "(don't|dont|do not|didn't) (really |even |)care( any more| anymore| at all| either way|)",
        "(no|without|lack of|any) (feeling|feelings|emotion|emotions)( at all| left| any more|"
        " anymore|)",
        "(it |)(hasn't|has not|didn't|not) (really |)(sunk|sink|sinking) in( yet|)",
        "hasn't sunk in",
        "behind glass", "like (a|i'm in a) (fog|dream|robot|bubble|zombie)", "through the motions",
        "as if it happened to someone else", "(happened|happening) to someone else", "can't cry",
        "past caring",
        "beyond caring", "couldn't care less", "could not care less", "nothing matters",
        "cotton wool",
    ),
    "relief": (
        "(relief|relieved|releived|reliefed|relieving|lighter|liberated|liberating|free|freed|"
        "unburdened|phew|thank god|thank goodness|dodged a bullet|bullet dodged|dodged|"
        "off the hook|glad|grateful|thankful|whew|at ease|peaceful|at peace|calm|calmer|happy|"
        "content|pleased|delighted|fine with it|ok with it|okay with it|good with it|releif|"
        "exhale|exhaled|released)",
        "(a |)(weight|load|burden|stone|rock) (is |)(off|lifted|gone|fell|lifted off|lifted from)",
        "weight off", "load off", "lucky escape", "narrow escape", "for the best",
        "blessing in disguise",
        "(didn't|did not|don't|do not|never) (really |even |actually |)(want|wanted) (it|the job|"
        "this job|that job|this one|to work there)( anyway|)",
        "wasn't sure i wanted it",
        "(it's|its|it is|that's|at least it's|finally|glad it's) over( now| with|)",
        "over and done with",
        "(can|could) (finally |)(breathe|relax|rest|sleep)( again| now|)",
        "at least (i know|now i know|it's over|that's over|it is over)",
        "now i know",
        "good riddance", "better (this way|that way|like this)", "breathe again", "breathing out",
        "no more waiting", "waiting is over", "(off|from) my (shoulders|chest)",
    ),
    "hope": (
        "(hopeful|hope|hoping|optimistic|optimism|motivated|motivation|determined|encouraged|"
        "encouraging|excited|confident|positive|inspired|energised|energized|ready for the next|"
        "ready to try|eager|curious|upbeat|looking forward|fired up|resilient|undeterred|"
        "hopefull|hopefuly|hopefully|ambitious|heartened|determination|proud|pride|keen|courage|"
        "brave|strong|pumped|psyched|stoked|spurred)",
        "(i'll|i will|will|going to|gonna|ready to|want to|i can) (try|apply|do better|get there|"
        "find something|keep going|make it|be ok|be fine|bounce back)( again| elsewhere| better|"
        " next time| soon|)",
        "(i'll|i will) get (the next one|one|there)", "next time( i'll| will|)",
        "(something|the right one|a better one|better things|it|the next one|"
        "the right thing) (will|is going to|is|are) (come|work out|coming|happen|get better|"
        "get easier|come along|be better)",
        "(onwards|onward|upwards)( and upwards| and upward|)", "keep going", "keep trying",
        "not giving up",
        "(won't|will not|refuse to|not going to|never|don't) give up",
        "(there's|there is|there are|there'll be) (other|more|another|better|plenty of|"
        "always another) (jobs|chances|fish|opportunities|one|options|chance)",
        "silver lining", "light at the end", "bring it on", "back on the horse", "chin up",
        "fresh start",
        "getting closer", "step closer", "not the end of the world", "there's still a chance",
        "fingers crossed",
        "(things|it) (will|'ll) (get better|work out|be ok|be fine|be alright)", "looking up",
    ),
    "envy": (
        "(envy|envious|jealous|jealousy|jelous|jealos|envying|jealously|covet|begrudge|envies|"
        "resent him|resent her)",
        "(compare|comparing|compared|measure|measuring) (myself|me) (to|with|against)",
        "green with",
        "(everyone|everybody|everyone else|everybody else|all my friends|my friends|others|"
        "other people|they all|people my age|my classmates|my peers|all of them) (else |)(is |"
        "are |has |have |seems to |seem to |gets |get |got |already |always |)(a job|jobs|hired|"
        "ahead|moving on|moving up|getting hired|getting jobs|got hired|succeeding|working|"
        "doing well|doing better|promoted|getting promoted|get jobs|have jobs|gets hired|"
        "get hired|it easy|makes it|make it|landing jobs|an offer|offers)",
        "(why|how come) (him|her|them|he|she) (and |)not me",
        "(should|could) have been me", "(should|it should) have been mine",
        "wish i (had|was|were) (his|her|their|them|him|in their|in his|in her)",
        "(got|gets|has|have) what i (want|wanted|deserve|worked for)",
        "someone (less qualified|younger|worse) got",
        "(he|she|they) got (it|the job|my job) instead",
        "so much more (talented|successful|qualified|gifted|experienced) than me",
        "luckier than me",
        "(his|her|their) (success|luck|new job|offer|promotion)",
        "(him|her|them) (and|but) not me", "not me", "why not me",
    ),
    "loneliness": (
        "(lonely|alone|lonesome|isolated|isolation|loneliness|abandoned|left out|excluded|"
        "disconnected|unwanted|invisible|unseen|unloved|forgotten|outsider|misunderstood|cut off|"
        "lonelier|friendless|lonley|loney|unsupported|ignored|shut out|an outcast|outcast|"
        "forsaken|estranged|withdrawn from everyone|isolating)",
        "(no one|nobody|noone|no-one|not a soul|none of my friends|no friends) (gets|understands|"
        "understand|get|cares|to talk to|i can talk to|i can tell|asks|asked|calls|knows|listens|"
        "really gets|really understands|would understand|there for me|around me gets|is there|"
        "here|has time|sees|sees me|to tell|to call|else gets|wants me)( it| me|"
        " what this is like| this| about it|)",
        "by myself",
        "all on my own",
        "on my own", "(no one|nobody|noone) (to|i can) (turn|talk|go|tell|call)", "the only one",
        "(don't|do not|dont) have (anyone|anybody|someone|a soul)( to talk to| to tell|)",
        "don't belong",
        "not part of", "without (anyone|anybody|friends|support)",
        "everyone (left|has left|is gone|has moved on)",
        "(miss|missing) (my friends|people|my colleagues|company|having someone)",
        "like an outsider",
        "talk(ing|) to (the|a) wall", "no support", "far from everyone", "left behind",
        "no friends",
    ),
    "confusion": (
        "(confused|confusing|confusion|puzzled|puzzling|baffled|baffling|bewildered|bewildering|"
        "lost|perplexed|mixed up|mixed feelings|conflicted|torn|unsure|unclear|uncertain|"
        "disoriented|mystified|clueless|huh|stumped|muddled|nonplussed|at a loss|ambivalent|wtf|"
        "dumbfounded|mind-boggling|flummoxed|confuse|confuses me|befuddled|taken aback|surprised|"
        "in the dark|disorientated|lost for words|uncertainty|incomprehensible|discombobulated|"
        "thrown)",
        "(don't|dont|do not|can't|cannot|cant|didn't|couldn't|still don't) (really |quite |even |"
        ")(understand|get it|get why|see why|make sense of|figure out|know why|"
        "know what happened|know what to think|know what they want|know what they wanted|"
        "know what to feel|know how to feel|know how i feel|know what i feel|"
        "know what went wrong|follow|wrap my head around|get what|understand why|work out)",
        "(no|not a|don't have a|have no) (idea|clue) (what|why|how|where|who)",
        "(makes|make|made|making) no sense", "(doesn't|does not|didn't|don't) (make sense|add up)",
        "no sense",
        "(what|where) did i do wrong", "what went wrong", "what (just |even |the hell |)happened",
        "(trying|struggling) to (understand|make sense|figure out|work out)", "can't read it",
        "mixed (signals|messages)",
        "out of the blue", "came out of nowhere", "all over the place",
        "what did i miss",
        "why did they (say|tell)", "how is that possible", "what do they (even |)want",
        "head is spinning",
        "(hard|impossible) to (understand|make sense of|read)", "a riddle", "a mystery",
        "go figure",
    ),
    "self_doubt": (
        "(self-doubt|self doubt|selfdoubt|insecure|insecurity|insecurities|inadequate|inadequacy|"
        "incompetent|useless|unqualified|impostor|imposter|fraud|not good enough|"
        "never good enough|incapable|untalented|unemployable|mediocre|underqualified|"
        "stupid enough|a fake|no confidence|lost confidence|unconfident|low self-esteem|"
        "self-esteem|self esteem|unhireable|not enough|not smart enough|out of my league|"
        "out of my depth|second-rate|second best|deficient|washed up|not cut out|insecured)",
        "(doubt|doubting|doubted|doubts|second-guess|second-guessing|second guessing|questioning|"
        "question|question if) (me|myself|my skills|my abilities|my ability|"
        "everything about myself|whether i|if i|my worth|my own|about me|about myself|my value|"
        "my choices|my career|my whole career|my talent|my competence|everything i|all my|"
        "every answer)",
        "(maybe|perhaps|guess|suppose|probably|think|feel like|wonder if|wondering if|"
        "wondering whether|what if|clearly|obviously|apparently) (i'm|i am|im|i) (just |simply |"
        "really |)(not|n't|never|no good|bad|too|don't|can't|am not|was not|wasn't|"
        "aren't) (good enough|smart enough|qualified|made for|cut out|that good|as good|good at|"
        "at this|have it|have what it takes|skilled enough|what they want|enough|old|stupid|dumb|"
        "slow|able|be good|good|right for|fit|ready|meant)",
        "(am i|am i even|was i|was i ever|are my skills|is my) (good enough|not good enough|"
        "any good|even good|that bad|too old|too stupid|really qualified|cut out|enough|"
        "qualified|experience enough)",
        "(something is|something|what is|what's|whats|something's) wrong with me",
        "what's wrong with me",
        "(lost|losing|lost all|no|zero|lack of|lack|lacking|shaken) (my |)(confidence|"
        "self-confidence|self-esteem|belief in myself|faith in myself|trust in myself)",
        "confidence (is |has |)(gone|shattered|at zero|knocked|shot|took a hit|in pieces)",
        "knocked my confidence",
        "doubt (they|they'll|anyone|anybody|he|she|it|it'll)( even| really| will| would|) "
        "(remember|remembers|remembered|care|cares|notice|noticed|want|wanted|like|liked|think|"
        "thinks|ever|read|have|take)",
        "(don't|dont|do not|stopped|hard to|can't) (believe|believing|trust|trusting) (in |"
        ")(myself|my skills|my abilities|my own)",
        "(everyone|everybody|everyone else|everybody else|others|other people|they all|"
        "they're all|the others|all the others|they) (else |)(is|are|seems|seem|was|were|"
        "must be) (so much |much |so |way |all |just |far |)(better|smarter|more talented|"
        "more qualified|more experienced|cleverer|more capable|better than me|ahead of me)",
        "not (good|smart|clever|qualified|experienced|strong|talented|skilled|interesting|"
        "clever) enough",
        "(can't|cannot|never) do anything right", "no good at (this|anything|interviews)",
        "have what it takes",
        "(not|never) (be |)(up to|up for) (it|the job|this|the task|scratch)", "don't measure up",
        "measure up",
        "(i'm|i am|im) (just |)(bad|terrible|hopeless|awful|rubbish|no good|useless) (at|with)",
        "good for nothing",
        "(maybe|perhaps) (it's|it was|the problem is|i'm the problem|it is) me", "i'm the problem",
        "so much more talented than me",
        "will i ever", "who would hire me", "nobody would hire me",
        "why would anyone hire me",
        "no one will (ever |)hire me", "nobody will (ever |)hire me", "never be good enough",
        "is it me",
    ),
}  # fmt: skip
