"""Español para el peligro, como lo dice mucha gente. (Spanish for danger as many people put it.)"""

_MEANS = (
    r"(?:pastillas|pastis|medicinas?|medicacion|medicamentos|somniferos|cuerda|soga|pistola|revolver|arma|"
    r"escopeta|cuchillo|cuchilla|navaja|frasco|cajas?)"
)
_HIGH = r"(?:puente|azotea|tejado|balcon|baranda|acantilado|ventana|cornisa|anden|via|vias|borde)"

MORE = (
    # medios a mano
    _MEANS + r" (?:\w+ ){0,5}(?:delante de mi|en la mesa|en la mano|en mi mano|a mi lado|al lado|en fila|sin llave|cargad[oa]|"
    r"aqui|en el trastero|en el bano|en el cajon)\b(?! de (?:la oficina|ventas))",
    r"(?:tengo|compre|guarde|consegui|llevo (?:\w+ ){0,2}guardando|guardando|saque|miro|mirando) (?:\w+ ){0,3}" + _MEANS
    + r"\b(?! (?:de ahorros|fuertes?|registradora|de herramientas))",
    r"(?:estoy|sentad[oa]|subid[oa]|parad[oa]|me pongo|subiendo) (?:\w+ ){0,3}(?:en|al|a) (?:el |la |un |una )?" + _HIGH + r"\b"
    r"(?! (?:de un ataque|del llanto|del colapso|del agotamiento))",
    r"(?:junto a|en) (?:la|las) vias?\b", r"(?:me )?(?:voy|salgo|subo|camin\w+) (?:\w+ ){0,3}(?:al|a la) (?:puente|azotea|via|mar y no)",
    # tomado
    r"(?:me )?(?:tome|tomado|trague|tragado|meti) (?:\w+ ){0,4}(?:pastillas|medicinas|medicacion|frasco|caja|todo|todas|"
    r"un monton|sobredosis|demasiad\w*)\b(?! (?:el cafe|con calma|un cafe))", r"me pase con las pastillas",
    r"(?:pastillas|medicinas|caja|frasco) (?:\w+ ){0,4}me l[ao]s? (?:tome|trague|acabo)", r"sobredosis\b(?! de (?:cafe|cafeina|azucar|\w*informacion))",
    # deseo
    r"(?:quier\w*|kiero|quisiera|deseo|ojala|espero|prefer\w*|pido|deseando|esperando|unico que \w+|ganas de) (?:\w+ ){0,4}"
    r"(?:la muerte|no (?:despertar|despierte|amanecer|existir|vivir|estar (?:viv[oa]|aqui|para))|irme con (?:el|ella|dios|mi|abuel\w*)|"
    r"que me recoja|descansar en paz|desvivirme|hacerme algo|aventarme|matarme|suicidar\w*|acabar con (?:todo|mi vida)|"
    r"terminar con (?:todo|mi vida)|que (?:se acabe|me muera|acabe) (?:esto|todo|mi vida)?(?: ,)? ?(?:yo incluid[oa])?)",
    r"me (?:veo|imagino) (?:\w+ )?muert[oa]", r"(?:no|ni) (?:quiero|pienso|deseo) (?:\w+ )?seguir (?:viv\w*|respirando|aqui|en este mundo)?(?= [.,]| $| mas)",
    r"para que (?:seguir|sigo) (?:viv\w*|respirando|aqui)", r"preferiria no vivir", r"matate\b", r"descanso (?:\w+ ){0,3}eterno",
    r"(?:irme|me voy|marcharme|voy a irme|largarme|me piro|irse|ir) (?:\w+ ){0,2}(?:de este mundo|de la vida|para siempre|pa siempre|"
    r"al otro barrio|con mi abuel\w*|al cielo|y no vuelvo)",
    r"(?:terminar|acabar|acabe|termino|terminarlo) (?:\w+ ){0,3}con (?:mi vida|todo|esta vida)\b",
    # plan
    r"(?:esta noche|hoy|manana|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|pronto|ya) (?:\w+ ){0,3}(?:me tiro|me mato|lo hago|"
    r"se acaba(?: todo)?(?= [.,]| $)|ya no (?:estoy|estare|voy a estar)|no voy a estar|me suicido|me cuelgo|me quito|me voy para siempre)",
    r"(?:no voy a|no pienso|no voy) (?:volver|llegar a manana|salir|despertar|estar)(?= [.,]| $| nunca)",
    r"ya se (?:como y )?(?:\w+ )?(?:donde|cuando|como) (?:y (?:ya se )?(?:donde|cuando|como))", r"ya no (?:voy a|estare|estoy|voy a estar)(?= [.,]| $)",
    r"(?:decidi|decidido|he decidido) (?:\w+ ){0,4}(?:no seguir|morir\w*|irme|no vivir|matarme)", r"y me tiro\b", r"mi siguiente paso es el ultimo",
    r"no me (?:esperen|busquen|esperes)\b", r"cuando (?:\w+ ){1,6}(?:me encuentr\w+|abra|lean?) .{0,25}(?:ya no|muert\w|estare)",
    # despedida y preparacion
    r"(?:por|en) ultima vez(?= [.,]| $)|ultimo mensaje\b", r"(?:carta|cartas|nota|audio|video) de despedida", r"buenas noches para siempre",
    r"(?:decidle|digan\w*|dile|avisen\w*|dig\w+le) (?:\w+ ){0,4}(?:quier\w|quise|perdon\w*|hermano|madre|mama)",
    r"perdon\w* (?:\w+ ){0,4}por lo que voy a hacer", r"nadie tuvo la culpa|no tuviste la culpa", r"(?:cuiden|cuidad|cuidame) (?:a|de|bien)? ?(?:\w+)",
    r"mi (?:entierro|funeral|cuerpo|muerte)\b", r"que me entierren|entierr\w* con", r"hasta (?:aca|aqui) (?:llegue|he llegado)", r"para despues de mi\b",
    r"(?:no|ya) (?:contestes|respondas) .{0,20}no lo voy a leer", r"(?:encontre|busque|consegui|conseguido) (?:hogar|casa|quien cuide) (?:al|a mi|para)? ?(?:perro|gat\w|mascota)",
    # pasivo
    r"(?:ojala|si|que) (?:\w+ ){0,4}(?:me (?:atropell\w*|llev\w* por delante|par\w* el corazon)|no (?:despert\w*|amane\w*|despierte))",
    r"cruzo (?:\w+ ){0,2}sin mirar", r"(?:sin|quite el) cinturon (?:\w+ )?(?:a proposito|a ver)", r"si (?:\w+ )?se (?:me )?para (?:el corazon|que)",
    r"(?:deje|dejado) (?:de tomar )?las pastillas del", r"envidia (?:\w+ ){0,3}(?:muertos|cementerio)", r"suelto el volante", r"por no amanecer|si no amanec\w+",
    # carga
    r"(?:valgo|valdria|sirvo) mas muert[oa]|mas (?:barat[oa]|valgo) muert[oa]|muert[oa] (?:\w+ ){0,4}(?:barat[oa]|mejor|descans\w*|pension)",
    r"sin mi (?:\w+ ){0,4}(?:mejor|bien|libres?|tranquil\w*|descans\w*)", r"boca menos", r"(?:libre|mejor|descansa\w*) si yo no (?:\w+)",
    r"soy una carga .{0,40}(?:quit|noche|acab|faltar|irme|muer)", r"si (?:falto|me muero|muero) yo?\b",
    # metodo
    r"(?:cuant[oa]s?|que altura|cuanto) (?:\w+ ){0,6}(?:para (?:no despertar|morir\w*|matar\w*)|morirte|en morir\w*|ahogar\w*|falta para morir)",
    r"(?:formas?|maneras?|modos?|como) (?:\w+ ){0,3}(?:de )?(?:morir|matarse|matarme|suicidarse|suicidarme)\b(?! de (?:risa|hambre))",
    r"(?:suicidio|morir|matarse|muerte) (?:\w+ )?sin dolor|sin dolor (?:\w+ )?(?:morir|matar\w*)", r"duele (?:\w+ )?(?:tirarse|morir\w*|ahorcar\w*|cortarse las venas|saltar)",
    # hacerse dano
    r"me (?:he )?(?:vuelto a )?(?:cort\w+|quem\w+|rasg\w+|arane|golpe\w+) (?:otra vez|los brazos|las piernas|los muslos|la piel|las venas|el brazo|de nuevo)",
    r"me (?:he vuelto a|quiero|volvi a|tengo que) cortar\b(?! el (?:pelo|cabello))", r"(?:hacien\w+|hago|hice|hacerme) (?:\w+ )?(?:mas )?dano\b(?<!le hice dano)(?! a (?:el|ella|nadie))",
    r"corte por cada", r"cuchilla (?:\w+ ){0,3}(?:mano|piernas|muslos|brazos)", r"sangre en .{0,30}(?:mia|me la hice)", r"apago los cigarros en", r"recai (?:[.,] )?cuchilla",
    # intento
    r"(?:despues|desde|alta) (?:\w+ ){0,2}(?:del|de mi) (?:ultimo )?intento\b", r"lo (?:volvere|voy) a (?:intentar|terminar|hacer) (?:esta noche|hoy|de nuevo)?(?= [.,]| $)",
    r"lavaron el estomago", r"terminar(?:lo)? lo que empece",
    # cifrado
    r"desviv\w+", r"autoelimin\w*", r"petatear\w*", r"me (?:apago|desconecto) (?:\w+ ){0,2}(?:yo|para siempre|pa siempre|ya|hoy)", r"(?:sin|no hay) respawn",
    r"game over .{0,15}(?:noche|vida|hoy)", r"dos metros bajo tierra", r"(?:sere|soy) (?:un )?(?:angel\w*)", r"al otro barrio", r"me cuelgo\b", r"me lanzo\b(?= [.,]| $| del| al| por)",
)  # fmt: skip

