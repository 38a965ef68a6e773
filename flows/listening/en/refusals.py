"""How people say that they have nothing to say, in English."""

WORDS = (
    r"nothing(?: comes(?: to mind)?| really| right now| else| much| at all| special)?"
    r"|none|nope|not really|no idea|idk|i ?don'?t know|i do not know|dunno|dont know|don'?t know"
    r"|can'?t think of (?:anything|one)|no one|nobody comes to mind|nil|nada"
    r"|(?:i'm |im |i am )?not doing (?:this|that|it|the \w+(?: \w+)?)(?: thing| one)?"
    r"|(?:no|nah|nope)[, ]+(?:thanks|thank you|thx|ta)?[, ]*"
    r"(?:not (?:tonight|now|today|this one)[, ]*)?"
    r"(?:so |but |and )?(?:let'?s|lets|can we|i'?d rather|please|just) (?:go|move|carry) on"
)

TAKEN_BACK = (
    r"(?:no |nah |oh no )*"
    r"(?:not (?:that|like that|meant like that)"
    r"|(?:i )?(?:didn'?t|did not) mean (?:that|it)(?: (?:that way|like that|literally))?"
    r"|(?:it was |it's |just )?(?:a joke|joking|kidding|a figure of speech|an expression)"
    r"|you (?:misread|misunderstood)(?: me| that)?)"
)
