"""German words for other people at risk, for what was taken, and that tell the language."""

from flows.listening.phrases import word_set
from flows.listening.shape import NeedWords

WORDS = NeedWords(
    others=(
        r"\b(?:freund\w*|kumpel|bruder|schwester|mutter|mama|papa|vater|sohn|tochter|partner|"
        r"mann|frau|mitbewohner\w*|kolleg\w*|onkel|er)\b"
    ),
    at_risk=(
        r"sich (?:umbringen|das leben nehmen|was antun|etwas antun|umzubringen)",
        r"nicht mehr leben|sterben will",
    ),
    oneself=(r"\b(?:mich umbring\w*|ich will)\b",),
    bereaved=(
        r"\bsich (?:umgebracht|erhangt|das leben genommen|erschossen)",
        r"hat sich (?:\w+ ){0,4}(?:umgebracht|das leben genommen)",
    ),
    means=(
        r"\b(?:tabletten|pillen|medis|strick|seil|waffe|messer|klinge\w*|brucke|dach|gleis\w*)\b"
    ),
    taken=(r"\b(?:habe?|ha)\b.{0,50}\b(?:genommen|geschluckt|gnoh)\b",),
    common=word_set(
        "ich nicht und mich mir das ist ein eine der die den habe hab will bin nur mehr noch auf "
        "mit aber jetzt heute es zu nimmer i mi wie was in am tot tote "
        "allein dass weiss doch kann kein keine immer so damit"
    ),
    begun=("umbring", "sterb", "tablett", "selbstm", "suizid", "leben", "nein"),
    around_country=word_set("ich bin aus wohne lebe in der die den mein land ist hier"),
)