MORE_CHECK = (
    r"(?:murio|muerto|muerta|fallecio|perdi|enterramos) .{0,80}(?:quiero|quisiera|querria|ojala) (?:\w+ ){0,3}(?:estar|irme|ir|reunirme) (?:\w+ )?(?:con|tras) (?:el|ella|ellos)(?= [.,]| $)",
    r"(?:ya )?no (?:puedo|doy|aguanto|soporto) (?:\w+ )?(?:mas|esto)(?= [.,]| $)", r"(?:nada|la vida|todo) (?:\w+ ){0,2}(?:no tiene|tiene|sin|perdio) (?:\w+ )?sentido",
    r"no (?:le )?(?:veo|encuentro|tengo|hay) (?:\w+ ){0,2}(?:sentido|salida|futuro|esperanza|razon|motivos?)(?= [.,]| $| a)", r"no me fio de mi", r"miedo de (?:mi|lo que)",
    r"(?:quier\w*|quisiera|ojala|ganas de) (?:\w+ ){0,2}(?:desaparecer|que se acabe|esfumarme|no estar|dormir y)", r"(?:soy|ser) una? (?:carga|estorbo|peso|lastre)",
    r"(?:amig\w|herman\w|prim\w|novi\w|espos\w|hij\w|mama|papa|padre|madre|cunad\w|vecin\w|companer\w) (?:\w+ ){0,6}(?:matarse|suicid\w*|morir\w*|quitarse la vida|no quiere vivir|se mato)",
    r"(?:antes|hace (?:\w+ )?(?:anos|tiempo)|de joven|cuando era) .{0,40}(?:matarme|suicid\w*|cortaba|morir\w*|no queria vivir)", r"no soy suicida|no me voy a (?:matar|hacer nada)",
    r"me rindo(?= [.,]| $| con todo)", r"para que (?:sigo|seguir|tanto)(?= [.,]| $)", r"cansad[oa] de (?:vivir|todo|la vida|existir)", r"(?:nadie|quien) (?:me|va a|iba a) (?:\w+ )?(?:extran\w*|echar\w* de menos)",
)  # fmt: skip
