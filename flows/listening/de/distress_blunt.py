"""Deutsch fuer Gefahr, geradeheraus und in Mundart. (German for danger, blunt and in dialect.)"""

_WANT = (
    r"(?:will|wu|wui|wil|wett|wott|mecht|mechat|mocht|moechte|mag|mog|moag|wollt|wollte|wuerde|dat)"
)
_TOT = r"(?:tot|tod|dod|dot|dood|daud|doud)"
_NO_MORE = (
    r"(?:nicht mehr|nicht meh|nimmer|nimma|nimme|num|nume|numme|ni mehr|nie meh|nimmi|nid meh)"
)
_LIVE = r"(?:leben|lebe|labe|laben|labn|lem|lehm|leba|lewe|lewen|laba|lebm)"
_KILL = r"(?:killen|kille|hamdrahn|haamdrahn|hoamdrahn|heimdrehen|heimdrehn|umbringa|umbringe|ummbringen|abmurksen|ausloschen|ufhanke|ufhange|aufhanga|richten)"
_HIGH = (
    r"(?:hochsitz|brucke|talbrucke|dach|turm|kirchturm|balkon|felsen?|klippe|gerust|kran|parkhaus|"
    r"hochhaus|silo|fenster|viadukt|staumauer|mast)"
)
_DAY = r"(?:morgen|morgn|moang|bald|am (?:mon|diens|donners|frei|sams|sonn)tag|am mittwoch|am wochenende|nachste woche|zum \w+ersten|am ersten|ubermorgen)"
_RESCUER = r"(?:notarzt|notarztin|sanitater|sanis?|rettung\w*|arzte|feuerwehr|polizei)"
_SAVED = r"(?:zuruckgeholt|wiederbelebt|reanimiert|rausgezogen|rausgefischt)"
_AGAIN = r"(?:nachste[ns]? mal|wieder|noch ?mal|diesmal|sperr\w*|gefragt|enttauscht)"
_LIMB = r"(?:unterarm\w*|arme?n?|oberschenkeln?|handgelenke?n?|beine?n?|haut|bauch)"

