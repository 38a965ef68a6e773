"""A wish to be reminded, in Spanish, over words without accents; `when` is the time it names."""

REMINDING = (
    r"(?:por favor |si |puedes |podrias )*(?:recuerda(?:me|melo|rme|rmelo)|recordarme(?:lo)?|"
    r"avisa(?:me|rme)|escribeme) (?P<when>.+)",
)
BEFORE_TIME = r"recu[eé]rdame(?:lo)?|recordarme(?:lo)?|av[ií]same|avisarme|escr[ií]beme"
"""The word that the time stands behind, as it was typed."""
