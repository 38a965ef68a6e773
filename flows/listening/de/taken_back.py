"""How people take back what they have just said, in German: each form stands here once."""

from flows.listening.shape_acts import TakenBackWords

WORDS = TakenBackWords(
    halts=r"oh|ah|ach|[aä]hm?|hm+|na ja|mist|tja|ok",
    noes=r"nein|nee|n[oö]|ach nein",
    words=r"ne|sorry|moment|warte|halt|stopp|eigentlich|korrektur|entschuldigung",
    outright=(
        r"u+ps|hoppla|mein fehler|moment mal|warte mal|quatsch|"
        r"(?:streich|vergiss|l[oö]e?sch)e? (?:das|dies)(?! \w+ (?:ist|war)\b)"
    ),
    pairs=(
        r"nein,? (?:warte|moment|halt|sorry|doch|quatsch|eher|lieber)|warte,? nein|moment,? nein|"
        r"sorry,? nein|korrektur|besser gesagt|oder (?:eher|besser)|nee,? (?:doch )?eher"
    ),
    meant=r"ich (?:mein(?:e|te)?|wollte sagen|hab(?:e)? gemeint)|gemeint (?:war|ist)",
    better=r"besser gesagt|mach (?:das|es) zu|sagen wir|eher|lieber",
    is_so=(
        r"(?:es|das|die|der) (?:war|ist|hei(?:ß|ss)t|sollte? (?:hei(?:ß|ss)en|sein))|sollte "
        r"hei(?:ß|ss)en|(?:war|ist|hei(?:ß|ss)t) (?:es|das)"
    ),
    said=r"ich (?:hab(?:e)? )?gesagt|gemeint|eher|ist eher",
    joins=r"und|aber|doch|auch|au(?:ß|ss)erdem|[uü]brigens",
    both=r"und|au(?:ß|ss)erdem",
    back_to=r"nochmal zur[uü]ck|(?:vorhin|vorher)(?= hab| ich)",
    behind=r"sorry|ups|ehrlich gesagt|eigentlich|[uü]brigens|glaub ich",
)
