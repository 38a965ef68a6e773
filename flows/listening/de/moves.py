"""How people move within the talk, in German: on, back, away (see `acts`)."""

from flows.listening.de.forms import LEARN, MODAL, NOW, QUESTION, RATHER, THAT
from flows.listening.shape_acts import Kinds

MOVES: Kinds = (
    ("wants", "undo", (
        rf"(?:{MODAL} )?(?:du )?(?:mach|nimm|setz|{THAT}|{RATHER}|letzte antwort|"
        r"letzten schritt| )*(?:das |die |bitte |wieder |mal )*(?:ruckgangig|zuruck)(?: machen| "
        r"nehmen| setzen)?(?:(?<=ruckgangig)|(?<=nehmen)|(?<=setzen)|(?<=machen))",
        r"(?:nimm|zieh) (?:das|die antwort|meine antwort)(?: bitte| wieder)? zuruck",
        r"(?:das )?(?:war|hab ich|ich hab|hab) (?:mich )?(?:gerade |jetzt |eben |das )?(?:vertippt|"
        r"verklickt|verdruckt|ein versehen|aus versehen|falsch (?:gedruckt|getippt|geklickt)|der "
        r"falsche knopf)",
    )),
    ("wants", "back", (
        rf"(?:{MODAL} )?(?:{RATHER} )*(?:zur|auf die|zu der|in die) (?:letzten|vorigen|vorherigen|"
        rf"frage davor|davor|vorletzten|letzte|vorige)(?: {QUESTION})?(?: zuruck)?(?: gehen| "
        rf"springen)?",
        rf"(?:{MODAL} )?(?:{RATHER} |wir |einen |eine |ein |schritt |frage )*zuruck(?: zur "
        rf"(?:letzten |vorigen |vorherigen )?{QUESTION})?(?: gehen| springen| konnen)?",
        rf"(?:geh|gehe|spring|gehn wir|gehen wir) (?:{RATHER} |eine |einen |eins |frage |schritt )*"
        r"zuruck",
    )),
    ("wants", "no_numbers", (
        r"(?:bitte |ich will |ich mochte |ich mag |mag |will )*(?:keine|nicht|ohne|kein|nix mit) "
        r"(?:lust auf |bock auf )?(?:\w+ )?(?:zahlen?|skala|skalen|nummern?|punkte|noten|"
        r"bewertungen|prozente)(?: vergeben| geben| sagen| nennen| mehr)*",
        r"(?:ich )?(?:hab|habe|hatte) (?:\w+ )?(?:keine|kein|null) (?:lust|bock|nerv) (?:auf|fur) "
        r"(?:\w+ ){0,2}(?:zahlen?|skala|skalen|nummern?|punkte|bewerterei|bewertungen)(?: \w+)?",
        r"(?:das )?(?:kann|will|mochte|mag) (?:ich )?(?:\w+ )?nicht (?:in zahlen|in einer zahl|als "
        r"zahl|auf einer skala|mit zahlen)(?: \w+)?",
        r"(?:ich )?(?:hasse|mag) (?:\w+ )?(?:zahlen|skalen|so skalen|diese skalen)(?: nicht)?",
        r"(?:lass|lassen wir)(?: \w+)? (?:die |das mit den )?(?:zahlen|skalen)(?: weg| sein| "
        r"bleiben)?",
    )),
    ("wants", "no_feelings", (
        r"(?:bitte |ich will |ich mochte |lass |lass uns )*(?:nicht|keine|kein|ohne|nix) (?:\w+ "
        r"){0,2}(?:gefuhle|gefuhl|gefuhlen|gefuhlskram|gefuhlszeug|gefuhlsduselei|emotionen)(?: "
        r"\w+)?",
        r"(?:lass|spar dir|lassen wir)(?: \w+)? (?:die |den |das )?(?:gefuhle|gefuhlskram|"
        r"gefuhlszeug|emotionen)(?: weg)?",
    )),
    ("wants", "skip", (
        rf"(?:{MODAL} )?(?:wir )?(?:{THAT} |{RATHER} |{QUESTION} |ich |wir |da )*"
        r"(?:uberspringen|uberspring|uberspringe|auslassen|weglassen|skippen|skip|lass ich mal aus|"
        r"lassen wir aus|lassen wir weg|lass ich aus|lass ich weg)(?: wir| ich)?(?: mal| einfach| "
        r"bitte)*",
        rf"(?:lass|lasse|lassen)(?: wir| uns)? (?:{THAT} |{RATHER} |{QUESTION} )*(?:aus|weg|"
        rf"weglassen|"
        r"auslassen|uberspringen)",
        r"(?:die |zur |zu der |gib mir die |stell die |bitte )*(?:nachste|nachsten)(?: frage)?",
        rf"(?:{THAT} |die |diese |auf die )?(?:{QUESTION} )?(?:mag|will|mochte|kann|muss|werde) "
        rf"ich (?:{NOW} |da |dir |lieber |dazu )*nicht(?: so gern| wirklich| gern)?(?: "
        rf"beantworten|"
        r" sagen| antworten| erzahlen| drauf antworten)?(?: mussen)?",
        rf"(?:ich )?(?:mag|will|mochte|kann) (?:{THAT} |{QUESTION} |{NOW} |dazu |da |darauf |auf "
        rf"die |"
        r"auf diese |lieber )*(?:nicht|nichts)(?: beantworten| sagen| antworten| erzahlen| "
        r"schreiben)",
        rf"(?:keine lust|kein bock|kein nerv|null bock)(?: auf (?:{THAT} )?{QUESTION})?",
        rf"weiter(?: gehts| geht s| im text| zur nachsten(?: {QUESTION})?| mit der nachsten(?: "
        rf"{QUESTION})?)?",
        r"(?:machen|gehen) wir (?:bitte |einfach |mal )?weiter|mach (?:bitte |einfach |mal "
        r")?weiter",
        r"(?:frag|frage) (?:mich )?(?:bitte |lieber |einfach )*(?:was|etwas) (?:anderes|andres)",
        r"(?:das )?(?:geht|gehort) (?:dich |hier |euch )?(?:nichts an|nicht hierher)",
        r"dazu (?:fallt mir|weiss ich|kann ich|hab ich) (?:\w+ )?(?:nix|nichts)(?: ein| sagen)?",
    )),
    ("wants", "one_thing", (
        r"(?:gib|nenn|nenne|sag|verrat|schlag)(?: mir)?(?: \w+){0,2} (?:nur |bloss |genau "
        r")*(?:eine|ein|einen|1)(?: einzige[nrs]?| kleine[nrs]?| konkrete[nrs]?)? (?:sache|ding|"
        r"schritt|tipp|aufgabe|idee)(?: vor)?(?: die ich| den ich| das ich| fur| zum)?(?: "
        r"\w+){0,5}",
        r"(?:nur|bloss|einfach|lieber) (?:eine|ein|einen|den)(?: einzige[nrs]?| kleine[nrs]?| "
        r"nachste[nrs]?)? (?:sache|schritt|tipp|aufgabe)(?: \w+){0,4}",
        r"was (?:soll|kann|muss|konnte|mach|mache) ich (?:jetzt |heute |denn |nun |am besten |"
        r"konkret |als )*(?:erstes |nachstes |zuerst )?(?:tun|machen|anfangen|unternehmen)?(?: "
        r"damit| heute| jetzt| als erstes)?",
        r"(?:und )?was (?:jetzt|nun)|wie (?:gehts|geht es|geht s) (?:jetzt |nun )?weiter",
        r"wo(?:mit)? (?:fang|fange|soll) ich (?:jetzt |am besten |denn )?an(?:fangen)?",
    )),
    ("wants", "show", (
        r"(?:zeig|zeige|schick|lies)(?: mir| mal| bitte| doch)*(?: vor)? (?:alles |mal )?(?:was|"
        r"meine|die|das|den) (?:\w+ ){0,4}(?:hast|habe|hab|haben|steht|stand|notizen|antworten|"
        r"karte|zusammenfassung|notiert|geschrieben|gesagt|gespeichert)(?: \w+)?(?: vor)?",
        rf"(?:kann|konnte|darf) (?:ich|man) (?:\w+ ){{0,3}}{LEARN} was (?:\w+ ){{0,4}}"
        r"(?:hast|habe|hab|steht|haben)",
        rf"(?:kann|konnte|darf) (?:ich|man) (?:\w+ ){{0,2}}(?:meine|die) (?:notizen|antworten|"
        rf"zusammenfassung)(?: \w+)? {LEARN}",
        r"was (?:hast|haben|hab|habe) (?:du|ich|wir|ihr) (?:bis jetzt |bisher |alles |denn |schon |"
        r"so |mir |dir |da |von mir |uber mich )*"
        r"(?:geschrieben|notiert|gesagt|aufgeschrieben|gespeichert|"
        r"festgehalten)",
        r"(?:mach|gib|schreib)(?: mir)?(?: bitte| mal)* (?:eine|ne|die) (?:kurze )?zusammenfassung",
    )),
    ("wants", "where", (
        r"wo (?:stehen|sind|stecken|steh|bin|steck) (?:wir|ich)(?: \w+){0,3}",
        r"wie (?:weit|lang|lange) (?:sind|bin|dauert|geht|noch|ist|brauchen) ?(?:wir|ich|das|"
        r"es)?(?: \w+){0,3}",
        r"wie ?viele? (?:fragen|schritte|teile|kommen|kommt|fehlen|sind)(?: \w+){0,5}",
        r"(?:kommt|kommen|ist|gibts|gibt es) (?:da |jetzt |denn )?noch (?:viel|viele fragen|viel "
        r"mehr|lange)(?: \w+){0,2}",
        r"(?:ist|sind) (?:das|es|wir) (?:jetzt |bald |denn |schon )*(?:fertig|vorbei|zu ende|"
        r"durch)",
        r"was (?:kommt|fehlt) (?:denn |jetzt |da |als )*(?:noch|nachstes|danach)(?: alles)?",
    )),
    ("wants", "why", (
        r"(?:warum|wieso|weshalb|wozu|wofur|weswegen) (?:willst|wollt|musst|mochtest|brauchst|"
        r"fragst|fragt|soll|muss|sagst|stellst|interessiert|ist|wird|bitteschon)(?: \w+){0,5}",
        r"(?:warum|wieso|wozu|wofur)(?: genau| denn| das| die frage| diese frage| die zahl)+",
        r"was (?:bringt|soll|nutzt|nutzt mir|hast du von|willst du mit) (?:mir |dir |dich |denn "
        r")*(?:das|die frage|der frage|die zahl|es)(?: jetzt| denn| bringen)*",
    )),
)  # fmt: skip
PUTS_OFF: Kinds = (
    ("wants", "later", (
        r"(?:ich |wir |lass uns |das )*(?:mach|mache|machen|schreib|schreibe|antworte|red|reden|"
        r"guck|melde mich|meld mich|komm|komme|will|mochte|wurd|kann) (?:ich |wir |das |hier |da |"
        r"mich |dazu )*(?:lieber )?(?:spater|morgen|nachher|heute abend|am wochenende|ein andermal|"
        r"wann anders)(?: \w+){0,2}",
        r"(?:spater|morgen|nachher|ein andermal|heut abend|heute abend) (?:\w+ ){0,2}(?:weiter|"
        r"mehr|nochmal|wieder|lieber)?",
        rf"(?:ich )?(?:hab|habe) (?:{NOW} )?(?:keine|kaum|null) (?:zeit|kraft|energie|nerven|"
        rf"kopf)(?: {NOW}| dafur)*",
        rf"(?:{NOW} )?(?:keine|keinen) (?:zeit|kraft|energie|nerv|nerven|kopf)(?: {NOW}| dafur)*",
        rf"(?:{NOW} )?(?:ist|passt|gehts|geht es|geht|kann ich) (?:es |mir |das )?(?:{NOW} )?"
        r"(?:nicht|schlecht|ganz schlecht|ungunstig)(?: so gut)?",
    )),
    ("wants", "stop", (
        r"(?:mir |das |fur |jetzt )*(?:reichts|reicht|reicht es|reicht s|genugt|langts|langt)(?: "
        r"mir| das| es)*(?: (?:fur|jetzt|heute|erstmal|hier|auch|langsam))*",
        r"(?:genug|schluss|feierabend|ende|das wars|das war es|das reicht)(?: (?:fur|jetzt|heute|"
        r"erstmal|hier|damit))*",
        r"(?:ich )?(?:hor|hore|mach|mache) (?:\w+ )?(?:hier |jetzt |erstmal )*(?:auf|schluss|pause|"
        r"feierabend)(?: \w+)?",
        r"(?:lass uns |wir )?(?:\w+ )?(?:aufhoren|schluss machen|pause machen)",
    )),
)  # fmt: skip
"""What is said of going: anything else that is wished comes before it."""
