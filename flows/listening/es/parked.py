"""Spanish words for what is said where everything waits; accents left out."""

from flows.listening.shape import ParkedWords

_DRUGS = r"(?:pastillas?|pildoras?|medicinas?|medicamentos?|frasco|caja)"
_IT = (
    r"eso|es[ao] cosa|morir(?:me|se)?|la muerte|suicidarme|suicidio|matarme|hacerme (?:dano|nada)|"
    r"quitarme la vida|nada de eso"
)

KINDS = {
    "taken": (
        rf"\b(?:tome|trague|tomado|tragado)\b(?: \w+){{0,6}} {_DRUGS}\b",
        r"\bme (?:he )?(?:las |los |lo )?(?:tome|trague|tomado|tragado) (?:todas|todos|todo|algo)\b"
        r"(?! (?:en|con|muy|el tiempo|un)\b)",
        r"\bme (?:las|los) (?:he )?(?:tome|trague|tomado|tragado)\b|\bsobredosis\b|\bsangrando\b",
    ),
    "unsafe": (
        r"\bno (?:estoy|me siento) (?:\w+ )?(?:a salvo|segur[oa] (?:de mi|conmigo))\b",
        r"\bno me fio de mi\b|\blo voy a hacer(?: hoy| ya| ahora)?$",
    ),
    "phone": (
        r"\bno (?:puedo|quiero) (?:\w+ )?(?:hablar|llamar)\b|\bno (?:\w+ ){0,3}por telefono\b",
        r"\bme van a oir\b",
    ),
    "person": (
        r"\bayuda(?:me|nme)?\b(?! (?:a|con|para)\b)|\bhablar con (?:alguien|una persona)\b",
        r"\bllama (?:a )?(?:alguien|por mi|una ambulancia|la policia)\b",
    ),
    "tell": (
        r"\b(?:se lo|lo) (?:dices|diras|vas a decir|contaras|cuentes|digas)\b",
        r"\bquien (?:lee|lo lee|ve)\b",
    ),
    "anger": (
        r"\b(?:eres|esto es|este bot es|bot|programa) (?:(?:tan|un|una|muy|de|mas) )*"
        r"(?:inutil\w*|estupid\w*|tont\w*|mierda|basura)\b",
        r"\bcallate\b|\bvete a la\b|\bno sirves?\b|\bque mierda de (?:bot|programa)\b|^inutil$",
    ),
    "alone": (
        r"\bestoy (?:\w+ )?(?:sola|solo(?! (?:\w+[ai]d[oa]|triste)\b))\b|\bno tengo a nadie\b|"
        r"\bnadie (?:esta|aqui)\b",
    ),
    "onward": (r"\b(?:seguir|sigamos|continuar|la carta|volver a)\b",),
}

