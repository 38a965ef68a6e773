"""Spanish words for what is said where everything waits; accents left out."""

from flows.listening.shape import ParkedWords

_DRUGS = r"(?:pastillas?|pildoras?|medicinas?|medicamentos?|frasco|caja)"

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
    "alone": (r"\bestoy (?:\w+ )?sol[oa]\b|\bno tengo a nadie\b|\bnadie (?:esta|aqui)\b",),
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
        r"no+(?! (?:\w+ )?(?:estoy|todo)\b)|nop|nunca|jamas|para nada",
        r"en absoluto|claro que no|por supuesto que no|que va",
        r"nada de eso|nada que ver|no es eso|no era eso|eso no|no me referia a eso|no van? por ahi",
        r"no lo (?:dije|decia) (?:en serio|asi|por eso)|no quise decir eso|no pienso en eso",
        r"(?:no )?asi no|no (?:es )?asi|no de es[ae] (?:manera|forma|modo)",
        r"no (?:estoy )?pensando en (?:eso|morir)|no soy suicida|no quiero morir(?:me)?",
        r"(?:ya )?estoy (?:muy |todo |bastante )?(?:bien|ok|tranquil[oa]|a salvo)|todo bien",
        r"no te preocupes|tranquil[oa]",
    ),
    before_denial=(
        r"que|como|ay|oh|dios|dios mio|por dios|jaja\w*|lol|eh|pues|por favor|de verdad|ok|vale|si|"
        r"perdon|hey|uy|bueno|espera|hombre|(?:ya )?(?:te )?(?:lo )?(?:he dicho|dije)(?: que)?",
    ),
    after_denial=(
        r"gracias|de verdad|en serio|jaja\w*|lol|lo prometo|por favor|hombre|para nada|por dios|eh",
        r"por que(?: lo)?(?: preguntas)?",
        r"(?:estoy |es )?(?:solo|nada mas) (?:\w+ ){0,2}"
        r"(?:triste|cansad[oa]|molest[oa]|decepcionad[oa]|estresad[oa]|frustrad[oa]|enfadad[oa]|"
        r"el trabajo|una forma de hablar|una broma|un decir)",
        r"estoy (?:muy |todo )?(?:bien|ok|tranquil[oa])",
    ),
    turns=(
        r"pero|a veces|aunque|salvo|se",
        r"no (?:estoy|me siento) (?:\w+ )?(?:bien|ok|segur\w+)",
    ),
    explains=(
        r"me refer[ií]a|lo (?:dec[ií]a|dije)|quise decir|hablaba|solo (?:hablaba|era)",
        r"(?:era|es) (?:por|del?|sobre|solo)",
    ),
    safe=(r"(?:si )?estoy a salvo(?: sigue| seguimos| sigamos)?",),
    only_safe=(r"a salvo|mejor",),
)
