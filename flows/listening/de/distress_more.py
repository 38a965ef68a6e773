"""Deutsch fuer Gefahr, wie viele Leute es sagen. (German for danger as many people put it.)"""

# As every language reads every text, "im" has come out as "i am".
_MEANS = (
    r"(?:tabletten|pillen|medis|schlaftabletten|schlafmittel|medikamente|packung|strick|seil|messer|"
    r"klinge|rasierklingen?|pistole|armeepistole|gewehr|jagdgewehr|waffe)"
)
_HIGH = r"(?:brucke|bruecke|dach|dachs|gelander|gelaender|klippe|fensterbrett|hochhaus|turm)"
_DAY = (
    r"(?:heute|heut|heut nacht|heute nacht|heut abend|heute abend|morgen|am (?:mon|diens|donners|frei|sams|"
    r"sonn)tag|am mittwoch|nachher|gleich|jetzt|bald)"
)

MORE = (
    # Mittel in Reichweite
    _MEANS + r" (?:\w+ ){0,4}(?:vor mir|neben mir|in der hand|auf dem tisch|bereit|griffbereit|i am schrank|"
    r"schon da|hier)\b",
    r"(?:vor mir|neben mir) (?:\w+ ){0,3}" + _MEANS,
    r"(?:habe|hab|han|hob|hatt) (?:\w+ ){0,4}" + _MEANS + r" (?:\w+ ){0,3}(?:gekauft|besorgt|gesammelt|"
    r"aufgehoben|gespart|versteckt|da|liegen|beiseite\w*|geholt)",
    r"(?:sitz|sitze|steh|stehe|bin|stand|gestan\w*) (?:\w+ ){0,3}(?:am|auf|auf dem|auf der|an der|an den|an dem|aufm|i am) "
    r"(?:\w+ ){0,2}(?:" + _HIGH + r"|gleis\w*\b(?! (?:[0-9]|eins|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf))|offenen fenster|rand|schienen)",
    r"(?:geh|gehe|fahr|fahre|lauf|laufe|will) (?:\w+ ){0,3}(?:auf|aufs|zur|zum|an die|von der|vom|in den) (?:das |die |der )?"
    r"(?:" + _HIGH + r"|gleise\w*|schienen)",
    r"(?:der )?strick (?:ist|hangt|liegt)", r"beine (?:\w+ )?(?:draussen|drauen|raus)",
    # genommen
    r"(?:habe|hab|ha|hob|han) (?:\w+ ){0,3}(?:alle|alles|olle|zu viele?|z vil|viel|die ganze|ganze|zwei|die) "
    r"(?:\w+ ){0,3}(?:genommen|geschluckt|gschluckt|gnoh|runtergespult|eingenommen|eingeworfen)",
    r"(?:tabletten|pillen|medis|medikamente|mittel|packung|schachtel|alles|alle) (?:\w+ ){0,5}(?:genommen|"
    r"geschluckt|gschluckt|runtergespult|leer gemacht|leer gegessen|runter)(?= [.,]| $| und)",
    r"(?:habe|hab) (?:\w+ )?(?:alle|alles) (?:genommen|geschluckt)", r"(?:mir|hab|habe) (?:\w+ ){0,3}uberdosis\b(?! (?:\w+ )?(?:koffein|kaffee))",
    r"packung ist leer", r"hab was genommen",
    # Wunsch
    r"(?:will|mochte|moechte|wu|wott|mag|wollt) (?:(?!nicht (?:sterben|tot))\w+ ){0,4}(?:sterben|sterbn|starbe|tot sein|weg von dieser welt|"
    r"weg von der welt|fur immer schlafen|nimmer|den tod|in den tod|ins gras beissen|mich unaliven|nicht mehr da)\b",
    r"(?:wunsche|wunsch|wunschte) (?:\w+ ){0,2}(?:mir )?(?:\w+ )?(?:den tod|tot|zu sterben)",
    r"(?:denk|denke|gedanken) (?:\w+ ){0,5}(?:ans sterben|an den tod|an suizid|ans umbringen|an selbstmord)",
    r"(?:suizid|selbstmord)(?:gedanken|versuch\w*)?(?= [.,]| $| (?:seit|ja|jeden|heute|ist|geht|hab|wurde))",
    r"(?:schluss|vorbei|aus) (?:ist |ists )?mit mir\b|schluss mit (?:mir|dir)\b|mach\w* schluss mit (?:mir|dem leben)",
    r"(?:leben|lebn) (?:\w+ ){0,3}(?:nicht mehr|nimmer|nimma)\b(?<! arbeits)(?! so viel)",
    r"nicht (?:mehr )?weiterzu?leben|nicht mehr zu leben", r"am leben (?:zu )?(?:bleiben|bin)\b",
    r"(?:am liebsten|lieber|gern|schon) (?:\w+ ){0,3}(?:tot|unter der erde|i am grab)\b", r"unter der erde\b",
    r"hange? (?:mich|mi) (?:(?!nicht\b)\w+ )?auf\b(?! (?:den|die|das|der|dem|einen)\b)", r"schneid mi\b",
    r"(?:ich|mich|i) (?:\w+ ){0,3}(?:aus der welt|aus dem leben) (?:schaff\w*|geh\w*|zu gehen|nehm\w*)?",
    r"(?:uberleb|uberlebe|erleb|erlebe) (?:\w+ )?(?:die|diese|den|das) (?:nacht|woche|wochenende|morgen)",
    # Plan
    _DAY + r" (?:\w+ ){0,4}(?:ist es vorbei(?! , das)|ist schluss(?! mit)|bring(?:e)? ich mich|mach(?:e)? ich (?:es|schluss)|tu(?:e)? ich es|"
    r"gibt es mich nicht|gibts mich nicht|ist es aus|endet es)\b",
    r"(?:dann|danach|vorher) (?:tue|tu|mache|mach) ichs?(?: es)?(?= [.,]| $)",
    r"(?:weiss|wei|weis) (?:\w+ ){0,2}(?:wo und wann|wie und wo|wo und wie|wann und wo)",
    r"(?:komm|komme|kimm|komm\w*) (?:\w+ ){0,2}(?:nicht|nimmer|nimma|nie) (?:mehr )?(?:wieder|zuruck|zruck|heim)?(?= [.,]| $)",
    r"(?:entschlossen|entschieden|entschluss|beschlossen) (?:\w+ ){0,6}(?:zu gehen|sterben|nicht mehr|schluss|es zu tun)",
    r"mein(?:e)? letzter? (?:schritt|abend|tag|nacht|nachricht)\b(?! (?:i am|in der|bei|auf))", r"nicht mehr (?:leb|lebe|da)\b",
    r"(?:gibt|gibts) (?:es )?mich (?:\w+ ){0,2}(?:nicht|nimmer)", r"(?:findet|finden) (?:\w+ )?mich\b|mich (?:\w+ )?findet",
    # Abschied und Vorbereitung
    r"(?:leb|lebt) wohl\b", r"gute nacht fur immer", r"(?:fur immer|zum letzten mal)(?= [.,]| $)",
    r"sag\w* (?:meine[rmn]|mama|papa|der|den) (?:\w+ ){0,3}(?:lieb|leid|schuld)", r"wenn (?:ihr|du|sie) das (?:lest|liest|lesen)",
    r"(?:wenn|sobald) (?:ich|i) (?:\w+ )?(?:tot|nicht mehr (?:da|bin)|nimmer|weg) bin\b", r"nach meinem tod\b",
    r"(?:beerdig\w*|begrabnis|begrabt|sarg|fichtensarg)(?: \w+){0,4}(?: mich| ausgesucht| gemacht| geschrieben| geld)",
    r"(?:kannst|konnt|konnen|kann) (?:\w+ )?nichts (?:dafur|dafuer)", r"nichts falsch gemacht",
    r"ihr seht mich nicht", r"(?:tschuss|tscho|tschau) (?:leben|welt)",
    # passiv
    r"(?:nicht|nimmer|nie|nim|num) (?:mehr )?(?:aufwach\w*|verwach\w*|aufzuwachen)",
    r"(?:laster|lkw|auto|zug|bus) (?:\w+ ){0,3}(?:erwischt|uberfahrt|erfasst|nimmt|uberfahren)",
    r"(?:hoff|hoffe|gehofft|warte) (?:\w+ ){0,6}(?:todlich|herzinfarkt|sterbe|nicht mehr auf|den tod|krebs|stehenbleib\w*)",
    r"egal (?:\w+ )?ob ich (?:\w+ )?(?:draufgeh\w*|sterbe|leb\w*|tot|aufwach\w*|da)",
    r"aufhoren zu existieren|aufzuhoren zu existieren", r"beneide (?:\w+ ){0,3}(?:toten|friedhof|gestorben\w*)",
    r"(?:herz)?tabletten (?:\w+ ){0,4}(?:nicht mehr|abgesetzt)", r"nicht (?:mehr )?angeschnallt",
    # Last
    r"tot (?:\w+ ){0,4}(?:mehr wert|billiger|besser|nutzlicher)", r"mehr wert (?:\w+ )?tot\b",
    r"ein esser weniger", r"ohne mich (?:\w+ ){0,4}(?:besser|leichter|freier|schoner)",
    r"(?:bin|falle?|lieg\w*) (?:\w+ ){0,4}(?:nur |bloss |blo |bloss no |eine )?(?:zur last|i am weg|eine last|last fur)\b"
    r".{0,40}(?:schluss|weg|nimmer|tot|ende|gehen)",
    r"(?:lebens)?versicherung (?:\w+ ){0,5}(?:selbstmord|suizid|selbsttotung|mehr als|familie)",
    # Methode
    r"(?:wie|womit) (?:\w+ )?(?:bringt|bringe|bring) (?:man|ich) (?:sich|mich)", r"schnellste[rn]? weg (?:zu sterben|zum tod)",
    r"wie (?:viele?|hoch|lange|tief) (?:\w+ ){0,5}(?:sterben|stirbt|tot|nicht mehr aufwach\w*|todlich|reich\w*)",
    r"wie (?:macht|geht|mach) (?:\w+ ){0,4}(?:schmerzlos|ohne schmerz\w*|leidt|nach einem unfall|merkt|merken)",
    r"(?:selbstmord|suizid|sterben|tod) (?:\w+ )?schmerzlos|schmerzlos(?:er|e|es)? (?:\w+ )?(?:sterben|tod|selbstmord|weg)",
    # Verletzen
    r"(?:mich|mi|mir|mer) (?:(?!beim|den|aus|am)\w+ ){0,4}(?:geschnitten|gschnitte|geritzt|gekratzt bis|verbrannt|wehgetan|wehtaa|weh getan)"
    r"\b(?! (?:beim|in der kuche))", r"schnitt fur jede|jede absage ein schnitt", r"kopf gegen die wand",
    r"hand auf die herdplatte", r"(?:klinge|blut\w*) (?:\w+ ){0,4}(?:wieder|mit absicht|tief)",
    r"(?:wieder|frisch) (?:geschnitten|geritzt)", r"mir (?:\w+ ){0,2}(?:was|etwas) an(?:zu)?tun",
    # Versuch
    r"(?:nach|seit) (?:dem|meinem|meinem letzten) (?:suizid|selbstmord)?versuch\b", r"vom dach geholt", r"machs fertig",
    # verschluesselt
    r"(?:logge?|schalt\w*|meld\w*) mich (?:\w+ ){0,3}(?:aus|ab)(?= [.,]| $| aus dem leben)", r"kein respawn",
    r"radieschen", r"loffel ab\b", r"gras beissen", r"uber die wupper", r"(?:zieh\w*|stecker) (?:\w+ )?(?:den stecker|raus)\b"
    r".{0,12}mein\w*", r"bald ein engel", r"sewerslide",
)  # fmt: skip

