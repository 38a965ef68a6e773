"""What people wish of the talk besides, in German: somebody, a manner, to know (see `acts`)."""

from flows.listening.de.forms import MODAL, RATHER
from flows.listening.shape_acts import Kinds

WANTS: Kinds = (
    ("wants", "human", (
        rf"(?:{MODAL} )?(?:{RATHER} )*(?:mit|einen|ne|jemand(?:en)?) (?:mit )?(?:einem |nem |ner |"
        r"einer |jemand(?:em)?|echten |echter |richtigen |einen |wem )*(?:mensch(?:en)?|person|"
        r"berater|beraterin|jemand(?:em)?|wem|echtem|mitarbeiter|therapeuten?|coach)?(?: \w+)? "
        r"(?:reden|sprechen|telefonieren|schreiben|chatten|quatschen)(?: konnen)?",
        r"(?:gibts|gibt es|ist|habt ihr|hast du) (?:hier |da |bei euch |denn |auch |irgendwo |noch "
        r")*(?:jemand(?:en)?|wen|einen menschen|ne person|eine person|echte menschen|menschen)(?: "
        r"\w+){0,6}",
        r"(?:ich )?(?:brauch|brauche|will|mochte|hatte gern) (?:\w+ )?(?:einen|nen|ne|eine) "
        r"(?:echten? |richtigen? )?(?:mensch(?:en)?|person|berater|beraterin)",
        r"an wen kann ich mich (?:\w+ ){0,2}wenden",
    )),
    ("wants", "just_talk", (
        rf"(?:{MODAL} )?(?:{RATHER} |hier |ich |uns |wir |bisschen |ein |ne |runde )*(?:reden|"
        r"quatschen|labern|plaudern|schreiben|auskotzen|ausheulen|was loswerden|dampf ablassen|"
        r"ausreden|von der seele reden)(?<!nur schreiben)(?: konnen)?",
        r"(?:ich )?(?:muss|will|mochte)(?: nur| mal| einfach| mich| mir| das)* (?:auskotzen|"
        r"loswerden|ausheulen|von der seele (?:reden|schreiben)|dampf ablassen)",
        r"(?:kannst du|konntest du|hor|hore)(?: mir| bitte| einfach| mal| nur)* (?:zuhoren|zu)",
        r"(?:bitte |ohne |keine )+(?:ubungen|tipps|ratschlage|aufgaben)",
    )),
    ("wants", "short", (
        r"(?:fass|fasse|halt|halte|mach|mache|schreib|schreibe|red|antworte|sag)(?: dich| es| das| "
        r"bitte| mal| doch| etwas| bisschen| ein| dirs)* (?:kurzer|kurz|knapper|knapp|weniger)(?: "
        r"text| bitte)?",
        r"(?:bitte )?(?:nicht so|weniger|zu|nicht ganz so) (?:viel|lang|lange|viele)?(?: )?(?:text|"
        r"texte|worte|gelaber|gerede|sulz|lang|blabla|romane)(?: \w+)?",
        r"(?:bitte )?(?:kurzer|knapper|kurz und knapp|etwas kurzer)",
        r"(?:du )?(?:schreibst|redest|laberst) (?:viel )?zu ?viel",
        r"(?:das )?(?:ist|sind|war) (?:mir )?(?:viel )?zu (?:viel text|lang|viel zu lesen)",
    )),
    ("wants", "blunt", (
        r"(?:red|rede|rumred|sprich)(?: \w+)? nicht (?:\w+ )?(?:um den (?:heissen )?brei|drumherum|"
        r"drum herum|drumrum)(?: herum| rum)?",
        r"(?:sag|sags|sags mir|sag mir|sag es|sei|sei bitte|sei mal|sei ruhig|rede|red|bitte)(?: "
        r"es| mir| ruhig| bitte| doch| mal| das| ganz)* (?:direkt|ehrlich|offen|klar|deutlich|hart|"
        r"knallhart|schonungslos|gerade heraus|geradeheraus|klipp und klar)(?: mit mir| zu mir| "
        r"raus| heraus)?",
        r"(?:bitte )?(?:ohne|keine) (?:watte|umschweife|floskeln|beschonigen|beschonigungen|"
        r"schonung|weichspuler|samthandschuhe|drumherum)(?: \w+)?",
        r"(?:pack|fass) mich nicht (?:in watte|mit samthandschuhen an)",
        r"(?:du )?(?:musst|brauchst) mich nicht (?:zu )?schonen|schon mich nicht|komm zum punkt|"
        r"komm auf den punkt|klartext",
    )),
    ("wants", "leave_it", (
        r"(?:ich |da |das |davon )*(?:will|mochte|mag|wurd) (?:ich )?(?:\w+ ){0,2}nicht (?:\w+ "
        r"){0,2}(?:reden|sprechen|schreiben|nachdenken)(?: mussen)?(?: daruber| druber)?",
        r"(?:ich )?(?:will|mochte|mag) (?:lieber )?nicht (?:uber|von) [\w ]{2,30} (?:reden|"
        r"sprechen|schreiben)",
        r"(?:reden|sprechen) wir (?:bitte |lieber )?nicht (?:mehr )?(?:daruber|druber|davon|uber "
        r"[\w ]{2,30})",
        r"(?:lass|lassen wir)(?: \w+)? (?:meine?n?|die|das|den) [\w ]{2,20} (?:da )?(?:raus|aussen "
        r"vor|aus dem spiel)",
    )),
    ("wants", "repeat", (
        r"(?:das )?(?:hab|habe|kapier|kapiere|versteh|verstehe|check|checke|raff)(?: ich)?(?: das| "
        r"die frage| grad| jetzt| leider| dich| dich da)* nicht(?: so)?(?: ganz| richtig)?(?: "
        r"kapiert| verstanden| gecheckt| gerafft)?",
        r"(?:ich )?(?:kapier|versteh|verstehe|check|raff|hab|habe)(?: \w+)? (?:die frage |das |es |"
        r"dich )?nicht(?: ganz| richtig)?(?: verstanden| kapiert)?",
        r"was (?:meinst|willst|genau meinst) du (?:\w+ ){0,3}(?:damit|wissen|von mir|horen)?",
        r"(?:wie|was) (?:meinst du|ist) (?:das|damit|gemeint|die frage)(?: gemeint| jetzt| denn)*",
        r"(?:kannst|konntest|magst) du (?:\w+ ){0,3}(?:frage|das|es)(?: \w+){0,2} (?:anders|"
        r"nochmal|noch mal|einfacher|umformulieren|erklaren|wiederholen)(?: \w+){0,2}",
        r"(?:frag|frage|sag|erklar)(?: mich| mir| das| es| die frage| bitte| mal| doch)* (?:anders|"
        r"nochmal|noch mal|einfacher)(?: \w+)?",
        r"(?:wie|was) war (?:\w+ )?(?:die frage|nochmal die frage)(?: \w+)?",
        r"hae|hah|bahnhof",
    )),
    ("wants", "privacy", (
        r"(?:wer|wie viele) (?:\w+ ){0,2}(?:liest|kriegt|bekommt|sieht|kann|schaut|erfahrt|hat|"
        r"darf) (?:\w+ ){0,5}(?:mit|lesen|zu lesen|sehen|zu sehen|das|zugriff(?: \w+)*|davon|meine "
        r"\w+|hier|zugang(?: \w+)*|einsehen|ich (?:\w+ )?schreibe?)",
        r"(?:werden|wird|sind|wo werden|wo sind|wo wird|wie lange werden|bleiben|wo liegen|was "
        r"passiert mit) (?:hier )?(?:\w+ )?(?:meine (?:daten|sachen|nachrichten|antworten|angaben|"
        r"notizen)|das(?: hier| alles)?|das was ich \w+)(?: \w+){0,5}",
        r"(?:sieht|liest|kriegt|bekommt|erfahrt|kann|darf|konnen|konnte) (?:das |"
        r"meine?r? |der |die |jemand |irgendwer |irgendjemand |hier |mich |da |jemand anders |"
        r"wer )*(?:\w+ ){0,4}(?:was ich \w+|das|mit|hier|lesen|davon|sehen|mitlesen)(?: "
        r"\w+){0,3}(?:(?<=schreibe)|(?<=schreib)|(?<=lesen)|(?<=sehen)|(?<=das)|(?<=davon)|"
        r"(?<=mit)|(?<=erzahle)|(?<=sage))",
        r"(?:ist|bleibt) (?:das|es|alles)(?: \w+){0,4} (?:anonym|vertraulich|privat|geheim|sicher|"
        r"unter uns|verschlusselt)(?: \w+)?",
        r"(?:speicherst|speichert|verkauft|verkaufst|gibst|gebt) (?:du|ihr) (?:\w+ ){0,5}(?:daten|"
        r"das|weiter|alles|mich)(?: \w+){0,2}",
        r"(?:wie ist das|was ist|wie siehts|wie sieht es)(?: \w+)? mit (?:dem )?datenschutz(?: "
        r"aus)?",
        r"wer (?:steckt|steht|ist|betreibt|macht)(?: \w+)? (?:hinter (?:dir|dem bot|diesem bot|dem "
        r"ganzen|der sache|euch)|diesen bot|den bot|dich|dahinter)",
    )),
    ("wants", "program", (
        r"(?:bist|biste) (?:du )?(?:\w+ ){0,3}(?:ein |ne |eine |n |nen |einer )?(?:ki|ai|bot|"
        r"roboter|maschine|programm|computer|mensch|person|echt|chatbot|chatgpt|gpt|automat|"
        r"real)(?: \w+){0,6}",
        r"(?:red|rede|schreib|schreibe|sprech|chatte) ich (?:\w+ ){0,3}mit (?:einem |ner |nem |"
        r"einer |dem )?(?:echten )?(?:menschen?|bot|ki|maschine|person|programm|roboter)(?: "
        r"\w+){0,4}",
        r"(?:sitzt|schreibt|antwortet|ist|steckt) (?:da|hier|mir|dahinter) (?:\w+ ){0,3}(?:jemand|"
        r"wer|ein mensch|ne person|eine person|eine ki|ne ki|echter mensch)(?: \w+){0,3}",
        r"(?:wer|was) bist du(?: \w+){0,3}|(?:wer|was) (?:antwortet|schreibt) (?:mir )?(?:hier|"
        r"da)(?: \w+){0,2}",
        r"wer hat dich (?:\w+ )?(?:programmiert|gemacht|gebaut|geschrieben|entwickelt)",
    )),
    ("wants", "help", (
        r"(?:hilfe|hilf mir)?(?: )?(?:wie|was) (?:geht|funktioniert|bedien|bediene|mach|muss|soll|"
        r"kann) (?:ich |man |das |es |hier )+(?:\w+ ){0,3}?(?:hier|denn|bedienen|machen|tun|tippen|"
        r"schreiben|eingeben)?|hilfe",
        r"(?:was|wie) (?:kannst|kann) (?:du|ich dir) (?:\w+ ){0,3}(?:eigentlich|alles|helfen|tun|"
        r"machen)",
    )),
    ("wants", "export", (
        r"(?:gibts|gibt es|kann ich|krieg ich|kannst du|schick|schick mir|gib mir|ich hatte|ich "
        r"will|mach|mach mir)? ?(?:\w+ ){0,3}(?:als|in|eine|ne) (?:pdf|datei|word|text|download|"
        r"export|kopie)(?: \w+){0,4}",
        r"(?:\w+ ){0,3}(?:herunterladen|runterladen|exportieren|ausdrucken|downloaden)(?: \w+)?",
    )),
    ("wants", "another", (
        r"(?:ich )?(?:hab|habe|gibt|kam|da ist|mochte|will)(?: \w+){0,3}? (?:noch )?(?:eine|ne) "
        r"(?:zweite|weitere|andere|neue|nachste) (?:absage|bewerbung)(?: \w+){0,3}",
        r"(?:eine |ne )?(?:neue|weitere|zweite|andere) absage(?: \w+){0,3}",
    )),
    ("wants", "edit", (
        rf"(?:{MODAL} )?(?:ich |da |das |noch |was |etwas |eine |ne |meine |die |im nachhinein |"
        r"nachtraglich |mal |hier |antworten? |zeile |angabe |letzte )*(?:andern|korrigieren|"
        r"bearbeiten|berichtigen)",
        r"(?:da|das|hier) (?:muss|mochte|will|wurde) ich (?:\w+ ){0,2}(?:was |etwas )?(?:andern|"
        r"korrigieren)",
    )),
    ("wants", "restart", (
        rf"(?:{MODAL} )?(?:\w+ ){{0,3}}(?:von vorne?|von anfang an|neu|ganz neu) (?:anfangen|"
        r"beginnen|starten|machen)(?: \w+)?",
        r"(?:fangen|fang|starten) wir (?:\w+ )?(?:nochmal |noch mal )?(?:von vorne?|neu)(?: an)?",
    )),
    ("wants", "feel", (
        rf"(?:{MODAL} )?(?:\w+ ){{0,3}}(?:zu|uber|bei) (?:den|die|meine|meinen) (?:gefuhlen|"
        rf"gefuhle)"
        r"(?: \w+){0,2}",
        r"(?:ich )?(?:will|mochte) (?:\w+ )?(?:sagen|erzahlen|schreiben) wie (?:es mir geht|ich "
        r"mich fuhle)",
    )),
    ("wants", "reflect", (
        rf"(?:{MODAL} )?(?:\w+ ){{0,3}}(?:das|uber das|durch das|mein|uber mein) (?:gesprach|"
        r"vorstellungsgesprach|interview|bewerbungsgesprach) (?:durchgehen|reden|sprechen|"
        r"anschauen|ansehen|nachdenken|auswerten|analysieren)(?: \w+)?",
    )),
    ("wants", "analyze", (
        r"(?:\w+ ){0,3}(?:herausfinden|rausfinden|uberlegen|klaren|nachdenken)(?: daruber)? was "
        r"ich (?:\w+ ){0,2}(?:will|mochte)(?: \w+)?|was will ich (?:eigentlich|wirklich|"
        r"uberhaupt)(?: \w+){0,3}",
    )),
    ("wants", "move_on", (
        rf"(?:{MODAL} )?(?:\w+ ){{0,3}}(?:nachste schritte|die nachsten schritte|einen plan|plan)"
        r"(?: \w+)? ?(?:planen|machen|angehen|besprechen|festlegen)",
        r"(?:zu den |zum )?(?:nachsten schritten|plan) (?:bitte|gehen|springen)",
    )),
)  # fmt: skip
