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

WORDS = CorrectWords(
    takes_back=r"^\W*no,\s|\ben realidad\b|\bmejor dicho\b",
    place=r"^(?:el |la )?(?:primer|segund|tercer|cuart|quint|[uú]ltim)[oa]?\W*$",
    no_name=frozenset({
        "mal", "no", "bien", "bueno", "buena", "malo", "mala", "genial", "ok", "ya", "perfecto",
        "lejos", "temporal",
    }),
    markers=(
        r"(?:(?:no|perd[oó]n|perdona|espera|disculpa|uy|ay|ah|oh|eh|este|bueno|en realidad|ojo|"
        r"correcci[oó]n|mejor dicho|digo)\W+)*(?:(?:no,? )?(?:quise|quer[ií]a|quiero) decir|me "
        r"refer[ií]a a|digo|(?:era|fue|es)|se llama|deber[ií]a (?:decir|ser)|c[aá]mbialo (?:a|"
        r"por))?"
    ),
    swapped=(
        rf"\bno (?:es |era |fue )?{_LEAD}{_OLD}(?:,| sino|:| -|\.)+ (?:que "
        rf")?{_LEAD}{_NEW}{_ASIDE}\W*$",
        rf"(?:^|[\s,]){_LEAD}{_NEW}{_ASIDE}(?:,? y no|, ?no|,? en vez de|,? en lugar de) (?:fue |"
        rf"era |es )?{_LEAD}{_OLD}\W*$",
        rf"\b(?:en vez|en lugar) de {_LEAD}{_OLD},? {_LEAD}{_NEW}{_ASIDE}\W*$",
        rf"\b{_PUT} {_ARTICLE}{_OLD} (?:por|a|con) {_ARTICLE}{_NEW}\W*$",
    ),
    denies=r"\b(?:no|perd[oó]n|en realidad|mal|sino|en vez|en lugar|digo|mejor dicho)\b",
    nots=r"\b(?:no|nunca|en vez de|en lugar de)\b",
    set_to=(
        rf"^\W*(?:por favor |puedes |pod[eé]s |podr[ií]as )*{_PUT} (?:por favor )?(?:el nombre de "
        rf")?{_ARTICLE}{_THING} (?:a|por|como|en) {_ARTICLE}{_NEW}\W*$"
    ),
    named=(
        rf"^\W*(?:(?:no|perd[oó]n|en realidad|y|pero|bueno|ah|eh),? )*{_ARTICLE}{_THING} (?:se "
        rf"llama(?:ba)?|es|era|fue|deber[ií]a ser) (?:en realidad |m[aá]s bien |de )*(?:el |la |un "
        rf"|una )?{_NEW}(?:,? no [^,]+)?{_ASIDE}\W*$"
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
)  # fmt: skip
