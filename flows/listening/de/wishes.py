"""What people wish of the talk and of the letter, in German: plain forms of a few kinds."""

from flows.listening.shape_acts import WishWords

_THING = r"(?:brief|schreiben|e-?mail|mail|nachricht|antwort|text|danke\w*|nachfrage)"
_A = r"(?:den|die|das|einen|nen|eine|ne|ein|meinen|meine|diese|diesen|so nen|so eine)"
_WHICH = {
    "zweite": 2, "dritte": 3, "vierte": 4, "fünfte": 5, "funfte": 5, "fuenfte": 5, "sechste": 6,
    "siebte": 7, "achte": 8, "neunte": 9, "zehnte": 10, "elfte": 11, "zwölfte": 12, "zwolfte": 12,
    "zwoelfte": 12, "zwanzigste": 20, "dreißigste": 30, "dreissigste": 30, "vierzigste": 40,
    "fünfzigste": 50, "funfzigste": 50, "fuenfzigste": 50, "hundertste": 100,
}  # fmt: skip
_ORDINAL = rf"(?P<which>{'|'.join(_WHICH)}|\d+\.)[rnms]?"
_UP_TO_TEN = {
    "null": 0, "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "funf": 5, "fuenf": 5,
    "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
}  # fmt: skip
_TEN = rf"(?:10|\d|{'|'.join(_UP_TO_TEN)})"

