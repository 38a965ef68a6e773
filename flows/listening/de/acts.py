"""What a clause plainly does, in German: small words without accents or marks, kind by kind.

The whole clause is meant, but for what may stand before and behind it. What comes first counts
before what comes later, where a text does both.
"""

from flows.listening.de.moves import MOVES, PUTS_OFF
from flows.listening.de.wants import WANTS
from flows.listening.shape_acts import ActWords, Kinds

BEFORE = (
    r"ach|och|ah|oh|ne|nee|na|nun|naja|na ja|ja|jo|ok|okay|gut|so|also|hey|hi|du|sorry|tut mir "
    r"leid|entschuldige|entschuldigung|ups|hm|hmm|puh|uff|tja|bitte|jetzt|nein|no|eigentlich|"
    r"ehrlich|ehrlich gesagt|ganz ehrlich|aber|und|dann|danke|moment|sag mal|einfach|alles klar|"
    r"mal|boah|mann|eh|aeh|halt|glaub|ich glaub|ich glaube|kurz|kurze frage|noch was|oder"
)
BEHIND = (
    r"bitte|danke|mal|jetzt|grad|gerade|einfach|ok|okay|ja|ne|oder|doch|hier|eigentlich|denn|dann|"
    r"heute|lieber|ehrlich gesagt|ehrlich|wenn das geht|wenns geht|wenn es geht|wenn moglich|geht "
    r"das|sorry|du|dir|mehr|schon|bot|nochmal|noch mal|danach|kurz|gerne|gern|von dir|echt|bitte "
    r"bitte|weisst du"
)

