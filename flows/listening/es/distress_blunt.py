"""Español para el peligro, sin rodeos. (Spanish for danger, blunt, formal and by ear.)"""

_DAY = r"(?:manana|mnna|hoy|oi|pronto|esta noche|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo))"
_DEAD = r"(?:muert[oa]|ahorcad[oa]|colgad[oa]|cadaver|difunt[oa])"
_PILLS = (
    r"(?:pastillas|pastiyas|pildoras|comprimidos|somniferos|tabletas|medicinas|blisters?|frascos?)"
)
_HIGH = (
    r"(?:andamio|puente|viaducto|azotea|tejado|mirador|grua|cornisa|acantilado|torre|balcon|presa)"
)
_ROPE = r"(?:cint[oa]|cinturon|cuerda|soga|cable|sabana|correa|mecate)"
_FROM = r"(?:puerta|viga|lampara|techo|rama|arbol|gancho|barra|tuberia)"
_DIE = r"(?:morir(?:me)?|matarme|suicidarme|fallecer|no vivir|estar muert[oa]|irme de este mundo|dejar (?:de vivir|de respirar|este mundo)|no seguir (?:viv[oa]|viviendo))"
_RESCUER = r"(?:samur|ambulancia|medicos|paramedicos|enfermer\w+|bomberos|policias?)"
_AGAIN = r"(?:la proxima|otra vez|de nuevo|repetire|volvere|lo repito|cerrojo)"
_LIMB = r"(?:muslos?|brazos?|munecas?|piernas?|antebrazos?)"

