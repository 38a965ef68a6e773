"""How a correction is put, in Spanish: what was said, and what it is instead."""

from flows.listening.shape_acts import CorrectWords

_NAME = r"[\w'’.&-]+(?: (?!no\b|sino\b|en vez\b|en lugar\b|y\b|era\b|es\b)[\w'’.&-]+){0,3}?"
_NEW, _OLD = rf"(?P<new>{_NAME})", rf"(?P<old>{_NAME})"
_LEAD = (
    r"(?:el |la |los |las |un |una |en |en el |en la |de |del |de la |a |al |es |era |fue |m[aá]s "
    r"bien |con |como |para |que ){0,3}"
)
_ASIDE = r"(?:,? (?:por cierto|en realidad|la verdad|creo|perd[oó]n|por favor))?"
_THING = (
    r"(?P<what>empresa|compañ[ií]a|firma|empleador|negocio|tienda|trabajo|puesto|cargo|rol|"
    r"posici[oó]n|vacante|t[ií]tulo)"
)
_ARTICLE = r"(?:el |la |los |un |una |mi |al |del )?"
_PUT = (
    r"(?:cambia(?:r|le|lo)?|cambi[aá]|corrige|correg[ií]|pon(?:le)?|modifica|reemplaza|sustituye)"
)

_GAVE = (
    r"(?:puls[eé]|apret[eé]|toqu[eé]|eleg[ií]|marqu[eé]|puse|escrib[ií]|dije|respond[ií]|"
    r"contest[eé]|"
    r"seleccion[eé]|di)"
)
_THAT = r"(?:que )?(?:era |fue |es |un |una |el |la |estaba )*"
_SAID = r"[\w'’.&/-]+(?: [\w'’.&/-]+){0,4}?"
_WHEN = r"(?: (?:antes|primero|al principio|por error|sin querer|reci[eé]n))*"

_QUESTIONS = {
    "strength": r"(?:n[uú]mero|valor)",
    "when": r"(?:d[ií]a|fecha)",
    "plan": r"(?:plan|recordatorio)",
}
"""What people call a question whose answer they put right."""
_BY_NAME = (
    r"\b(?:cambia\w*|pon\w*|corrige\w*|deja\w*|baja\w*|sube\w*) (?:el|la|mi|ese|esa) {noun}"
    r"(?: de antes)?(?: (?:a|al|por|en|para))* (?:un |una |el )?(?P<new>\S.*)",
    r"\b(?:el|la|mi) {noun}(?: de antes)? (?:est[aá]|es|era) (?:\w+ )?(?:mal|equivocad[oa]|"
    r"incorrect[oa])\b[,;:.! –-]+(?P<new>\S.*)",
)

