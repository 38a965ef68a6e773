"""English words for other people at risk, for what was taken, and that tell the language."""

from flows.listening.phrases import word_set
from flows.listening.shape import NeedWords

WORDS = NeedWords(
    others=(
        r"\b(?:friend|brother|sister|mum|mom|mother|dad|father|son|daughter|partner|mate|husband|"
        r"wife|cousin|flatmate|roommate|boyfriend|girlfriend|colleague|uncle|aunt|he|she)\b"
    ),
    at_risk=(
        r"(?:kill|hurt|harm|hang)(?:ing)? (?:him|her|them)sel\w+",
        r"wants to die|(?:is )?suicidal|end (?:his|her) life|not want to live",
    ),
    oneself=(r"\b(?:i want|i will|myself)\b",),
    bereaved=(
        r"\b(?:killed|hanged|hung|shot) (?:him|her|them)self",
        r"took (?:his|her|their) own life|(?:died by|lost \w+ (?:\w+ )?to) suicide",
    ),
    means=(
        r"\b(?:pills?|tablets?|meds|rope|noose|gun|shotgun|knife|blades?|razors?|bridge|roof|ledge|"
        r"tracks)\b"
    ),
    taken=(
        r"\b(?:took|taken|swallowed|downed|overdosed)\b.{0,40}"
        r"\b(?:pills?|tablets?|meds|medication|medicine|them|lot|everything)\b",
    ),
    common=word_set(
        "i the to and my is it of in that me not am for this be im was just want you on with have "
        "do but no die will bin un ya so there what they your its s t"
    ),
    begun=("kill", "dying", "dead", "pills", "suicid", "myself", "tonight"),
    around_country=word_set("i am im in from live the a my country is it s here"),
)
