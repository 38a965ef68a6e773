"""Español para el peligro según quién, cuándo y cómo. (Spanish for danger by who, when and how.)

The pronoun stands before the verb or hangs on it: "me quiero matar", "quiero matarme".
"""

_DIE = (
    r"(?:morir(?:me)?|estar muert[oa]|dejar de (?:vivir|existir)|matarme|suicidarme|quitarme (?:la vida|de en medio)|"
    r"ahorcarme|colgarme|no (?:vivir|existir|despertar|estar viv[oa])|acabar con (?:mi vida|todo)|desvivirme|morirme)"
)
_SELF = r"(?:mato|suicido|ahorco|cuelgo|quito la vida|quito de en medio|disparo|enveneno|desvivo|autoelimino|tiro al (?:tren|metro|rio|vacio))"
_HIGH = r"(?:balcon|puente|azotea|tejado|ventana|acantilado|tren|metro|vias?|vacio|rio|mar|terraza|piso|cornisa)"
_SOON = (
    r"(?:esta (?:noche|tarde|manana|semana)|hoy|manana|ahora|pronto|luego|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|"
    r"la (?:proxima )?semana(?: que viene)?|pasado manana|en (?:un rato|dos dias|navidad)|antes de \w+|despues de\w* \w+|entonces)"
)
_GOAL = r"(?:objetivo|meta|paso|plan|deseo|salida|solucion|opcion|sueno|idea|consuelo|alivio|esperanza|respuesta|camino|ilusion)"
_PILLS = r"(?:pastillas?|pastiyas|pildoras|medicinas?|medicamentos|somniferos|tabletas|comprimidos|ansioliticos|antidepresivos|insulina|veneno)"
_LOT = r"(?:caja|frasco|bote|blister|todas?|toas|todo|tod[oa]s l[oa]s|monton|punado|muchas|demasiadas|un par de cajas|sobredosis|entera?)"

