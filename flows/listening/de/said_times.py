"""German words for days and hours, each with the sign the grammar of times reads it as."""

_WEEKDAYS = (
    "montag montags", "dienstag dienstags", "mittwoch mitwoch mittwochs", "donnerstag donerstag",
    "freitag freitags", "samstag sonnabend samstags", "sonntag sonntags",
)  # fmt: skip
_MONTHS = (
    "januar jänner", "februar", "märz maerz", "april", "mai", "juni", "juli", "august",
    "september", "oktober", "november", "dezember",
)  # fmt: skip
_NUMBERS = (
    "ein eins eine einer einem einen nem ner nen", "zwei zwo", "drei", "vier", "fünf fuenf",
    "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf zwoelf", "dreizehn", "vierzehn",
)  # fmt: skip
_PARTS = {
    "früh": "morning", "frueh": "morning", "vormittag": "morning", "mittag": "noon",
    "nachmittag": "afternoon", "abend": "evening", "abends": "evening", "nacht": "night",
    "nachmittags": "afternoon", "morgens": "morning", "vormittags": "morning", "mittags": "noon",
}  # fmt: skip

SIGNS: dict[str, str] = {
    **{name: f"W{day}" for day, names in enumerate(_WEEKDAYS) for name in names.split()},
    **{
        f"{name}{part}": f"W{day} P={said}"
        for day, names in enumerate(_WEEKDAYS)
        for name in names.split()[:1]
        for part, said in _PARTS.items()
    },
    **{name: f"M{month}" for month, names in enumerate(_MONTHS, 1) for name in names.split()},
    **{word: f"N{value}" for value, words in enumerate(_NUMBERS, 1) for word in words.split()},
    **{word: f"P={part}" for word, part in _PARTS.items()},
    **{f"heute {word}": f"D0 P={part}" for word, part in _PARTS.items()},
    **{f"morgen {word}": f"D1 P={part}" for word, part in _PARTS.items()},
    "guten morgen": "GREET", "guten abend": "GREET", "gute nacht": "GREET", "guten tag": "GREET",
    "minute": "Umin", "minuten": "Umin", "stunde": "Uhour", "stunden": "Uhour", "std": "Uhour",
    "tag": "U1", "tage": "U1", "tagen": "U1", "woche": "U7", "wochen": "U7", "monat": "Umonth",
    "monate": "Umonth", "monaten": "Umonth", "monats": "Umonth", "jahr": "Uyear",
    "jahre": "Uyear", "jahren": "Uyear", "einer halben stunde": "N30 Umin",
    "halben stunde": "N30 Umin", "ner halben stunde": "N30 Umin",
    "ein paar": "N3", "einigen": "N3", "paar": "N3",
    "morgen": "D1", "heute": "D0", "heut": "D0", "heute morgen": "D0 P=morning",
    "am morgen": "P=morning", "übermorgen": "D2", "uebermorgen": "D2", "gestern": "D-1",
    "vorgestern": "D-2", "gerade eben": "D0 JUST", "eben gerade": "D0 JUST", "soeben": "D0 JUST",
    "eben": "JUST", "wochenende": "WEEKEND", "vorletzte woche": "WEEKBEFORE",
    "in": "IN", "im": "IN", "innerhalb": "IN", "vor": "BACK", "bevor": "BY", "bis": "BY",
    "nächsten": "NEXT", "nächste": "NEXT", "nächster": "NEXT", "nächstes": "NEXT",
    "naechsten": "NEXT", "naechste": "NEXT", "kommenden": "NEXT", "kommende": "NEXT",
    "letzten": "LAST", "letzte": "LAST", "letzter": "LAST", "letztes": "LAST", "vorigen": "LAST",
    "vorige": "LAST", "vergangenen": "LAST", "diese": "THIS", "diesen": "THIS", "am": "ON",
    "der": "THE", "die": "THE", "den": "THE", "das": "THE", "des": "OF", "seit": "SINCE",
    "anfang": "EARLY", "mitte": "EARLY", "ende": "END", "um": "AT", "gegen": "AT", "ab": "AT",
    "etwa": "AT", "ungefähr": "AT", "circa": "AT", "ca": "AT", "halb": "HALFTO",
    "viertel nach": "QPAST", "viertel vor": "QTO", "nach": "PAST", "uhr": "OCLOCK",
    "mitternacht": "MIDNIGHT", "zwölf uhr mittags": "NOON", "nach dem essen": "P=evening",
    "nach dem abendessen": "P=evening", "nach feierabend": "P=evening",
    "nach der arbeit": "P=evening", "nach dem frühstück": "P=morning",
    "nach dem mittagessen": "P=afternoon", "nicht": "NOT", "kein": "NOT", "keine": "NOT",
    "nein": "INSTEAD", "lieber": "INSTEAD", "doch": "INSTEAD", "aber": "BUT", "und": "AND",
}  # fmt: skip

REMINDING = "erinner erinnere erinnern"
PLANNING = (
    "erinner erinnere erinnern werde will muss kann kannst melde bitte möchte moechte soll sollte "
    "können schreib"
)
HAPPENED = (
    "war hat hatte haben habe kam kamen rief schrieb sagte bekam abgesagt absage höre hab "
    "gewartet hörte hatten waren"
)
ENDING = r"ge[a-z]{3,}(?:t|en)"
LASTING = "suche bewerbungen arbeitslos arbeite beworben"
