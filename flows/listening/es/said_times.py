"""Spanish words for days and hours, each with the sign the grammar of times reads it as."""

_WEEKDAYS = (
    "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
)  # fmt: skip
_MONTHS = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto",
    "septiembre setiembre", "octubre", "noviembre", "diciembre",
)  # fmt: skip
_NUMBERS = (
    "un uno una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez",
    "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho",
)  # fmt: skip

SIGNS: dict[str, str] = {
    **{name: f"W{day}" for day, name in enumerate(_WEEKDAYS)},
    **{name: f"M{month}" for month, names in enumerate(_MONTHS, 1) for name in names.split()},
    **{word: f"N{value}" for value, words in enumerate(_NUMBERS, 1) for word in words.split()},
    "buenos días": "GREET", "buenas tardes": "GREET", "buenas noches": "GREET",
    "minuto": "Umin", "minutos": "Umin", "hora": "Uhour", "horas": "Uhour", "día": "U1",
    "días": "U1", "semana": "U7", "semanas": "U7", "mes": "Umonth", "meses": "Umonth",
    "año": "Uyear", "años": "Uyear", "media hora": "N30 Umin", "hora y media": "N90 Umin",
    "unos": "N3", "unas": "N3", "un par de": "N2",
    "mañana": "D1", "pasado mañana": "D2", "hoy": "D0", "esta noche": "D0 P=evening",
    "esta tarde": "D0 P=afternoon", "esta mañana": "D0 P=morning", "ayer": "D-1",
    "anoche": "D-1", "anteayer": "D-2", "antes de ayer": "D-2", "antier": "D-2",
    "ahora mismo": "D0 JUST", "acaba de": "D0 JUST", "recién": "D0 JUST",
    "por la mañana": "P=morning", "de la mañana": "P=morning", "en la mañana": "P=morning",
    "por la tarde": "P=afternoon", "de la tarde": "P=afternoon", "en la tarde": "P=afternoon",
    "por la noche": "P=night", "de la noche": "P=night", "en la noche": "P=night",
    "temprano": "P=morning", "a primera hora": "P=morning", "al mediodía": "NOON",
    "mediodía": "NOON", "medianoche": "MIDNIGHT", "después de cenar": "P=evening",
    "después de la cena": "P=evening", "después de comer": "P=afternoon",
    "después del trabajo": "P=evening", "fin de semana": "WEEKEND", "finde": "WEEKEND",
    "fin de mes": "END Umonth",
    "finales de mes": "END Umonth", "finales de": "EARLY", "principios de": "EARLY",
    "mediados de": "EARLY", "en": "IN", "dentro de": "IN", "hace": "BACK", "como": "AT",
    "próximo": "NEXT", "próxima": "NEXT", "que viene": "NEXTPOST", "que entra": "NEXTPOST",
    "pasado": "LASTPOST", "pasada": "LASTPOST", "este": "THIS", "esta": "THIS", "el": "ON",
    "la": "THE", "los": "THE", "de": "OF", "del": "OF", "desde": "SINCE", "a las": "AT",
    "a la": "AT", "sobre las": "AT", "sobre": "AT", "y media": "ANDHALF", "y cuarto": "ANDQ",
    "menos cuarto": "LESSQ", "antes del": "BY", "hasta": "BY", "no": "NOT", "nunca": "NOT",
    "mejor": "INSTEAD", "perdón": "INSTEAD", "digo": "INSTEAD", "pero": "BUT", "y": "AND",
}  # fmt: skip

REMINDING = "recuerda recuérdame recuérdamelo avísame"
PLANNING = (
    "recuérdame recuérdamelo recuerda recuérdalo avísame voy quiero tengo debo puedes puedo "
    "escríbeme escribe haré llamaré"
)
HAPPENED = (
    "fue fui era había han ha dijeron dijo dije sé estuve estuvo tuve tuvo hice hizo vine vino "
    "recibí recibió escribió respondió salí salió pude supe leí perdí vi hubo ofreció pidió llegué"
)
ENDING = r"[a-z]{2,}(?:aron|ieron)"
LASTING = "buscando solicitudes trabajo trabajé paro desempleado desempleada"
