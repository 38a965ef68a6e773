"""How people take back what they have just said, in English: each form stands here once."""

from flows.listening.shape_acts import TakenBackWords

_STRIKES = (
    r"(?:scratch|scrap|strike|cross out) (?:that|this|it)|"
    r"(?:forget|delete) (?:that|this)(?! \w+ (?:is|was)\b)"
)
_MEANT = (
    r"i (?:meant?|ment)(?: to (?:say|write|type|put))?|i should(?:'ve| have) (?:said|put|typed)|"
    r"should(?:'ve| have| of) said(?=,|:| (?:it|that|they|i)\b)"
)

WORDS = TakenBackWords(
    halts=r"oh|o(?!')|ah|er+m?|um+|uh+|hm+|well|ok|okay|ugh|argh|damn",
    noes=r"no|nope|nah",
    words=r"so+r+y|wait|actually|correction|pardon",
    outright=rf"hang on|hold on|o+ps|who+ps|my (?:mistake|bad)|typo|nvm|never ?mind|{_STRIKES}",
    pairs=(
        r"(?:no|sorry),? wait|wait,? (?:no|sorry)|no,? (?:sorry|actually|rather|better|more like|"
        r"make (?:it|that)|not that)|sorry,? no|actually,? no|or (?:rather|better)|make that|"
        r"correction"
    ),
    meant=_MEANT,
    better=r"make (?:it|that)|or rather|rather|or better|better|more like|let'?s say",
    is_so=(r"it(?:'s| is|s| was|'?ll be| should be)|that(?:'s| was| should be| is)|should be"),
    said=(
        r"i (?:said|told you|wrote|put)(?: to say)?|change (?:it|that) to|meant|ment|more like|"
        r"it (?:was )?really"
    ),
    joins=r"and|but|though|also|plus|then|btw|by the way",
    both=r"and|also|plus",
    back_to=(
        r"(?:(?:going|coming|to go) )?back to (?:before|earlier|that|what i said|the (?:beginning|"
        r"start))|earlier(?= i\b)"
    ),
    behind=r"so+r+y|o+ps|my (?:bad|mistake)|lol|actually|btw|by the way|i think|tbh|to be honest",
)
