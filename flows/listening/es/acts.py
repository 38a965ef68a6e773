"""What a clause plainly does, in Spanish: small words without accents or marks, kind by kind.

The whole clause is meant, but for what may stand before and behind it. What comes first counts
before what comes later, where a text does both. Forms are those of tú, vos and usted.
"""

from flows.listening.es.moves import MOVES, PUTS_OFF
from flows.listening.es.wants import WANTS
from flows.listening.shape_acts import ActWords, Kinds

BEFORE = (
    r"ay|ah|oh|uy|uf|uff|eh|este|bueno|bien|pues|mira|oye|che|hey|hola|ok|okay|vale|va|dale|si|no|"
    r"ya|perdon|perdona|disculpa|disculpe|lo siento|la verdad|la verdad es que|la verdad que|"
    r"sinceramente|honestamente|por favor|porfa|porfi|por fa|y|pero|entonces|asi que|a ver|mejor|"
    r"hmm|hm|en serio|de verdad|espera|gracias|igual|creo que|yo creo que|ahora|ahorita|solo|nada|"
    r"oiga|una pregunta|una duda|tipo|o sea|sabes que|que"
)
BEHIND = (
    r"por favor|porfa|porfi|por fa|gracias|ya|ahora|ahorita|hoy|si puedes|si se puede|si podes|si "
    r"es posible|mejor|pues|vale|ok|okay|no|si|eh|che|bot|amigo|nomas|no mas|nada mas|aqui|aca|"
    r"entonces|la verdad|de verdad|en serio|de una vez|otra vez|conmigo|please|mas|tambien|tio|wey|"
    r"guey|man|te parece|siquiera"
)