WORDS = ParkedWords(
    kinds=KINDS,
    hello=(r"hola|buenas|buenos dias|buenas (?:tardes|noches)|ya volvi",),
    yes=(r"si|sip|claro|un poco|a veces|creo que si|si (?:\w+ ?){1,3}",),
    unsure=(r"quizas?|tal vez|no se|no lo se|no estoy segur[oa]|puede ser|a lo mejor|no sabria",),
    no=(r"no|na",),
    taken_back=(r"no eso no|eso no|no era eso|no lo decia en serio|no me referia a eso",),
    denials=(
        r"no+(?! (?:\w+ )?(?:estoy|todo)\b)|nop|nunca|jamas|para nada|ni (?:hablar|loc[oa])|"
        r"ni lo uno ni lo otro|ni de (?:cona|broma|lejos)|ninguna de las dos",
        r"en absoluto|claro que no|por supuesto que no|que va|(?:ya )?(?:te )?(?:he dicho|"
        r"dije) que no",
        r"(?:ya )?estoy (?:muy |todo |bastante |perfectamente )?(?:bien|ok|tranquil[oa]|a salvo)",
        r"(?:es|era) (?:solo )?(?:una broma|un chiste|una forma de hablar|un decir)",
        r"no te preocupes|tranquil[oa]|todo bien",
    ),
    explicit=(
        r"no (?:estoy|hay) (?:en )?(?:ningun )?peligro",
        r"nada de eso|nada que ver|no es eso|no era eso|eso no|no me referia a eso|no van? por ahi",
        r"no lo (?:dije|decia) (?:en serio|asi|por eso)|no quise decir eso",
        r"(?:no )?asi no|no (?:es )?asi|no de es[ae] (?:manera|forma|modo)",
        rf"(?:(?:esto|eso) )?no (?:se trata|va|es cosa|hablo|hablaba) de (?:{_IT})",
        rf"no (?:(?:estoy )?pensando|pienso) en (?:{_IT})(?: (?:ni|o) en (?:{_IT}))?",
        r"(?:sigo sin ser|no soy|no estoy) (?:un |una |nada )?suicida",
        rf"no (?:quiero|voy a|pienso|pretendo) (?:{_IT})(?: (?:ni|o) (?:{_IT}))?",
        r"(?:jamas|nunca) (?:haria (?:eso|algo asi)|lo haria)",
        r"no me (?:voy a|quiero|pienso) (?:morir|matar|suicidar|hacer dano|hacer nada)",
        r"(?:aqui )?nadie (?:se (?:muere|esta muriendo|va a morir)|quiere morir\w*)(?: aqui)?",
        r"quiero vivir|me has? entendido mal|(?:lo )?has? entendido mal",
    ),
    protests=(
        r"yo|que|como|perdona|perdon|en serio|como (?:dices|que)|que dices|estas de broma",
        r"(?:y )?eso a que viene|(?:y )?a que viene eso|(?:y )?eso (?:por|para) que(?: es)?",
        r"(?:por|para) que (?:me )?(?:lo )?(?:preguntas|dices)(?: eso| otra vez)?|"
        r"de que (?:hablas|vas)",
        r"que (?:tonteria|pregunta|cosas)(?: es esa| mas rara)?|deja de preguntar(?:me)?(?: eso)?",
    ),
    explaining=(
        r"(?:te |os )?(?:hablo|hablaba|estoy hablando|estaba hablando) (?:solo )?(?:de|del|sobre) "
        r"(?!mi$|mi vida|morir|todo)",
        r"lo (?:digo|decia|dije) (?:solo )?(?:por|de) (?!mi$|mi vida|eso$|morir|todo)",
        r"me (?:refiero|referia) (?:solo )?al? (?!mi$|mi vida|eso$|morir|todo)",
        r"(?:es|era) (?:solo )?(?:una broma|un chiste|una forma de hablar|un decir)",
    ),
    before_denial=(
        r"que|como|ay|oh|dios|dios mio|por dios|jaja\w*|lol|eh|pues|por favor|de verdad|ok|vale|si|"
        r"perdon|hey|uy|bueno|espera|hombre|exacto|correcto|que dices|en serio|sigo|mujer|tio|"
        r"(?:ya )?(?:te )?(?:lo )?(?:he dicho|dije)(?: que)?",
        r"(?:te )?(?:lo )?(?:prometo|juro|aseguro)(?: que)?|creeme",
    ),
    after_denial=(
        r"gracias(?: a dios)?|de verdad|en serio|jaja\w*|lol|lo prometo|por favor|hombre|"
        r"para nada|por dios|eh",
        r"mujer|tio|tia|chico|amig[oa]|carino|aqui|que va",
        r"por que(?: lo)?(?: preguntas)?",
        r"(?:estoy |es )?(?:solo|nada mas) (?:\w+ ){0,2}"
        r"(?:triste|cansad[oa]|molest[oa]|decepcionad[oa]|estresad[oa]|frustrad[oa]|enfadad[oa]|"
        r"el trabajo|una forma de hablar|una broma|un decir)",
        r"estoy (?:muy |todo )?(?:bien|ok|tranquil[oa])",
    ),
    turns=(
        r"con todo|testamento|resignad[oa]|seguir aqui",
        r"vivir|viv[oae]|vida|conmigo|(?:mi|me) mism[oa]|arrepent\w*",
        r"^(?:yo|el|ella|mi \w+) si$|^(?:antes|alguna vez|una vez) si$",
        r"^(?:\w+ ){0,2}si$|hasta|desde que|(?:en|para|con|de) (?:ello|eso)|ni para|"
        r"lo (?:haria|hare|hice|he hecho|pienso|penso|pense|intente|he intentado|he pensado)",
        r"lo unico|me (?:mantiene|mantenia|retiene|retenia)",
        r"me (?:corto|corte|quemo|rasguno|lastimo)",
        r"pero|a veces|aunque|salvo|no (?:lo )?se|quizas?|tal vez|excepto|a menos que|"
        r"se lo prometi|solo si|solo cuando",
        r"no (?:estoy|me siento) (?:\w+ )?(?:bien|ok|segur\w+)",
        r"(?:todavia|aun) no|^(?:hoy|ahora|esta noche) no|^no (?:hoy|ahora|todavia|aun|mucho)",
        r"cobarde|valor|agallas|miedo|da igual|que mas da|de que sirve|como si",
        r"adios|sin mi|no (?:estare|estaria)|despertar\w*|desaparecer|para siempre|"
        r"hart[oa] de todo|se acaba",
        r"quieres oir|tengo (?:un|el) plan|ya (?:casi )?termina|acabar con",
    ),
    matter=(
        r"bromas?|ironia|sarcasmo|exager\w*|dramatic[oa]|(?:manera|forma) de hablar|frase|"
        r"expresion|"
        r"espanol|hablo asi|exprese",
        r"(?:por|para) que (?:me )?(?:lo )?preguntas|no (?:me )?(?:lo )?preguntes|"
        r"^(?:sigamos|seguimos|siguiente)(?: por favor)?$|podemos seguir",
        r"enfadad[oa]|cabread[oa]|molest[oa]|furios[oa]|indignad[oa]|ofendid[oa]|me quejo del",
        r"(?:tuve|hice) (?:\w+ ){0,2}entrevistas?|me postule",
    ),
    explains=(
        r"me refer[ií]a|me refiero|(?<!no\s)lo (?:dec[ií]a|dije)|quise decir|habl(?:o|aba) de|"
        r"est(?:oy|aba) hablando|solo (?:hablaba|era)",
        r"(?:era|es) (?:por|del?|sobre|solo|una broma)",
    ),
    safe=(r"(?:si )?estoy a salvo(?: sigue| seguimos| sigamos)?",),
    only_safe=(r"a salvo|mejor",),
)
