"""Deutsch fuer Gefahr nach wer, wann und womit. (German for danger by who, when and with what.)

The verb stands last or is parted: "ich bring mich heute Nacht um", "weil ich sterben will".
"""

_DIE = (
    r"(?:sterben|tot sein|tod sein|nicht mehr (?:leben|da sein|hier sein|aufwachen|existieren|am leben sein)|"
    r"nie (?:mehr|wieder) aufwachen|mich (?:umbringen|toten|erschiessen|erhangen|aufhangen)|mir das leben nehmen|"
    r"schluss machen|verrecken|krepieren)"
)
_WANT = r"(?:will|moechte|wollte|mag|wuerde|wurd|wott|darf|durfte|muss|werde|konnte|kann|soll)"
_SOON = (
    r"(?:heute|heut|heut nacht|heute nacht|heute abend|heut abend|heute noch|morgen|morgen fruh|gleich|jetzt|bald|nachher|spater|"
    r"dann|danach|am \w+tag|am mittwoch|am wochenende|am ersten|ubermorgen|nach \w+|vor \w+|nachste woche|nachsten \w+|"
    r"diese(?:s|n)? (?:woche|nacht|wochenende)|in (?:ein paar|zwei|drei|der) \w+)"
)
_PILLS = r"(?:tabletten|tablettn|pillen|medis|medikamente|schlaftabletten|schlafmittel|packung|schachtel|tropfen)"
_ALL = r"(?:alle|alles|zu viele?|die ganzen?|ganze|die restlichen|samtliche|zwanzig|dreissig|vierzig|funfzig|[0-9]+|massig|haufenweise|uberdosis)"
_GOAL = r"(?:wunsch|ziel|schritt|plan|ausweg|weg|traum|losung|antwort|option|gedanke|hoffnung|wahl|moglichkeit)"
_HIGH = r"(?:brucke|bruecke|balkon|dach|klippe|hochhaus|turm|fenster|parkhaus)"
_KILL = r"(?:erschiess\w*|erhang\w*|aufhang\w*|ertrank\w*|vergift\w*|erstech\w*|ersauf\w*|totet?|umbring\w*|umzubringen)"
_PIECES = (
    r"(?:baum|wand|mauer|brucken?pfeiler|lkw|laster|betonpfeiler|pfeiler|leitplanke|gegenverkehr)"
)