ACTS = (
    # deseo, meta, pregunta
    _GOAL + r" (?:\w+ ){0,4}?(?:es|seria|era|sera|[.,]) (?:\w+ ){0,2}?(?:" + _DIE + r"|la muerte|el suicidio)\b(?! de (?:risa|hambre))",
    r"(?:prefiero|preferiria|quiero|deseo|anhelo|busco|pido|escojo|elijo) (?:\w+ )?(?:la muerte|morir(?:me)?|estar muert[oa])\b(?! de (?:risa|hambre|verguenza))",
    r"(?:por que|porque|cuando|como|para que) (?:no )?(?:puedo|podre|me dejan|debo|puedo yo|tengo que) (?:\w+ )?(?:morir(?:me)?|dejar de (?:vivir|existir)|matarme|suicidarme|seguir viv\w*|estar muert[oa])\b(?! de)",
    r"(?:esta|es|seria|estaria) (?:\w+ )?(?:mal|pecado|malo|cobarde|egoista|normal|bien) (?:\w+ )?(?:querer |desear |pensar en )?(?:suicid\w+|matarse|morir(?:se|me)?|quitarse la vida|no vivir)",
    r"(?:queriendo|deseando|pensando en|con ganas de|ganas de|acabar|acabare|terminar|terminare|acabo) (?:\w+ ){0,2}?(?:morir(?:me|se)|matarme|suicidarme|suicidandome|matandome|quitarme (?:la vida|de en medio)|ahorcarme|desaparecer para siempre)\b(?! (?:de|por) (?:risa|hambre|verguenza|ganas))",
    r"(?:si|cuando|despues de que) (?:yo )?(?:ya )?me (?:mato|muero|suicido|mate|suicide)\b(?! de (?:risa|hambre))", r"(?:dormirme|dormir|acostarme|cerrar los ojos) (?:y )?(?:\w+ ){0,2}(?:despertar muert[oa]|no despertar(?:me)?|para siempre)",
    r"(?:quiero|quisiera|necesito|ojala|deseo) (?:\w+ ){0,3}(?:me muera|morirme|desvivirme|que me maten|que dios me lleve|matarme ya)\b(?! de (?:risa|hambre))", r"no (?:quiero|kiero|qiero|qero) (?:\w+ )?(?:estar|seguir) (?:b|v)iv[oa]\b",
    r"(?:hasta (?:aca|aqui)) (?:llego|llega|llegue) (?:mi vida|yo|todo esto)\b", r"me quiero (?:ir de este mundo|colgar|ahorcar|tirar (?:al|por|de|del)|pegar un tiro|cortar las venas|quitar la vida)",
    # me mato, me voy a matar
    r"(?<!casi )(?<!se )me " + _SELF + r"\b(?! (?:de|por|a trabajar|estudiando|trabajando|si me (?:toca|vuelven|piden|ponen|hacen))\b)",
    r"me (?:boi|boy|voy|fui|iba) a (?:\w+ )?(?:matar|suicid\w+|suisid\w+|colgar|ahorcar|morir|tirar (?:al|por|de|del|desde)|lanzar (?:al|por|de|del)|pegar un tiro|quitar (?:la vida|la bida|de en medio)|desvivir|cortar las venas|tomar (?:\w+ ){0,2}(?:pastillas|pastiyas))\b(?! (?:de|por|trabajando|estudiando) (?:risa|hambre|ganas))",
    r"(?:voy|vamos|pienso|quiero|decidi) (?:a )?(?:tirarme|lanzarme|aventarme|arrojarme|saltar) (?:\w+ )?(?:al|por|del|desde|de|a) (?:\w+ ){0,2}" + _HIGH, r"(?:me )?(?:tiro|lanzo|aviento|arrojo) (?:\w+ )?(?:al|por el|por la|del|desde el|desde la|a las|de un|de la) " + _HIGH + r"\b(?! (?:(?:con|de|del) (?:amigos|vacaciones|tedio)|si me|jaja))",
    r"me pego un tiro\b(?! (?:en el pie|si me|con est))", r"me (?:estoy|ando) (?:cortando|ahorcando|matando|muriendo (?:por|de) dentro|desangrando)(?= [.,]| $| las| los| ahora| ya)", r"(?:cortando|cortar\w*|abri\w*) (?:\w+ )?las venas", r"(?:lo estoy haciendo|ya lo hago) (?:\w+ )?[.,]? ?(?:ahora )?[.,] (?:adios|chau|chao|perdon)|lo estoy haciendo ahora , ?adios",
    # dia y decision
    _SOON + r" (?:\w+ ){0,3}(?:dejo de (?:vivir|existir)|me (?:mato|suicido|cuelgo|muero)|voy a (?:morir|dejar de vivir)|estare muert[oa]|ya no vivo)\b(?! de (?:risa|hambre|ganas))", r"(?:ya|pronto|entonces|manana|ese dia) (?:no )?estare (?:viv[oa]|muert[oa])|no estare viv[oa]\b|no voy a estar viv[oa]\b",
    r"cuando .{0,30}(?:lo hago|me mato|me voy) (?:, )?(?:me mato|me muero|para siempre)", r"\bmuert[oa] no (?:\w+ ){0,3}(?:necesit\w+|sirv\w+|hace\w? falta)", r"(?:cuando|para cuando) (?:me encuentren|encuentren mi|yo muera|este muert[oa])\b",
    r"despues (?:de|del) .{0,25}me (?:suicido|mato|cuelgo|muero)\b", r"(?:irme|poder irme) , (?:para )?morirme",
    # medios, lugar
    r"(?:cuerda|soga|cinturon|cable) (?:\w+ ){0,4}(?:en el cuello|alrededor del cuello|en el cuarto|colgad[oa]|list[oa]|preparad[oa]|en mi (?:cuarto|habitacion|pieza))", r"(?:pistola|arma|revolver|escopeta|cuchillo|navaja|cuerda)\b.{0,50}(?:usarla? conmigo|conmigo(?= [.,]| $)|contra mi(?= [.,]| $)|usar conmigo)",
    r"(?:pase|cruce|salte|estoy|estoi|sentad[oa]) (?:\w+ ){0,4}(?:la barandilla|la baranda|al otro lado de la baranda\w*|del otro lado(?= [.,]| $)|el pretil)", r"(?:sitio|lugar|puente|piso|azotea|edificio) (?:\w+ ){0,2}(?:desde donde|del que|donde|de donde) (?:\w+ ){0,2}(?:saltar|tirarme|lanzarme|morir|matarme)",
    # tomado
    r"(?:me )?(?:tome|tomado|tomarme|tragarme|trague|tragado|meti|tragando|tomando|tomarm) (?:\w+ ){0,3}(?:" + _LOT + r") (?:\w+ ){0,3}?" + _PILLS, r"(?:tragarme|trague|tragado|me tome|tomarme) (?:\w+ )?(?:la|el|una|un|dos|tres|todo el|toda la) (?:\w+ )?(?:cajas?|frascos?|botes?|blisters?)\b",
    r"ya me l[oa]s (?:tome|trague|he tomado)\b", r"(?:voy a|pienso|quiero) (?:tomarme|tomar|tragarme) (?:\w+ )?(?:todas|toda|todo|la caja|el frasco|un monton|muchas) (?:\w+ ){0,3}" + _PILLS,
    # metodo
    r"(?:que|cuales|cuantas) " + _PILLS + r" (?:\w+ ){0,5}(?:para morir\w*|para matarme|para no despertar|me matan|matan|mortal\w*|letal\w*)", r"como (?:puedo |debo |se )?(?:me (?:mato|suicido|muero)|matarme|suicidarme|morirme|ahorcarme)\b(?! de (?:risa|ganas))",
    r"(?:forma|manera|modo|metodo)\b.{0,30} (?:quitarse la vida|matarse|suicidarse)",
    # despedida
    r"(?:esta|este|esto) es mi (?:despedida|adios|ultimo adios|ultimo mensaje|final)\b(?! (?:del|de la|de mi) (?:equipo|empresa|trabajo|oficina))",
    # hacerse dano
    r"me (?:golpeo|pego|muerdo|quemo|corto|arano) (?:\w+ ){0,5}(?:hasta (?:sangrar|que)|contra la pared|a proposito|para (?:sentir|castigarme))", r"(?:rechaz\w+|ansiedad|tristeza|pena|dolor|no)\b.{0,12} cortarme(?= [.,]| $)", r"^ (?:\w+ )?cortarme (?:[.,] )?$",
    # intento
    r"(?:dos|tres|cuatro|varios) intentos\b.{0,30}(?:el (?:tercero|cuarto|proximo|siguiente)|sera|este)", r"me (?:quise|intente|trate de) (?:\w+ )?(?:ahorcar|matar|suicidar|colgar|quitar la vida|tirar (?:al|por|del))\b(?! (?:cuando|al ver))", r"(?:intente|quise) (?:\w+ )?(?:matarme|suicidarme|ahorcarme|quitarme la vida|morir(?:me)?)\b",
    r"testamento\b.{0,40}(?:no voy a estar|ya no|muert[oa]|estare|morir)",
)  # fmt: skip

