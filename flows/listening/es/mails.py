"""How employers write in Spanish."""

from flows.listening.mail_words import MailWords, one_of
from flows.listening.phrases import word_set

_OTHER = r"(?:otr[oa]s?|candidat[oa]s (?:cuyo|con|que)|alguien|perfiles)"

MAILS = MailWords(
    common=word_set(
        "el la los las de que y en para por con no una un su tu le te es del nos ha hemos al se "
        "puesto gracias"
    ),
    unsure=one_of(r"^si\b", r"\bsi (?:en|no|usted|tu|su|desea)\b", r"\ben caso de\b"),
    kinds=(
        ("withdrawn_offer",
        r"\b(?:retir\w+|anul\w+|revoc\w+|cancel\w+)\b[^.]{0,50}\boferta (?:de|que)\b|"
        r"\boferta\b[^.]{0,60}\b"
        r"(?:queda|ha sido|fue)\b[^.]{0,20}\b(?:retirada|anulada|revocada|sin efecto)"),
        ("offer",
        r"\b(?:ofrecer(?:te|le|les)|enhorabuena|bienvenid[oa] a|ha sido seleccionad[oa]|has "
        r"sido seleccionad[oa]|"
        r"el puesto es tuyo|queremos que te incorpores)\b"),
        ("position_closed",
        r"\b(?:proceso|vacante|plaza|puesto|convocatoria|búsqueda)\b[^.]{0,70}\b(?:cancelad[oa]|suspendid[oa]|"
        r"anulad[oa]|no se cubrirá|pausad[oa]|desiert[oa])"),
        ("rejection",
        rf"\bno\b[^.]{{0,40}}\b(?:seleccionad\w|continuar\w*|seguir\w*|avanzar\w*|pasar\w*|ha "
        rf"sido posible|"
        rf"elegid[oa]|encaja|contar contigo|incorporar\w*|superado)\b|\bdescartad[oa]\b|"
        rf"\b(?:seleccionado|elegido|optado|"
        rf"decidido|decantado|escogido|contratado|avanzar|continuar|"
        rf"quedamos)\b[^.]{{0,40}}\b(?:a|por|con) "
        rf"{_OTHER}|\bcubiert[oa]\b|\brechazad[oa]\b"),
        ("still_deciding",
        r"\b(?:aún|todavía) no\b|\bseguimos (?:valorando|evaluando|entrevistando)\b|"
        r"\bsigue(?:s)? (?:en|activ)\b|"
        r"\bse está (?:retrasando|alargando)\b"),
        ("task_invitation",
        r"\b(?:complet\w+|realiz\w+|hacer|rellen\w+|enviar\w*)\b[^.]{0,60}\b(?:prueba|test|cuestionario|"
        r"ejercicio|caso práctico)\b"),
        ("invitation",
        r"\b(?:invitar\w*|convocar\w*|citar\w*|conocerte|conocerle|nos gustaría|"
        r"concertar)\b[^.]{0,80}"
        r"\b(?:entrevista|charla|llamada|prueba|reunión|conocer\w*|hablar)\b"),
        ("receipt", r"\b(?:hemos recibido|confirmamos|recibida|registrad[oa])\b"),
        ("talent_pool",
        r"\b(?:bolsa de (?:talento|empleo|trabajo)|base de talento|comunidad de talento)\b"),
    ),
    denied=one_of(
        r"\bno\b[^.;]{0,60}\b(?:entrevista|siguiente fase|próxima fase|fase final|convocar\w*)\b",
    ),
    stages=(
        ("final", r"\b(?:entrevista|fase|ronda) final\b|\búltima (?:fase|ronda|entrevista)\b|"
        r"\bfinalistas?\b"),
        ("interview",
        r"\b(?:entrevista|entrevistad[oa]|entrevistarte|día de prueba|venir a (?:vernos|"
        r"conocernos)|conocerte)\b"),
        ("call", r"\b(?:llamada|telefónic[oa]|por teléfono|videollamada)\b"),
        ("application",
        r"\b(?:candidatura|candidaturas|currículum|currículos|cv|inscri\w+|solicitud|candidatos)\b"),
    ),
    invited=(
        ("final", r"\b(?:entrevista|fase|ronda) final\b"),
        ("call", r"\b(?:llamada|telefónica|por teléfono|videollamada)\b"),
        ("interview", r"\b(?:entrevista|conocerte|conocerle|reunión)\b"),
    ),
    titles=(
        r"\b(?:[Pp]uesto|[Pp]osición|[Vv]acante|[Oo]ferta|[Pp]laza|cargo)(?: de| como| "
        r"para)?(?: el| la)?(?: puesto de)?:? TITLE",
        r"\b(?:candidatura|solicitud|selección|inscripción|candidato|candidata|entrevista|"
        r"[Ii]nscribirte|proceso)(?: \w+)? (?:para|como|a|de)(?: el puesto de| la vacante de| "
        r"el| la)? TITLE",
        r"\bcomo TITLE",
    ),
    companies=(
        r"\b(?:en|con)(?: la| el| los| las)? NAME",
        r"\b(?:formar parte|trabajar|equipo|interés) (?:de|en|por)(?: la| el)? NAME",
        r"\) (?:de|en) NAME", r"\bnuestro cliente,? NAME",
    ),
    agency=r"\bnuestro cliente\b|\bel cliente\b",
)  # fmt: skip
