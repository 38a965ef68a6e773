"""English words that move through the conversation: skip, back, why, the letter."""

PHRASES: dict[str, tuple[str, ...]] = {
    "skip": (
        "skip( it| this| that| one| this one| that one| this question| the question| this part|"
        ")( for now| for the moment|)",
        "(pass|hard pass)( on this| on that| on this one| on that one| on it|)",
        "(i'll|i will|i'd like to|let me|want to|i want to) (skip|pass|skip this|skip this one|"
        "pass on this|pass on that one|pass on this one|skip that one|skip that)",
        "next( one| question| please|)", "(the|on to the|go to the) next( one| question)",
        "move on", "(let's|lets|let us) move on",
        "leave (it|this|that|this one|that one|(this|that|the) (question|line|part|bit|box|field)) "
        "(out|blank|empty|free|open)",
        "leave it", "(no|nope|nah) (thanks|thank you|thx)", "n/a", "na", "not applicable",
        "no comment", "no answer", "(n|n.)a",
        "(i'd |i would |)rather not( say| answer| answer that| answer this| talk about it|)",
        "(i'd |i would |)prefer not to( say| answer| answer that| talk about it|)",
        "(i |)(don't|do not|dont) (want|wish) to (answer|say|answer that|answer this|"
        "talk about it|talk about this|talk about that|go there)( one| question|)",
        "(i |)(don't|do not|dont) feel like (answering|this one|this question|that one|saying)",
        "not (this|that) (one|question)", "not answering( that| this|)", "too personal",
        "(that's|thats|this is) (too personal|private)", "none of your business",
        "ask me something else", "another question", "different question",
        "(no|nope|nah) skip( it| this| this one|)", "skip skip", "skipping( this one| this|)",
        "(let's|lets|let us) skip( it| this| that| this one| that one| this question|)",
        "skip (ahead|past (this|it|that))", "doesn't apply( to me| here|)", "does not "
        "apply( to me| here|)",
    ),
    "back": (
        "back( up| one| a step| one step| to the last question| to the previous question|)",
        "go( one| a| one step|) (back|step back)( one| a step| one step| a question|)",
        "go back to (the|my) (last|previous) (question|one|answer|step)", "step back",
        "(one|a) step back", "back up (one|a bit|a second|a sec)",
        "previous( question| one| step|)( again|)",
        "(show me |)(the|to the) (last|previous) (question|one|step)( again|)",
        "(last|earlier) question( again|)",
        "(the |)(question|one) (from |)before( again|)", "undo( that| it| last|)",
        "(take|i take) that back", "one back",
        "one question back", "(the |)question before( that| this|)",
        "return to (the|) (last|previous) (question|step)",
    ),
    "repeat": (
        "repeat( that| it| the question| this|)( one more time| again|)", "again",
        "(what|what's|whats|what is|what was)( was|) (the|your|that|this) question( again|)",
        "(say|ask|tell me) (that|it|this|the question) (again|once more|one more time)",
        "ask( me|) again", "once more", "one more time", "say again", "come again", "pardon",
        "pardon me", "what did you (ask|say|ask me|want to know)( again|)", "what", "huh",
        "rephrase( that| it| the question|)", "reword( that| it| the question|)",
        "(put|say|ask) (it|that|this) (differently|another way|in other words)",
        "(show|see|read) (me |)the question( again|)", "can you repeat yourself",
        "(i |)(don't|do not|dont|didn't|did not|didnt) (understand|get)( the question| it| that|"
        " what you mean| what you're asking|)",
        "what do you mean( by that|)",
        "i forgot the question",
        "sorry what", "what was that( again|)", "where was the question",
    ),
    "why": (
        "why", "why (this|that|the)( question|)",
        "why (do|would) you (ask|ask that|ask this|ask me that|ask me this|want to know|"
        "want to know that|want to know this|need to know|need that|need this|need to know that|"
        "care)",
        "why (are|r) you asking( that| this| me| me this| me that|)",
        "(what's|whats|what is|wots) (this|that|it|this one|that one|the question|this question|"
        "that question|this bit|this part|this thing|all this) (good |useful |meant |"
        "supposed to be |even |)for( then| anyway| exactly|)",
        "(what's|whats|what is) (this|that|it|this one|that one|this question|this bit) "
        "(good for|meant to do|supposed to do|going to do)( for me| then| anyway|)",
        "what (good|use) (is|does|would|will) (this|that|it|this one|that one|this question)( do)"
        "( me| anyone| then|)", "what (good|use) (is|are) (this|that|it|this one|that one|these)",
        "what (do|will|would) i (get|have) (out of|from|of) (this|that|it|this one|that one)",
        "how (does|will|would|is) (this|that|it|this one|that one|this question) "
        "(help|helping|going to help|supposed to help)( me| anyone| then|)",
        "what (do you|will you|would you) (need|use|want) (that|this|it) for",
        "(what's|whats|what is) the (point|use|purpose)( of this question| of this| of that|"
        " here|)",
        "(why|how) (is|does) (that|this)( question|) (matter|important|relevant|help)",
        "why should i (answer|answer that|answer this|tell you|tell you that)", "how come you ask",
        "what is the reason for (this|that)( question|)", "for what", "what for",
        "for what (reason|purpose) (do|would|did|are) (you|u) (need|want|ask|asking) "
        "(this|that|it|for this|for that|me this|me that)( from me|)",
        "what (do|would) (you|u) (need|want) (this|that|it) for( from me|)",
    ),
    "more": (
        "more", "(say|tell me|tell|show me|show|read) more( about this| about that|)",
        "a (bit|little) more", "go into detail", "(more|in more) detail(s|)", "explain( more|)",
        "explain (that|this|it)( more|)", "elaborate", "(can|could) you elaborate", "go deeper",
    ),
    "where": (
        "where( am i| are we| was i| were we| is this|)( now| in this| at| again|"
        " in this thing| in all this| in this talk| in this chat| in the process| with this|"
        " with all this| in here| in it|)( now| right now| again|)",
        "how far( along| in| are we| am i|)( along| now| in|)( am i| are we|)",
        "how (much|many)( questions| steps| more|) (is |are |)(left|there|to go)( is left|)",
        "how (much|far) (of|into|through) (this|it|it all|all this|the whole thing) (have|are) "
        "(we|i)( got through| done| covered| come| now|)",
        "how far (have|'ve) (we|i) (got|come|gotten)( now| so far| with this|)",
        "how (much longer|long is this|long does this take|long will this take|"
        "many more)( questions|)",
        "(show|show me) (the |)(map|progress|overview)", "what stage( is this| am i in|)",
        "how much( of this| of it| more of this| more|)( is|'s|) (still |)(left|to come|to go)",
        "(what's|whats|what is) (still |)(left|to come|to go|ahead)( here| now|)",
        "how (long|much longer) (does|will|is|would) (this|it|all this)( still| going to| all|) "
        "(take|last|be|go on)( still| for| now|)",
        "(which|what) (part|stage|step|question|bit) (are we|am i|is this|is that)"
        "( in| at| on| now|)( now|)",
        "are we (nearly|almost) (done|there)", "what's next", "what is next", "what comes next",
    ),
    "help": (
        "help( me|)", "(what are |show |show me |)(my |the |)options", "commands", "menu",
        "what can (i|you) (do|do here|type|say)( here| now|)", "how does this( bot| thing|) work",
        "how do i use (this|this bot|you)", "(list|show)( me|)( the| all|) commands",
        "instructions",
        "(i |)need help( with this| using this|)",
        "what (now|do i do now|should i type|can i type)",
        "i'm (stuck|lost) here", "how (do i|to) (use|work) (this|it)", "manual", "what is this",
        "how does it work", "(what do|what does) (you|this bot|this) do",
    ),
    "jump feel": (
        "feel", "feelings", "(the |)feel(ing|) (stage|part)",
        "(go|jump|take me) to (feel|feelings|the feelings|the feeling part)",
        "(let's|lets) (talk|speak) about (feelings|how i feel|my feelings)",
    ),
    "jump reflect": (
        "reflect", "reflection", "(go|jump|take me) to (reflect|reflection|the reflection)",
        "(let's|lets) (reflect|look back)", "look back",
        "(let's|lets|can we|could we) (look at|talk about|go over|go through) (the|my) "
        "(interview|panel|talk)( now| first| then|)", "(the |)reflect(ion|) (stage|part)",
    ),
    "jump follow_up": (
        "letter", "the letter", "a letter",
        "(write|draft|do|start|compose|send) (the|a|that|my|an) (letter|email|mail|note|reply|"
        "thank you|thank-you|thank you note|thank-you note|thank you letter|follow up|"
        "follow-up)( to them| now| instead|)",
        "follow up", "follow-up", "followup",
        "(go|jump|take me) to (the letter|follow up|follow-up)",
        "(let's|lets) (write|do) (the|a|that) letter",
        "(i want|i'd like|i would like) to write (the|a|them a) letter", "write to them",
        "just the letter",
        "i just want the letter", "i want the letter",
    ),
    "jump analyze": (
        "analy(z|s)e", "analysis", "analyze",
        "analyse", "(go|jump|take me) to (analyze|analyse|analysis|the analysis)",
        "(let's|lets) (analyze|analyse)",
    ),
    "jump move_on": (
        "(the|my|a|make a|make the|show me the) plan",
        "(go|jump|take me) to (the plan|move on|moving on)",
        "moving on", "(let's|lets) (make a plan|plan)", "plan",
    ),
}  # fmt: skip
