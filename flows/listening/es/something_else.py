"""Spanish clauses about a loss, a letter that is not worth it, drink or fatigue, and no more."""

from __future__ import annotations

_CLOSE = (
    r"mi (?:\w+ )?(?:padre|papa|madre|mama|marido|esposo|esposa|mujer|pareja|hermano|hermana|hijo|"
    r"hija|abuelo|abuela|tio|tia|primo|prima|amigo|amiga|perro|gato)"
)
_WHEN = (
    r"(?: (?:en|el|la|este|esta|hace|ano|anos|mes|meses|semana|semanas|dias?|pasad[oa]|poco|dos|"
    r"tres|un|una|primavera|verano|otono|invierno|enero|febrero|marzo|abril|mayo|junio|julio|"
    r"agosto|septiembre|octubre|noviembre|diciembre|ayer|\d+))*"
)
_LETTER = (
    r"(?:escribir(?:les?)?|mandar(?:la|les)?|enviar(?:la|les)?|preguntar(?:les)?|contestar(?:les)?|"
    r"(?:a )?(?:la|una|esa|esta|mandar la|mandar una|escribir la|escribir una) (?:carta|nota)|"
    r"(?:a )?(?:el|un|ese|al) (?:correo|mail|mensaje))"
)
JOINED = ("y", "pero")
"""Words between two clauses."""
MATTERS: tuple[str, ...] = (
    rf"(?:se )?(?:me )?murio {_CLOSE}{_WHEN}|{_CLOSE} (?:se )?(?:murio|fallecio){_WHEN}",
    rf"(?:perdi|enterre|enterramos|perdimos) a {_CLOSE}{_WHEN}",
    r"(?:lo|la|le) (?:echo (?:mucho )?de menos|extrano)(?: mucho| tanto)?",
    rf"(?:ya )?no (?:le )?(?:veo|encuentro|tiene) (?:el |mucho )?sentido(?: a)? {_LETTER}",
    r"no (?:la|lo|las) (?:va|van) a (?:leer|contestar)|no (?:me )?(?:va|van) a contestar",
    r"(?:bebo|estoy bebiendo)(?: (?:mucho|demasiado|todas las noches|cada noche|por las noches|"
    r"vino|cerveza|desde entonces))*",
    r"estoy (?:muy |tan |completamente |bastante |super )?(?:agotad|cansad)[oa](?: hoy)?",
    r"llevo todo el dia asi",
    rf"{_CLOSE} (?:esta|sigue) (?:muy )?(?:enferm[oa]|malit[oa]|ingresad[oa])",
    rf"(?:la|lo|le) cuido yo(?: sol[oa])?|cuido (?:de|a) {_CLOSE}",
)
BESIDE: tuple[str, ...] = (
    r"estoy (?:muy |tan )?triste",
    r"(?:la verdad|si|no|bueno)",
)
GRAVE = (
    r" (?:yo|me|mi|mis|mio|mia|conmigo|nos|quiero|puedo|voy|estoy|morir\w*|muert\w*|vida|vivir|"
    r"matar\w*|suicid\w*|fin|acab\w*|dolor|sufr\w*|dormir|desaparec\w*|carga|mejor sin|"
    r"para siempre|adios|dano|cort\w*|nada) "
)
"""Words with which a text is never plainly a comfort."""
TOLD_TO = r"que (?:no es culpa|ella|el|es|eso|tu|su|vale|cocina|trabaja|sabe|puede|tiene|hace)\b"
"""How a clause begins that is told to somebody else, or of them."""
