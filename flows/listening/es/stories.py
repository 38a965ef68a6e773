"""How a no is told in Spanish: who said it, for which job, how, and how far it had got."""

from __future__ import annotations

_ARTICLE = r"(?:el |la |los |las |un |una )?"
_NAME = (
    r"(?P<company>(?!(?:Me|No|Hola|Ayer|Hoy|El|La|Los|Las|Un|Una|Hr|RR)\b)[A-ZÁÉÍÓÚÑ][\w&.'-]*"
    r"(?: (?:(?:de|del|y|la|e|&) )?[A-ZÁÉÍÓÚÑ][\w&'-]*){0,3})"
)
_ROLE = r"(?P<role>(?!(?:mi|el|la|un|una|que|m[ií]|ellos|nada)\b)[a-záéíóúñ]+(?: de [a-záéíóúñ]+)?)"
COMPANY = (
    rf"\b(?:la empresa|la firma|la compañía) {_NAME}",
    rf"\b(?:rechazad[oa]|rechazaron|rechazó|que no|puesto|entrevistas?|carta|correo|un no) "
    rf"(?:en|de|del|con) {_ARTICLE}{_NAME}",
    rf"\b(?:puesto|trabajo|plaza|vacante) (?:de \w+ (?:\w+ ){{0,2}}?)(?:en|con) {_ARTICLE}{_NAME}",
    rf"\bme rechaz(?:ó|aron) (?:ayer |hoy )?{_ARTICLE}{_NAME}",
    rf"(?:^|[.,;] |\by ){_ARTICLE}{_NAME} me (?:ha )?(?:rechaz|dij|dich)",
)
ROLE = (
    rf"\b(?:puesto|plaza|trabajo|vacante) de {_ROLE}",
    rf"\b(?:para|como) (?:el puesto de |un puesto de |ser )?{_ROLE}(?=$|[,.;]| en | con )",
)
HOW = (
    ("withdrawn", r"\b(?:oferta|contrato)\b.{0,30}\b(?:retir\w+|anul\w+|cancel\w+)"),
    ("silence", r"\b(?:no me (?:han )?(?:contest\w+|respond\w+|llam\w+)|ni una (?:palabra|"
                r"respuesta)|silencio)\b"),
    ("said_no", r"\b(?:me (?:han )?(?:rechaz|descart)\w+|(?:dijeron|dicho|dijo) que no|"
                r"han elegido a otr[oa]|un rechazo)"),
)  # fmt: skip
FAR = (
    ("final", r"\b(?:ronda final|última ronda|finalistas?|entre los (?:dos|tres) últimos)"),
    ("interview", r"\b(?:(?:una|dos|tres|cuatro|la|segunda|las) entrevistas?|en persona|"
                  r"día de prueba)"),
    ("call", r"\b(?:llamada|videollamada|por teléfono)\b"),
    ("application", r"\b(?:sin entrevista|ni una entrevista|solo (?:mandé|envié))"),
)  # fmt: skip