_ENDS: Kinds = (
    ("ends", "cancel_reminders", (
        r"(?:quita|quitame|quitar|cancela|cancelame|cancelar|apaga|apagame|desactiva|desactivame|"
        r"saca|sacame|borra|borrame|elimina)(?: ya)? (?:los |mis |todos los |las |esos "
        r")*(?:recordatorios?|avisos?|notificaciones|alertas)",
        r"(?:sin|no quiero|no necesito|basta de|nada de)(?: mas)? (?:recordatorios|avisos|"
        r"notificaciones)",
        r"no (?:hace falta que |tienes que |tenes que |necesitas )*me (?:recuerdes|lo recuerdes|"
        r"avises)(?: \w+)?|no (?:hace falta|tienes|tenes) (?:que )?(?:recordarme|avisarme)(?: "
        r"\w+)?",
    )),
    ("protests", "", (
        r"(?:me |lo |eso )*(?:entendiste|has entendido|entendio|entendes|entiendes|leiste|"
        r"interpretaste|anotaste|apuntaste|pusiste|tomaste)(?: lo que dije| eso| todo)?(?: muy| "
        r"re)? (?:mal|al reves)(?: lo que \w+)?",
        r"(?:no )(?:me )?(?:entendiste|has entendido|entendes|entiendes|estas entendiendo|"
        r"entendio)(?: nada| bien| lo que \w+| lo que te \w+)*",
        r"no (?:es |era |fue )?(?:quise decir|queria decir|quiero decir|me referia a|lo dije|lo "
        r"decia|dije|he dicho|es lo que dije|lo que dije|lo que quise decir|lo que queria decir|es "
        r"eso lo que dije|lo que te (?:dije|pregunte|pedi)|lo que (?:pregunte|pedi))(?: eso| por "
        r"eso| asi| nada de eso| en ese sentido| para nada)*",
        r"(?:yo |pero |eso )*(?:nunca|jamas|no) (?:yo )?(?:dije|he dicho|escribi|te dije|puse|lo "
        r"dije)(?: eso| nada de eso| tal cosa)*",
        r"(?:no me|ni me|nunca me) (?:estas |esta |has )?(?:escuchas?|escuchando|escuchado|"
        r"escuchaste|lees|leyendo|prestas atencion|haces caso|respondiste|respondes|contestaste|"
        r"has respondido|has contestado|contestas)(?: \w+){0,4}",
        r"(?:eso |esa )?no (?:responde|contesta|es respuesta|es una respuesta|era mi pregunta|fue "
        r"lo que pregunte)(?: \w+){0,4}",
        r"(?:eso |esto )?(?:es|fue) un malentendido|(?:te|se) (?:equivocaste|confundiste|"
        r"equivoco)(?: \w+){0,3}|hubo un malentendido|(?:eso )?lo malinterpretaste",
    )),
)  # fmt: skip
_NEWS: Kinds = (
    ("outcome", "offer", (
        r"(?:al final |por fin |finalmente |adivina |si |ya )*(?:me|nos) (?:dieron|han dado|"
        r"ofrecieron|han ofrecido|dan|van a dar|hicieron|han hecho) (?:\w+ ){0,2}(?:trabajo|puesto|"
        r"empleo|contrato|curro|laburo|chamba|oferta|plaza|vacante)(?: \w+){0,2}",
        r"(?:al final |por fin |finalmente |adivina |si |ya )*(?:me|nos) (?:contrataron|han "
        r"contratado|quieren contratar|cogieron|tomaron|aceptaron|seleccionaron|eligieron|han "
        r"cogido|han elegido)(?: al final| por fin| en el trabajo| para el puesto| a mi)*",
        r"(?:al final |por fin |ya )*(?:consegui|tengo|he conseguido|obtuve|recibi|me quede con|me "
        r"salio) (?:el|la|un|una|ese|esa)? ?(?:trabajo|puesto|empleo|oferta|contrato|laburo|chamba|"
        r"plaza|curro)(?: \w+){0,3}",
    )),
    ("outcome", "answered", (
        r"(?:al final |por fin |finalmente |hoy |ayer |recien |acaban de |ya |si |ellos |los de la "
        r"empresa |la empresa |la de rrhh |hasta que |justo )*(?:me |nos )?(?:contestaron|"
        r"respondieron|han contestado|han respondido|escribieron|han escrito|contesto|respondio|ha "
        r"contestado|ha respondido|escribio|contestarme|responderme|escribirme|llamaron|han "
        r"llamado|devolvieron la llamada)(?: hoy| ayer| por fin| al final| recien| ya| ahora| "
        r"finalmente| de vuelta)*",
        r"(?:ya |por fin |al final |hoy )*(?:llego|recibi|tengo|hay|tuve|me llego) (?:\w+ "
        r")?(?:respuesta|contestacion|noticias)(?: de ellos| suya| de la empresa| hoy)*",
    )),
    ("outcome", "sent", (
        r"(?:ya |por fin |recien |hoy )*(?:le |les |se |lo |la )*(?:envie|mande|he enviado|he "
        r"mandado|escribi) (?:ya )?(?:el|la|un|una)? ?(?:correo|carta|mail|mensaje|email|nota)(?: "
        r"\w+){0,3}",
        r"(?:ya |por fin |recien |hoy )+(?:se )?(?:lo|la|les|le)(?: lo| la)? (?:envie|mande|he "
        r"enviado|he mandado|escribi)(?: \w+){0,2}",
    )),
    ("outcome", "invited", (
        r"(?:me )?(?:llamaron|han llamado|invitaron|han invitado|citaron|han citado|convocaron) "
        r"(?:\w+ )?(?:para|a) (?:una|otra|la)(?: segunda| otra)? (?:entrevista|prueba)(?: "
        r"\w+){0,4}",
        r"(?:ya )?tengo (?:otra |una )?entrevista(?: \w+){1,6}",
    )),
    ("outcome", "talk_done", (
        r"(?:ya )?(?:hice|tuve|pase|termine|acabo de hacer|acabe) la entrevista(?: \w+){0,3}",
        r"(?:la |mi )?entrevista (?:ya )?(?:fue|salio|estuvo) (?:\w+ )?(?:bien|ayer|hoy|ok|"
        r"genial)(?: \w+){0,2}",
    )),
    ("outcome", "did_plan", (
        r"(?:ya )?(?:lo )?(?:hice|he hecho|logre|consegui hacerlo|cumpli)(?: (?:todo|ya|ayer|hoy|"
        r"por fin|lo que dije|el sabado|el domingo|el lunes|el martes|el miercoles|el jueves|el "
        r"viernes))+",
    )),
    ("outcome", "another_no", (
        r"(?:me |nos )?(?:rechazaron|han rechazado|dijeron que no|llego) (?:otra vez|de nuevo|otro "
        r"no|otro rechazo|de otra empresa)(?: \w+){0,2}",
        r"(?:me llego |tengo |recibi |hay |llego )?(?:otro|un nuevo) (?:rechazo|no)(?: mas)?(?: "
        r"\w+){0,2}",
    )),
)  # fmt: skip
_SMALL: Kinds = (
    ("ends", "goodbye", (
        r"(?:adios|chao|chau|bye|nos vemos|hasta (?:luego|pronto|manana|la proxima|otra|la vista|"
        r"despues)|buenas noches|buena noche|que descanses?|cuidate|cuidese|un abrazo|un saludo|"
        r"saludos|abrazo|que estes bien|me despido|nos hablamos|hablamos pronto)(?: \w+)?",
        r"(?:ya )?me voy(?: a)? ?(?:dormir|acostar|la cama|descansar|yendo)?(?: \w+)?|me fui",
    )),
    ("refuses", "", (
        r"(?:no )(?:se me |me )(?:ocurre|ocurrio|viene|sale|viene a la cabeza|viene a la mente)(?: "
        r"nada| ninguna| ninguno| a la mente| a la cabeza| ahora)*",
        r"(?:no hay |no hubo |no tengo )?(?:nada|nada de nada|nada en especial|nada en particular|"
        r"nada que \w+|nadita|ninguna|ninguno)(?: de eso)?",
    )),
    ("unsure", "", (
        r"(?:no )?(?:tengo )?(?:ni|ni la menor|la menor|ninguna|ni la mas minima) idea(?: \w+)?",
        r"no (?:lo )?(?:se|sabria|sabria decir|sabria decirte|estoy segur[oa]|tengo claro|tengo "
        r"idea)(?: bien| muy bien| la verdad| todavia| que decir| que poner)*",
        r"(?:es )?(?:dificil de decir|complicado|dificil decir\w*)|quien sabe|vaya uno a saber|ni "
        r"fu ni fa",
    )),
    ("agrees", "", (
        r"(?:asi |eso |todo |si )*(?:esta|queda|me parece|se ve|va|suena|lo veo) (?:muy |todo |muy "
        r"bien |re )*(?:bien|perfecto|correcto|genial|ok|bueno|bien asi|asi)",
        r"(?:dejalo|dejala|dejamelo|lo dejamos|dejemoslo|que se quede|que quede|dejalo todo) "
        r"(?:asi|como esta|asi como esta|tal cual)",
        r"(?:eso |asi )?(?:es correcto|esta correcto|es asi|es tal cual|tal cual)",
    )),
    ("declines", "", (
        r"(?:hay |tiene )?(?:algo|una cosa|cosas|un error|algo ahi) (?:que |ahi )*(?:no |esta |"
        r"estan )*(?:esta |estan |cuadra|va|es |me |queda )*(?:bien|mal|cuadra|convence|correcto|"
        r"asi|error|va)?",
        r"(?:eso |asi |ahi |esto )*no (?:esta|es|va|queda|cuadra|era)(?: del todo| \w+)? ?(?:bien|"
        r"correcto|asi|cierto|verdad)?",
        r"(?:eso |esto )?(?:esta|es|quedo) (?:mal|incorrecto|equivocado|falso)",
    )),
)  # fmt: skip

WORDS = ActWords(
    before=BEFORE,
    behind=BEHIND,
    joins=r"y|e|pero|asi que",
    not_news=r"\b(?:no|nunca|nadie|ojala|cuando|quiza\w*|ni)\b",
    acts=(*_ENDS, *MOVES, *WANTS, *_NEWS, *PUTS_OFF, *_SMALL),
)
