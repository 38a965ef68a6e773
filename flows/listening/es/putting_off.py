"""How people put something off to a time that they name, in Spanish: over words, without marks."""

PUT_OFF = (
    r"(?:(?:no|bueno|uf) )?(?:ahora no|hoy no|ahora mismo no|mejor)(?: (?:mejor|quizás|quizá))*"
    r" (?P<when>(?:mañana|pasado mañana|el \w+|esta (?:tarde|noche)|la semana que viene)"
    r"(?: \w+){0,4})"
)
"""Not now, and when instead."""