WORDS = CorrectWords(
    takes_back=r"^\W*no,\s|\ben realidad\b|\bmejor dicho\b",
    no_name=frozenset({
        "mal", "no", "bien", "bueno", "buena", "malo", "mala", "genial", "ok", "ya", "perfecto",
        "lejos", "temporal",
    }),
    swapped=(
        rf"\bno (?:es |era |fue )?{_LEAD}{_OLD}(?:,| sino|:| -|\.)+ (?:que "
        rf")?{_LEAD}{_NEW}{_ASIDE}\W*$",
        rf"(?:^|[\s,]){_LEAD}{_NEW}{_ASIDE}(?:,? y no|,? no|,? en vez de|,? en lugar de) (?:fue |"
        rf"era |es )?{_LEAD}{_OLD}\W*$",
        rf"\b(?:en vez|en lugar) de {_LEAD}{_OLD},? {_LEAD}{_NEW}{_ASIDE}\W*$",
        rf"(?:^|[\s,]){_LEAD}{_OLD} no, ?(?:sino )?{_LEAD}{_NEW}{_ASIDE}\W*$",
        rf"\b{_PUT} {_ARTICLE}{_OLD} (?:por|a|con) {_ARTICLE}{_NEW}\W*$",
    ),
    rather=(rf"\bm[aá]s {_LEAD}{_NEW} que {_LEAD}{_OLD}\W*$",),
    denies=r"\b(?:no|perd[oó]n|en realidad|mal|sino|en vez|en lugar|digo|mejor dicho)\b",
    nots=r"\b(?:no|nunca|en vez de|en lugar de)\b",
    no_refusal=(
        r"\bno (?:fue|era|es|hubo)(?: (?:realmente|exactamente|de verdad))* (?:un |una |ning[uú]n |"
        r"ninguna )?(?:no|rechazo|negativa|respuesta)\b"
    ),
    set_to=(
        rf"^\W*(?:por favor |puedes |pod[eé]s |podr[ií]as )*{_PUT} (?:por favor )?(?:el nombre de "
        rf")?{_ARTICLE}{_THING} (?:a|por|como|en) {_ARTICLE}{_NEW}\W*$"
    ),
    named=(
        rf"^\W*(?:(?:no|perd[oó]n|en realidad|y|pero|bueno|ah|eh),? )*{_ARTICLE}{_THING} (?:se "
        rf"llama(?:ba)?|es|era|fue|deber[ií]a ser) (?:en realidad |m[aá]s bien |de )*(?:el |la |un "
        rf"|una )?{_NEW}(?:,? (?:y )?no [^,]+)?{_ASIDE}\W*$"
    ),
    called=(
        r"\b(?P<what>empresa|compañ[ií]a|firma|empleador|tienda|negocio|puesto|cargo) (?:se "
        r"llama(?:ba)?)(?: en realidad)? "
    ),
    within_name="y de del la e",
    take_out=(
        r"\b(?:quita|saca|borra|elimina|tacha)r? (?:la palabra |la l[ií]nea |por favor |lo de "
        r")*(?P<gone>[\w ']{3,40}?)\W*$",
        r"\bsin (?:la palabra |la l[ií]nea )?(?P<gone>[\w ']{3,40}?)\W*$",
    ),
    things={
        "empresa": "company", "compañía": "company", "compañia": "company", "firma": "company",
        "empleador": "company", "negocio": "company", "tienda": "company", "trabajo": "role",
        "puesto": "role", "cargo": "role", "rol": "role", "posición": "role", "posicion": "role",
        "vacante": "role", "título": "role", "titulo": "role",
    },
    owned=(
        rf"\b{_GAVE} {_THAT}(?P<old>{_SAID}){_WHEN}(?:[,;.:–-]+|\s+(?=pero\b|"
        rf"aunque\b))\s*(?:pero )?"
        rf"(?P<new>\S.*)$",
        rf"^\W*(?P<new>\S.*?)[,;.:–-]\s*(?:pero |y |perd[oó]n,? )?(?:yo )?{_GAVE} {_THAT}"
        rf"(?P<old>{_SAID}){_WHEN}\W*$",
    ),
    wrongly=(
        rf"\blo que (?:te )?{_GAVE}(?: \w+){{0,4}} (?:estaba|est[aá]|era|fue) (?:mal|equivocado|un "
        rf"error|demasiado)|\b{_GAVE}(?: [\w']+){{0,3}}? (?:por error|sin querer|demasiado "
        rf"r[aá]pido|"
        rf"mal)\b|\bme (?:equivoqu[eé]|confund[ií])\b|"
        rf"\b\d+ (?:es|era|fue) (?:demasiado|exagerado|muy (?:alto|bajo)|mucho|poco)\b|"
        rf"\b(?:bot[oó]n|opci[oó]n|respuesta|d[ií]a|"
        rf"fecha) "
        rf"(?:equivocad[oa]|que no era)|^\W*(?:(?:ay|uy|perd[oó]n|espera)\W+)*(?:error m[ií]o|"
        rf"correcci[oó]n)\b|\b(?:tengo que|debo|quiero|d[eé]jame) (?:corregir|corregirme)\b"
    ),
    changes=r"pon(?:lo|le)?(?= (?:un |mejor )?\d)|mejor|cambia\w*|olvida\w*|borra\w*|quita\w*",
    denies_first=r"^\W*(?:no\W+|y |pero )*no\b",
    by_name={
        kind: tuple(form.format(noun=noun) for form in _BY_NAME)
        for kind, noun in _QUESTIONS.items()
    },
    own_words={
        "changed": (
            r"\blo que (?:yo )?(?:cambiar[ií]a|har[ií]a (?:distinto|diferente)) "
            r"(?:es|ser[ií]a)[: ]+"
        ),
        "proud": (
            r"\b(?:lo que me (?:enorgullece|hace sentir orgullos[oa])|de lo que estoy "
            r"orgullos[oa]) es"
            r"(?: que)?[: ]+"
        ),
        "goal": (
            r"\b(?:(?:el|mi) objetivo (?:es|era|deber[ií]a ser)|cambia\w* (?:el|mi) objetivo "
            r"(?:a|por))"
            r"[: ]+"
        ),
        "imagined": r"\blo que (?:extraño|echo de menos|me imaginaba|hab[ií]a imaginado) es[: ]+",
    },
    asides=(
        r",?\s+con \w{1,6}(?: al (?:final|principio)| en medio)?(?=\W|$)|,? (?:por cierto|por "
        r"favor|"
        r"jaja\w*)(?=\W*$)"
    ),
    leads=(
        r"^.*\b(?:puesto|cargo|trabajo|rol|empresa|firma|empleador|nombre|apellido) (?:es|era|"
        r"fue|se "
        r"llama(?:ba)?)\s+|^(?:pero )?(?:es|era|fue|se llama(?:ba)?)\s+(?:un |una )?"
    ),
    kinds=r"(?!)",
    came=(
        r"\b(?:me (?:dijeron|llamaron|escribieron|avisaron|rechazaron|enter[eé])|lleg[oó]|la "
        r"(?:carta|"
        r"respuesta|llamada|noticia|fecha)|el (?:correo|mail|rechazo|no))\b"
    ),
    around_number=(
        r"no|pero|con|era|es|fue|de|sobre|por|ahora|y|o|sino|m[aá]s|mejor|antes|un|una|"
        r"el|pon|que|a"
    ),
)  # fmt: skip