ACTS = (
    # Wunsch, Ziel, Frage
    r"(?:sterben|tot sein|tod sein|nicht mehr leben) (?:zu )?(?:will|moechte|wollen|wuerde)\b(?! ich (?:\w+ )?(?:nicht|nie))",
    r"\bsterben wollen (?:ist|gehort|war noch nie|begleitet)",
    _GOAL + r" (?:\w+ ){0,5}?(?:ist|waere|bleibt|war|[.,]) (?:\w+ ){0,2}?(?:(?:zu )?" + _DIE + r"|der tod|(?:selbst|selbs)mord|suizid|mein tod|zu sterben)",
    r"(?:selbst|selbs)mord (?:\w+ ){0,2}(?:der|die|das) einz\w+", r"nicht mehr am leben sein|nicht (?:mehr )?am leben bleiben",
    r"(?:warum|wieso|wann|weshalb) (?:darf|kann|muss|soll|durfte) ich (?:\w+ ){0,3}?(?:sterben|tot sein|leben|nicht sterben|am leben)\b(?! (?:\w+ )?(?:vor|in|von|mit))",
    r"(?:darf|kann|soll|sollte|warum nicht) (?:man|ich) (?:mich|sich) (?:\w+ )?(?:umbringen|toten|das leben nehmen|erschiessen)",
    r"(?:(?:waere|wer|warat) (?:ich |i )|war ich (?=doch|nur|lieber|besser|gern|am liebsten))(?:\w+ ){0,3}(?:tot|tod|nicht mehr da|nie geboren|gestorben)(?= [.,]| $)",
    r"ich (?:waere|wer|war) (?:\w+ )?(?:gern|lieber|am liebsten|besser) (?:\w+ )?to[td]\b", r"(?:wunschte|wuncshte|wunsche|hoffe) (?:mir )?(?:ich|i) (?:waere|wer|war|bin) (?:\w+ )?(?:to[td]|nicht mehr|nie)\b",
    _WANT + r" (?:einfach |nur |nurnoch |noch |endlich |bloss |wirklich |so |echt |jetzt |am liebsten |lieber |gern |gerne |auch ){0,4}(?:tod|tot) (?:sein|werden)",
    r"(?:an|ans|uber|uebers|ubers) (?:nichts anderes |nix anderes )?(?:\w+ ){0,3}(?:sterben|totsein|umbringen|selbstmord|suizid)\b(?= [.,]| $| denk| nach)",
    r"(?:das|mein|dieses) leben (?:soll|muss|darf) (?:\w+ )?(?:aufhoren|enden|vorbei sein|ein ende)", r"(?:beende|beend|beenden|beendet) (?:ich )?(?:\w+ ){0,2}(?:mein|das|mei|dieses) (?:\w+ )?leben",
    r"(?:mein|das) leben (?:\w+ ){0,2}(?:beende\w*|weg\w*|wegwerfen)\b", r"(?:sehne|sehn|freu|freue) mich (?:\w+ )?(?:nach dem tod|nach dem sterben|auf den tod|auf das ende|zu sterben)",
    r"hasse mich .{0,25}sterben\b", r"nicht mehr (?:auf dieser|auf der) (?:welt|erde)(?= [.,]| $| sein)",
    # getrennt gesagt: ich bring mich ... um
    r"(?:bring|bringe|brings) (?:ich |i )?(?:mich|mi) (?:\w+ ){0,6}?um(?= [.,]| $| weil| wenn| und| bevor| heute| vorher)(?! (?:die|den|das|vier|zehn|zwolf|\d))",
    r"(?:(?:ich|i) (?:\w+ )?(?:erschiess|erhang|ertrank|vergift|erstech|tot)e? |(?:erschiess|erhang|ertrank|vergift|erstech|tot)e? (?:ich|i) )(?:mich|mi)\b(?! (?:am|vor|lachen))",
    r"(?:mich|mi) (?:\w+ ){0,4}(?:" + _KILL + r")(?= [.,]| $| will| wollte| werd\w*| muss| kann| soll| und| weil| heute| morgen)",
    r"(?:hang|hange|hangs) (?:ich )?(?:mich|mi) (?:(?!nicht\b)\w+ ){0,4}auf\b(?! (?:den|die|das|der|dem|einen)\b)", r"(?:nehm|nehme|nimm) (?:ich )?mir (?:\w+ ){0,4}das leben\b", r"das leben (?:zu )?nehm\w*(?= [.,]| $)",
    r"(?:tu|tue|tua) (?:ich )?mir (?:\w+ ){0,3}(?:was|etwas) an\b",
    r"(?:werf|werfe|schmeiss|schmeisse|leg|lege|stell|stelle|sturz|sturze) (?:ich )?mich (?:\w+ ){0,2}(?:vor|unter|auf|aus|von|in) (?:den|die|das|einen|der|dem|s)?\s?(?:\w+ )?(?:zug|bahn|s bahn|u bahn|gleise?n?|schienen|lkw|auto|fluss|rhein|" + _HIGH + r")",
    r"(?:spring|springe|spring\w*|hupf|hupfe) (?:ich )?(?:\w+ ){0,3}(?:vom|von der|von einer|von einem|aus dem|vor den|vor die|von) (?:\w+ )?(?:" + _HIGH + r"|zug|bahn|fluss|stock)(?! (?:der|des) \w+ (?:ins|auf))",
    r"(?:fahr|fahre|lenk|lenke|ras|rase|steuer\w*) (?:ich )?(?:\w+ ){0,4}(?:gegen|vor|in|unter) (?:den|die|einen|eine|das|nen) (?:\w+ )?" + _PIECES,
    r"(?:geh|gehe) (?:ich )?(?:\w+ ){0,2}(?:ins wasser|in den tod|in den fluss)(?= [.,]| $| und)",
    # Tag und Entschluss
    _SOON + r" (?:\w+ ){0,3}(?:bin|waere|werde) ich (?:\w+ ){0,2}(?:tot|tod|nicht mehr (?:da|am leben)|i am himmel)\b(?! (?:muede|punkt))", r"\bda bin ich (?:\w+ )?(?:tot|tod|nicht mehr am leben)(?= [.,]| $)",
    r"ich sterbe? (?:heute|heut|morgen|bald|jetzt|diese|am|noch heute)\b(?! .{0,30}(?:vor (?:langeweile|hunger|lachen|scham)))", r"(?:bald|heute|morgen|dann|gleich) (?:\w+ ){0,5}(?:bei|zu) (?:\w+ ){1,2}i am himmel|bei (?:\w+ ){1,2}i am himmel(?= [.,] )?(?: , )?(?:heute|morgen|bald|noch)",
    r"(?:gehe?|geh) (?:ich )?(?:heute|heut|morgen) nacht(?= [.,]| $)|es tut mir leid .{0,25}ich geh\w* (?:heute|morgen|jetzt|fur immer)",
    r"(?:wenn|weil|bis|bevor|sobald|falls) (?:ich|i) (?:\w+ ){0,3}(?:tot|tod) bin\b(?! muede)", r"(?:genau|schon|jetzt) (?:\w+ )?(?:wann|wie|wo) und (?:wie|wo|wann|womit) ich (?:\w+ ){0,2}(?:es )?(?:mache|machs|tue|tu|mach|sterbe|gehe)",
    r"(?:weiss|wei|plan\w*) .{0,20}(?:wann|wie|wo) ich (?:\w+ ){0,2}es (?:mache|tue|tu|mach)\b", r"(?:wenn|sobald|bevor) .{0,30}(?:mach|tu|tue|mache) ichs? (?:es )?(?= [.,]|[.,]) .{0,25}(?:tot|ruhe|vorbei)",
    r"\bwart\w* (?:ich )?noch .{0,12}dann (?:\w+ ){0,2}(?:mich|ichs|ist schluss|mach ich)",
    # Mittel
    r"(?:schlinge|strick|seil|gurtel|kabel) (?:\w+ ){0,4}(?:um den hals|um mein\w* hals|am hals)", r"(?:auf|uber|hinter) (?:der |die |dem )?(?:andere[nr]? seite|falsche[nr]? seite|gelander|brustung) (?:vom|von|des|der|am)? ?(?:gelander\w*|brucke\w*|brustung|balkon\w*|zaun\w*)?(?= [.,]| $)",
    r"(?:hinter|uber|uberm|hinterm) (?:dem |das |der )?(?:gelander|brustung|absperrung)\b", r"(?:sammel|sammle|samml|spar|spare|horte|heb|hebe) (?:ich )?(?:\w+ ){0,4}" + _PILLS + r"\b(?: (?:dafur|auf|zusammen|an))?",
    r"(?:pistole|gewehr|waffe|revolver|messer|klinge|strick|tabletten)\b.{0,50}(?:schluss machen|gegen mich|fur mich|an mir|damit (?:ich|es) (?:vorbei|aus|tot))",
    r"(?:stelle|brucke|platz|ort|haus) (?:\w+ ){0,4}(?:angeschaut|ausgesucht|gefunden|angesehen).{0,15} (?:springen|spring|sterben|passieren|machen) (?:will|werde|kann|moechte)?|(?:von wo|wo|von der|woher) ich (?:\w+ ){0,2}(?:springen|runterspringen|sterben) (?:will|werde|moechte)",
    # genommen, gleich genommen
    r"(?:schluck|schlucke|nehm|nehme|fress|hau|spul|spule) (?:ich )?(?:mir )?(?:\w+ ){0,5}" + _ALL + r" (?:\w+ ){0,2}" + _PILLS, r"uberdosis (?:\w+ ){0,3}(?:genommen|geschluckt|gnommen|drin|intus|i am blut)",
    _PILLS + r" (?:\w+ ){0,3}(?:geschluckt|geschlukt|gschluckt|runtergeschluckt)(?= [.,]| $| und| jetzt)", r"(?:was|etwas|zeug|sachen|gift) genommen (?:hab|habe)?\b.{0,30}(?:sterben|mir wird|schwindlig|nicht mehr aufwachen)|sterben wollte und (?:\w+ ){0,2}genommen",
    # Methode
    r"(?:wie viele?|welche|wieviele?|was fur) (?:\w+ )?" + _PILLS + r" (?:\w+ ){0,5}(?:um (?:zu sterben|tot|zu toten)|damit (?:ich|man|es) (?:sterb\w*|tot|stirbt|wirkt)|todlich|tot zu sein|bis (?:man|ich) (?:tot|stirbt|sterbe)|bringen mich um)",
    r"(?:welche|wie viele?) (?:\w+ ){1,6}damit ich (?:\w+ )?(?:sterbe|tot bin|nicht mehr aufwache)", r"(?:weg|methode|art|moglichkeit) (?:\w+ ){0,2}(?:sich|mich) (?:umzubringen|zu toten|das leben zu nehmen)", r"(?:sicher\w*|schnell\w*|schmerzlos\w*|leicht\w*) (?:weg|methode|art) (?:\w+ ){0,2}(?:zu sterben|aus dem leben)",
    # verletzen
    r"(?:verbrenn|verbrenne|schneid|schneide|zerkratz|zerkratze|ritz|ritze|schlag|schlage) (?:ich )?mir (?:\w+ ){0,3}(?:arme?|beine?|haut|handgelenke?|unterarme?|oberschenkel|adern|pulsadern|kopf)\b",
    r"(?:faust|fauste|hand|hande|kopf|knochel) (?:\w+ ){0,2}(?:blutig|kaputt|wund) (?:geschlagen|gehauen)", r"schlag\w* (?:ich )?mich (?:\w+ ){0,2}(?:selbst|selber|ins gesicht|bis)",
    # versucht
    r"(?:einmal|zweimal|dreimal|schonmal|schon mal|schon) (?:\w+ ){0,3}versucht .{0,25}(?:beim (?:dritten|nachsten|zweiten)|diesmal|klappts|klappt es)", r"hat (?:\w+ ){0,2}nicht geklappt .{0,25}(?:versuchs? (?:ich )?(?:es )?(?:noch ?mal|wieder)|diesmal)",
    r"(?:umbringen|erhangen|sterben|springen) (?:wollte|wollen)? ?.{0,25}nicht geklappt .{0,20}(?:noch ?mal|wieder|diesmal)",
    r"(?:wollte|wollt) (?:ich )?(?:mich )?(?:am \w+|gestern|vorgestern|letzte (?:woche|nacht)|heute fruh|neulich) (?:\w+ ){0,2}(?:mich )?(?:sterben|umbringen|erhangen|erschiessen|springen|aufhangen)",
    r"(?:gestern|vorgestern|letzte (?:woche|nacht)|am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)) (?:\w+ ){0,3}(?:sterben|umbringen|erhangen|erschiessen|aufhangen) woll\w+",
    r"testament (?:\w+ ){0,3}gemacht .{0,30}(?:tot|nicht mehr (?:da|lebe)|sterbe|gehe)", r"(?:verschenkt|weggegeben|verteilt)\b.{0,40}(?:wenn ich (?:tot|weg)|brauch\w* (?:\w+ ){0,3}nicht mehr)",
)  # fmt: skip

