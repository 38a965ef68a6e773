"""How people say yes, no, a number or one of several things in English."""

from flows.listening.en.counting import NUMBERS, ORDINALS
from flows.listening.phrases import word_set
from flows.listening.shape import AnswerWords

WORDS = AnswerWords(
    yes=(
        "(y|ye|yes|yea|yeah|yep|yup|yas|yeap|yah|aye|uh huh|uhuh|mhm|mm hm|mhmm|yess|yesss|yus|"
        "affirmative)",
        "(ok|okay|k|kk|oki|okey|okey dokey|okie|alright|all right|right|fine|good|great|perfect|"
        "cool)",
        "(sure|sure thing|sure why not|why not|of course|ofc|course|certainly|definitely|def|"
        "absolutely|totally|indeed|exactly|correct|true|that's right|thats right|right on|"
        "obviously|clearly|for sure)",
        "(please|please do|yes please|do|do it|do that|go|go on|go ahead|go for it|let's|"
        "let's go|let's do it|let's do that|lets do it|by all means|i do|i did|i am|i will|"
        "i would|i have|it is|it was|it did|they did|that is|we did|she did|he did)",
        "(i guess|i guess so|i think so|i suppose|i suppose so|probably|probably yes|i'd say so|"
        "kind of|kinda|sort of|sorta|more or less|mostly|a bit|a little|partly|somewhat)",
        "(no doubt|without a doubt|i can't say no|i couldn't agree more|why wouldn't i|"
        "sounds good|sounds great|sounds right|works|works for me|that works|fine by me|"
        "fine with me|good idea|i'd like that|i'd love to|i would|i'd like to|love to|happy to|"
        "gladly|with pleasure|no objection|can't say no|can't say no to that|"
        "couldn't say no|won't say no|wouldn't say no|i don't mind|don't mind|can't hurt|"
        "couldn't hurt|it can't hurt|count me in|i'm in|hell yes|hell yeah|very much|"
        "very much so|a lot|yes i do|yes it is|you bet|you got it|roger|deal|agreed)",
        "(👍|✅|👌|🙌|💯|✔️|☑️|+1|🆗|👍👍|👍👍👍|🙆|💚|🫡)",
        "(ys|yse|yees|yeh|yh|ya|yis|yepp|yeppers|aye aye|rightio|righto|sounds good to me|"
        "alright then|ok then|okay then|yea ok then|yeah ok|yeah go on|yes do that|ok go on|"
        "of coarse|ofcourse|you know it|bring it on|hit me|ok fine|if you must|might as well|"
        "couldn't hurt to|let's do that then|that'd be good|that would be good|that'd be great|"
        "that would be great|i'd love that|cool with me|good with me|yes definitely|too right)",
        "(si|sí|dale|claro|vale|ja|jo|klar|gerne|natürlich|claro que sí|por supuesto|bueno|"
        "ja bitte|ja gerne|oui|sim|da)",
    ),
    no=(
        "(n|no|nope|nah|nay|naw|na|noo|nooo|nop|nada|negative|uh uh|nuh uh|nahh)",
        "(never|not ever|no way|no chance|not a chance|no thanks|no thank you|no thx|no ty|"
        "nah thanks|no need|not needed|not necessary|not for me|not interested|hell no|god no|"
        "absolutely not|definitely not|certainly not|of course not|obviously not)",
        "(not really|not exactly|not yet|not quite|not at all|not so much|not much|"
        "not particularly|not today|not now|not this time|not this one|hardly|rather not|"
        "i'd rather not|better not|i'd prefer not|prefer not|not necessarily)",
        "(don't|please don't|do not|i don't|i didn't|i did not|i do not|i'm not|i am not|i won't|"
        "i wouldn't|i haven't|i have not|it isn't|it wasn't|it didn't|they didn't|it's not|"
        "that's not it|wrong|false|incorrect|that's wrong|not true|not right|that's not right|"
        "she didn't|he didn't)",
        "(i guess not|i don't think so|don't think so|i think not|probably not|i doubt it|"
        "i suppose not|i'd say no|unlikely|not likely|maybe not|perhaps not)",
        "(nah i'm good|no i'm good|i'm good thanks|i'm fine thanks|i'm good|i'll pass|pass|"
        "count me out|leave it|nothing|none|neither|not ok|not okay|not good|not fine|"
        "not sure i want to|can't|i can't|i cannot|no can do)",
        "(👎|❌|✖️|🚫|🙅|🙅‍♀️|🙅‍♂️|👎👎|⛔)",
        "(don't bother|hard no|hard pass|big no|goodness no|good god no|lord no|heavens no|"
        "nah mate|nah ta|no ta|nope nope|no no|no no no|no no no no|nah you're alright|"
        "nah you're ok|you're alright|no don't|please no|nah not now|no not now|no leave it|"
        "nah leave it|i'd say not|not keen|not fussed|not my thing|i'd prefer not|"
        "i would rather not|i would prefer not to|i don't want that|i don't want to|"
        "i don't want it|no i don't|rather not tbh|no way jose|absolutely no|no nope|"
        "over my dead body|forget it|not likely mate|as if|ew no|no please|fraid not|"
        "i'm afraid not|thanks but no|thanks but no thanks|thank you but no|ok no|um no)",
        "(no gracias|nein|nö|nee|nein danke|nope|claro que no|mejor no|para nada|non|não|"
        "nicht wirklich|noch nicht|todavía no)",
    ),
    unsure=(
        "(maybe|perhaps|possibly|not sure|i'm not sure|im not sure|unsure|dunno|idk|i don't know|"
        "no idea|don't know|who knows|hard to say|yes and no|yes or no|no and yes|it depends|"
        "depends|could be|can't say|can't tell|hmm|hm|um|not sure yet|no clue|i have no idea|"
        "50/50|both|no problem|yes but no|yeah no|yeah nah|no yeah|idk man|not decided|"
        "i can't decide|can't decide|let me think|i'll think about it|perhaps later|maybe later|"
        "if you want|whatever|🤷|🤷‍♀️|🤷‍♂️|🤔|😐)",
    ),
    # A longer answer counts as yes only behind one of these: "right after the talk" is no yes.
    clear_yes=word_set(
        "y yes yea yeah yep yup ye yas yess sure ok okay absolutely definitely certainly k kk "
        "totally exactly indeed gladly probably sí si ja dale claro 👍 ✅"
    ),
    # What may follow a bare "no" for it to stay an answer: "no thanks", but "no feedback" is not.
    no_goes_on=word_set(
        "thanks thank thx please need not i i'm it it's that that's this we never sorry way "
        "chance really actually they he she don't can't won't didn't haven't just but because "
        "still longer nope no nah absolutely definitely lol haha"
    ),
    corrections=("i mean", "i meant", "wait", "sorry", "actually", "scratch that", "make that"),
    done=(
        "(done|did it|all done|i did|i did it|i've done it|i have done it|it's done|its done|"
        "that's done|already done|already did|i already did|i already did it|finished|completed|"
        "complete|ready|sorted|handled|that's sorted|it's sorted|all sorted|taken care of|"
        "i took care of it|took care of it|took care of that|it went|it's out|it went out|"
        "it is sent|checked|check|ticked off|got it done)",
        "(sent|sent it|i sent it|i've sent it|it's sent|already sent|already sent it|"
        "i already sent it|mailed it|posted it|wrote it|applied|i applied|called them|i called|"
        "i asked|asked them)( today| yesterday| this morning| last night| an hour ago| just now|"
        " on monday| already|)",
        "(✅|✔️|☑️)", "(hecho|listo|ya está|erledigt|fertig|gemacht|schon gemacht|ya lo hice)",
    ),
    numbers=NUMBERS,
    middle=r"\b(?:half ?-?way|mid ?-?way|(?:in|around|about|near|at|bang in|right in) the middle|"
    r"middling|mid ?-?range|medium)\b",
    ordinals=ORDINALS,
    position=r"option|number|no\.?|nr\.?|answer",
    lowest=("not at all", "nothing at all", "none at all", "nil", "zilch", "nothing", "none"),
    highest=("max", "maximum", "the max", "the maximum", "as strong as it gets", "off the charts",
             "the worst", "full", "as bad as it gets", "through the roof", "couldn't be worse"),
    counted_things=(
        "%", "percent", "week", "day", "hour", "minute", "month", "year", "round", "time",
        "interview",
        "application", "people", "person", "euro", "dollar", "pound", "k", "am", "pm", "job",
        "call",
        "rejection", "mail", "email", "o'clock", "candidate", "night", "kid", "child", "company",
    ),
    stop_words=word_set(
        "the a an i i'm im i'd my me it it's its was is were are be been that this there of to "
        "in on at for with and or as by from they them their think guess suppose probably maybe "
        "perhaps just really please pick choose take say option answer one go got get want would "
        "like did do had have only so well um uh hmm ok okay quite very pretty rather more most "
        "mostly mainly kind sort bit little some about up out still too also then would'd i'll "
        "ill let's lets you your what which"
    ),
    # What may stand around the words of an option without meaning anything else.
    around=word_set(
        "how because since then honestly tbh actually prefer rather should shall can could we us "
        "our now please thanks thank first yes yeah yep er erm right fine obviously frankly truly "
        "again let try start begin i've ive i'll we've maybe mainly mostly all"
    ),
    # Whoever is spoken of: "what's wrong with them" is not "what's wrong with me".
    others=word_set("they them their theirs he him his she her hers you your yours"),
    negators=word_set(
        "not no never neither nor without except isn't wasn't don't didn't doesn't can't won't "
        "wouldn't aren't weren't haven't hasn't hardly isnt wasnt dont didnt doesnt cant nothing"
    ),
    joiners=("and", "&", "plus", "also", "as well as", "or", "y", "und"),
    everything=("all", "all of them", "all of these", "all of it", "everything", "every one",
    "each",
                "all of the above", "todo", "alles", "the lot"),
    nothing=("none", "nothing", "neither", "none of them", "none of these", "none of those",
    "nope",
             "no", "none of it", "nothing really", "not one", "nah", "nothing at all", "zero",
             "none of the above", "neither of them", "not any", "no one", "nada", "nichts"),
    left=(
        "(please |ok |okay |then |well |idk |no |so |just |)(you|u) (decide|choose|pick|say|lead|"
        "tell me|know best|do it|take over|go ahead|go first|can decide|can choose|can pick|"
        "can lead)( please| then| i guess| instead| for me|)",
        "(please |ok |okay |then |well |idk |no |so |just |)(surprise me|up to you|up to u|"
        "it's up to you|its up to you|that's up to you|i leave it to you|i leave that to you|"
        "i leave it up to you|i'll leave it to you|i'll leave that to you|i'll leave it up to you|"
        "your call|ur call|your choice|your pick)( please| then| i guess|)",
    ),
    # Left to us, or all the same, with what may stand before and behind it.
    led=(
        "(please |just |ok |okay |then |can you |could you |)(tell me what to do|lead me|guide me|"
        "show me the way|help me|just help|lead the way|lead on|lead|take me through it|"
        "take me through this|step by step|take it step by step)"
        "( please| then| i guess| i think| with me| through it| through this|)",
        "(honestly |sorry |i think |)i (can't|cant|cannot|can not) (decide|choose|pick|think)"
        "( things| anything| one| this| straight|)"
        "( right now| now| today| tonight| at the moment| atm| yet|)",
        "(please |ok |okay |then |well |)(whatever|anything|"
        "don't care|i don't care|no idea|don't mind|i don't mind|all of it|everything)"
        "( please| then| i guess|)",
        "(proceed |go on |go ahead |continue |do |)(whatever |wherever |however |anything |"
        "as )you (do|say|think|like|want|see fit|prefer|wish|suggest|recommend|think best|reckon|"
        "think is best)",
    ),
    yes_labels=("yes", "right", "good", "keep", "fine", "ok", "okay", "sure", "go on"),
    no_labels=("no", "none", "nothing", "neither", "not", "leave"),
)  # fmt: skip
LED_ELSEWHERE = (
    "(bitte |dann |ja |also |)(führ|führe|leite|begleite|nimm) mich"
    "( bitte| einfach| doch| mal| an die hand| durch| da durch|)",
    "(entscheide|entscheid|such|wähl|wähle|sag|bestimm) (du|es du|du es|dus)"
    "( bitte| aus| einfach|)",
    "(ich weiß es nicht|keine ahnung|egal|mir egal|ist mir egal|mach einfach|mach du)",
    "(pues |bueno |vale |)(guíame|guiame|llévame|llevame|dirígeme|ayúdame)( tú| tu| por favor|)",
    "(decide|elige|escoge|empieza|dime) (tú|tu)( por favor| mismo| misma|)",
    "(lo que|como) (quieras|digas|veas|prefieras|te parezca)",
    "(me da igual|da igual|tú decides|tu decides|tú mandas)",
)
"""The same in the languages that are understood and not spoken."""
LEADS_IN = r"^\W*well\s*(?:,|…|\.{2,}|:)\s*(?=\w)"
"""A word before a sentence that is none of it: "well, it depends"."""
TURNS_YES = "but only except unless if"
"""Words behind which a yes is none."""
IRONIC = frozenset({("sure", "they"), ("sure", "he"), ("sure", "she")})
"""How a story begins that only seems to begin with a yes."""
_TELLS = "i did|i am|i have|it is|it was|it did|they did|that is|we did|she did|he did"
_TELLS_NOT = "i didnt|i did not|i havent|i have not|it isnt|it wasnt|it didnt|they didnt|she didnt"
BEGINS_A_TELLING = frozenset(f"{_TELLS}|{_TELLS_NOT}|he didnt".split("|"))
"""What answers alone, and before more words only begins to tell: "it was Brompton"."""
LEADS_APART = "just so and but"
"""Words at which a clause begins that may leave the choice to us."""
