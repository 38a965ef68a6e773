"""German words for what is said where everything waits; accents left out, "ss" for the sharp s."""

from flows.listening.shape import ParkedWords

_THE_BOT = r"(?:du|dich|das|dies\w*|es|hier|bot|programm|ding)"
_DRUGS = r"(?:tabletten|pillen|medis|medikamente|schlafmittel)"

KINDS = {
    "taken": (
        rf"\b(?:hab|habe) (?:\w+ ){{0,5}}(?:alle|alles|sie|was|etwas|zu viel\w*|{_DRUGS})"
        r"(?! (?:ernst|personlich|frei|mit|hin)\b)(?: \w+){0,2} (?:genommen|geschluckt)\b",
        r"\b(?:hab|habe) (?:\w+ ){0,6}geschluckt\b",
        rf"\b{_DRUGS} (?:\w+ )?(?:genommen|geschluckt)\b",
        r"\buberdosis\b|\bich blute\b|\btief geschnitten\b",
    ),
    "unsafe": (
        r"\b(?:bin|fuhle mich|fuhl mich) (?:\w+ )?(?:nicht|net) (?:mehr )?sicher\b",
        r"^(?:nicht|net) (?:mehr )?sicher vor mir\b|\b(?:nicht|net) sicher vor mir\b",
        r"\bnicht (?:\w+ ){0,2}garantier\w*\b|\bich (?:mach|tu|mache|tue) es(?: jetzt| heute)?$",
    ),
    "phone": (
        r"\b(?:kann|mag|will) (?:\w+ ){0,3}(?:nicht )(?:\w+ )?(?:telefonieren|anrufen|sprechen|"
        r"reden)\b",
        r"\bnicht telefonieren\b",
    ),
    "person": (
        r"\bhilf mir\b(?! (?:bei|mit|beim|den|die|das|zu)\b)|\bruf (?:\w+ )?(?:jemand\w*|hilfe)\b",
        r"\bhilfe\b(?! (?:bei|beim|mit|zu|zum|fur)\b)|\bmit (?:jemandem|einem menschen) reden\b",
    ),
    "tell": (
        r"\b(?:sagst|erzahlst|verrat\w*|meldest|sag)\b.{0,25}\b(?:niemand\w*|weiter|jemand\w*|"
        r"keinem)\b",
        r"\bwer (?:liest|sieht)\b",
    ),
    "anger": (
        rf"\b{_THE_BOT} (?:(?:bist|ist|so|ein|eine|total|einfach|echt|doch|nur) )*"
        r"(?:nutzlos\w*|dumm\w*|blod\w*|scheiss\w*|mist|quatsch|nervt)\b",
        r"\b(?:dummer|bloder|blodes|dummes|scheiss) ?(?:bot|programm|ding|automat)\b",
        r"\bhalt die\b|\bverpiss\w*|\bfick\w*|\b(?:das|du) bringt? (?:\w+ )?nichts\b|"
        r"\bbringt nichts\b|^nutzlos$",
    ),
    "alone": (
        r"\b(?:bin|ganz|so) (?:\w+ )?allein\w*\b|\bhabe? niemand\w*\b|\b(?:keiner|niemand) da\b",
        r"\beinsam\b",
    ),
    "onward": (r"\b(?:weiter|weitermachen|zuruck zu\w*|der brief|den brief|das anschreiben)\b",),
}

WORDS = ParkedWords(
    kinds=KINDS,
    hello=(r"hallo|moin|servus|guten (?:morgen|tag|abend)|bin wieder da",),
    yes=(r"ja|jap|jo|joa|schon|ein bisschen|manchmal|ja (?:\w+ ?){1,3}",),
    unsure=(
        r"vielleicht|weiss nicht|weiss ich nicht|ich weiss nicht|ich weiss es nicht|kann sein|"
        r"keine ahnung|unsicher|nicht sicher|bin (?:mir )?nicht sicher|ich bin mir nicht sicher",
    ),
    no=(r"nein|ne|nee|na",),
    taken_back=(
        r"nein das nicht|nein so war das nicht|das nicht|das war nicht so gemeint|"
        r"nicht so gemeint|nein gar nicht",
    ),
    denials=(
        r"nein+|ne|nee+|no|na|nicht doch|quatsch|niemals|nie|auf keinen fall|keinesfalls|"
        r"uberhaupt nicht|gar nicht|bestimmt nicht|naturlich nicht|sicher nicht|ach was",
        r"nichts (?:dergleichen|in der art|davon)|das nicht|darum geht es nicht",
        r"das meine ich nicht",
        r"(?:das )?(?:war|ist|hab ich|habe ich) (?:so )?nicht (?:so )?(?:gemeint|der fall)",
        r"so (?:war|ist) (?:das|es) nicht(?: gemeint)?|nicht so(?: gemeint)?|falsch verstanden",
        r"(?:ich )?(?:tue|mache|denke|will) (?:ich )?(?:das )?(?:uberhaupt |gar )?nicht(?: daran)?",
        r"ich denke nicht (?:daran|ans sterben)|nicht suizidal|ich bin nicht suizidal",
        r"(?:mir geht es|mir gehts|mir geht s|es geht mir|bin|ich bin|alles|geht mir) "
        r"(?:ganz |echt |so weit |soweit )?(?:gut|ok|okay|in ordnung|sicher)",
        r"keine (?:sorge|angst)|alles gut",
    ),
    before_denial=(
        r"was|wie|oh|ach|gott|oh gott|mein gott|um gottes willen|himmel|lol|haha\w*|ahm?|hm+|also|"
        r"bitte|ehrlich|ok|okay|ja|sorry|he|hey|moment",
        r"(?:wie )?(?:ich )?(?:schon )?(?:sagte|gesagt)",
    ),
    after_denial=(
        r"danke|wirklich|ehrlich|lol|haha\w*|versprochen|gar nicht|uberhaupt nicht|bitte|doch|so|"
        r"daran|echt nicht|wirklich nicht|wieso|warum|wie kommst du darauf|warum fragst du",
        r"(?:ich bin |es ist |es geht )?(?:nur|bloss|einfach) (?:\w+ ){0,2}"
        r"(?:traurig|mude|genervt|enttauscht|gestresst|frustriert|wutend|der job|den job|so gesagt|"
        r"ein spruch|ein scherz|eine redensart)",
        r"(?:mir geht es|mir gehts|mir geht s|es geht mir|ich bin) (?:ganz )?(?:gut|ok|okay)",
    ),
    turns=(r"aber|manchmal|ausser|obwohl|weiss|reicht", r"nicht (?:\w+ )?(?:gut|ok|okay|sicher)"),
    explains=(
        r"ich (?:meine|meinte|hab|habe|wollte)|mir (?:geht|ging) es um",
        r"(?:es|das) (?:war|ist|ging|geht)(?!\s+(?:so\s+)?nicht)",
    ),
    safe=(r"(?:ja )?ich bin (?:\w+ )?sicher(?: weiter| mach weiter)?",),
    only_safe=(r"sicher|besser",),
)