MORE_CHECK = (
    r"(?:mag|kann|pack\w*|derpack\w*|schaff\w*) (?:\w+ ){0,3}(?:nicht mehr|nimmer|nimma|num)(?= [.,]| $)",
    r"(?:alles|leben|es) (?:\w+ ){0,2}(?:sinnlos|keinen sinn|egal geworden)", r"(?:keine|ohne) (?:hoffnung|kraft mehr|zukunft)(?= [.,]| $)",
    r"(?:will|moechte) (?:\w+ ){0,3}(?:weg|verschwinden|weg sein|dass es aufhort)(?= [.,]| $)", r"lebensmude|lebensuberdruss",
    r"(?:trau|traue) mir (?:\w+ )?(?:selbst |selber )?nicht", r"angst vor mir", r"zur last\b", r"klotz am bein",
    r"(?:hat|wollte|will|sagt|droht) (?:\w+ ){0,5}(?:sich umbring\w*|sich umgebracht|sterben|nicht mehr leben|sich was antun)",
    r"(?:fruher|damals|vor (?:\w+ )?jahren) .{0,40}(?:geritzt|umbringen|sterben|suizid\w*|nicht mehr leben)",
    r"(?:nicht|keine?) (?:\w+ ){0,2}(?:suizidal|lebensmude|selbstmordgefahrdet|suizidgedanken)", r"alles verschenkt|zeug verschenkt",
    r"wofur (?:noch|das alles)(?= [.,]| $)", r"(?:niemand|keiner) (?:\w+ ){0,3}(?:vermiss\w*|merk\w* )(?:\w* )?mich?",
)  # fmt: skip
