"""What people wish of the talk besides, in Spanish: somebody, a manner, to know (see `acts`)."""

from flows.listening.es.forms import CAN
from flows.listening.shape_acts import Kinds

WANTS: Kinds = (
    ("wants", "human", (
        r"(?:prefiero|preferiria|quiero|quisiera|necesito|me gustaria|puedo|podria|se puede|pasame|"
        r"comunicame|ponme|como hago para)(?: \w+)? ?(?:hablar|charlar|conversar|chatear|hablarlo|"
        r"platicar)? ?(?:con|a) (?:un |una |el |la )?(?:alguien|persona|humano|humana|ser humano|"
        r"gente|asesora?|orientadora?|terapeuta|psicologa?|profesional|operador)(?: de verdad| "
        r"real| de carne y hueso| humana?| \w+)?",
        r"(?:hay|tienen|tienes|existe) (?:\w+ )?(?:alguien|alguna persona|una persona|un humano|"
        r"personas|gente|un ser humano|algun humano)(?: \w+){0,7}",
        r"(?:necesito|quiero|quisiera) (?:a )?(?:una persona|un humano|alguien)(?: de verdad| real|"
        r" \w+)?",
        r"con quien (?:puedo|podria) (?:hablar|contactar|comunicarme)(?: \w+)?",
    )),
    ("wants", "just_talk", (
        r"(?:solo|solamente|nada mas|nomas|unicamente|simplemente|lo unico que)? ?(?:quiero|"
        r"necesito|quisiera|queria|me gustaria)(?: es| solo| nada mas| nomas| un poco)* "
        r"(?:desahogarme|hablar|charlar|platicar|conversar|contarlo|soltarlo|descargarme|sacarlo|"
        r"que me escuches|que me escuchen|quejarme|contarte|desahogo)(?: un poco| un rato| de esto|"
        r" contigo| con vos| nomas| nada mas| y ya| con alguien(?<!con alguien))*",
        r"(?:charlemos|hablemos|platiquemos|conversemos|charlamos|platicamos|hablamos)(?: "
        r"\w+){0,3}?(?: nomas| nada mas| un rato| y ya| un poco| tranquilos| sin mas)*",
        r"(?:solo |nomas |nada mas )*(?:escuchame|leeme)(?: un rato| y ya| nomas)*",
        r"(?:sin|nada de|no quiero) (?:ejercicios|consejos|tareas|tips|tecnicas|actividades)(?: "
        r"\w+)?",
    )),
    ("wants", "short", (
        r"(?:se|hazlo|hacelo|escribe|escribi|escribime|escribeme|responde|se mas|algo|un poco|pon|"
        r"resume|resumi|resumelo)? ?(?:mas|muy)? ?(?:corto|cortito|breve|brevito|conciso|cortos|"
        r"breves|concreto)(?: posible)?",
        r"(?:escribes|hablas|me escribes|pones|es|son|escribis|hablas) (?:demasiado|mucho|"
        r"muchisimo)(?: texto| rollo)?|(?:es |son )?(?:demasiado|mucho|muy) (?:texto|largo|larga|"
        r"rollo|choro)(?: \w+)?",
        r"(?:menos|no tanto|sin tanto|tanto) (?:texto|rollo|choro|palabreo|palabras|bla bla|blabla|"
        r"palabrerio|verso)|no (?:te alargues|te extiendas|escribas tanto)(?: \w+)?",
        r"(?:se|seas?|sea) (?:mas )?(?:breve|corto|conciso)(?: \w+)?",
    )),
    ("wants", "blunt", (
        r"(?:dimelo|decimelo|dime|decime|dilo|hablame|habla|digamelo|digalo|hablemos|cuentame|"
        r"di)(?: las cosas| la verdad| todo| sin miedo)*(?: bien| muy)? (?:sin rodeos|sin vueltas|"
        r"directo|directamente|derecho|a la cara|claro|claramente|con sinceridad|sin filtro|sin "
        r"filtros|sin anestesia|como es|tal cual|sin pelos en la lengua|francamente|de frente|en "
        r"la cara)",
        r"(?:se|sea|seas?|te pido que seas|quiero que seas) (?:mas |bien |muy |totalmente |"
        r"brutalmente )*(?:directo|directa|honesto|honesta|sincero|sincera|franco|claro|brutal)(?: "
        r"conmigo| con eso)?",
        r"(?:ve|vaya|vamos|anda|andate|vayamos|anda derecho) (?:directo )?al grano|al grano|sin "
        r"(?:rodeos|vueltas|endulzar\w*|endulzarlo|adornos|anestesia|paños tibios|panos tibios|"
        r"filtro|florituras|suavizar\w*)(?: \w+)?",
        r"no (?:me |lo |le |des |andes |con )*(?:endulces?|suavices?|adornes?|rodeos|vueltas|mimes|"
        r"trates con guantes)(?: \w+){0,3}|no (?:me )?(?:lo )?dores la pildora",
    )),
    ("wants", "leave_it", (
        r"(?:prefiero|preferiria|mejor|quiero|quisiera) no (?:hablar|tocar|entrar|pensar|"
        r"escribir)(?: de| sobre| en)? (?:eso|esto|ese tema|este tema|el tema|mi \w+|mis \w+|nada "
        r"de eso)",
        r"no (?:quiero|quisiera|puedo|me apetece|tengo ganas de|me nace|deseo)(?: ahora)? "
        r"(?:hablar|entrar|pensar|escribir|tocar)(?: de| sobre| en)? (?:eso|esto|ese tema|este "
        r"tema|el tema|mi \w+|mis \w+|nada de eso|ello)",
        r"(?:de )?(?:eso|ese tema|mi \w+) (?:mejor )?no (?:hablemos|hablo|quiero hablar|se habla|"
        r"toquemos)",
        r"(?:deja|dejemos|dejamos) (?:a )?(?:mi|mis|eso|el|la) ?[\w ]{0,20} (?:fuera|afuera|de "
        r"lado|aparte)(?: de esto)?",
    )),
    ("wants", "repeat", (
        r"no (?:te |lo |la |le |me |he )*(?:entendi|entiendo|entendido|quedo claro|queda claro|"
        r"capto|agarro|pillo|cacho|capte|pesque|comprendo|comprendi)(?: nada| bien| la pregunta| "
        r"muy bien| que \w+| a que te \w+| lo que \w+)*",
        r"(?:a )?que (?:te|se) (?:refieres|referis|refiere)(?: \w+){0,3}|que (?:quieres|queres|"
        r"quiere|quisiste|significa) (?:decir|eso|esto)?(?: con eso| con esto)?(?: \w+)?|como "
        r"(?:asi|dices|dice|decis)",
        r"(?:me |lo |la )*(?:puedes|podes|podrias|puede) (?:\w+ )?(?:preguntar|preguntarlo|"
        r"preguntarmelo|repetir|repetirlo|repetirmelo|explicar|explicarlo|explicarme|reformular|"
        r"decir|decirlo|decirmelo|formular|plantear)(?: \w+){0,6}",
        r"(?:me lo |me la |melo )(?:repites|repetis|explicas|preguntas)(?: \w+){0,4}",
        r"(?:pregunta|preguntalo|preguntamelo|dilo|explicalo|explicamelo|explicame|repite|repetilo|"
        r"repiteme|repitelo|reformula)(?: \w+){0,2}? ?(?:de otra forma|de otra manera|de otro modo|"
        r"mas facil|mas simple|otra vez|de nuevo|la pregunta|mejor)",
        r"(?:cual|como) (?:era|es) la pregunta(?: \w+)?",
    )),
    ("wants", "privacy", (
        r"(?:y )?quien(?:es)? (?:mas )?(?:lee|leen|va a leer|van a leer|puede leer|pueden leer|"
        r"puede ver|pueden ver|ve|ven|ve todo|va a ver|tiene acceso|tienen acceso|leera|se entera|"
        r"recibe|mira)(?: \w+){0,6}",
        r"(?:y )?(?:donde |como |cuanto tiempo |en donde )?(?:guardan|guardas|se guardan|se guarda|"
        r"queda|quedan|estan|almacenan|se almacenan|venden|compartes|comparten|se comparten|se "
        r"queda|quedan guardados|se venden|usan|tratan) (?:\w+ )?(?:mis datos|lo que \w+(?: \w+)?|"
        r"esto|todo|mi informacion|guardado|mis mensajes|mis respuestas|los datos|eso|aqui|"
        r"registrado|grabado)(?: \w+){0,6}",
        r"que (?:pasa|hacen|haces|hacen ustedes) con (?:mis datos|lo que \w+|mi informacion|todo "
        r"esto|esto|mis mensajes)(?: \w+){0,3}",
        r"(?:mi|mis|el|la|los|alguien|alguien mas|otra persona|otros|la gente|ellos|la empresa) "
        r"?(?:\w+ ){0,4}(?:puede|pueden|va a|van a|podria|podrian)? ?(?:ver|leer|ve|lee|ven|leen|"
        r"enterarse de|acceder a) (?:esto|lo que \w+|eso|mis \w+|todo|aqui|todo esto)(?: \w+){0,4}",
        r"(?:esto|eso|todo esto|todo|lo que \w+) (?:es|queda|sera|queda todo) (?:\w+ )?(?:privado|"
        r"anonimo|confidencial|secreto|seguro|cifrado|entre nosotros)(?: \w+)?|es (?:\w+ "
        r")?(?:anonimo|confidencial|privado|seguro)(?: esto| eso| todo esto)?",
        r"quien (?:esta|hay) (?:detras|atras)(?: de)?(?: \w+){0,3}|quien (?:maneja|lleva|opera|"
        r"administra|es el dueno de) (?:esto|este bot|el bot|este chat)",
    )),
    ("wants", "program", (
        r"(?:tu |vos |usted )?(?:eres|sos|es usted) (?:\w+ ){0,2}?(?:un |una |alguien )?(?:bot|"
        r"robot|maquina|ia|programa|persona|humano|humana|real|computadora|chatbot|chatgpt|"
        r"ordenador|inteligencia artificial|de verdad)(?: \w+){0,5}",
        r"(?:estoy|ando) (?:hablando|chateando|escribiendo) con (?:\w+ ){0,2}(?:bot|robot|maquina|"
        r"ia|programa|persona|humano|alguien)(?: \w+){0,5}|(?:hablo|chateo) con (?:\w+ )?(?:bot|"
        r"robot|maquina|ia|programa|persona|humano|alguien)(?: \w+){0,5}",
        r"hay (?:alguien|una persona|un humano) (?:detras|del otro lado|ahi|al otro lado|"
        r"escribiendo)(?: \w+){0,4}",
        r"(?:quien|que) (?:eres|sos|es usted)(?: tu| vos)?|quien te (?:programo|hizo|creo|escribio|"
        r"entreno|ha programado|diseno)|quien (?:me )?(?:responde|contesta|escribe)(?: \w+){0,2}",
        r"(?:eres|sos|usas) (?:una |la )?(?:chatgpt|gpt|ia|inteligencia artificial)(?: \w+){0,2}",
    )),
    ("wants", "help", (
        r"(?:ayuda|ayudame|auxilio)?(?: )?(?:no se )?(?:como|que) (?:se )?(?:funciona|contesta|usa|"
        r"responde|se usa|hago|uso|hay que hacer|puedo hacer|tengo que \w+)(?: \w+){0,3}|ayuda|"
        r"ayudame",
        r"(?:que|en que) (?:puedes|podes|sabes|me puedes) (?:hacer|ayudar|ayudarme)(?: \w+){0,3}",
    )),
    ("wants", "export", (
        r"(?:(?:puedo|podria|quiero|se puede|me lo|hay|dame|mandame|pasame|esto|todo|lo) (?:\w+ "
        r"){0,3})?(?:en|como|un) (?:pdf|archivo|word|documento|fichero)(?: \w+){0,4}",
        r"(?:\w+ ){0,3}(?:descargar|descargarlo|exportar|exportarlo|imprimir|bajar mis|bajarlo|"
        r"bajarme)(?: \w+){0,3}",
    )),
    ("wants", "another", (
        r"(?:tengo|hay|me llego|quiero contar|traigo|viene|recibi) (?:otra|otro|una segunda|un "
        r"segundo) (?:negativa|rechazo|candidatura|postulacion|no)(?: \w+){0,4}",
        r"(?:otra negativa|otro rechazo|un nuevo rechazo)(?: \w+){0,3}",
    )),
    ("wants", "edit", (
        rf"(?:{CAN} )?(?:cambiar|corregir|modificar|editar)(?:le|me)? (?:una|mi|alguna|la|un|algo|"
        rf"lo)"
        r"(?: linea| respuesta| dato| cosa| que puse| de antes| anterior)*",
    )),
    ("wants", "restart", (
        rf"(?:{CAN} )?(?:empezar|empecemos|empieza|comenzar|comencemos|arrancar|arranquemos|volver "
        rf"a "
        r"empezar|hacerlo)(?: todo)? (?:de cero|de nuevo|desde cero|desde el principio|otra vez|"
        r"desde el inicio)",
    )),
    ("wants", "feel", (
        rf"(?:{CAN} |vamos |pasemos |volvamos )*(?:hablar de|ir a|a|volver a|contar|decir) (?:las |"
        rf"mis "
        r"|los |lo de las )*(?:emociones|sentimientos|como me siento)(?: \w+)?",
    )),
    ("wants", "reflect", (
        rf"(?:{CAN} |vamos a )*(?:repasar|revisar|analizar|hablar de|ver|repasemos|"
        r"revisemos) (?:como fue )?(?:la|mi|lo de la) entrevista(?: \w+){0,2}",
    )),
    ("wants", "analyze", (
        r"(?:\w+ ){0,3}(?:pensar|aclarar|averiguar|saber|descubrir|ver) (?:\w+ )?que (?:es lo que "
        r")?(?:quiero|busco)(?: \w+){0,3}|que quiero (?:de verdad|yo|realmente|en realidad)",
    )),
    ("wants", "move_on", (
        rf"(?:{CAN} |vamos a |me )*(?:hacer|armar|planear|ver|planificar|preparar)(?: un| mi| el| "
        rf"los| "
        r"mis)? (?:plan|proximos pasos|siguientes pasos)(?: \w+){0,3}",
        r"(?:a )?(?:los )?(?:proximos|siguientes) pasos",
    )),
)  # fmt: skip