_ENDS: Kinds = (
    ("ends", "cancel_reminders", (
        r"(?:bitte )?(?:keine|ohne) (?:erinnerungen|nachrichten|benachrichtigungen)(?: mehr)?",
        r"(?:stell|stelle|schalt|schalte|mach|mache)(?: bitte| mal)? (?:die |alle |deine |meine "
        r")?(?:erinnerungen?|benachrichtigungen|nachrichten)(?: bitte| wieder)? (?:ab|aus)",
        r"(?:streich|storniere?|lo?sch|losche)(?: bitte)? (?:die |alle |deine |meine "
        r")?(?:erinnerungen?|termine)",
        r"(?:du )?(?:musst|brauchst) mich (?:nicht|nicht mehr) (?:mehr )?(?:zu )?erinnern",
    )),
    ("protests", "", (
        r"(?:das |da |jetzt )?(?:hast|haste|hattest) (?:du )?(?:das |mich |da |jetzt "
        r")*(?:ganz |vollig |total |wohl )?(?:falsch|missverstanden|nicht richtig|nicht)(?: "
        r"verstanden| gelesen| kapiert| notiert| aufgeschrieben)?",
        r"du (?:hast|verstehst|liest|kapierst) (?:mich |das |da |mich da |es )?(?:einfach |gar |"
        r"uberhaupt |wirklich )*(?:falsch|nicht|nicht richtig|missverstanden)(?: verstanden| "
        r"kapiert| gelesen)?",
        r"(?:so|das) (?:hab|habe|hatte|war) (?:ich )?(?:das |es |doch |ja |aber )*(?:gar |"
        r"uberhaupt |so )*nicht (?:so )?(?:gemeint|gesagt|geschrieben)",
        r"(?:das |so )?(?:hab|habe|hatte) ich (?:doch |so |das |ja |aber )*(?:gar |uberhaupt |nie |"
        r"so )*(?:nicht |nie )?(?:so )?(?:gemeint|gesagt|behauptet|geschrieben)",
        r"ich (?:hab|habe|hatte|meinte|meine) (?:das |es |doch |ja |aber )*(?:gar |uberhaupt "
        r")*(?:nicht|nie) (?:so )?(?:gemeint|gesagt|so|geschrieben|das)?",
        r"du (?:horst|hort|liest|gehst) (?:mir |gar |uberhaupt |einfach |nicht |ja |doch |nie |"
        r"darauf |auf mich )*(?:nicht |nie )*(?:richtig )?(?:zu|ein|drauf ein|was ich schreibe)?",
        r"(?:das )?(?:war|ist|beantwortet) (?:doch |ja |gar |uberhaupt |nicht )*(?:keine antwort|"
        r"nicht meine frage|meine frage nicht|nicht was ich (?:gefragt|gesagt|gemeint) "
        r"hab(?:e)?)(?: auf meine frage)?",
        r"(?:du hast|hast du) (?:mir |meine frage |darauf |gar |uberhaupt )*nicht (?:darauf "
        r")?(?:geantwortet|beantwortet|zugehort)",
        r"(?:das )?(?:stimmt|passt) (?:so |doch |ja |uberhaupt |gar )*nicht (?:was du|so wie "
        r"du).{0,30}",
        r"(?:das )?(?:ist|war) (?:jetzt |nicht |doch )*ein missverstandnis",
        r"hor(?:en sie)? (?:bitte )?auf mich (?:\w+ )?(?:abzufragen|auszufragen|zu lochern|zu "
        r"nerven)",
    )),
)  # fmt: skip
_NEWS: Kinds = (
    ("outcome", "offer", (
        r"(?:ich )?(?:hab|habe|hatte|krieg|kriege|bekomm|bekomme) (?:\w+ ){0,4}(?:den|die|n|nen|"
        r"einen|eine|das) (?:\w+ ){0,2}(?:job|stelle|zusage|angebot|vertrag|posten)(?: \w+){0,2} "
        r"?(?:gekriegt|bekommen|gekrigt|erhalten|sicher|ergattert)?(?<!absage)",
        r"(?:die |sie )?(?:haben|wollen|geben|bieten|nehmen) (?:mir |mich )(?:\w+ ){0,4}(?:die "
        r"stelle|den job|zugesagt|eine zusage|angeboten|ein angebot|genommen|einstellen|"
        r"eingestellt|an)(?: \w+){0,2}",
        r"(?:es gab|da kam|jetzt kam|hab) (?:\w+ ){0,2}(?:doch )?(?:noch )?(?:eine |ne |die "
        r")?zusage",
    )),
    ("outcome", "answered", (
        r"(?:die |sie |der |er |der chef |die firma |die personalerin |der personaler |die "
        r"recruiterin )?(?:haben|hat|hatten) (?:sich |mir |jetzt |heute |gestern |endlich |doch |"
        r"nun |eben |grad |gerade |tatsachlich |noch |zuruck |mal |auch )*(?:gemeldet|"
        r"geantwortet|zuruckgeschrieben|geschrieben|reagiert|angerufen|zuruckgerufen)",
        r"(?:es |da |jetzt |heute |gestern |endlich )*(?:kam|ist|gabs|gab es) (?:\w+ ){0,3}(?:eine "
        r"|ne |die )?(?:antwort|ruckmeldung)(?: \w+){0,3}",
        r"(?:ich )?(?:hab|habe) (?:\w+ ){0,2}(?:eine |ne )?(?:antwort|ruckmeldung) (?:von denen |"
        r"von ihnen )?(?:bekommen|gekriegt|erhalten)",
    )),
    ("outcome", "sent", (
        r"(?:ich )?(?:hab|habe) (?:\w+ ){0,3}(?:mail|brief|nachricht|es|das|ihn|sie|denen|ihnen) "
        r"(?:\w+ ){0,2}(?:abgeschickt|weggeschickt|geschickt|verschickt|rausgeschickt|gesendet|"
        r"abgesendet|geschrieben)",
        r"(?:die mail|der brief|die nachricht|sie|er|es) (?:ist|sind) (?:\w+ ){0,2}(?:raus|weg|"
        r"abgeschickt|verschickt|gesendet|unterwegs)",
    )),
    ("outcome", "invited", (
        r"(?:ich )?(?:hab|habe|bin|wurde|werde) (?:\w+ ){0,4}(?:eine |ne |zu |zum |einem |nem "
        r")*(?:einladung|vorstellungsgesprach|gesprach|interview|probetag|probearbeiten|"
        r"zweitgesprach)(?: \w+){0,3}? ?(?:eingeladen|bekommen|gekriegt|erhalten)",
        r"(?:eine |ne )?einladung (?:zum|zu einem|zu nem) (?:\w+ )?(?:gesprach|interview|probetag|"
        r"vorstellungsgesprach)(?: \w+){0,4}",
    )),
    ("outcome", "talk_done", (
        r"(?:das |mein )?(?:gesprach|vorstellungsgesprach|interview|probetag) (?:ist|war|lief|hab "
        r"ich|habe ich) (?:\w+ ){0,3}(?:vorbei|rum|geschafft|durch|gestern|heute|hinter mir|"
        r"gelaufen|gut|ok|okay|super)(?: \w+){0,3}",
    )),
    ("outcome", "did_plan", (
        r"(?:ich )?(?:hab|habe) (?:es|das|alles) (?:\w+ ){0,2}(?:gemacht|geschafft|erledigt|"
        r"hingekriegt)(?: \w+){0,2}",
    )),
    ("outcome", "another_no", (
        r"(?:ich )?(?:hab|habe|hatte|krieg|kam|gab) (?:\w+ ){0,3}(?:schon |gleich |heute "
        r")*(?:wieder|noch|die nachste|schon wieder)(?: (?:eine|ne))? (?:absage|nein)(?: \w+){0,2}",
        r"(?:schon wieder|noch|wieder) (?:eine|ne) absage(?: \w+){0,2}",
    )),
)  # fmt: skip
_SMALL: Kinds = (
    ("ends", "goodbye", (
        r"(?:machs|mach es|mach s) gut|tschuss|tschau|tschus|tschuessi|tschussi|ciao|servus|pfiat "
        r"di|ade|adieu|bye|bis (?:bald|dann|morgen|spater|nachher|demnachst|die tage)|gute nacht|"
        r"gn8|schonen (?:abend|tag|feierabend)(?: noch| dir)*|schlaf gut|man sieht sich|auf "
        r"wiedersehen",
        r"(?:ich )?(?:muss|geh|gehe|mach|bin) (?:\w+ ){0,3}(?:los|ins bett|schlafen|weg|raus|"
        r"pennen|mich vom acker)(?: \w+)?",
    )),
    ("refuses", "", (
        r"(?:mir )?(?:fallt|kommt|fallt mir) (?:\w+ ){0,3}(?:nix|nichts|gar nichts)(?: ein| dazu| "
        r"in den sinn)*",
        r"(?:da |dazu |hier )?(?:gibts|gibt es|gab es|gabs|war|ist) (?:da |eigentlich )?(?:nix|"
        r"nichts|gar nichts)(?: zu sagen| besonderes)?",
        r"(?:nix|nichts|gar nichts|uberhaupt nichts|nichts besonderes)(?: davon| dabei)?",
        r"(?:ich )?hab(?:e)? (?:dazu |da )?(?:nix|nichts) (?:zu sagen|beizutragen)",
    )),
    ("unsure", "", (
        r"(?:ich )?(?:hab |habe |da hab ich )?(?:\w+ )?(?:keine|null|kein) (?:ahnung|plan|schimmer|"
        r"idee)(?: \w+)?",
        r"(?:ich |das )?(?:weiss|weiß|wuste|wusste)(?: ich)?(?: es| das| auch| selber| selbst| "
        r"grad| gerade| echt| leider| gar)* (?:nicht|net|ned|noch nicht|nich)(?: so genau| genau| "
        r"so recht)?",
        r"(?:ich )?(?:bin|bin mir) (?:\w+ )?(?:nicht sicher|unsicher|unschlussig)|schwer zu sagen|"
        r"kann ich (?:so )?(?:nicht|schlecht) sagen",
    )),
    ("agrees", "", (
        r"(?:das |es |so )*(?:passt|stimmt|past)(?: so| schon| alles| genau)*",
        r"(?:kannst|konnen wir|kann|lass|lassen wir|lasse)(?: du| das| es| so| alles| ich| wir)* "
        r"so (?:lassen|stehen lassen|bleiben|stehen)?",
        r"(?:das )?(?:kann|soll|darf|bleibt) (?:ruhig )?so (?:bleiben|stehen bleiben|stehen)?",
        r"(?:das )?(?:klingt|ist|find ich|finde ich|war) (?:\w+ )?(?:gut|super|prima|richtig|in "
        r"ordnung|ok|okay|perfekt)(?: so)?",
    )),
    ("declines", "", (
        r"(?:das |da |so |hier )*(?:stimmt|passt)(?: so| da| das| was| etwas| noch| leider| "
        r"irgendwas)* (?:nicht|nich|net)(?: ganz| so| wirklich)*",
        r"(?:das |da )*(?:ist|war) (?:\w+ )?(?:falsch|nicht richtig|verkehrt)",
    )),
)  # fmt: skip

WORDS = ActWords(
    before=BEFORE,
    behind=BEHIND,
    joins=r"und|aber|denn|weil|sondern",
    not_news=r"\b(?:nicht|nich|kein\w*|nie|nix|ob|wenn|falls|hoffe)\b",
    acts=(*_ENDS, *MOVES, *WANTS, *_NEWS, *PUTS_OFF, *_SMALL),
)
