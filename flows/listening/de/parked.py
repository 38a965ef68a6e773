"""German words for what is said where everything waits; accents left out, "ss" for the sharp s."""

from flows.listening.shape import ParkedWords

_THE_BOT = r"(?:du|dich|das|dies\w*|es|hier|bot|programm|ding)"
_DRUGS = r"(?:tabletten|pillen|medis|medikamente|schlafmittel)"
_VERY = (
    r"(?:wirklich|definitiv|garantiert|uberhaupt|gar|echt|ganz sicher|doch|auch|absolut|bestimmt)"
)
_IT = r"sterben|den tod|tod|suizid|selbstmord|so ?was|so etwas|das"

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
        r"nein+|ne|nee+|no|na|nicht doch|quatsch|niemals|nie|nein doch|"
        r"auf (?:gar )?keinen fall|keinesfalls|(?:so ein )?(?:unsinn|quatsch)|"
        r"nicht im geringsten|uberhaupt nicht|gar nicht|bestimmt nicht|naturlich nicht|"
        r"sicher nicht|ach was|"
        r"weder (?:noch|das eine noch das andere)",
        r"(?:ich )?(?:hab|habe) (?:doch )?(?:schon |bereits )?nein gesagt|keins von beide[mn]",
        r"(?:mir geht es|mir gehts|mir geht s|es geht mir|bin|ich bin|alles|geht mir) "
        r"(?:ganz |echt |so weit |soweit )?(?:gut|ok|okay|in ordnung|sicher)",
        r"(?:es|das) (?:war|ist) (?:nur |bloss |doch |mal )*(?:ein witz|ein scherz|ein spruch|"
        r"eine redensart|eine redewendung|ein zitat|so ?dahingesagt|so gesagt|eine floskel)",
        r"keine (?:sorge|angst)|alles (?:gut|bestens|fein|im grunen bereich)",
    ),
    explicit=(
        r"ich bin (?:doch )?nicht in gefahr|keine gefahr",
        r"nichts (?:dergleichen|in der art|davon)|das nicht|(?:darum|davon) (?:geht|ging) es "
        r"(?:gar |uberhaupt )?nicht",
        r"(?:es|das) (?:geht|ging|hat) (?:hier |mir |doch |gar |uberhaupt )*nicht (?:ums|um|darum|"
        rf"damit) ?(?:{_IT})?(?: zu tun)?",
        r"das meine ich nicht|(?:da )?(?:hast|haben) (?:du|sie) (?:mich |das |was )?"
        r"(?:falsch|missverstanden)(?: verstanden)?",
        r"(?:das )?(?:war|ist|hab ich|habe ich) (?:so )?nicht (?:so )?(?:gemeint|der fall)",
        r"so (?:war|ist) (?:das|es) nicht(?: gemeint)?|nicht so(?: gemeint)?|falsch verstanden",
        r"(?:ich )?(?:tue|mache|denke|will) (?:ich )?(?:das )?(?:uberhaupt |gar )?nicht(?: daran)?",
        rf"ich denke (?:{_VERY} )*nicht (?:daran|ans sterben|an (?:{_IT}))(?: zu sterben)?",
        rf"(?:ich )?(?:bin )?(?:(?:immer noch|noch immer|{_VERY}) )*nicht suizidal",
        rf"ich (?:will|mochte|werde) (?:mich |mir )?(?:{_VERY} )*(?:nicht|nichts) (?:mich |mir )?"
        r"(?:sterben|tot sein|umbringen|verletzen|antun|toten|was antun)",
        r"ich (?:tue|tu) mir (?:doch |schon )?nichts(?: an)?",
        r"(?:niemand|keiner) (?:will (?:hier )?sterben|stirbt)(?: hier)?",
        r"ich (?:will|mochte) (?:\w+ )?leben|ich lebe (?:sehr |doch )?gerne?",
    ),
    protests=(
        r"ich|was|hae?|bitte was|wie bitte|ernsthaft|im ernst|echt jetzt|ist das (?:dein|"
        r"euer) ernst",
        r"(?:spinnst|spinnt) (?:du|ihr)|bist du (?:irre|verruckt|bescheuert|blod)|was soll (?:das|"
        r"die frage)(?: denn)?(?: jetzt)?|was hat das damit zu tun",
        r"(?:wozu|wofur|warum|wieso) (?:ist )?das(?: denn)?(?: jetzt)?|wie kommst du d(?:a)?rauf",
        r"(?:wieso|warum|weshalb) fragst du (?:mich )?(?:das|so ?was|so etwas)?(?: schon wieder)?",
        r"wie oft noch|hor auf (?:das |so ?was )?(?:mich )?zu fragen|"
        r"du hast (?:das )?schon gefragt",
    ),
    explaining=(
        r"ich (?:rede|redete|spreche|sprach|schreibe) (?:doch |nur |hier |gerade )*"
        r"(?:von|vom|uber|ubers) (?!mir\b|mein(?:em)? leben|allem)",
        r"ich (?:meine|meinte) (?:doch |nur |bloss )*(?!es\b|das (?:so|ernst)|mich\b|mein leben|"
        r"was)",
        r"(?:es|mir) (?:geht|ging) (?:es |mir |doch |nur |hier )*um (?!mich|mein leben|alles)",
    ),
    before_denial=(
        r"was|wie|oh|ach|(?:na )?hor mal|gott bewahre|bewahre|gott|oh gott|mein gott|"
        r"um gottes willen|himmel|lol|haha\w*|ahm?|hm+|also|"
        r"bitte|ehrlich|ok|okay|ja|sorry|he|hey|moment|hae?|mann|alter|stimmt|genau|richtig|"
        r"immer noch|noch immer|doch|spinnst du|ernsthaft|herrgott|nochmal|noch mal",
        r"(?:wie )?(?:ich )?(?:schon )?(?:sagte|gesagt)",
        r"ich (?:versprech\w*|schwor\w*)(?: (?:es|dir|ihnen)){0,2}|"
        r"glaub(?:en sie)? mir|versprochen",
    ),
    after_denial=(
        r"danke|wirklich|ehrlich|lol|haha\w*|versprochen|gar nicht|uberhaupt nicht|bitte|so|"
        r"daran|echt nicht|wirklich nicht|wieso|warum|wie kommst du darauf|warum fragst du",
        r"gott sei dank|punkt|um (?:himmels|gottes) willen|mann|alter|digga|du|hier|mensch|"
        r"liebe[rs]?|ganz sicher|"
        r"ganz bestimmt",
        r"(?:ich bin |es ist |es geht )?(?:nur|bloss|einfach) (?:\w+ ){0,2}"
        r"(?:traurig|mude|genervt|enttauscht|gestresst|frustriert|wutend|der job|den job|so gesagt|"
        r"ein spruch|ein scherz|eine redensart)",
        r"(?:mir geht es|mir gehts|mir geht s|es geht mir|ich bin) (?:ganz )?(?:gut|ok|okay)",
    ),
    turns=(
        r"mit allem|testament|abgefunden",
        r"leben\w*|lebe|lebt|(?:mich|mir|mein) (?:selbst|selber)|auf mich|bereuen|schon sehen",
        r"^(?:ich|er|sie|mein\w*) (?:\w+ )?(?:schon|hab|habe|hatte|konnte|wurde)(?: mal| fruher)?$",
        r"^(?:\w+ ){0,2}(?:ja|doch|jein)$|^(?:\w+ )?nicht (?!ich$)|bis|seitdem",
        r"daran|dran|dazu|davor|daruber|dafur|damit|(?:tu|tue|mach|mache|will|wollte|versuch\w*|"
        r"plane?|hab) (?:es|das)$",
        r"das einzige|gehalten|halt mich|halten mich|mich halt",
        r"(?:ritz|schneid|kratz|verletz)\w*",
        r"aber|manchmal|ausser|obwohl|weiss|reicht|vielleicht|nur wenn|hochstens|es sei denn|"
        r"es (?:\w+ )?versprochen|frag (?:mich )?(?:morgen|spater)|weil",
        r"nicht (?:\w+ )?(?:gut|ok|okay|sicher)",
        r"noch nicht|^(?:heute|jetzt|momentan|gerade|diesmal) (?:noch )?nicht",
        r"feig\w*|mut|angst (?:davor|vor)|als ob|egal|wozu auch|(?:keinen|kein) sinn|sinnlos",
        r"leb(?:t)? wohl|tschuss|ohne mich|(?:bald|dann|eh|ist) vorbei|(?:eh|dann|bald) weg|"
        r"weg bin|bin (?:ich )?(?:eh |dann |bald )*weg|hab(?:e)? \w+ plan",
        r"nicht mehr (?:da|hier|aufwachen|leben)|schluss|horen willst|aufwachen|verschwinden|"
        r"fur immer",
    ),
    matter=(
        r"ironi\w*|\w*humor|spruch|redewendung|sarkas\w*|ubertrieb\w*|floskel|redensart|witz|"
        r"scherz|"
        r"zitat|ausdruck|wortwahl|deutsch|so ?dahingesagt|so gesagt|dampf|formuliert|ausgedruckt",
        r"(?:wieso|warum|was) fragst du|hor auf zu fragen|frag (?:mich )?(?:lieber|nicht)",
        r"^(?:bitte )?(?:weiter|weitermachen|nachste frage)(?: bitte)?$|"
        r"(?:konnen|konnten) wir (?:\w+ )?weiter\w*",
        r"(?:stink)?sauer|wutend|genervt|verargert|beleidigt|stinkig|angepisst",
        r"ich (?:hatte|habe) (?:\w+ ){0,2}\w*gesprach\w*|ich habe mich beworben",
    ),
    explains=(
        r"(?<=nein\s)(?:ich|mein\w*|der|die)",
        r"ich (?:meine|meinte|hab|habe|wollte|rede|redete|spreche|sprach)|mir (?:geht|ging) es um",
        r"(?:es|das) (?:war|ist|ging|geht)(?!\s+(?:\w+\s+){0,2}nicht)",
    ),
    safe=(r"(?:ja )?ich bin (?:\w+ )?sicher(?: weiter| mach weiter)?",),
    only_safe=(r"sicher|besser",),
)
