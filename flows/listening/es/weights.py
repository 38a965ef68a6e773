"""The plainest sentences of what weighs on somebody, in Spanish, and what names a subject of it."""

_CLOSE = (
    r"(?:madre|mam[aá]|padre|pap[aá]|marido|esposo|esposa|mujer|pareja|herman[oa]|hij[oa]|beb[eé]|"
    r"abuel[oa]|t[ií][oa]|prim[oa]|sobrin[oa]|(?:mejor )?amig[oa]|novi[oa])"
)
_OF_LOVE = r"(?:marido|esposo|esposa|mujer|pareja|novi[oa])"
_RECENTLY = r"(?:(?:se|me|nos|acaba de|ha|ya|hace poco) ){0,3}"
SAID = (
    ("bereavement",
     rf"\bmi {_CLOSE} {_RECENTLY}(?:muri[oó]|muerto|falleci[oó]|fallecido|est[aá] muert[oa]|morir)"
     rf"(?!\w)|\b(?:se )?(?:me |nos )?(?:ha )?(?:muri[oó]|muerto|falleci[oó]|fallecido) mi {_CLOSE}"
     rf"\b|\b(?:perd[ií]|he perdido|hemos perdido|enterr[eé]|enterramos) a mi {_CLOSE}\b"),
    ("separation",
     rf"\bmi {_OF_LOVE} {_RECENTLY}(?:me )?(?:ha )?(?:dej[oó]|dejado|abandon[oó]|abandonado|"
     r"fue de casa|ido de casa|divorciad\w*|enga[nñ][oó]|enga[nñ]ado)(?!\w)|"
     rf"\b(?:me|nos) (?:he|hemos|acabo de|acabamos de) (?:separad[oa]|divorciad[oa]|separar\w*|"
     r"divorciar\w*)\b|\bnos (?:separamos|divorciamos)\b|"
     r"\b(?:estoy|estamos) (?:reci[eé]n )?(?:separad|divorciad)[oa]s?\b"),
    ("homeless_fear",
     r"\b(?:perdemos|pierdo|perd[ií]|perdimos|(?:vamos|voy) a perder|"
     r"(?:estamos|estoy) perdiendo|hemos perdido|he perdido) (?:el|la|nuestr[oa]|mi) (?:piso|casa|"
     r"apartamento|hogar|"
     r"habitaci[oó]n)\b|\bnos (?:echan|desahucian|van a echar|van a desahuciar)\b|"
     r"\bme (?:echan|desahucian|van a desahuciar)(?: (?:de casa|del piso))?$|"
     r"\borden de desahucio\b"),
    ("illness",
     r"\bme (?:han |ha )?diagnostic(?:ado|aron|[oó]) \w+|"
     r"\btengo (?:un )?(?:c[aá]ncer|tumor|leucemia|esclerosis)\b|"
     r"\bestoy (?:en|con la) (?:quimio\w*|di[aá]lisis)\b"),
    ("drink",
     r"\b(?:bebo|estoy bebiendo) (?:\w+ ){0,2}?(?:demasiado|(?:todas las|cada) noches?|"
     r"todos los d[ií]as)\b"),
)  # fmt: skip
NOT_SAID = (
    r"\b(?:si|no|nunca|casi|miedo|temo|hace (?:muchos )?a[nñ]os|cuando era|antes|podr[ií]a)\b|[?¿]"
)
SUBJECTS = (
    ("homeless_fear",
     r"\b(?:casa|piso|apartamento|alquiler|techo|desahuci\w*|casero|calle|hogar|hipoteca)\b"),
    ("bereavement",
     r"\b(?:muri\w*|muert\w*|fallec\w*|funeral|entierr\w*|enterr\w*|perd[ií]\w*|duelo|viud\w*|"
     r"echo de menos|extra[nñ]o|madre|padre|marido|mujer|herman[oa]|hij[oa]|abuel[oa])\b"),
    ("money",
     r"\b(?:dinero|alquiler|facturas?|deudas?|hipoteca|pagar|pago|banco|ahorros?|sueldo|paro|"
     r"caro|euros?|pasta|plata|cuentas|sin blanca|cr[eé]dito)\b"),
    ("no_sleep",
     r"\b(?:dorm\w*|duerm\w*|sue[nñ]o|noches?|despiert\w*|despert\w*|insomnio|cama|cansad\w*)\b"),
    ("caring",
     r"\b(?:cuid\w*|hij[oa]s?|ni[nñ][oa]s?|madre|padre|padres|abuel[oa]|marido|mujer|beb[eé]|"
     r"herman[oa])\b"),
)  # fmt: skip