ACTS_CHECK = (
    r"(?:will|moechte|mag|wuerde|darf) (?:\w+ ){0,2}(?:nicht|nie|niemals) (?:\w+ ){0,3}(?:sterben|tot sein|umbringen)\b", r"sterben will ich (?:\w+ )?(?:nicht|nie)", r"(?:keine?|nie|nicht) (?:\w+ ){0,2}(?:suizidgedanken|selbstmordgedanken)",
    # passiv
    r"(?:krank|krebs|tumor) (?:\w+ ){0,4}(?:wuerde|wurd) (?:ich )?(?:\w+ ){0,3}nicht (?:\w+ )?(?:behandeln|kampfen|wehren|zum arzt)|wuerde ich mich nicht behandeln",
    r"(?:wenn|falls) (?:\w+ ){0,4}(?:auto|bus|zug|lkw|laster|bahn) (?:\w+ ){0,3}(?:kame|kommt|kam|erwischt\w*).{0,30}(?:nicht|egal|stehen|ausweichen)",
    # Last
    r"(?:keiner|niemand|keinem|niemandem) (?:wuerde |wurd |wird )?(?:es )?(?:\w+ ){0,2}(?:merken|auffallen|vermissen|interessieren|stort|kummern)\b.{0,8}(?:wenn|ob|dass|falls)? ?(?:ich|mich)", r"ohne mich (?:\w+ ){0,3}(?:besser|leichter|ruhig\w*|einfacher)|ohne mich (?:wars|wers|war es) ",
    # keine Zukunft
    r"(?:das )?(?:war|ist) (?:meine|die) letzte (?:hoffnung|chance)(?= [.,]| $)", r"(?:wozu|wofur|warum|weshalb) (?:bin|leb|lebe|existier\w*) ich (?:\w+ ){0,3}(?:noch|uberhaupt|da|hier)", r"nichts (?:\w+ )?(?:halt|haelt) mich (?:\w+ )?(?:hier|mehr|noch|am leben)",
    r"nichts mehr (?:\w+ ){0,3}(?:halt|lebenswert|wert)", r"mit allem abgeschlossen|mit dem leben abgeschlossen|hab\w* abgeschlossen(?= [.,]| $)", r"(?:bald|dann|eh|sowieso) (?:\w+ ){0,3}(?:hat sich|hats sich) (?:\w+ ){0,3}erledigt|bald hat sich (?:\w+ ){0,3}erledigt",
    r"stecker (?:\w+ ){0,2}(?:zu )?ziehen .{0,12}(?:bei mir|mir|leben|meinen)", r"(?:nie|nicht) (?:machen|tun) .{0,10}(?:aber )?(?:vorstell\w*|dran denk\w*|daran denk\w*)", r"(?:vorstellen|ausmalen) tu ichs",
    r"(?:gestorben|tot|verstorben|verloren|beerdig\w*|grab) .{0,80}(?:will|moechte|mag|wuerde|wunscht?e?) (?:\w+ ){0,4}(?:bei|zu|mit) (?:ihm|ihr|ihnen) (?:\w+ )?(?:sein|gehen|hin)?(?= ?[.,]| ?$)",
     r"(?:diese|die|solche) gedanken (?:\w+ ){0,2}(?:sind|kommen) (?:\w+ )?(?:wieder|zuruck)",
)  # fmt: skip

PATIENTS = (
    r"(?:menschen|leute|leuten|personen|jugendliche\w*|anrufer\w*) (?:, )?die (?:\w+ ){0,4}(?:leben|sterben|umbringen) (?:wollen|mochten|wollten)",
    r"(?:patient\w*|klient\w*|bewohner\w*|gast|kunde|kundin|jugendliche\w*|schuler\w*) (?:\w+ ){0,5}(?:tabletten|pillen|medikamente|uberdosis) (?:\w+ )?(?:genommen|geschluckt)\w*",
)  # fmt: skip
"""What a patient took: told of one's work."""