ACTS_CHECK = (
    r"no (?:\w+ )?(?:me )?quiero (?:\w+ )?(?:morir|matar|suicidar)(?:me)?\b", r"nada de suicidio|sin ideas suicidas", r"envidi\w+ (?:\w+ ){0,4}(?:descansan|muertos|muerto|se fueron|ya no estan)",
    r"no me queda (?:ya )?(?:nada|nadie)(?= [.,]| $)", r"(?:era|es|fue) mi ultima (?:esperanza|oportunidad)(?= [.,]| $)", r"(?:pronto|ya) (?:\w+ )?(?:dejare|voy a dejar) de (?:molestar|estorbar|ser una carga|sufrir)",
    r"(?:volvieron|han vuelto|vuelven|regresaron) (?:\w+ ){0,2}(?:esos|los|mis) (?:\w+ )?pensamientos", r"alguien me (?:echaria|extranaria|va a extranar|lloraria)", r"(?:nadie|quien) (?:\w+ ){0,3}(?:notaria|echaria de menos|extranaria|lloraria|se daria cuenta)",
    r"para que (?:sigo|estoy|existo|vivo|naci)\b", r"(?:mejor|ojala) (?:no|nunca) (?:\w+ )?(?:haber nacido|naci\w*)", r"(?:estarian|estaran|estaria|seria) (?:\w+ ){0,4}sin mi\b",
)  # fmt: skip

PATIENTS = (
    r"(?:el|la|los|las|es[ea]|est[ea]|mi|un|una|tanta?) (?:(?!noche|semana|manana|tarde|vez|dia|lunes|viernes|domingo|que|si|y|yo|me|despues|proxim\w)\w+ ){1,4}me mato\b",
    r"(?:paciente|cliente|residente|alumn\w|chic\w|usuari\w) (?:que )?(?:\w+ ){0,4}(?:se )?(?:tomo|trago|habia tomado|tomado) (?:\w+ ){0,3}(?:pastillas|medicinas|pildoras|sobredosis)\w*",
)  # fmt: skip
"""What a patient took, and what an interview did: told of one's work."""
