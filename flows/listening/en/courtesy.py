"""English words people say to each other: thanks, hello, not now, are you a bot."""

PHRASES: dict[str, tuple[str, ...]] = {
    "thanks": (
        "(thanks|thank you|thankyou|thx|ty|tysm|tks|thnx|thank u|cheers|ta|much appreciated|"
        "appreciated|appreciate it|many thanks|i appreciate it|thanks a lot|thanks so much|"
        "thank you so much|thank you very much|thanks a million|thanks very much|thanks a bunch|"
        "tyvm)( for that| for this| bot| for asking| for listening| for your help| for the help|"
        " for everything| again| so much| for being here|)",
        "(ok|okay|great|cool|good|nice|perfect|alright|lovely) (thanks|thank you|thx|cheers|ty)",
        "that (helped|helps|was helpful|was good|was nice|really helped)( a lot| me| thanks|"
        " thank you|)",
        "(you're|you are|youre) (a |such a |)(great|kind|the best|helpful|sweet|awesome|nice|good|"
        "lovely|clever)( bot| thing| program| one|)",
        "(good|nice|great) (bot|job|one|work)", "👍", "👍👍", "🙏", "❤️", "♥️",
        "😊", "🤗", "👌", "🙂",
        "that's (kind|nice|sweet|good to hear|kind of you)( of you|)", "bless you",
        "love (it|this)",
    ),
    "greeting": (
        "(hi|hello|hey|hiya|howdy|hullo|yo|heya|hallo|helo|sup|greetings|hey hey|hi hi)( there|"
        " bot| again| rebound| you| all| everyone|)",
        "good (morning|afternoon|evening|day)( bot| to you|)",
        "g'day", "👋", "anyone there", "(are you|you) there",
    ),
    "later": (
        "later( please| maybe| today| on|)",
        "not (now|today|right now|tonight|yet now|at the moment|this minute|just now)( please|"
        " sorry| thanks|)",
        "(maybe|perhaps|some|any) (later|another time|other time|some other time|tomorrow|"
        "not now|another day|next time)",
        "(another|some other|a different|other) (time|day|moment)( please| maybe|)",
        "(i'm |im |i am |)not in the mood( today| now| right now| for this| for it| tonight|)",
        "(can|could) we (do|talk about|continue|finish) (this|it|that) (later|another time|"
        "another day|tomorrow|some other time)",
        "(let's|lets) (do|continue|finish) (this|it|that|) (later|another time|tomorrow|"
        "some other time)",
        "(do|finish|continue) (this|it) later",
        "(ask|remind|ping|nudge|message|write|write to|text|tell|catch) me (later|another time|"
        "some other time|another day|a bit later|later today|later on)",
        "(i'm|im|i am) (busy|at work|in a meeting|driving|on the bus|on the train|"
        "too tired for this)( now| right now| today| for this|)",
        "(no|don't have|i have no|i don't have) (time|energy|headspace)( now| right now| today|"
        " for this| for this now| for this today| for it)",
        "(no|i have no|i don't have) time",
        "brb", "be right back",
        "(one|a|just a|wait a|give me a|hold on a|hang on a|gimme a|back in a|just one) (sec|"
        "second|moment|minute|min|bit|mo)( please|)",
        "hang on", "hold on", "wait( please|)",
        "give me (a few minutes|a while|some time|time|five minutes|ten minutes|five|an hour|"
        "a day)",
        "(i |)need (a break|a minute|a moment|some time|time|more time|a pause|a second|"
        "to think)( first| about it| here|)",
        "(take|let's take|lets take|i'll take|) a (break|pause)",
        "snooze",
        "(i'm|im|i am|) at work later", "(i'm|im) (out|busy) later",
        "(i'll|i will|will) (do it|answer|get back to you|come back|be back|reply|write|continue|"
        "finish)( this| it| that| to this| to you|)( later| another time| tomorrow| in a bit|"
        " soon|)",
        "(i |)(can't|cannot|cant) (now|right now|do this now|do this right now|do this today|"
        "talk now|talk right now|talk today|answer now)",
        "(bad|not a good|not the right|wrong) (time|moment)( now| right now|)",
        "too (tired|much) (right |)(now|today|for today|for this)",
    ),
    "smalltalk": (
        "how (are|r) (you|u|ya)( doing| today| feeling|)( today| then|)", "how's it going",
        "hows it going",
        "(what's|whats|wats) up", "how do you do",
        "(what's|whats|what is) your name",
        "do you (have|got) (a name|feelings|friends)",
        "do you (sleep|dream|eat|like me|love me|feel anything|get tired|know chatgpt)",
        "tell me a joke",
        "(lol|lmao|rofl|haha|hahaha|hahahaha|hehe|heh|ha|lolol|xd|loool|ha ha)( ok| true|)",
        ":)", ":-)", ":(", ":-(", ";)", ":d", ":p", ":/", "^^", "😂", "🤣", "😅", "😄", "😉", "😀",
        "🙃",
        "😎",
        "nice (weather|day)( today| isn't it|)", "where (are|do) you (from|live)",
        "how old are you",
        "you('re| are) (funny|weird)",
        "(is|was) (that|this) a joke", "(just |)kidding", "just testing",
        "what's new", "wow", "omg", "cool", "nice", "i love you", "good for you",
    ),
    "program": (
        "(who|what) (are|r) (you|u)( exactly| really| even|)",
        "(are|r) (you|u) (a|an|) (bot|robot|machine|human|person|real person|program|ai|computer|"
        "chatbot|real|alive|chatgpt|gpt)",
        "are you (real|human|chatgpt|alive|ai|an ai|a real person|conscious|a therapist|"
        "there or what)",
        "(is|are|was) (this|that|you) (a|an) (bot|robot|machine|human|person|real person|"
        "program|ai)",
        "is this (automatic|automated|real|ai|chatgpt)",
        "you('re| are) (just |only |)a (bot|program|machine|computer)",
        "am i (talking|speaking|chatting|writing) (to|with) (a|an|some) (bot|robot|machine|human|"
        "person|real person|program|ai|computer)",
        "is (there|that) (a|any) (person|human|real person) (there|here|behind this|reading this)",
        "who (made|built|wrote|created|programmed) (you|this|this bot)",
    ),
    "human": (
        "(can|could|may) i (talk|speak|write|chat) (to|with) (a|an|someone|somebody|a real|"
        "an actual|some)( person| human| human being| real person| real human| therapist| coach|"
        " counsellor| counselor| professional| operator| advisor|)",
        "(i want|i'd like|i would like|i need|i'd rather|want|need|i wanna) (a|a real|"
        "an actual) (person|human|human being|therapist|coach|counsellor|counselor|professional|"
        "operator)",
        "(i want|i'd like|i would like|i need|i'd rather|want|need|i wanna) to (talk to|speak to|"
        "talk with|speak with|chat with|write to) (a|an|some|a real|an actual|someone) (person|"
        "human|human being|real person|real human|real|therapist|coach|counsellor|counselor|"
        "professional|operator|advisor)",
        "(i want|i'd like|i would like|i need|i'd rather|need|want) to (talk|speak|chat) (to|"
        "with) (someone|somebody|someone real|a friend|people|real people)",
        "(i need|i want) someone (to talk to|real|human)",
        "(talk|speak|connect me|put me through) to (a|an|a real|someone|somebody)( person| human|"
        " agent| operator| therapist| coach|)",
        "(a |)(real|actual|living) (person|human|human being)( please|)( not a (bot|machine|robot|"
        "program|computer)| instead|)",
        "(a |)(person|human)( please| instead| please not a bot| not a bot| not a machine)",
        "is there (a|an|any) (person|human|real person|human being|someone)( here| there|"
        " i can talk to|)",
        "(are there|do you have) (people|humans|real people|a human|staff)( here| there|"
        " i can talk to|)",
        "(get|give) me a (human|person|real person)", "no bot(s|) please",
        "i don't want (to talk to |)a bot",
        "is anyone (real |)(here|there)", "is there someone i can (talk|speak) to",
    ),
    "never_mind": (
        "never ?mind( that| it| me|)", "nevermind( that| it| me|)", "nvm",
        "never mind( that| it| me|)",
        "(forget|cancel|ignore|scratch|disregard|drop) (it|that|this|that one|that last one|"
        "what i just said|the last one|my last message|that message)( please|)",
        "(no|oh|ah|actually) (forget it|never mind|nevermind|nvm)",
        "(mistake|by mistake|my mistake|my bad|oops|sorry wrong chat|sorry wrong button)",
        "wrong (button|chat|window|person)", "(that was |)(a |by |my |)mistake",
        "oops",
        "i didn't mean (that|it|to do that|to)( to|)", "as you were", "doesn't matter",
        "forget i (asked|said that)",
    ),
    "pause": (
        "pause", "(mute|silence)( this| it| you|)", "pause (it|this|everything|the messages)",
        "(let's|lets|can we|could we|we should|i'll|i have to|i need to) pause( this| it| here|)"
        "( now| for now| for a bit| for a minute| for a moment| for a while|)",
        "pause( this| it|) (here|now|for now|for a bit|for a minute|for a moment|for a while)",
        "(i |)(need|want) a (short |quick |little |)(break|pause)", "(taking|let's take) a break",
    ),
    "settings": (
        "settings", "preferences", "options menu",
        "(change|set) (the |my |)(language|settings|hours|time|reminders|"
        "notifications)",
        "notifications", "my settings",
    ),
    "journal": (
        "journal", "(show|list|see)( me|) (my |all |all my |)(rejections|journal)",
        "my rejections",
        "all (my |)rejections", "list of rejections",
    ),
    "switch": (
        "switch", "(switch|change|go|jump) to (the|my) other( one| rejection| no|)",
        "(the|my) other (one|rejection|no)", "switch rejections",
        "switch to another( one| rejection|)",
    ),
    "rename": ("rename( it| this| this one|)", "(change|edit|give it) (the|a) (new |)name"),
    "share": (
        "share( it| this|)",
        "share( it| this|) with (my|a|the) (coach|adviser|advisor|counsellor|mentor)",
        "(the |a |)(share|coach) version",
        "(a |the |something |)(version|copy|summary|file) for (my|a|the) (coach|adviser|"
        "advisor|counsellor|mentor)",
    ),
    "patterns": (
        "patterns", "(show|show me|see) (my |the |)patterns", "(my|the) patterns",
        "what do (they|my rejections|these) have in common", "compare my rejections",
    ),
    "looking": (
        "what am i looking for( again|)", "(show|show me|see) what i('m| am) looking for",
        "what i('m| am) looking for", "my looking-for list",
    ),
    "advert": (
        "(job |)(advert|ad|advertisement)",
        "(check|hold|compare|read|look at) (this|an|the|a) (job |)(advert|ad|advertisement)"
        "( for me|)",
        "(i have|i've got|i found|here is|here's) (a|an|another) (job |)(advert|ad|advertisement)",
        "paste (a|an|the) (job |)(advert|ad)",
    ),
}  # fmt: skip
