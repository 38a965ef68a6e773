"""English words about the whole: stop, start over, show, change, delete, get help."""

PHRASES: dict[str, tuple[str, ...]] = {
    "stop": (
        "fuck off", "piss off", "go away", "leave me alone", "shut up", "get lost",
        "(just |)stop( it| this| here| now| there| everything| all| the bot| asking|)( now|)",
        "(just |)stop (asking|bothering|pestering|annoying)( me|)"
        "( things| questions| stuff| that| this| all this|)( now|)",
        "(i want|i'd like|i would like|i need|want) to (stop|stop here|stop now|quit|quit this|"
        "stop this)",
        "(let's|lets|let us|we can) (stop|stop here|stop this|end here)",
        "enough( now|)", "(that's|thats|that is|it's) enough",
        "cancel( everything| all| all of it|)",
        "quit", "exit", "end (this |)here", "abort", "no more (questions|of this)",
        "(i'm|im|i am) out", "(i'm|im|i am) done with (this|this bot|you|the bot)",
        "turn (it |this |)off", "stop stop",
        "(i |)(don't|do not|dont) want to (continue|go on) with this( now| bot|)",
        "(i |)(don't|do not|dont) want to do this (now|today|right now)",
    ),
    "stop messages": (
        "stop (messaging me|writing to me|texting me|writing me|the messages|sending messages|"
        "sending me messages|the reminders|reminding me|nudging me)( please|)",
        "unsubscribe( me|)", "opt out", "no more (messages|reminders|nudges)",
        "(don't|do not|dont) (message|text|write|write to|contact|remind|ping) me( again|"
        " anymore| any more|)",
        "take me off( this| this list| the list|)", "no reminders( please|)",
    ),
    "timezone": (
        "(my |the |change my |change the |set my |)(time zone|timezone|clock)( is wrong|)",
        "(i'm|im|i am) (travelling|traveling|in another time zone)",
    ),
    "quiet": ("(my |the |set my |change my |)quiet hours", "quiet times"),
    "nudges": (
        "(what|which messages|which reminders) (is|are) planned",
        "(my |the |show my |my planned |)(reminders|nudges|planned messages)",
        "when (do|will|are) you (write|message|remind|going to write)( to|) me( again| next|)",
        "when will i hear from you( again| next|)",
    ),
    "goodbye": (
        "(bye|goodbye|good bye|bye bye|cya|see you|see ya|see you later|see you soon|"
        "see you tomorrow|talk later|talk to you later|ttyl|take care|farewell)( for now| then|"
        " now|)",
        "(good night|goodnight|gn|night|night night|nighty night|sleep well)( then| bot|)",
        "(that's|thats|that is|that was|that'll be|it's) (all|it|enough|it then|all then|"
        "all i have|all i've got)( for| from me|)( today| now| tonight|)",
        "enough for (today|now|tonight|one day|one go)",
        "(i'm|im|i am) done for (today|now|tonight)",
        "done for (today|now|tonight)", "(i'm|im|i am|) (going|off) to (bed|sleep)( now|)",
        "(let's|lets|we) stop (for |)(today|tonight|now|for now)", "stop for (today|now|tonight)",
        "(i have to|i've got to|gotta|got to|i must|have to|i need to) (go|go now|run|"
        "leave)( now|)",
        "no more (for |)(today|tonight)", "until (tomorrow|next time|later)", "thanks( and|) bye",
        "(till|til) (tomorrow|next time|later)", "calling it a (day|night)", "thanks good night",
    ),
    "resume": (
        "(go|carry|keep) on( then| with it|)", "keep (her|it|this|things) (going|moving|rolling)",
        "(go ahead|keep going|proceed|continue|resume|carry on)( please| where we were|"
        " where we left off| where we stopped| where i left off|)",
        "(let's|lets|let us) (go on|continue|carry on|keep going|proceed|resume|go|start|begin|"
        "do this)",
        "(i'm|im|i am) (back|here again|here now)( again| now|)", "back again",
        "(pick up|take up) where (we|i) (left off|stopped|were)", "where were we going",
        "(i'm|im|i am) ready( now| to go on| to continue| to start|)", "unpause",
        "i want to (continue|go on|carry on|resume)",
        "(start|begin)( now| the conversation|)",
    ),
    "restart": (
        "(start|begin) (over|again|anew|afresh|from scratch|from the beginning|from the start|"
        "from zero)( again|)",
        "restart( it| this| everything| the conversation|)",
        "start all over", "(start|begin) again from (scratch|the beginning|the start|zero)",
        "(i want|i'd like|want) to (start over|restart|start again|begin again)",
        "(let's|lets) (start over|restart|start again|begin again)", "from the (top|beginning)",
        "reset( everything| it| this|)", "back to (the start|the beginning|square one|start)",
        "(scrap|drop|throw away) (this|it|this one|that)",
        "(scrap|drop|throw away) (this|it|this one|that) and (start|begin) (over|again|anew|"
        "a new one|fresh)",
        "start fresh", "redo( everything| all| it all|)", "new start",
        "new rejection, start (fresh|over|anew)", "go back to the (start|beginning)",
        "wipe( this| it|) and (start|begin) (over|again)",
    ),
    "new": (
        "new", "new one",
        "(another|new|a new|one more|yet another) (rejection|no)", "another one",
        "(next|a second|second) rejection",
        "(i|i've|i have|just)( just|) (got|have|had|received|gotten) (another|a new|one more|"
        "yet another|a second) (no|rejection|one)( today| now| just now|)",
        "got another( one|)",
        "(add|enter|start|begin|log|open|record) (a|another|a new|one more|the next|"
        "new)( rejection| one| no)",
        "there (is|was|'s) another( one| no| rejection|)",
        "rejected again",
        "(it|they|that) happened again", "(got|i got|i was|was) rejected again",
    ),
    "edit": (
        "edit( it| that| this| an answer| my answer| my answers| answers| something|)",
        "(change|correct|fix|amend|edit|rewrite|revise) (an|my|my last|that|the|the last|this|"
        "one|my earlier|an earlier|a previous|my previous|some of my) (answer|answers|reply)",
        "(i want|i'd like|i would like|i need|want|let me) to (change|correct|fix|"
        "edit) (something|an answer|my answer|that|it|my last answer|one of my answers|"
        "an earlier answer)",
        "let me (change|correct|fix|edit) (something|an answer|my answer|that|it|my last answer)",
        "(change|correct|fix) (something|that|it|this)",
        "i made a (mistake|typo)( there| earlier|)",
        "that('s| is|) wrong", "i got that wrong", "i (wrote|typed|said) (something|that) wrong",
    ),
    "export": (
        "export( it| this| everything| my data| all| my answers| my notes|)",
        "download( it| this| my data| everything| my answers|)",
        "(send|give|get|email|mail) me (my data|the file|a file|a pdf|the pdf|a copy|everything|"
        "my notes|the export)",
        "(save|save it|save this) (as|to) (a |)(pdf|file)",
        "(export|download) (as |to |)(a |)(pdf|json|markdown|text|file|picture|calendar)",
        "(the |my |)summary as (a |)(pdf|file|text)", "(the |)export as (a |)(pdf|file|text|json)",
        "(send|give|make)( me|) (it|this|everything|it all|the whole lot|all of it) as a (pdf|"
        "file)",
        "(can i|could i) (have|get|download) (it|this|everything|a copy)( as a (pdf|file)|)",
        "(a |the |)copy of (it|this|everything|all this)",
        "pdf", "(get|print) (it|a copy|my notes)", "print( it| this|)",
        "a (copy|pdf) (of this|please)",
    ),
    "search": ("search", "search (in |)my (notes|answers)", "search something"),
    "summary": (
        "summary", "show", "show it", "show me",
        "(the|a|my|show|show me|give me|read me) (the |a |my |)summary",
        "sum( it| this| that|) up( and finish| please| now|)",
        "summari(s|z)e( it| this| that| everything|)", "recap", "(give me |)a recap",
        "(show|show me|see|list) (what i have|what we have|everything|my answers|my notes|it all|"
        "what i wrote|what i said|what i've written|what we've got|all my answers)( so far|)",
        "what (do|did) (i|we) (have|write|say|tell you)( so far|)",
        "(can i |could i |may i |let me |lemme |let's |i want to |i'd like to |i wanna |show me |)"
        "(see |read |look at |view |check |have a look at |go through )(what|everything|all) "
        "(you've|youve|you have|u have|we've|weve|we have|i've|ive|i have|you|we) "
        "(got|have|kept|noted|saved|collected|gathered|written|put|taken|noticed|noted|)"
        "( down| so far| on me| about me|)( for me| about me| of mine| on me| here| there| of it|)"
        "( so far| until now| already| up to now| by now|)",
        "(can i |could i |let me |lemme |i want to |i'd like to |i wanna |)(see|read|look at|"
        "have a look at|check) (my|the|all my|all the) (notes|answers|summary|entries)"
        "( so far| again| now|)",
        "what have (i|we)( got|) so far",
        "what have i (written|said|told you)( so far|)", "overview",
    ),
    "privacy": (
        "privacy( policy| page| stuff| bit| info| rules| notice| settings|)",
        "(show me|see|tell me about|what's|where's) (your|the) privacy( policy| page| stuff| bit|)",
        "(who|does anyone|can anyone|does anybody|can anybody|who else|will anyone|"
        "can someone) (read|reads|see|sees|look at|else read|else see|can read|can see|"
        "gets to see|will see|will read) (this|that|it|my answers|my messages|what i write|"
        "what i say|my data|what i type|all this)( here|)",
        "(is|are) (this|it|that|these|my data|my answers|what i write|the chat|my messages|"
        "this chat)( all| really|) (private|anonymous|secret|safe|secure|encrypted|confidential|"
        "stored|saved|public|kept)( here|)",
        "(where|how|how long) (is|are|do you keep|do you store) (this|it|my data|my answers|"
        "my messages)( stored| kept| saved|)",
        "what (do|will) you do with (my data|this|my answers|it|what i write)", "data protection",
        "gdpr",
        "(do|does|will) (you|this bot|my employer|anyone) (store|save|keep|share|sell|see|read|"
        "know|log) (this|my data|it|what i write|my answers|my messages)",
        "who (are|is) (behind|running) this",
        "who runs (this|this bot|it|you)", "(is|are) (this|you|it) safe",
        "do you share( my|) data",
        "who has access( to this| to my data| to it|)",
        "what happens (to|with) (my data|my answers|what i write|this)",
    ),
    "forget": (
        "(delete|erase|remove|clear|wipe|destroy) (me|my data|my account|my history|my notes|"
        "my answers|my messages|my info|my information|everything|all my data|all of my data|all|"
        "all of it|it all|the chat|this chat|our chat|this conversation|what i wrote|all i wrote|"
        "everything i wrote|everything about me|all data|all my answers|my profile|my chat|"
        "my conversation|what you have on me|everything you know about me|"
        "everything you have)( about me| now| from here|)",
        "forget (me|everything|all|all of it|about me|everything i said|everything i wrote|"
        "all i said|what i said|what i wrote|my data|everything about me)",
        "(i want|i'd like|i would like|want) (you |)to (delete|erase|remove) (my data|my account|"
        "everything|me|all my data)",
        "data deletion",
        "(i want|i'd like) (my data|my account|everything|it all) (deleted|gone|erased|removed)",
        "right to be forgotten", "close my account", "get rid of (my data|everything|my account)",
        "delete", "clear history", "delete (account|data|history)",
    ),
    "crisis": (
        "crisis", "i need help (right now|now|urgently|immediately|fast)",
        "i need (urgent|immediate) help",
        "emergency", "(this is|it's|its) an emergency",
        "(i'm|im|i am) in (crisis|danger|a crisis)",
        "crisis (line|number|hotline)", "(suicide |)(hotline|helpline|lifeline)",
        "(i'm|im|i am) not safe( right now| tonight| here|)",
        "i (don't|do not|dont) feel safe( with myself| right now| tonight|)",
        "(help me now|help now)", "sos",
    ),
}  # fmt: skip
