"""German words that end contact; accents are left out, slips are mended before."""

_MESSAGES = r"(?:nachrichten?|erinnerung(?:en)?|mails?|fragen|sms|texte)"
_MINE = (
    r"(?:mich|(?:alle |all )?(?:meine[nr]?|mein|diese[ns]?|unser\w*) (?:daten|konto|account|"
    r"verlauf|antworten|notizen|nachrichten|angaben|chat|profil|sachen)|alles|das alles|alle daten|"
    r"alles was .{1,30})"
)

JOINS = "und|aber"
"""Words between two clauses."""
BEFORE = (
    r"bitte|ok|okay|jetzt|hey|also|kannst du|konntest du|wurdest du|ich will dass du|ich mochte "
    r"dass du|ich moechte dass du|du sollst|nein|danke|und|einfach|mir reichts|mal|sofort|ich will|"
    r"ich mochte|ich moechte"
)
BEHIND = (
    r"bitte|jetzt|sofort|mehr|danke|mir|mich|von mir|von dir|von euch|von hier|endlich|damit|hier|"
    r"und zwar sofort|mal|komplett|nie wieder|was ich geschrieben habe|was du uber mich hast|was "
    r"du von mir hast"
)
STOP = (
    r"(?:ho(?:e)?r|hort|hore)(?: bitte| jetzt| endlich)? (?:auf|damit auf)(?: damit| jetzt| "
    r"bitte)*(?: mir| mich)?(?: (?:staendig|standig|dauernd|immer|andauernd|so viel|jeden "
    r"tag))?(?: zu schreiben| zu erinnern| zu nerven| nachrichten zu schicken| zu texten)?",
    r"(?:schreib|schreibe|schick|schicke|sende|erinner|erinnere|kontaktier|kontaktiere|texte|"
    r"nerv)(?: mir| mich)(?: bitte)? (?:nicht|nichts|nie|keine)(?: mehr)?(?: nachrichten| "
    r"erinnerungen| mails)?",
    rf"keine (?:weiteren )?{_MESSAGES}(?: mehr)?(?<!fragen)",
    rf"(?:ich )?(?:will|mochte|moechte|brauche) (?:keine|nichts)(?: weiteren)?(?: {_MESSAGES})?"
    r"(?: mehr)(?: von dir)?(?: bekommen| horen)?",
    r"lass(?:t)? mich(?: bitte| endlich)? in ruhe",
    r"abmelden",
    r"meld(?:e)? mich ab",
    rf"(?:die |alle |meine )?{_MESSAGES} (?:abbestellen|abschalten|ausschalten|stoppen|abstellen)",
    r"(?:mir |mich )?nicht mehr (?:schreiben|erinnern|kontaktieren)",
)
FORGET = (
    rf"(?:lo(?:e)?sch|losche|loesche|entfern|entferne|vergiss)(?: bitte| jetzt| sofort)? {_MINE}",
    rf"{_MINE}(?: bitte| sofort)? (?:lo(?:e)?schen|lo(?:e)?schst|entfernen|entfernst|lo(?:e)?scht|"
    r"gelo(?:e)?scht haben|weg haben)",
)
ALONE = (
    r"(?:bitte |jetzt )?(?:stopp|stop|aufhoren|aufhoeren|schluss|ho(?:e)?r auf|abbrechen|alles "
    r"abbrechen)(?: jetzt| bitte| damit)*"
)
MENDED = "losche loschen nachrichten erinnerungen abmelden daten schreib"
NOT_MENDED = "loschte geloscht schrieb loscht dateien"
SURE = (
    "ja jo jap jep jawohl klar sicher genau okay einverstanden unbedingt gerne losch losche "
    "loschen loesche loeschen entferne entfernen vernichte vernichten weg mach machs mache tu tus"
)
BESIDE = (
    "bitte es das alles alle ganz mich meine meinen mein daten konto verlauf notizen antworten "
    "nachrichten jetzt sofort einfach ich bin mir will mochte dass du auf jeden fall damit und "
    "mal schon komplett endgultig hier danke was von uber hast ruhig doch zu tun"
)
HOLD = (
    "nein nee ne nicht nichts nie kein keine keinen warte wart moment halt stopp behalte behalten "
    "lass abbrechen zuruck spater noch lieber"
)
