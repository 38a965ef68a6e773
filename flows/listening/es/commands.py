"""A few Spanish command words, understood whatever language the conversation is in."""

ASKING = (
    "por favor",
    "porfa",
    "puedes",
    "podemos",
    "podrías",
    "podríamos",
    "ok",
    "vale",
    "oye",
    "bueno",
    "ahora",
    "y",
    "perdona",
    "vamos a",
    "eh",
)
WISHING = ("quiero", "quisiera", "me gustaría", "prefiero", "necesito", "no")
CLOSING = ("por favor", "porfa", "gracias", "ahora", "ya", "perdona", "ok")

PHRASES: dict[str, tuple[str, ...]] = {
    "skip": (
        "saltar( esta| esta pregunta| la pregunta|)", "(paso|pasar)( de esta|)",
        "siguiente( pregunta|)",
        "la siguiente", "prefiero no (decirlo|decir|contestar|responder)", "omitir", "sáltala",
        "salta (esta|la) pregunta", "no quiero (contestar|responder)", "no aplica",
        "no quiero (contestar|responder|decir) (eso|esto|esa|esa pregunta)", "sáltate (esta|esa)",
        "(es |)(muy |demasiado |)(personal|privado)", "otra pregunta", "saltemos( esta|)",
        "(pasemos|vamos) a la siguiente", "salta", "sáltatela",
    ),
    "back": (
        "(atrás|volver|vuelve|regresar|regresa)( atrás|)",
        "(quiero |)(volver|regresar) (a la anterior|atrás)",
        "(quiero |)(volver|regresar) a la pregunta anterior", "la anterior",
        "(la |)pregunta anterior", "deshacer",
    ),
    "repeat": (
        "(no |)entendí( la pregunta|)", "no entendí( la pregunta| nada|)", "qué quieres decir",
        "(puedes |)explicar(lo|)( mejor|)", "repítelo", "repíteme la pregunta",
        "(cuál|cual) era la pregunta", "repite( la pregunta| por favor| eso|)", "otra vez",
        "(puedes |)(repetir|repetirlo|reformular)( la pregunta| por favor|)",
        "(cómo|como) dices",
        "no entiendo( la pregunta|)", "de nuevo",
    ),
    "why": ("por( |)qué",
    "(por qué|porqué|por que) (preguntas eso|preguntas esto|preguntas|esta pregunta|lo "
    "preguntas)",
            "(por qué|porqué) (me |)(preguntas|quieres saber) (eso|esto)", "a qué viene eso",
            "para qué( quieres saber eso| sirve| es esto|)"),
    "more": ("(dime |cuéntame |)más", "más detalles"),
    "where": ("(dónde|donde) (estoy|estamos)", "cuánto (falta|queda)"),
    "help": ("ayuda", "ayúdame", "qué puedo hacer", "comandos", "opciones",
    "cómo funciona( esto|)"),
    "stop": (
        "(para|parar|detente|basta|alto)( ya| por favor|)", "cancelar( todo|)",
        "(deja|dejen) de escribirme",
        "no me escribas( más|)", "(darme de |dar de |)baja", "no más mensajes", "terminar",
        "salir",
    ),
    "goodbye": ("adiós", "adios", "chao", "chau", "buenas noches",
    "hasta (luego|mañana|pronto)",
                "(es todo|suficiente|basta) por hoy", "eso es todo( por hoy|)", "nos vemos"),
    "resume": ("(continuar|continúa|continua|seguir|sigue|sigamos|adelante)",
    "ya (volví|estoy aquí)"),
    "restart": ("(empezar|comenzar) (de nuevo|de cero|otra vez)", "reiniciar",
    "desde (cero|el principio)"),
    "new": ("(otro|un nuevo|nuevo) rechazo", "me (han rechazado|rechazaron) otra vez"),
    "edit": ("(cambiar|editar|corregir)( una| mi|)( respuesta|)", "quiero cambiar algo"),
    "summary": ("(el |un |)resumen", "muéstrame lo que tengo"),
    "export": ("exportar", "descargar"),
    "privacy": ("privacidad", "quién lee( esto| lo que escribo|)( aquí|)",
    "es (privado|esto privado)"),
    "forget": (
        "(borra|borrar|elimina|eliminar|bórralo) (mis datos|todo|mi cuenta|mi historial|"
        "todo lo mío)",
        "(olvídame|olvida todo)", "(quiero |)(borrar|eliminar) (mis datos|mi cuenta|todo)",
    ),
    "thanks": ("(muchas |mil |)gracias( a ti| por todo|)",),
    "greeting": ("hola( buenas|)", "buenos días", "buenas( tardes|)", "qué tal", "que tal"),
    "later": ("(ahora|hoy) no", "(más|mas) tarde", "luego", "después", "en otro momento",
    "espera",
              "ahora no puedo", "otro día", "hoy no puedo", "no tengo tiempo( ahora| hoy|)",
              "(mejor |)(luego|después|mañana|más tarde)( mejor|)", "estoy (trabajando|"
              "ocupado|ocupada)", "un momento", "recuérdamelo (luego|más tarde)"),
    "human": ("(quiero |puedo |)hablar con (una persona|un humano|alguien)",),
    "never_mind": ("olvídalo", "no importa", "da igual", "déjalo"),
    "smalltalk": ("(cómo|como) (estás|estas)", "jaja(ja|)"),
    "program": ("quién eres", "eres un (bot|robot|humano)"),
}  # fmt: skip
POLITE = "porfa"
"""Words that may stand anywhere in a command."""
