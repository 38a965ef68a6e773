"""What people type instead of pressing a button, in English."""

from flows.listening.en import courtesy, moves, records
from flows.listening.phrases import word_set
from flows.listening.shape import CommandWords

WORDS = CommandWords(
    phrases={**moves.PHRASES, **records.PHRASES, **courtesy.PHRASES},
    # A request addressed to the bot: safe around a command word even where an answer is awaited.
    asking=(
        "please", "pls", "plz", "ok", "okay", "sorry", "hey", "hi", "oh", "uh", "um", "so", "and",
        "can we", "can you", "could we", "could you", "can i", "could i", "may i", "would you",
        "will you", "can you please", "could you please", "can we please", "could we please",
        "can we just", "let's just", "just", "alright", "then", "actually", "well", "yeah", "right",
    ),
    closing=(
        "please", "pls", "plz", "thanks", "thank you", "thx", "bot", "then", "ok", "okay",
        "if possible", "if that's ok", "if that's okay", "now", "for now", "sorry", "will you",
        "would you", "can you", "could you", "will ya", "would ya", "can we", "could we", "instead",
        "rebound", "i think", "lol", "haha",
    ),
    # What a person says about themselves: only where nothing but a choice is awaited.
    wishing=(
        "i want to", "i'd like to", "i would like to", "i wanna", "i need to", "i'd rather",
        "i would rather", "i'll", "i will", "i think i'll", "i think", "maybe", "let me", "let's",
        "lets", "let us", "i'd prefer to", "i want", "i need", "i'd like", "how do i", "no",
        "how can i", "i guess", "nah", "do you mind if we", "is it ok to", "how about we",
    ),
    # "hold on" and the reason for it; a person at the door is not an answer.
    waiting=(
        "(please |pls |sorry |ok |)(hold on|hang on|wait)",
        "one sec", "one second", "one moment", "one minute", "brb",
        "sorry", "just a sec", "just a second", "just a minute", "a sec", "be right back",
        "moment",
    ),
    reasons=(
        "(someone's|somebody's|someone is|somebody is|there's someone|there's somebody) (at|"
        "knocking at) the door",
        "(the |my |)(phone|phone's|phone is|bell|doorbell|doorbell's)( ringing| rings| rang|)",
        "(my |the )(bus|train|tram|stop|taxi) (is here|is coming|just came|has come)",
        "dinner's ready",
        "dinner is ready", "dinner",
        "(i |)(have to|gotta|got to|need to|must) (go|run|take this|answer this|get this|"
        "get the door|leave|take a call|pick up)",
        "(kids|the kids|baby|the baby)( need me| is crying| woke up| are home| are up|)",
        "(i'm|im|i am) (driving|at work|on a call|busy|in a meeting|on duty|on shift|on the ward)",
        "(i'll|i will) (be back|come back|return|write again)( later| soon| in a bit|)",
        "back in (a minute|a bit|a sec|five|ten|5|10|an hour|five minutes|ten minutes)",
        "(i'm|im|i am|got|i've got) (on |)(a|another) call", "i('ll| will) be (right |)back",
        "brb",
        "be right back", "call coming in", "food's here", "someone's calling",
        "my (mum|mom|dad|wife|husband|boss|partner) is (calling|here)",
        "(i |)need (a|some) (minute|moment|sec|water|coffee)",
    ),
    reminding=(
        r"(?:(?:can|could|would|will) you |please |pls |just )*(?:please )?(?:remind|nudge|ping|"
        r"message|text|write(?: to)?|poke|ask|catch|check in with|contact) me(?: again|"
        r" back)?(?: (?:about|of) (?:this|it|that))?(?: again)? (?P<when>(?!when (?:it.?s|it is) "
        r"(?:time|due)\b)(?:on|in|at|this|next|"
        r"tomorrow|tmrw|tmr|tonight|mon|tue|wed|thu|fri|sat|sun|after|when|around|first thing|"
        r"the day|over the|later|before|by|every|again)\b.{0,60})"
    ),
    pausing=
    r"(?:(?:can|could|would) you |please |pls |just )*(?:pause|mute|snooze|hush|be quiet|"
    r"stay quiet|no messages|quiet)(?: (?:it|this|everything|the messages|messages))? "
    r"(?P<until>(?:until|till|til|for) .{1,50})",
    searching=
    r"(?:what did i (?:say|write|tell you|answer)|search(?: my notes)?|find) (?:about|for|"
    r"on) (?P<what>.{1,60})",
    # Long words with no real neighbour one letter away that would be an answer.
    often_mistyped=word_set(
        "continue restart repeat summary privacy unsubscribe commands options settings rephrase "
        "goodbye previous journal analyze analyse reflect"
    ),
)  # fmt: skip
POLITE = "please pls plz"
"""Words that may stand anywhere in a command."""
SLIPS = {
    "skp": "skip", "skipp": "skip", "sikp": "skip", "skpi": "skip", "bak": "back", "bakc": "back",
    "nxt": "next", "u": "you", "plz": "please", "pls": "please", "evrything": "everything",
    "passt": "passt", "halp": "help", "hepl": "help", "agian": "again", "y": "why", "r": "are",
}  # fmt: skip
"""Slips of the finger in words too short to be mended."""