BLUNT = (
    # deseo y decision
    r"(?:voluntad|intencion|proposito|decision|ganas|deseos?|anhelo) (?:\w+ )?de (?:" + _DIE + r"|que me (?:velen|entierren))\b(?! de (?:risa|hambre|verguenza))",
    r"(?:deseo|quiero|quisiera|anhelo|ansio|necesito|prefiero|pretendo|pienso|voy a) (?:\w+ )?(?:fallecer|perecer|expirar|palmarla|espicharla|irme al hoyo|estirar la pata)\b",
    r"(?:decidid[oa]|resuelt[oa]|dispuest[oa]|determinad[oa]) a (?:" + _DIE + r"|acabar (?:conmigo|con mi vida))", r"(?:hoyo|tumba|muerte|morir\w*|vida)\b.{0,50} por (?:su|mi) propia (?:mano|voluntad)",
    r"(?:arregla|soluciona|acaba|termina|resuelve|cura|acabo|termino) (?:\w+ )?(?:matandome|muriendome|suicidandome|colgandome)(?= [.,]| $| ya| hoy)",
    r"(?:termino|acabo|acabare|terminare) conmigo\b", r"(?:quiero|voy a|boi a|pienso|decidi) (?:acabar|terminar) conmigo\b",
    r"\b(?:mas me vale|mas me valdria|prefiero|me valdria|mejor) (?:\w+ )?(?:la tumba|el cementerio|el hoyo|la fosa)\b", r"\byo (?:no )?querer (?:la )?(?:muerte|morir|vida|vivir)\b",
    r"\bmorir (?:, )?si(?= [.,]| $)", r"(?:hart[oa]|cansad[oa]) de (?:respirar|vivir|existir)\b.{0,40}(?:dejar de|acabar con|resuelt\w|decidid\w)", r"(?:^ |[.,] )suicidio , si\b",
    r"la vida\b.{0,15} (?:pienso|voy a|quiero) (?:tirarla|quitarmela|devolverla|terminarla|dejarla)\b", r"(?:me despido|despedirme|adios|me marcho|me voy) (?:de|a) la vida(?= [.,]| $)",
    r"(?:pilar\w*|columnas?|camion\w*|arbol\w*|muro|postes?)\b.{0,60}(?:contra es[ea]|se acabo lo mio)",
    r"\bme? (?:kito|quito|quitare|quitaria|kitare|(?:voy|boi|boy) a (?:quitar|kitar)) (?:de|d) ?(?:en ?medio|el medio|este mundo)\b", r"quitarme de ?en ?medio\b",
    # dia
    r"\byo (?:\w+ )?muert[oa] (?:el|manana|para el|antes|hoy|esta noche)\b", _DAY + r" (?:\w+ )?(?:(?:voy|boi|boy) a (?:estar|star|ser)|estare|amanezco|amanecere|sere) (?:un )?" + _DEAD + r"\b(?! (?:de|por) )",
    r"(?:amanezco|amanecere|me encuentran|me encontrar\w+|me hallar\w+|aparezco) (?:\w+ )?" + _DEAD + r"\b(?! (?:de|por) )", r"muert[oa]s?\b.{0,40} " + _DAY + r" lo sere\b",
    _DAY + r" (?:\w+ )?(?:ya )?no (?:respiro|respirare|existo|despierto)(?= [.,]| $)", r"(?:mnna|manana|oi|hoy|ahora|pronto) m (?:mato|suicido|cuelgo|ahorco)\b",
    r"(?:tren|metro|camion|autobus|cercanias)\b.{0,50}me (?:pongo|pondre|tiro|tirare|tumbo|planto|echo) (?:\w+ )?(?:delante|debajo|en la via)\b",
    # medios, lugar
    _ROPE + r" (?:\w+ )?(?:colgad[oa]|atad[oa]|amarrad[oa]|puest[oa]|pasad[oa]) (?:\w+ ){0,4}" + _FROM + r"\b.{0,30}(?:mir\w+|silla|esper\w+|llam\w+)",
    _HIGH + r"\b.{0,60}(?:sin (?:intencion|animo|ganas) de bajar|no (?:pienso|voy a) bajar)", r"(?:pasad[oa]|saltad[oa]|cruzad[oa]|pase|salte|cruce|detras de|fuera de) (?:ya )?(?:la|el) (?:valla|barandilla|baranda|pretil|reja) (?:del|de la|de) (?:\w+ )?" + _HIGH,
    _PILLS + r" (?:\w+ ){0,3}(?:en el (?:cuerpo|estomago)|(?:pa |para )?a?dentro(?! del?\b))", _PILLS + r"\b.{0,40}(?:ahorrad|guardad|juntad|reunid|acumulad)\w+\b.{0,25}(?:una sola noche|esta noche|de golpe|de una vez)",
    r"(?:botiquin|pastillero)\b.{0,20}(?:pa|para) a?dentro\b", r"(?:munecas?|venas?) (?:\w+ ){0,2}(?:abiert|cortad|rajad)[oa]s?\b",
    r"con que se (?:va|muere|mata) (?:una persona|uno|una|alguien) (?:\w+ )?(?:suave\w*|rapido|sin dolor|seguro|dormid\w)",
    # devuelto, y otra vez
    r"\bme (?:descolg\w+|bajaron de la soga)\b.{0,60}" + _AGAIN, _RESCUER + r" (?:\w+ )?me (?:devolvieron|trajeron|salvaron|revivieron|reanimaron|sacaron)\b.{0,80}" + _AGAIN,
    r"(?:bebi|bebido|tome|tomado|trague|tragado) (?:\w+ ){0,3}(?:lejia|cloro|lavandina|anticongelante|raticida|matarratas|salfuman)\b", r"cabeza (?:\w+ ){0,2}(?:en|sobre) (?:el|la|los|las) (?:rail\w*|rieles?|vias?)\b",
    r"(?:optado|opto|opte|decidido|decidi|elegido|elijo) (?:por |a )?(?:no seguir viv\w+|no vivir|dejar de vivir|la muerte|morir(?:me)?)\b(?! de)",
    # hacerse dano
    r"(?:cuchillas?|navaja|gillette|mechero) (?:\w+ ){0,3}(?:[.,] )?(?:\w+ ){0,2}" + _LIMB + r"\b", r"(?:quemaduras?|cortes?|tajos?|rayas?|marcas?)\b.{0,40} por cada (?:\w+ )?(?:carta|no\b|rechazo|negativa|correo|entrevista)",
    r"(?:punetazos|golpes|bofetadas|cabezazos) (?:conmigo|a mi mism[oa]|contra mi mism[oa])\b",
)  # fmt: skip