BLUNT = (
    # Wunsch, auch in Mundart
    _WANT + r" (?:ich |i |isch )?(?:\w+ ){0,3}?" + _NO_MORE + r" (?:\w+ ){0,2}?" + _LIVE + r"\b(?! (?:in|mit|von|bei|wie|so)\b)",
    _WANT + r" (?:ich |i |isch )?(?:nur |no |nua |noch |grad |einfach |bloss |afach |endlich ){0,4}sterb(?:n|m|a|e|en)\b(?! (?:\w+ )?vor)",
    _WANT + r" (?:ich |i |isch )?(?:\w+ ){0,2}?(?:" + _TOT + r"|hi|hin) (?:sei|sein|si|sy)\b(?! (?:und|wie|als|zu)\b)",
    r"(?:ausser|nur|bloss|als|lieber|endlich|einfach) (?:noch |mehr )?" + _TOT + r" (?:zu )?sein\b(?! (?:muss|kann|wird|konnte|soll))",
    r"(?:ich|i|isch) (?:\w+ ){0,2}?(?:mich|mi|me) (?:\w+ ){0,3}?" + _KILL + r"\b(?! (?:nach|auf|an)\b)", r"\b(?:mich|mi) (?:\w+ )?h(?:a|aa|oa)mdrahn",
    r"(?:umbringen|toten|erschiessen|erhangen|aufhangen|killen) (?:muss|mus|will|werd\w*|mocht\w*|moechte|wollt\w*|kann|soll) (?:ich|i|isch) (?:mich|mi)\b",
    r"sterbenswillig|todessehnsucht", r"(?:hab|habe|mein\w*) (?:\w+ )?(?:sterbewunsch|todeswunsch)\b",
    r"(?:konnt|konnte|wurd|wurde|mocht|moechte|will|wuerde) ich (?:\w+ ){0,2}(?:den|meinen) tod\b", r"(?:lieber|eher|besser) (?:das |ins |ein )?grab\b",
    r"(?:mein|das|dieses|zum) leben\b.{0,40} (?:\w+ )?(?:loswerden|los sein|wegwerfen|weggeben|zuruckgeben|hinschmeissen)\b",
    r"(?:hang|bring|schiess|ertrank) dich (?:auf|um|tot)\b.{0,40}(?:will|mocht|moechte|stimme|hor)", r"(?:mich (?:\w+ )?hol\w*|sterb\w*|tod)\b.{0,60}(?:helf|helfe) ich (?:selber|selbst|da )? ?nach\b",
    r"(?:brucken?pfeiler|baum|lkw|laster)\b.{0,60}(?:meiner|reinfahr\w*|reinlenk\w*)(?= [.,]| $| ist| wird| soll)", r"mich (?:\w+ )?einschlafern (?:lassen|lass|lasst)\b",
    r"(?:einschlafern|erschiess\w*|vergift\w*)\b.{0,25}(?:dann|danach|und) (?:mich|mi) (?:selber|selbst|auch|hinterher)\b",
    # Tag und Ort
    r"(?:dann|heute|heut|" + _DAY + r") (?:hange?|heng|baum(?:e?le?)) (?:ich|i)(?= [.,]| $| am (?:strick|seil|baum|balken|haken))", r"\bh[ae]nge? ?(?:mich|mi) (?:(?!nicht\b)\w+ ){0,3}auf\b(?! (?:den|die|das|der|dem|einen)\b)",
    _DAY + r" (?:\w+ )?bin (?:i|ich) (?:\w+ )?" + _TOT + r"(?= [.,]| $| und| trotzdem)", r"\bbin (?:ich |i )?" + _DAY + r" (?:\w+ )?" + _TOT + r"(?= [.,]| $| \w)(?! (?:mud|mued|langweil|traurig))",
    r"(?:zug|ice|bahn|guterzug)\b.{0,40}(?:wird meiner|ist meiner|nicht zum (?:mitfahren|einsteigen))", r"(?:toter?|leiche)\b.{0,50}(?:morgen|heute|bald) (?:ist es so ?weit|bin ichs?)", r"brauch\w* (?:\w+ ){0,2}(?:tot|als toter?) (?:\w+ )?nicht\b",
    r"(?:sturze?|werfe?|schmeisse?|lasse?) (?:ich |i )?(?:mich|mi) (?:\w+ ){0,2}(?:vom|von|uber|ubers|ausm|aus) (?:der |dem |die |das |den |ner |einer |einem )?(?:\w+ )?" + _HIGH,
    r"(?:lieg|liege|hock|hocke|knie|sitz|sitze|steh|stehe|bin) (?:\w+ ){0,3}(?:auf|uf|zwischen) (?:den |de |die )(?:schienen|gleisen?|bahngleisen?)\b", r"hinter(?:m| dem) brucken?gelander",
    _HIGH + r"\b.{0,40}(?:runter (?:\w+ ){0,2}(?:nur|bloss)|auf dem kurzen weg|nicht (?:mehr )?uber die (?:leiter|treppe))",
    r"(?:pulsadern?|adern?|handgelenke?|schlagadern?) (?:\w+ ){0,2}(?:offen|aufgeschnitten|aufgeschlitzt|aufgemacht)\b",
    r"(?:stuhl|hocker|schemel|leiter)\b.{0,30}(?:knoten|schlinge|strick)|(?:knoten|schlinge|strick) (?:sitzt|halt|hangt|ist fest)\b.{0,40}(?:steh|stuhl|hocker|drauf|bereit)",
    r"(?:monatsvorrat|jahresvorrat|monatspackung|pillendose|tablettendose|pillenbox|tablettenvorrat) (?:\w+ ){0,3}(?:[.,] )?(?:weg|runter|runtergespult|geschluckt|drin|intus)\b",
    r"(?:hab|habe|hob) (?:\w+ ){0,2}(?:rattengift|gift|frostschutz\w*|abflussreiniger|bleichmittel|chlorreiniger) (?:\w+ )?(?:geschluckt|getrunken|genommen|gesoffen)\b",
    r"schlauch (?:\w+ ){0,3}auspuff\b.{0,25}(?:fenster|zu|dicht|motor)", r"gas(?:hahn|herd)? (?:\w+ )?(?:auf|aufgedreht)\b.{0,30}(?:fenster|turen|schlafen|leg)\w* (?:\w+ )?(?:zu|dicht|mich)\b",
    r"(?:will|moechte|mocht|gehe?|komme?) (?:\w+ )?zu meine[rmn] (?:toten|verstorbenen|seligen) \w+", r"lass\w* mich (?:\w+ )?(?:verrecken|krepieren|sterben)\b",
    _DAY + r" (?:\w+ )?(?:bin|lieg|liege) ich (?:\w+ )?(?:leiche|i am sarg|i am grab|unter der erde)\b",
    # zurueckgeholt, und wieder
    r"(?:mich|mi) (?:\w+ ){0,2}?(?:abgeschnitten|losgeschnitten|vom strick \w+)\b.{0,60}" + _AGAIN, _RESCUER + r" (?:\w+ ){0,6}" + _SAVED + r"\b.{0,60}" + _AGAIN,
    r"(?:eigenen|meinem|meinen) (?:suizid|selbstmord|freitod)(?:versuch)?\b", r"(?:womit|wie|woran) (?:geht|stirbt) (?:ein mensch|man|einer) (?:\w+ )?(?:sanft\w*|schmerzlos)",
    # verletzen
    r"(?:jede|pro|jeder) (?:\w+ )?(?:absage|nein|brief|ablehnung)\b.{0,12}(?:brandmal|brandwunde|schnitt|narbe|kerbe|strich) (?:\w+ ){0,3}" + _LIMB,
    r"(?:rasier)?klingen? (?:[.,] )?(?:\w+ ){0,2}(?:[.,] )?(?:\w+ ){0,2}" + _LIMB + r"\b",
)  # fmt: skip