WORDS = WishWords(
    goes_on=(
        r"\b(?:lass(?:t)? uns|k[oö]nnen wir|bitte|lieber|einfach)(?: (?:doch|bitte|jetzt|einfach|"
        r"mal))* (?:weitermachen|weiter|fortfahren|weitergehen)\b"
    ),
    counted=rf"\b{_ORDINAL} (?:\w+ )?(?:absage|nein|mal|ablehnung)\b",
    which=_WHICH,
    bare_number=(
        r"(?:(?:so|also|ca|circa|etwa|ungef[aä]hr|vielleicht|wohl|eher|eine?|ne|ich w[uü]rde sagen|"
        r"w[uü]rd sagen|ich (?:glaub|glaube|denk|denke)|sagen wir|mindestens|bestimmt|[aä]hm?|"
        r"naja|tja)[\s,.:]+)*"
        rf"(?:{_TEN}\s*(?:oder|bis|-|–)\s*(?:eine? )?)?(?P<number>{_TEN})"
        r"(?:\s*(?:/|von|aus)\s*(?:10|zehn))?(?:[\s,.!]+(?:glaub ich|glaube ich|denk ich|"
        r"vielleicht|wohl|ehrlich gesagt|gerade|jetzt|heute|oder so|mindestens))*\W*"
    ),
    up_to_ten=_UP_TO_TEN,
    numbers=(
        r"\b(?:zahl(?:en)?|skal(?:a|en)|bewert\w+|punkte|noten|(?:0|null|1|eins) bis (?:10|zehn))\b"
    ),
    writing=(
        rf"\b(?:kannst|k[oö]nntest|magst|w[uü]rdest) du (?:mir )?(?:bitte |mal )*(?:{_A} )?(?:\w+ "
        rf")?(?:{_THING} )?(?:f[uü]r mich |mit mir |an (?:sie|die|ihn) )*(?:schreiben|formulieren|"
        rf"aufsetzen|entwerfen)\b",
        rf"\b(?:schreib|formulier|setz)e? (?:mir |bitte |mal |du )*(?:{_A}) (?:\w+ )?{_THING}\b",
        rf"\bich (?:will|m[oö]chte|brauche?|h[aä]tte gern) (?:\w+ ){{0,2}}{_A} (?:\w+ "
        rf")?{_THING}\b(?! nicht)",
        r"\bich (?:will|m[oö]chte|w[uü]rde) (?:\w+ ){0,2}(?:ihnen|denen|ihr|ihm|der firma|"
        r"zur[uü]ck)(?: \w+)? ?(?:zur[uü]ck)?schreiben\b",
        rf"\b(?:nur|blo(?:ß|ss)|direkt|gleich|einfach)(?: noch)? (?:zu[mr] |{_A} )?{_THING}(?: "
        rf"bitte)?\W*$",
        rf"^\W*(?:ja|gut|ok|okay|dann|also)[, ]+(?:bitte )?{_A} (?:kurzen?|kleinen?) {_THING}\W*$",
        rf"\b(?:gehen|k[oö]nnen|wollen) wir (?:\w+ ){{0,2}}(?:zu[mr]|an den|an die) {_THING}\b",
        r"\b(?:was|wie) (?:soll|kann|schreib|schreibe|antworte|k[oö]nnte)(?: ich)? (?:denen|ihnen|"
        r"ihr|ihm|darauf|zur[uü]ck)(?: \w+)?(?: schreiben| antworten)?\W*$",
        rf"\b(?:hilf|hilfst du) mir (?:\w+ ){{0,2}}(?:beim schreiben|beim formulieren|mit (?:dem|"
        rf"der) {_THING}|bei (?:dem|der) {_THING})",
        r"(?<!soll ich )(?<!kann ich )\bum (?:ein )?feedback (?:bitten|fragen)\b(?![^.!]*\?)",
    ),
    draft=(
        ("shorter", r"\bk[uü]rz(?:er|en)\b|\bknapper\b|\bzu (?:lang|viel|ausf[uü]hrlich|"
                    r"wortreich)\b|"
                    r"\bweniger (?:worte|text|zeilen)\b|\b(?:\d|zwei|drei|vier) s[aä]tze\b"),
        ("plainer", r"\b(?:einfach|schlicht|locker|w[aä]rm|freundlich|nat[uü]rlich|menschlich)er\b|"
                    r"\b(?:zu|weniger|nicht so) (?:\w+ )?(?:f[oö]rmlich|steif|formell|gestelzt|"
                    r"nett|h[oö]flich|unterw[uü]rfig|schleimig|brav|geschwollen|bettelnd|"
                    r"dankbar)\b|"
                    r"\bschleim\w*|\bkriech\w*|\bbettel\w*"),
        ("two_lines", r"\bzwei zeilen\b|\bzweizeiler\b|\bals (?:sms|whatsapp|kurznachricht)\b"),
        ("full", r"\bl[aä]nger\b|\bausf[uü]hrlicher\b|\bzu (?:kurz|knapp)\b|\bganze[rn]? brief\b"),
        ("sign", r"\bunterschr(?:eib|ift)\w*|\bmein(?:en)? namen? (?:drunter|darunter|unten|dazu)"),
        ("change", r"\b(?:[aä]nder|ersetz|formulier|umschreib|streich|l[oö]sch)\w*|\b(?:nimm|lass) "
                   r"(?:\w+ ){0,5}(?:raus|weg)\b|\b(?:zeile|satz|stelle|anfang|schluss|teil) "
                   r"(?:ist|klingt|wirkt|passt)\b|\b(?:erg[aä]nz|erw[aä]hn)\w*|\bf[uü]g \w+ hinzu"),
    ),
    news=(
        ("offer", r"\b(?:angebot|zusage|vertrag) (?:bekommen|gekriegt|erhalten)\b|\bhab(?:e)? "
                  r"(?:\w+ ){0,2}(?:den job|die stelle|ne zusage|eine zusage)\b|\b(?:bieten|geben) "
                  r"mir "
                  r"(?:\w+ ){0,2}(?:job|stelle)\b"),
    ),
    not_news=(
        r"\b(?:nicht|kein\w*|nie|wenn|falls|ob|hoffe|w[uü]rde|w[aä]re|h[aä]tte|hatte|zur[uü]ck|"
        r"fast|beinahe)\b|\?"
    ),
    came=(
        r"^\W*(?:(?:und|so|also|ok|hey|oh|update|stell dir vor)\W+)*(?:die |sie |er )?(?:haben|"
        r"hat) (?:sich |mir |jetzt |heute |endlich |doch |gerade |tats[aä]chlich |nun "
        r")*(?:gemeldet|geantwortet|geschrieben|reagiert|zur[uü]ckgeschrieben)\W*$"
    ),
    wrote=(
        r"\b(?:ich|wir) (?:hab|habe|haben) (?:\w+ ){0,4}(?:geschrieben|geantwortet|geschickt|"
        r"abgeschickt|gesendet|weggeschickt)\b"
    ),
    glad=(
        r"\b(?:nett\w*|freundlich\w*|lieb\w*|gute[nrsm]?|gut|tolle[nrs]?|super|sch[oö]n\w*|gefreut|"
        r"positiv\w*|herzlich\w*|zusage|einladung|eingeladen|kennenlernen|wieder bewerben|in "
        r"kontakt|yay|juhu)\b"
    ),
    behind_name=r"(?: (?:[uü]brigens|eigentlich|bitte|halt|auch))?(?:,? (?:und )?nicht [\w '’-]+)?",
    name_of=(
        ("recipient", r"\b(?:sie|er|die (?:frau|dame|personalerin|chefin)|der (?:herr|personaler|"
                      r"chef|"
                      r"mann)) hei(?:ß|ss)t|\b(?:ihr|sein) (?:nach|vor)?name (?:ist|lautet)"),
        ("own", r"\b(?:ich hei(?:ß|ss)e|mein (?:vor|nach)?name (?:ist|lautet))"),
        ("company", r"\b(?:die |der |das )?(?:firma|unternehmen|arbeitgeber|betrieb)"
                    r" (?:hei(?:ß|ss)t|hie(?:ß|ss)|ist|war)"),
    ),
    to_do=(
        r"\bwas (?:soll|kann|muss|k[oö]nnte|mach|mache) ich (?:\w+ ){0,3}(?:tun|machen|jetzt|nun|"
        r"anfangen)\b|\bwas (?:jetzt|nun|tun)\b|\b(?:tipp|tipps|rat|vorschlag|vorschl[aä]ge|idee|"
        r"ideen|empfehl\w*|ratschl[aä]ge?)\b|\bwo (?:fang|fange|soll) ich an|\bwie (?:geh|gehe|"
        r"komm|komme) ich damit um"
    ),
    why_they=(
        r"\b(?:warum|wieso|weshalb) (?:\w+ )?(?:melden|antworten|schreiben|sagen|machen|reagieren|"
        r"sind|behandeln|geben|meldet|antwortet|k[oö]nnen)(?: sich)? (?:\w+ )?(?:die|sie|firmen|"
        r"unternehmen|arbeitgeber|personaler|leute|alle|niemand|keiner|man)\b(?! (?:mich|genau)\b)"
    ),
    past=r"\b(?:haben|hat|war|waren|hatte|hatten|wurde|wurden)\b",
    enough=(
        r"\b(?:reicht'?s?|genug|schluss|feierabend) (?:\w+ )?f[uü]r (?:heute|jetzt)\b|\bdu kannst "
        r"aufh[oö]ren\b|\bgute nacht\b|\bich geh(?:e)? (?:jetzt )?(?:ins bett|schlafen)\b|"
        r"\bmach(?:e)? (?:jetzt |hier |f[uü]r heute )*schluss\b"
    ),
    leaves=(
        r"\b(?:will|m[oö]chte|mag)(?: ich)? (?:\w+ )?nicht (?:\w+ )?(?:[uü]ber [\w ]{2,30} |"
        r"dar[uü]ber |dr[uü]ber |davon )(?:reden|sprechen|schreiben|nachdenken)\b|\blass (?:bitte "
        r")?(?:meine?n?|die|den|das) [\w ]{2,20} (?:da )?(?:raus|au(?:ß|ss)en vor)\b"
    ),
    leaving=(
        r"\b(?:stopp?|aufh[oö]ren|h[oö]r\w* auf|genug|reicht'?s?|sp[aä]ter|pause|schluss|fertig|"
        r"tsch[uü]ss|gute nacht|m[uü]de|schlafen|ins bett|ein ander(?:mal|er tag)|"
        r"nicht (?:jetzt|heute)|kann nicht mehr|zu viel|muss (?:weg|los)|feierabend)\b"
    ),
    why_asked=(
        r"\b(?:warum|wieso|weshalb|wozu) (?:fragst|fragen|willst|wollen|brauchst|brauchen|musst) "
        r"(?:du|sie)\b"
    ),
    reason=r"\b(?:warum|wieso|weshalb|wozu|wof[uü]r|grund|sinn|was bringt|geht dich)\b",
    letter=(
        r"\b(?:brief\w*|e-?mail|mail|nachricht|antwort\w*|schreib\w*|text|entwurf|zeilen?|"
        r"schick\w*)\b"
    ),
    not_understood=(
        r"^\W*(?:(?:und|aber|sorry|hey|[aä]hm?|ok|moment)\W+)*was (?:bedeutet|hei(?:ß|ss)t) "
        r"(?:das|(?:denn |eigentlich )?(?:die frage|das wort\b.{0,40})|[\"„“'‘].{1,40})"
        r"(?: denn| genau| eigentlich| jetzt)*\W*$"
    ),
)  # fmt: skip
