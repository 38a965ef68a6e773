"""How people move within the talk, in Spanish: on, back, away (see `acts`)."""

from flows.listening.es.forms import CAN, NOW, QUESTION, THIS
from flows.listening.shape_acts import Kinds

MOVES: Kinds = (
    ("wants", "undo", (
        r"(?:deshaz|deshace|deshacer|desace|revierte|reverti|anula|anular)(?: lo| la| eso| esto| "
        r"ultimo| ultima| respuesta| lo de antes)*",
        r"(?:me )?(?:equivoque|confundi|he equivocado)(?: de| al| al escribir|"
        r" al tocar| boton| numero)*",
        r"(?:fue |era |eso )*(?:sin querer|un error mio|un error|por error)",
        rf"(?:{CAN} )?(?:quita|retira|saca|quitar|retirar|sacar) (?:eso|lo ultimo|la ultima "
        rf"respuesta|"
        r"mi respuesta|mi ultima respuesta)",
    )),
    ("wants", "back", (
        rf"(?:{CAN} )?(?:volver|volvamos|vuelve|volve|regresar|regresemos|regresa|ir|vamos|"
        rf"retroceder|retrocede|volvemos)(?: un paso| una {QUESTION}| una)?(?: para| a| hacia)? "
        rf"?(?:atras|la (?:{QUESTION} )?(?:anterior|de antes|previa|pasada)|lo (?:anterior|de "
        rf"antes)|la ultima(?: {QUESTION})?)?"
        r"(?:(?<=atras)|(?<=anterior)|(?<=antes)|(?<=previa)|(?<=pasada)|(?<=ultima)|(?<=pregunta)|"
        r"(?<=paso))",
        rf"(?:la )?{QUESTION} (?:anterior|de antes)|(?:un paso|una) (?:para )?atras|para atras",
    )),
    ("wants", "no_numbers", (
        r"(?:sin|nada de|basta de|no quiero|no me gustan|odio|no mas|evita|deja los|deja de) "
        r"(?:\w+ ){0,2}(?:numeros?|escalas?|puntajes?|puntuaciones|puntos|calificaciones|notas)(?: "
        r"\w+)?",
        r"(?:no|tampoco) (?:me |quiero |puedo |se |gusta |gustan |va |van |apetece |sirve |pienso |"
        r"voy a |lo |la |eso de |esto de |eso |tengo ganas de )*(?:puntuar|calificar|poner numeros|"
        r"poner un numero|ponerle numero|ponerle un numero|ponerle numeros|medir|numeros|las "
        r"escalas|la escala|los numeros|escalas|ponerlo en numeros|del 0 al 10|del 1 al 10|con "
        r"numeros|en numeros|dar un numero)(?: \w+){0,4}",
    )),
    ("wants", "no_feelings", (
        r"(?:sin|nada de|basta de|no quiero|deja|dejemos|dejate de|no mas|saltate)(?: hablar)?(?: "
        r"de)? (?:\w+ ){0,2}(?:sentimientos?|emociones|sentimentalismos|cursilerias)(?: \w+)?",
        r"no (?:me |quiero |quisiera |tengo ganas de |gusta |apetece )*hablar de (?:mis |los |lo "
        r"que |como me )?(?:sentimientos|emociones|siento)",
    )),
    ("wants", "skip", (
        rf"(?:{CAN} |vamos a |prefiero |me )*(?:saltar|saltarnos|saltarme|saltarla|saltarlo|"
        rf"saltamos|saltemos|saltate|saltea|saltear|salteamos|salteemos|salto|salta|omitir|omite|"
        rf"omitamos|salteala|saltala|brincar|brincate|brincamos)(?: {THIS}| {QUESTION}| mejor)*",
        rf"(?:{THIS} )?(?:{QUESTION} )?(?:mejor )?(?:la|nos la|me la|lo) (?:saltamos|salto|"
        rf"saltemos|"
        r"pasamos|omitimos|salteo|salteamos|brincamos|brinco)|(?:la|me la) (?:dejo|dejamos|paso)",
        rf"(?:{CAN} )?(?:dejar|dejamos|dejemos|deja|pasar de|paso de|pasemos de) (?:{THIS} "
        rf")?{QUESTION}"
        r"(?: para luego| sin contestar| sin responder| en blanco| fuera)?",
        rf"(?:{CAN} )?(?:pasar|pasemos|pasamos|pasa|vamos|ir|vayamos) (?:a|con) (?:la |otra |lo |"
        rf"el )*(?:{QUESTION} )?(?:siguiente|que sigue|otra cosa|proxima|otra {QUESTION}|otra|otro "
        rf"tema|lo que sigue)(?: {QUESTION})?",
        rf"(?:a )?(?:la |el )?(?:siguiente|proxima|otra)(?: {QUESTION})?|que sigue|paso|next|"
        rf"sigamos|seguimos|"
        r"sigue|segui|avancemos",
        rf"(?:yo |eso |a eso )*(?:no|tampoco) (?:me |lo |la |te |le |voy a |quiero |quisiera |"
        rf"puedo |pienso |deseo |apetece |gusta |provoca |da la gana |tengo ganas de |dan ganas de "
        rf"|nace )+(?:contestar|responder|decir|decirlo|contestarla|responderla|contestarte|"
        rf"responderte|contar|contarlo|contarte|hablar)?(?: a)?(?: {THIS}| {QUESTION})*",
        rf"prefiero no (?:contestar|responder|decir|decirlo|contarlo|contestarla|responderla)(?: "
        rf"a)?(?: {THIS}| {QUESTION})*",
        rf"(?:preguntame|pregunta|hazme|haceme) (?:otra cosa|otra|algo distinto|otra {QUESTION}|"
        rf"otra distinta)",
        r"(?:eso )?(?:es|me parece) (?:muy |demasiado )?(?:privado|personal)|eso no te importa|no "
        r"viene al caso|no aplica",
    )),
    ("wants", "one_thing", (
        r"(?:dime|decime|dame|digame|recomiendame|recomendame|sugiereme|proponme|dinos|quiero|"
        r"necesito) (?:solo |solamente |nada mas |nomas |apenas )*(?:una|un|1)(?: sola| solo| "
        r"unica| unico| pequena?)? (?:cosa|paso|tarea|accion|consejo|tip|idea|cosita|pasito)(?: "
        r"\w+){0,6}",
        r"(?:solo|nomas|nada mas|apenas) (?:una|un)(?: sola| solo)? (?:cosa|paso|tarea|consejo|"
        r"cosita|pasito)(?: \w+){0,5}",
        r"(?:y )?que (?:hago|puedo hacer|deberia hacer|tengo que hacer|debo hacer|me recomiendas|"
        r"me recomendas|me aconsejas|me sugieres)(?: yo| ahora| hoy| primero| entonces| con esto| "
        r"en este caso)*",
        r"(?:y )?ahora que(?: hago| sigue)?|por donde (?:empiezo|arranco|comienzo)(?: \w+)?",
    )),
    ("wants", "show", (
        r"(?:ensename|ensenar|muestrame|mostrame|muestreme|muestra|ver|leeme|mandame)(?: todo)? "
        r"(?:lo que |mis |las |el |la |un )(?:\w+ ){0,4}?(?:escrito|escribi|tienes|tenes|anotado|"
        r"anotaste|llevo|llevamos|guardado|dije|puse|notas|respuestas|resumen|ficha|contado|conte|"
        r"hay)(?: \w+){0,2}",
        r"(?:puedo|podria|se puede|quiero|quisiera|me dejas|dejame) (?:ver|leer|revisar|mirar|"
        r"checar) (?:todo )?(?:lo que |mis |las |el )(?:\w+ ){0,4}?(?:escrito|escribi|tienes|tenes|"
        r"anotado|anotaste|llevo|llevamos|guardado|dije|puse|notas|respuestas|resumen|contado|"
        r"conte|hay)(?: \w+){0,2}",
        r"que (?:tienes|tenes|has|llevas|llevamos|llevo|he) (?:\w+ )?(?:anotado|escrito|guardado|"
        r"apuntado|dicho|puesto|contado)(?: \w+){0,3}",
        r"que (?:tengo|llevo|tenemos|hay|sabes de mi|tienes de mi) ?(?:hasta ahora|hasta aqui|ya|"
        r"apuntado|guardado)?",
        r"(?:haz|hace|hazme|haceme|dame) un resumen(?: \w+){0,3}|que (?:escribi|dije|puse)(?: "
        r"hasta ahora| hasta aqui| antes)?",
    )),
    ("wants", "where", (
        r"(?:por|en) (?:donde|que parte|que punto|cual) (?:vamos|estamos|voy|estoy|ando|"
        r"andamos)(?: \w+)?",
        r"(?:donde|en que) (?:estamos|estoy|vamos|quedamos|andamos)(?: \w+)?",
        r"(?:cuanto|cuantas|cuantos|que tanto) (?:\w+ )?(?:falta|faltan|queda|quedan|dura|son|hay|"
        r"tarda|demora|tiempo lleva)(?: \w+){0,4}",
        r"(?:falta|faltan|queda|quedan) (?:mucho|mucha|muchas|muchos|mas|todavia)(?: \w+){0,2}",
        r"ya (?:casi )?(?:terminamos|acabamos|es todo|vamos a terminar|mero)(?: \w+)?",
    )),
    ("wants", "why", (
        r"(?:y )?(?:por que|para que|a que viene|por que razon|a santo de que)(?: \w+)? (?:quieres|"
        r"queres|preguntas|me preguntas|lo preguntas|necesitas|te interesa|importa|sirve|quiere|me "
        r"pides|me pedis|preguntan|la pregunta|esa pregunta|esta pregunta|me lo|te|eso|un numero|"
        r"el numero|tengo que|hace falta)(?: \w+){0,4}",
        r"(?:de )?que (?:me )?(?:sirve|gano|importa|tiene que ver|saco)(?: \w+){0,4}",
        r"por que|para que|y eso por que|y eso para que",
    )),
)  # fmt: skip
PUTS_OFF: Kinds = (
    ("wants", "later", (
        r"(?:luego|despues|mas tarde|manana|otro dia|en otro momento|a la noche|esta noche|al rato|"
        r"mas tardecito) (?:\w+ )?(?:sigo|seguimos|continuo|continuamos|vuelvo|te escribo|contesto|"
        r"te contesto|te digo|lo hago|lo hacemos|hablamos|respondo|me conecto|lo vemos|le "
        r"seguimos)",
        r"(?:sigo|seguimos|continuo|continuamos|vuelvo|te escribo|contesto|te contesto|lo hago|"
        r"hablamos|lo dejo para|lo dejamos para|dejemoslo para|dejalo para|sigamos|le seguimos) "
        r"(?:mas )?(?:luego|despues|tarde|manana|otro dia|en otro momento|al rato|esta noche|a la "
        r"noche)",
        rf"(?:{NOW} )?(?:no|ya no|ni) (?:tengo|puedo|me da|hay) (?:\w+ )?(?:tiempo|ganas|energia|"
        rf"cabeza|fuerzas|seguir|la vida|para esto)?(?: {NOW}| para esto| para nada)*",
        r"(?:que )?(?:ahora )?(?:me tengo que|tengo que|debo|me toca) (?:ir|irme|salir|trabajar|"
        r"colgar|entrar|dejarte|cortar)(?: \w+){0,2}",
    )),
    ("wants", "stop", (
        r"(?:por|para) hoy (?:ya )?(?:estuvo|esta|basta|es suficiente|suficiente|es todo|lo dejo|"
        r"lo dejamos|termino|terminamos|fue suficiente|me alcanza|me basta|no mas|ya no)(?: bien| "
        r"bueno)?",
        r"(?:ya )?(?:basta|suficiente|es suficiente|fue suficiente|estuvo|estuvo bien|me canse|fue "
        r"todo|es todo|no mas|terminamos|terminemos|paremos|paramos|cortemos)(?: (?:por|de|para|"
        r"hoy|ahora|momento|el|esto|aqui|aca|ya))*",
        r"(?:lo )?(?:dejo|dejamos|dejemos|dejemoslo|dejamoslo|dejalo) (?:por )?(?:aqui|aca|hoy|"
        r"hasta aqui|ahi|por hoy|por ahora|por aqui)(?: \w+)?",
        r"(?:quiero|necesito|voy a|prefiero|mejor) (?:parar|terminar|descansar|dejarlo|cortar|"
        r"hacer una pausa|tomar un descanso)(?: \w+){0,3}",
    )),
)  # fmt: skip
"""What is said of going: anything else that is wished comes before it."""
