"""A few French words for coming days and hours, heard whatever language is spoken."""

_WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_NUMBERS = ("un une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix")

SIGNS: dict[str, str] = {
    **{name: f"W{day}" for day, name in enumerate(_WEEKDAYS)},
    **{word: f"N{value}" for value, words in enumerate(_NUMBERS, 1) for word in words.split()},
    "demain": "D1", "après-demain": "D2", "hier": "D-1", "ce soir": "D0 P=evening",
    "aujourd'hui": "D0", "matin": "P=morning", "après-midi": "P=afternoon", "soir": "P=evening",
    "dans": "IN", "il y a": "BACK", "à": "AT", "vers": "AT", "prochain": "NEXTPOST",
    "prochaine": "NEXTPOST", "dernier": "LASTPOST", "dernière": "LASTPOST", "jour": "U1",
    "jours": "U1", "semaine": "U7", "semaines": "U7", "mois": "Umonth", "heure": "Uhour",
    "heures": "Uhour", "bonjour": "GREET", "bonsoir": "GREET",
}  # fmt: skip

REMINDING = "rappelle-moi"
PLANNING = "rappelle-moi rappelez-moi"
HAPPENED = "était ont"
ENDING = r"(?!)"
LASTING = "cherche"
