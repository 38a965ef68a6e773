"""Plain German for danger: enough to be heard before German is spoken here."""

from flows.listening.de.distress_acts import ACTS, ACTS_CHECK, PATIENTS
from flows.listening.de.distress_blunt import BLUNT
from flows.listening.de.distress_more import MORE, MORE_CHECK
from flows.listening.shape import DistressWords

_MICH = r"(?:mich|mir)"
_DIE = (
    r"(?:sterben|tot sein|nicht mehr (?:leben|da sein|hier sein|aufwachen|existieren|aufstehen)|"
    r"nie (?:mehr|wieder) aufwachen|weg sein)"
)

WORDS = DistressWords(
    spelled={
        "nicht mehr": "nimma nimmer nima nichtmehr nimmermehr", "leben": "lebn leebn lebem",
        "sterben": "sterbn sterbm sterven",
        "umbringen": "umbringn umbrigen", "selbstmord": "selbstmort selbsmord", "nicht":
        "nich ned net nit", "moechte": "mochte", "wuerde": "wurde",
        "waere": "ware war'", "muede": "mude", "umzubringen": "umzubrigen", "suizid":
        "suicid suzid suizit suiziet suitzid",
    },
    masks=(
        *PATIENTS,
        r"(?:sterbe|sterben|stirbt) (?:\w+ ){0,2}(?:vor|fuer|fur) \w+",
        r"(?:handy|akku|laptop|auto|leitung) (?:\w+ ){0,2}(?:tot|gestorben|stirbt)|tote (?:leitung|hose|winkel)",
        r"\w+ (?:hat|haben) (?:mich|uns) (?:\w+ )?(?:umgebracht|gekillt)",
        r"(?:beruflicher|politischer|sozialer|wirtschaftlicher|karriere) ?selbstmord",
        r"tot(?:al|e hose|punkt|arbeiten|muede|mude|lachen|langweilig)",
        r"todes?(?:angst|muede|mude|langweilig|sicher|ernst)",
        r"(?:deadline|arbeit|stress|bewerbung\w*) (?:\w+ )?bringt mich um",
        r"(?:selbstmord|himmelfahrts)kommando",
        r"lebensmude (?:wer|sein)\b", r"muss man (?:\w+ ){0,2}lebensmude", r"mich erschiessen fur",
        r"kms (?:bis|zur|zum|nach)\b", r"(?:war|ist|ware) (?:\w+ )?selbstmord(?= [.,])", r"schluss mit lustig",
        r"(?:rechner|laptop|computer|handy|drucker) (?:\w+ )?selbstmord begangen",
        r"(?:patient\w*|klient\w*|jugendliche\w*|bewohner\w*|anrufer\w*|schuler\w*) (?:\w+ ){0,4}(?:suizid\w*|ritzen|selbstmord\w*|"
        r"uberdosis|sich ritzen|sterben|selbstverletz\w*)", r"suizidale?[nr]? (?:patient|klient|jugend|anrufer|mensch|bewohner)\w*",
        r"(?:suizid|selbstmord)(?:pravention|beratung|schulung|seminar|fortbildung|risiko|rate)\w*",
        r"(?:referat|vortrag|seminar|schulung|fortbildung|modul|kurs|thema) (?:\w+ ){0,2}(?:uberdosis|suizid|selbstmord|sterbebegleitung)",
        r"(?:das|es) ist (?:kein )?(?:weltuntergang|todesurteil)",
        r"(?:arbeits|berufs|privat)leben", r"lebenslauf\w*",
        r"totgesagt\w*|tottgeschwiegen",
    ),
    crisis=(
        *MORE, *ACTS, *BLUNT,
        r"(?:will|moechte|mag|wollte|wuerde|kann|werde) (?:(?!nicht sterben|nicht tot|nie sterben|nicht weg)\w+ ){0,4}?" + _DIE + r"\b",
        r"(?:will|moechte|mag|kann|werde) (?:\w+ ){0,3}nicht mehr(?: \w+)? (?:leben|weiterleben|"
        r"da sein|aufwachen|hier sein)",
        r"(?:mag|will|moechte) nicht (?:\w+ )?(?:mehr )?leben\b(?! (?:in|mit|wie)\b)",
        r"(?:sterben|der tod|tod|tot sein) (?:\w+ ){0,2}(?:klingt|waere|ist|scheint|"
        r"wirkt) (?:\w+ ){0,2}(?:gut|besser|leichter|loesung|losung|schoen|schon|einfacher|"
        r"verlockend|erloesung|option|ausweg)",
        _MICH +
        r" (?:\w+ ){0,2}(?:umbringe|umbringen|umzubringen|toeten|toten|erhaengen|erhangen|"
        r"aufhaengen|aufhangen|verletzen|verletze|verletzt|ritzen|geritzt|ritze|schneiden|"
        r"geschnitten|vergiften|erschiessen|zu toeten|zu toten|zu verletzen|zu ritzen)\b",
        r"(?:bring|bringe) mich (?:\w+ )?um\b",
        r"(?:ritze|ritz|schneide|verletze|toete|tote|erhaenge|erhange) mich\b",
        r"mir (?:\w+ ){0,2}(?:das leben (?:zu )?nehmen|etwas an(?:zu)?tun|was an(?:zu)?tun|"
        r"die pulsadern|das leben)",
        r"(?:suizid|selbstmord|freitod)(?:gedanken)? (?:\w+ ){0,3}(?:ist|sind|waere|als|kommen|"
        r"habe|begehen|option|denke|heute|machen)\b",
        r"(?:an|ueber|uber|von|habe|plane|begehe|denke an|hab) (?:\w+ )?(?:suizid|selbstmord|"
        r"suizidgedanken|selbstmordgedanken)\b",
        r"(?:bin|fuehle mich|fuhle mich|werde) (?:\w+ )?(?:suizidal|selbstmordgefaehrdet|"
        r"lebensmuede|lebensmude)",
        r"(?:suizidal|lebensmuede|lebensmude)\b",
        r"(?:nie|niemals|nicht) (?:\w+ )?geboren",
        r"(?:allen?|familie|welt|sie|euch|kindern?) (?:\w+ ){0,4}(?:besser|"
        r"leichter) (?:\w+ )?(?:dran )?(?:\w+ )?ohne mich",
        r"ohne mich (?:\w+ ){0,4}(?:besser|leichter|gluecklicher) (?:dran|gehen|leben)?",
        r"(?:niemand|keiner|wer) (?:\w+ )?(?:braucht|vermisst|"
        r"wuerde) (?:\w+ ){0,2}mich (?:auf (?:dieser|der) welt|\w* ?lebend|vermissen|mehr auf)",
        r"(?:keinen? (?:grund|sinn|lust|kraft)|nichts) (?:\w+ ){0,4}(?:zu leben|weiterzuleben|"
        r"i am leben|am leben|fuer das es sich zu leben)",
        r"(?:nie|nie mehr|nicht) (?:wieder |mehr )(?:\w+ )?(?:aufwachen|aufstehen muessen|"
        r"aufstehen mussen|aufstehen)\b",
        r"(?:leben|alles) (?:\w+ ){0,2}(?:ein ende (?:setzen|machen)|beenden)",
        r"(?:mach|mache|machen) (?:\w+ )?(?:heute )?schluss mit (?:meinem leben|dem leben|allem)",
        r"(?:leben|weiterleben) (?:hat|macht|ergibt) (?:\w+ )?keinen sinn|"
        r"leben (?:ist )?(?:\w+ )?nicht (?:mehr )?lebenswert",
        r"(?:wuensche|wunsche|wuenschte|wunschte) (?:\w+ ){0,3}(?:tot|nicht mehr da|nie geboren|"
        r"gestorben)",
        r"(?:waere|ware|war) (?:\w+ ){0,2}(?:lieber |am liebsten |gern )tot\b",
        r"(?:lieber|besser|am liebsten|gern) tot\b",
        r"(?:von|aus) (?:der|einer|dem) (?:bruecke|brucke|dach|fenster|"
        r"balkon) (?:\w+ )?(?:springen|springe|stuerzen|sturzen)",
        r"vor (?:den|einen|die) (?:zug|bahn|auto|lkw) (?:\w+ )?(?:werfen|springen|laufen|werfe)",
        r"(?:droht|will|wollte|plant|moechte|sagt|ueberlegt) (?:\w+ ){0,2}(?:, )?(?:\w+ "
        r"){0,2}sich (?:\w+ ){0,2}(?:etwas an(?:zu)?tun|was an(?:zu)?tun|umzubringen|umbringen|"
        r"das leben|zu toeten|zu toten|toeten|toten)",
        r"(?:zu viele|alle|ganze packung|schachtel) (?:\w+ ){0,2}(?:tabletten|pillen|"
        r"schlaftabletten) (?:\w+ )?(?:genommen|geschluckt)",
        r"abschiedsbrief\w*",
    ),
    check=(*MORE_CHECK, *ACTS_CHECK,
        r"(?:suizid|selbstmord) (?:begangen|veruebt|verubt)",
        r"sich (?:umgebracht|das leben genommen|erhaengt|erhangt|getoetet|getotet)",
        r"(?:kann|will|mag) nicht mehr(?= [.,]| $)",
        r"(?:hat|haben) keinen sinn mehr", r"alles sinnlos", r"zur last(?: falle| fallen)?",
    ),
    denied_before=r" (?:nicht|nie|kein(?! (?:spa|witz|scherz))|keine|keinen|niemals)(?: \w+){0,2} $",
    denied_after=r"(?: \w+){0,2} (?:ist|sind|kommt|war) (?:\w+ )?(?:nicht|kein|keine|nie)\b",
    past_before=r" (?:hatte|wollte|war|habe frueher) (?:\w+ ){0,2}$",
    past=
    r"\b(?:frueher|fruher|damals|vor (?:\w+ )?(?:jahren|monaten)|als ich \w+ war|"
    r"in der schulzeit|als (?:jugendliche\w*|teenager|kind|student\w*|schuler\w*)|lange (?:vorbei|her)|"
    r"jahre(?:n)? her|hatte|einmal|\w+und(?:sechzig|siebzig|achtzig|neunzig)|(?:19|20)\d\d)\b",
    present=r"\b(?:jetzt|heute|wieder|gerade|noch|morgen|immer|will|moechte|bin)\b",
    safe=r"\b(?:lange vorbei|war (?:ein )?(?:ganz )?anderer mensch|war eine andere (?:frau|zeit)|langst vorbei|vorbei und gut|war in therapie|hinter mir|uberwunden|heute nicht mehr|(?:geht|gehts) (?:es )?"
    r"mir (?:\w+ )?(?:gut|besser|okay|ok|prima|stabil)|bin (?:\w+ )?(?:stabil|gesund|fit|okay|drueber weg|daruber weg))\b",
)  # fmt: skip
