"""Words around the feelings: what denies one, whose it is, and nothing much."""

from flows.listening.en import hard_feelings, mixed_feelings
from flows.listening.phrases import word_set
from flows.listening.shape import FeelingWords

WORDS = FeelingWords(
    phrases={**hard_feelings.PHRASES, **mixed_feelings.PHRASES},
    # Words of feeling that name none: longer than the feeling inside them, so they hide it.
    not_feelings=(
        # One letter from "dejected", and what happened rather than what it felt like.
        "(delighted|pleased|happy|thrilled|glad|proud|excited|relieved) to (report|announce|say|"
        "share|inform|tell|let|confirm)",
        "(turned|turn|turns|turning) (me|us|it|them|him|her|everyone) down",
        "rejected", "reject", "rejects", "rejecting", "rejection", "rejections", "ejected",
        "(i |we |let's |)hope (they|you|he|she|it|that|this|to|so|not|the|my|nobody|someone|for|"
        "i|your)",
        "hoping (for|that|to|they|it)", "(no|not any) hard feelings",
        "low (pay|salary|level|budget|key|offer)",
        "(pay|salary|budget|bar|offer|score|wage|wages|money) (is |was |are |were |)(so |too |"
        "very |really |pretty |quite |rather |a bit |way too |far too |)low",
        "lost (the|my|a|their|his|our|count|contact|track|out|interest|it|that) (job|jobs|offer|"
        "role|chance|phone|way|number|file|bid|count|touch)",
        "lost (count|track|touch|interest|out)",
        "lost (the|my|a|an|their|his|her|our|that|this|it)",
        "small (company|firm|talk|team|town|business|thing|step|office|shop|place)",
        "(small|free|blank|flat|empty) (time|day|page|space|form|rate|room|screen|chair|desk|"
        "lunch|parking)",
        "(strong|free|proud|positive|happy) (candidate|candidates|feedback|to help|point|points|"
        "cv|reference)",
        "(cut|cutting|turned|turn|shut|broke|broken|break|calm|calmed|settled|settle|sit|sat|"
        "write|wrote|writing|down|walk|narrowed|came|come|log|went|go|put|slow|take|took|get|got|"
        "upside|note|noted) down",
        "down (to|the|there|here|payment|from|side)", "(free|hollow) (lance|lancer|lancing)",
        "free of charge",
        "cross (out|functional|team|check|section)", "blue (collar|chip)", "in the blue",
        "blue (shirt|suit|tie)",
        "mad (max|men|about it)", "hurt my (back|knee|leg|arm|hand|foot|chances)", "low-level",
        "hurt the (company|team)",
        "(dark|heavy|small|low|flat|hot|cross) (suit|suits|traffic|lifting|rain|office|ceiling|"
        "coat|coats|bag)",
        "(brave|keen|curious) (new|to hear what)", "that's fine", "a dull (job|office)",
        "question (me|about my skills)",
        "(heavy|strong|high) (workload|competition|demand|accent|team)",
        "happy to (help|say|hear from)",
        "strong (sense|accent|opinion|wind|competition)",
        "stuck (in traffic|on the train|in the lift|in a lift)",
        "(not) only me",
        "(worked|paid) (for|) free",
        "(i'm|i am|im|who is|are you|was) free (on|at|next|tomorrow|then)",
        "cold calling", "free (coffee|trial|snacks|fruit)",
        "(i'm|i am|im) content (creator|manager|writer|editor)",
        "content (creator|manager|writer|editor|marketing|designer|strategist|team|management|"
        "role|job)",
        "(anger|stress|conflict|pain|crisis) management", "stress test", "human error",
        "low on (money|cash|battery)", "alone in the (room|office|lift|team)",
        "(not|never) alone in this",
    ),
    negators=word_set(
        "not no never neither nor without isn't isnt wasn't wasnt don't dont didn't didnt "
        "doesn't doesnt hardly barely aren't arent ain't aint won't wouldn't haven't cannot "
        "can't cant n't less"
    ),
    breakers=word_set(
        "but more rather instead though although because why how what when where if that who "
        "whether just since yet still while however so-called stop help"
    ),
    # People whose feelings are not the person's own.
    others=word_set(
        "he she they recruiter interviewer interviewers manager boss mum mom mother dad father "
        "wife husband partner girlfriend boyfriend panel director guy woman man lady hr you "
        "people who candidates friend sister brother colleague colleagues team everyone "
        "everybody them ceo"
    ),
    being=word_set(
        "was were is are seemed looked sounded seem seems got gets became felt looks sounds "
        "being be aren't weren't"
    ),
    softeners=word_set(
        "so very really quite rather pretty a bit little too also more most kind of kinda sort "
        "sorta somewhat slightly totally completely absolutely all visibly almost"
    ),
    not_only=frozenset({"only", "just", "merely", "simply"}),
    # Long words that are often mistyped and have no real neighbour one letter away.
    often_mistyped=word_set(
        "furious frustrated frustrating frustration disappointed disappointing disappointment "
        "anxious anxiety nervous worried ashamed embarrassed embarrassing embarrassment relieved "
        "hopeful jealous jealousy envious confused confusing depressed overwhelmed heartbroken "
        "miserable devastated humiliated humiliating insecure insecurity resentful irritated "
        "irritating stressed terrified optimistic motivated inadequate hopeless discouraged "
        "disheartened bewildered exasperated mortified apathetic indifferent encouraged"
    ),
    nothing=(
        "(nothing|nothing much|nothing really|not much|not a lot|nothing special|"
        "nothing particular|nothing in particular|nothing big|nothing strong|nothing major|"
        "not much really|not really anything|none|nothing to speak of|nothing to report|"
        "nothing at the moment|nothing right now|not a thing|nothing dramatic)",
        "(i'm |i am |im |i feel |feeling |it's |its |all |really |honestly |actually |just |"
        "pretty |quite |totally |mostly |)(fine|ok|okay|good|alright|all right|neutral|normal|"
        "not bad|cool|so so|so-so|decent|well|great|o.k)( really| i guess| i think| thanks|"
        " thank you| actually| today| now| with it| honestly| i suppose| overall| so far|)",
        "(meh|eh|whatever|it's whatever|shrug|so so|so-so|not bad|can't complain|could be worse|"
        "all good|no big deal|it's fine|it is fine|it's ok|it's okay|no biggie|i'm good|"
        "i'm over it|doesn't bother me|it doesn't bother me|not bothered|unbothered|i don't mind|"
        "don't mind|no feelings about it|same as always|business as usual|as usual|the usual|"
        "nope|no|nah|none of these|none of them|not affected|i'm not bothered)",
        "(not|nothing) (upset|bothered|that bad|too bad|so bad|special)( really| actually|)",
        "honestly", "really", "(thanks|thank you|thx|cheers|ta)",
        "it is what it is", "(tbh|to be honest|i guess|i suppose)", "life goes on",
        "(feel|feeling) nothing (much|special)",
    ),
    # "so angry (that) my hands shake": what follows shows the feeling, and is none beside it.
    so=word_set("so that this too such"),
    shows=word_set("that my i i'm i've i'd"),
    beside=word_set("and but also plus yet"),
    # What takes a feeling off the list: "scratch relief", "cross out hope", "relief is out".
    strikes=word_set("scratch strike remove delete minus scrap ditch erase drop forget"),
    strikes_off=word_set("cross take strike leave rule get keep cut kick put leaves takes"),
    off=word_set("out off gone away deleted removed"),
    till_off=word_set(
        "is are 's was goes go can comes come should must has to be please all now :"
    ),
    off_what=word_set("of in at from with and when because on"),
    nay=word_set("no nope nah"),
    puts=r"\b(?:put|add|write|make it|use|take|want)\W+(?:in |down |on )?(?:the word )?"
    r"(?P<own>[a-z'-]{4,20})(?: (?:instead|there|in|on|please))*\W*$",
    joins=r"(?:and|but|cos|coz|because|though)(?= (?:i|i'?m|im|now|it|that|my|still|just|a bit)\b)",
    says_nothing=(
        r"(?:honestly|tbh|to be honest|ngl|frankly|ok|okay|so|and|but|well|oh|ugh|god|lol|mate|"
        r"now|right now|today|tonight|just|really|still|again|also|actually|sorry|i guess|"
        r"i suppose|at the moment|this morning|this evening|as well|too|more than anything|"
        r"mostly|mainly|inside|all day|yeah|yes|no|hm+|um+|er+|man|if i'?m honest|not gonna lie)"
    ),
    is_now=(
        r"(?:i'?m|i am|i'?ve (?:got|gone|been)|i(?: (?:do|just|still|really|also|only|honestly))*"
        r" (?:feel|get|keep|catch myself|can'?t (?:stop|help)|doubt|dread|hate|fear|worry)|"
        r"feel(?:ing|s)?|(?:it|this|that|all this)(?:'?s| is| has)? "
        r"(?:makes?|got|left|leaves?|making) me|(?:got|makes?) me|full of|"
        r"sick with|sick to|bit|a bit|a little|kind of|kinda|sort of|pretty|proper|so|very|"
        r"absolutely|totally|completely|half|partly|mix of|all)\b"
    ),
    regrets=(
        r"(?<=\w)(?<!\band)(?<!\bbut)[,;]? i'?m (?:just |only )?afraid[.! ]*$|"
        r"\bi'?m afraid (?=(?:not|so)\b|(?:i|we|they|he|she|it|there|that|the \w+)(?:'s|'re|'ve)? "
        r"(?:n't|did|do|can|could|have|has|had|was|were|am|are|is|picked|chose|said|went|got|"
        r"never|only|still|forgot|sent|missed)(?:n't)?\b)"
    ),
    so_much=(
        r"(?:about (?:it|this|that|all (?:this|that|of it|of this)|everything|it all)|"
        r"by (?:it|this|that)(?: all)?|(?:that )?my \w+ (?:is|are|'?s|keeps?|won'?t) .*|"
        r"(?:that )?i (?:can'?t|could|can hardly|can barely|want to|just want to|keep) .*|"
        r"(?:more |almost )?(?:like|as if|as though|as) .*|(?:all )?of it(?: all)?|"
        r"(?:all )?over again|with myself|at myself|in myself|at them|with them|"
        r"at (?:the )?(?:whole )?(?:thing|lot))"
    ),
)  # fmt: skip
