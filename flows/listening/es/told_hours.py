"""An hour of the clock in a sentence, in Spanish: no number on a scale."""

HOURS = r"\b(?:a|desde|hasta|sobre|tras) las? \d{1,2}(?::\d\d)?\b|\ba las? \d{1,2}\b"
TODAYS = r"\b(?:hoy|ya) es (?:ya )?(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)\b"
SPANS = (
    r"\b(?:\d+|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce) "
    r"(?:horas?|d[ií]as?|semanas?|mes(?:es)?|a[nñ]os?)\b"
)
MEASURES = rf"(?:{SPANS}) de \w+"
OVER = (
    r"\b(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo) (?:ya )?"
    r"(?:pas[oó]|ha pasado)(?!\w)"
)
