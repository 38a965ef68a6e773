"""What people wish of the talk and of the letter, in Spanish: plain forms of a few kinds."""

from flows.listening.shape_acts import WishWords

_THING = r"(?:carta|correo|e-?mail|mail|mensaje|respuesta|texto|nota|agradecimiento)"
_A = r"(?:la|el|una|un|mi|ese|esa|esta|este)"
_WHICH = {
    "segund": 2, "tercer": 3, "cuart": 4, "quint": 5, "sext": 6, "séptim": 7, "septim": 7,
    "octav": 8, "noven": 9, "décim": 10, "decim": 10, "vigésim": 20, "vigesim": 20,
    "centésim": 100, "centesim": 100,
}  # fmt: skip
_ORDINAL = rf"(?P<which>{'|'.join(_WHICH)})[oa]?"
_UP_TO_TEN = {
    "cero": 0, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
    "ocho": 8, "nueve": 9, "diez": 10,
}  # fmt: skip
_TEN = rf"(?:10|\d|{'|'.join(_UP_TO_TEN)})"

WORDS = WishWords(
    goes_on=(
        r"\b(?:vamos a|podemos|por favor|mejor|prefiero|quiero) (?:seguir|continuar|avanzar)\b|"
        r"\b(?:sigamos|continuemos|avancemos)\b(?! (?:ma[ñn]ana|luego|despu[eé]s|m[aá]s tarde))"
    ),
    counted=rf"\b{_ORDINAL} (?:\w+ )?(?:rechazo|no|negativa|vez)\b",
    which=_WHICH,
    bare_number=(
        r"(?:(?:como|un|unos|m[aá]s o menos|tal vez|quiz[aá]s?|creo que|dir[ií]a(?: que)?|yo|pues|"
        r"bueno|eh|digamos|al menos|por lo menos|casi|es)[\s,.:]+)*"
        rf"(?:{_TEN}\s*(?:o|a|-|–)\s*(?:un )?)?(?P<number>{_TEN})"
        r"(?:\s*(?:/|de|sobre)\s*(?:10|diez))?(?:[\s,.!]+(?:creo|dir[ií]a|tal vez|quiz[aá]s?|"
        r"la verdad|m[aá]s o menos|ahora|hoy|o as[ií]|por lo menos))*\W*"
    ),
    up_to_ten=_UP_TO_TEN,
    numbers=(
        r"\b(?:n[uú]meros?|escalas?|puntua\w+|puntajes?|calific\w+|(?:0|cero|1|uno) al? (?:10|"
        r"diez))\b"
    ),
    writing=(
        rf"\b(?:me )?(?:puedes|pod[eé]s|podr[ií]as|ayudas a|ayud[aá]s a) (?:ayudar a |ayudarme a "
        rf")?(?:escribir(?:me|les)?|redactar(?:me)?)(?: {_A} (?:\w+ )?{_THING})?\b",
        rf"\b(?:escr[ií]beme|escribime|red[aá]ctame|hazme|haceme|prep[aá]rame|arma) {_A} (?:\w+ "
        rf")?{_THING}\b",
        rf"\b(?:quiero|necesito|quisiera|me gustar[ií]a) (?:solo |solamente |nada m[aá]s "
        rf")?(?:tener |escribir |mandar |enviar |redactar )?{_A} (?:\w+ )?{_THING}\b",
        r"\b(?:quiero|necesito|quisiera|me gustar[ií]a) (?:escribirles|contestarles|responderles|"
        r"escribirle|contestarle|responderle)\b",
        rf"\b(?:solo|solamente|nada m[aá]s|nom[aá]s|directo a|vamos a|vayamos a|pasemos a) {_A} "
        rf"{_THING}\W*$",
        r"\b(?:qu[eé]|c[oó]mo) (?:les|le) (?:escribo|contesto|respondo|digo|pongo)\b",
        rf"\bay[uú]dame (?:a escribir|a redactar|con {_A} {_THING})",
        r"\bescrib[aá]mosles?\b|\bpedir(?:les|le)? (?:un poco de )?(?:feedback|comentarios|"
        r"retroalimentaci[oó]n)\b(?![^.!]*\?)",
    ),
    draft=(
        ("shorter", r"\bm[aá]s (?:cort[oa]|breve|concis[oa])\b|\bac[oó]rta\w*|\bresum\w*|"
                    r"\b(?:demasiado|muy) larg[oa]\b|\bmenos (?:texto|palabras)\b|"
                    r"\b(?:\d|dos|tres) frases\b"),
        ("plainer", r"\bm[aá]s (?:sencill[oa]|simple|natural|c[aá]lid[oa]|human[oa]|cercan[oa]|"
                    r"amable|relajad[oa])\b|\b(?:muy|tan|demasiado|menos) (?:formal|ti?es[oa]|"
                    r"r[ií]gid[oa]|educad[oa]|sumis[oa]|agradecid[oa]|cursi|acartonad[oa]|"
                    r"rogad\w+)\b|\brogar\w*|"
                    r"\bsuplic\w*|\barrastr\w*|\blamebotas\b"),
        ("two_lines", r"\bdos l[ií]neas\b|\bcomo (?:whatsapp|sms|mensajito)\b"),
        ("full", r"\bm[aá]s (?:larg[oa]|complet[oa]|detall\w+)\b|\b(?:muy|demasiado) cort[oa]\b"),
        ("sign", r"\bf[ií]rma\w*|\bmi nombre (?:abajo|al final)\b"),
        ("change", r"\b(?:cambi|reescrib|modific|quit|borr|elimin|reemplaz|correg|corrig)\w*|"
                   r"\b(?:frase|l[ií]nea|parte|principio|final|saludo) (?:es|suena|queda|parece)\b|"
                   r"\b(?:agreg|a[ñn]ad|menciona)\w*"),
    ),
    news=(
        ("offer", r"\bme (?:dieron|ofrecieron|han dado|han ofrecido) (?:\w+ ){0,2}(?:trabajo|"
                  r"puesto|empleo|contrato)\b|\b(?:consegu[ií]|he conseguido) (?:el|un) (?:trabajo|"
                  r"puesto|"
                  r"empleo)\b"),
    ),
    not_news=r"\b(?:no|nunca|ojal[aá]|quiz[aá]s?|cuando|espero|casi|nadie)\b|\?|¿",
    came=(
        r"^\W*(?:(?:y|pues|bueno|ya|oye|al final|por fin|adivina)\W+)*(?:s[ií] )?(?:me "
        r")?(?:contestaron|respondieron|escribieron|han contestado|han respondido|han escrito)(?: "
        r"hoy| ya| ayer| por fin| al final)*\W*$"
    ),
    wrote=(
        r"\b(?:(?:les|le|lo|la|ya) )+(?:escrib[ií]|contest[eé]|respond[ií]|mand[eé]|envi[eé])\b|"
        r"\b(?:he|hemos) (?:escrito|contestado|respondido|enviado|mandado)\b"
    ),
    glad=(
        r"\b(?:amable\w*|buen[oa]s?|bien|lind[oa]s?|bonit[oa]s?|simp[aá]tic\w+|genial|positiv\w+|"
        r"felicit\w+|cari[ñn]os\w+|invit\w+|conocerme|pr[oó]xima vez|en contacto|encant\w+)\b"
    ),
    behind_name=(
        r"(?:,? (?:por cierto|en realidad|por favor|tambi[eé]n))?(?:,? (?:y )?no [\w '’-]+)?"
    ),
    name_of=(
        ("recipient", r"\b(?:ella|[eé]l|la (?:reclutadora|se[ñn]ora|jefa|chica)|el (?:reclutador|"
                      r"se[ñn]or|"
                      r"jefe)) se llama|\bsu (?:nombre|apellido) es|^\W*(?:no, )?se llama"),
        ("own", r"\b(?:me llamo|mi (?:nombre|apellido) es)"),
        ("company", r"\b(?:la |el )?(?:empresa|compa[ñn][ií]a|firma|empleador) (?:se llama|se "
                    r"llamaba|es)"),
    ),
    to_do=(
        r"\bqu[eé] (?:hago|puedo hacer|debo hacer|deber[ií]a hacer|tengo que hacer|me (?:aconsej|"
        r"recomiend|recomend|sugier)\w+)|\b(?:consejos?|tips?|ideas?|sugerencias?|"
        r"recomendaci\w+)\b|\bpor d[oó]nde (?:empiezo|arranco|comienzo)|\by ahora qu[eé]\b|"
        r"\bc[oó]mo (?:lo )?(?:supero|afronto|manejo)"
    ),
    why_they=(
        r"\bpor qu[eé] (?:\w+ )?(?:nunca |no )?(?:contestan|responden|llaman|avisan|dicen|hacen|"
        r"son|tratan|escriben|contesta|responde|dan)(?: \w+)? ?(?:las empresas|los reclutadores|"
        r"ellos|la gente|todos|nadie|as[ií])?"
    ),
    past=r"\b(?:\w{2,}(?:aron|ieron)|han|hab[ií]an|fue|fueron|era|eran)\b",
    enough=(
        r"\b(?:basta|suficiente|estuvo|es todo|ya est[aá]) (?:\w+ )?(?:por|de) hoy\b|\bpor hoy "
        r"(?:ya )?(?:est[aá]|estuvo|basta|es suficiente)\b|\bpuedes parar\b|\bbuenas noches\b|\bme "
        r"voy a (?:dormir|acostar|la cama)\b|\blo dejamos (?:aqu[ií]|ac[aá]|por hoy)\b"
    ),
    leaves=(
        r"\b(?:no (?:quiero|quisiera)|prefiero no|mejor no) (?:hablar|pensar|escribir|tocar|"
        r"entrar)(?: de| en| sobre)? (?!c[oó]mo|qu[eé])[\w ]{2,30}|\b(?:deja|dejemos) (?:a )?(?:mi|"
        r"mis|la|el) [\w ]{2,20} fuera de esto\b"
    ),
    leaving=(
        r"\b(?:parar|paremos|par[aá]|basta|suficiente|luego|despu[eé]s|m[aá]s tarde|pausa|"
        r"descans\w+|terminar|terminemos|dejarlo|dej[eé]moslo|adi[oó]s|chao|buenas noches|"
        r"cansad[oa]|dormir|otro d[ií]a|ma[ñn]ana|ahora no|hoy no|no puedo m[aá]s|"
        r"demasiado|me voy)\b"
    ),
    why_asked=r"\b(?:por|para) ?qu[eé] (?:me )?(?:preguntas?|quieres? saber|necesitas?)\b",
    reason=r"\b(?:por ?qu[eé]|para qu[eé]|raz[oó]n|motivo|sentido|te importa)\b",
    letter=(
        r"\b(?:carta|correo|mail|mensaje|nota|respuesta|respond\w*|contest\w*|escrib\w*|"
        r"borrador|l[ií]neas?|envi\w*|mandar\w*)\b"
    ),
    not_understood=(
        r"^\W*(?:(?:y|pero|perd[oó]n|oye|eh|ok|bueno)\W+)*(?:qu[eé] significa (?:eso|esto|la "
        r"pregunta|la palabra\b.{0,40}|[\"“'‘«].{1,40})|qu[eé] quiere decir (?:eso|esto|la "
        r"pregunta|la palabra\b.{0,40}|[\"“'‘«].{1,40}))\W*$"
    ),
)  # fmt: skip
