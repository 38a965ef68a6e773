"""Spanish words that end contact; accents are left out, slips are mended before."""

_MESSAGES = r"(?:mensajes?|recordatorios?|avisos?|notificaciones|preguntas)"
_MINE = (
    r"(?:me|(?:todos |todas |todo )?(?:mis|mi|los|las|esta|este) (?:datos|cuenta|historial|"
    r"respuestas|notas|informacion|mensajes|conversacion|chat|perfil|cosas)|todo|(?:todo )?lo que "
    r".{1,30}|todo lo mio)"
)

JOINS = "y|pero"
"""Words between two clauses."""
BEFORE = (
    r"por favor|porfa|ok|ya|oye|puedes|podrias|quiero que|quiero|necesito que|te pido que|no|"
    r"gracias|ahora|bueno|mejor|deseo"
)
BEHIND = (
    r"por favor|porfa|ya|ahora|mas|gracias|nunca|nunca mas|a mi|de mi|sobre mi|que tienes|de "
    r"inmediato|ahora mismo|de una vez|que escribi|que he escrito|tranquilo|de aqui|mia"
)
STOP = (
    r"(?:deja|deje|dejen|dejad|para|pare|paren|dejes|pares)(?: ya)? de (?:escribirme|molestarme|"
    r"contactarme|recordarme|mandarme \w+|enviarme \w+|mandar \w+|enviar \w+|escribir)",
    r"no me (?:escribas|mandes|envies|contactes|molestes|recuerdes|escriban|manden)(?: mas| "
    r"nada)?(?: mensajes| recordatorios| avisos)?",
    r"no quiero que (?:me |nadie me )(?:escrib|mand|envi|contact|molest|recuerd|habl|llam)\w+(?: "
    r"mas| nada)?(?: mensajes| recordatorios| avisos)?",
    rf"no (?:quiero|deseo|necesito|mas)(?: recibir)?(?: mas)? {_MESSAGES}(?<!preguntas)(?: tuyos)?",
    r"de(?:ja|je|jen)me (?:en paz|tranquil[oa])",
    r"(?:quiero )?dar(?:me|se) de baja",
    r"da(?:me|rme) de baja",
    rf"cancela(?:r)? (?:todo|(?:todos )?(?:los|mis) {_MESSAGES})",
    r"(?:quita|desactiva|apaga|elimina)(?:r)? (?:los|mis|las) (?:recordatorios|avisos|"
    r"notificaciones)",
)
FORGET = (
    rf"(?:borra|borrar|elimina|eliminar|borre|borren|borres|elimines|elimine|suprime)(?: por favor|"
    rf" ya)? {_MINE}",
    r"(?:borralo|eliminalo|borrenlo) todo",
    r"olvida(?:lo)? todo",
    r"cierra mi cuenta",
    r"olvidame",
)
ALONE = r"(?:para|parar|basta|alto|detente|cancelar|cancela)(?: ya| todo| por favor)*"
MENDED = "borrar eliminar mensajes recordatorios escribas datos cuenta"
NOT_MENDED = "borraron borrara eliminaron cuento cuanta cuentan"
SURE = (
    "si sip claro dale vale seguro segura adelante confirmo confirmado correcto borra borrar "
    "borralo borrala borren elimina eliminar eliminalo destruye destruyelo hazlo hagalo suprime"
)
BESIDE = (
    "por favor porfa todo todos todas lo la los las mis mi me datos cuenta notas respuestas "
    "mensajes ya ahora mismo quiero estoy de una vez gracias y que es eso esto aqui para siempre "
    "supuesto acuerdo mio bueno"
)
HOLD = (
    "no nunca nada espera esperate espere mejor guarda guardalo conserva dejalo deja cancela "
    "cancelar atras todavia aun luego momento alto olvidalo"
)
