"""Plain Spanish for danger: enough to be heard before Spanish is spoken here."""

from flows.listening.es.distress_acts import ACTS, ACTS_CHECK, PATIENTS
from flows.listening.es.distress_blunt import BLUNT
from flows.listening.es.distress_more import MORE, MORE_CHECK
from flows.listening.shape import DistressWords

_WANT = (
    r"(?:quiero|quisiera|queria|necesito|voy a|deseo|ganas de|prefiero|preferiria|pienso en|"
    r"pense en|pensando en|penso en|planeo|ojala|merezco|gustaria|decidi|intente|intento|"
    r"trate de|podria|debo|debere|estoy por|a punto de)"
)

WORDS = DistressWords(
    spelled={
        "quiero": "kiero qiero qero kero quieroo", "morir": "morirr morri moriir morirm",
        "morirme":
        "morirmee", "matarme": "matarmee mtarme",
        "suicidarme": "suisidarme suicidarm suicidame suicidarmee", "suicidio":
        "suisidio sucidio suicdio", "vivir": "bibir vibir bivir", "que": "q k qe", "ya no": "yano", "todas": "toas", "tomado": "tomao", "tragado": "tragao",
    },
    masks=(
        r"con la soga al cuello", r"(?:para|pa) cortar ?se las venas",
        *PATIENTS,
        r"(?:paciente|usuari[oa]|client\w+|adolescentes?|chic[oa]s|alumn[oa]s|jovenes|gente|person\w+) (?:\w+ ){0,2}(?:suicida|se autolesion\w+|quiere morir)",
        r"suicida (?:el|la|quien) que", r"(?:ser|un|una) suicida (?:para|por)", r"riesgo suicida", r"(?:era|fue|es|seria) (?:de )?suicidas?\b",
        r"(?:clase|exposicion|modulo|curso|charla|taller|examen) (?:de|sobre) (?:\w+ )?(?:sobredosis|suicidio)",
        r"(?:carta|nota|mail|correo) de despedida (?:para|a|en) (?:mis |los |las |la |el )?(?:companer\w+|equipo|oficina|jef\w+|colegas|empresa|trabajo)",
        r"me cort[eo] (?:el|un) (?:dedo|pelo|cabello)", r"me queme (?:\w+ ){1,2}con la (?:plancha|sarten|cafetera)", r"me cuelgo (?:el|la|del) (?:telefono|movil|cel\w*|mochila)",
        r"morir de lo\b", r"es pa(?:ra)? matarme", r"no quiero despertarme (?:temprano|tan|a las|pronto)", r"se acaba , (?:la|el|digo|por)",
        r"no voy a estar , (?:en|digo|por)", r"matar(?:me)? trabajando", r"(?:compu\w*|ordenador|portatil|movil|impresora|tele) se (?:suicido|murio)",
        r"puente (?:aereo|de \w+|y (?:volvi|vuelvo|regrese))", r"no (?:\w+ )?quiero estar aqui , quiero el",
        r"me muero (?:por|de (?:ganas|risa|verguenza|hambre|sueno|aburrimiento|calor|frio|"
        r"nervios|pena|curiosidad|sed))",
        r"me (?:estoy muriendo|moria|mori) (?:por|de (?:ganas|risa|verguenza|hambre|sueno|"
        r"aburrimiento|calor|frio|nervios|pena|curiosidad))",
        r"(?:se )?(?:murio|muere|muerta|muerto|muriendo) (?:la |el |mi )?(?:bateria|telefono|"
        r"celular|movil|ordenador|computadora|coche|carro|internet|wifi|pila|conexion|microfono)",
        r"me (?:mato|mataron|matan|mata|estan matando) (?:con|a|de|el|la|los|las|en|tanto|"
        r"tanta)\b",
        r"(?:es|seria|era|fue) (?:un |casi un |como un )?suicidio (?:profesional|laboral|"
        r"politico|comercial)?",
        r"matar(?:me)? (?:el tiempo|por (?:ese|este|un|el))",
        r"matandome (?:a trabajar|trabajando|estudiando)", r"punto muerto",
        r"acabar (?:ya )?(?:la|el|con el|mi) (?:carrera|curso|contrato|proyecto|trabajo|"
        r"entrevista)",
        r"me tire a la piscina",
        r"hora muerta|horas muertas|tiempo muerto|fecha mortal|aburrimiento mortal",
        r"(?:ganarse|ganarme|buscarme|curriculum|hoja de|estilo de|seguro de|calidad de|toda la|"
        r"toda mi) (?:la )?vida",
        r"(?:a|de) muerte(?= [.,]| $)",
        r"vivir (?:en|con|de|cerca|solo|sola|alli|aqui)\b",
    ),
    crisis=(
        *MORE, *ACTS, *BLUNT,
        _WANT +
        r" (?:\w+ ){0,3}?(?:morir|morirme|matarme|suicidarme|suicidio|desaparecer para siempre|"
        r"estar muert[oa]|dejar de (?:vivir|existir)|quitarme la vida|acabar con (?:todo|"
        r"mi vida)|terminar con (?:todo|mi vida)|ahorcarme|colgarme|lastimarme|hacerme dano|"
        r"cortarme|no despertar|dormir (?:y|para) (?:no|siempre)|tirarme (?:por|de|al|desde|"
        r"a las vias)|saltar (?:del|desde|de un|por la)|acabar con esto de una vez|"
        r"irme de este mundo)",
        r"(?:matarme|suicidarme|quitarme la vida|ahorcarme|autolesion\w*|me autolesion\w+)\b",
        r"no (?:\w+ )?(?:quiero|quisiera|deseo|puedo|merezco|vale la pena|tengo ganas de|"
        r"aguanto) (?:\w+ ){0,2}(?:seguir (?:con vida|viv[oai]\w*|viviendo|en este mundo|aqui)|"
        r"vivir\b(?! (?:en|con|de)\b)|existir|estar (?:viv[oa]|aqui|en este mundo)|despertar\w*|"
        r"la vida)",
        r"(?:la )?vida (?:ya )?no (?:\w+ )?(?:tiene sentido|vale la pena|merece la pena)",
        r"(?:todos|ellos|familia|mundo|hijos|estarian|estaran|seria|"
        r"vivirian) (?:\w+ ){0,4}(?:mejor|felices|tranquilos|"
        r"facil) (?:\w+ ){0,3}(?:si (?:yo )?(?:\w+ )?(?:muriera|no (?:estuviera|existiera|"
        r"viviera)|desapareciera|me muero|muero)|sin mi)\b",
        r"(?:nada|nadie) (?:me|ya me) (?:ata|retiene|une|sujeta) (?:\w+ ){0,2}(?:a este mundo|"
        r"aqui|a la vida|mundo)",
        r"(?:ojala|quisiera|desearia|mejor) (?:\w+ ){0,3}(?:no (?:haber|hubiera|"
        r"hubiese) (?:nacido|existido|despertado)|nunca (?:haber|hubiera) nacido|me muera|"
        r"estuviera muert[oa]|me muriera|no (?:despertara|despierte))",
        r"(?:no|nunca) (?:deberia|debi|debia) haber nacido",
        r"(?:suicidio|suicidarme|suicida) (?:\w+ )?(?:es|como|seria|parece|esta manana|hoy|"
        r"esta noche|en mi|me)\b",
        r"(?:pienso|pense|pensando|penso|pensar|idea|ideas|pensamientos|planeo|plan|"
        r"considero) (?:\w+ ){0,3}(?:suicid\w+|muerte|morir\b)",
        r"(?:la )?muerte (?:\w+ )?(?:suena|parece|seria|es) (?:\w+ ){0,2}(?:bien|mejor|solucion|"
        r"alivio|opcion|salida)",
        r"(?:morir|estar muert[oa]) (?:\w+ )?(?:suena|parece|seria|es) (?:\w+ ){0,2}(?:bien|"
        r"mejor|facil|alivio)",
        r"(?:amenaza|quiere|va|piensa|intento|habla|dice que|quiso) (?:\w+ ){0,4}(?:matarse|"
        r"suicidarse|tirarse (?:por|de|al|desde)|quitarse la vida|hacerse dano|morir(?:se)?|"
        r"ahorcarse|cortarse|lastimarse|lanzarse)",
        r"me (?:corto|corte|lastimo|lastime|hago dano|hice dano|voy a matar|quiero matar|"
        r"mato esta noche|voy a ir para siempre)\b",
        r"(?:tome|tomo|trague) (?:\w+ ){0,3}(?:muchas|todas|demasiad\w+|frasco|"
        r"caja) (?:\w+ ){0,3}(?:pastillas|pildoras|medicamentos|medicacion)?",
        r"(?:carta|nota) (?:de despedida|suicida)",
        r"me (?:estoy despidiendo|despido) (?:de todos|para siempre|de este mundo)",
        r"adios (?:mundo|para siempre)",
        r"sin (?:\w+ )?(?:motivo|razon|razones|motivos|ganas) (?:para|de) (?:seguir )?(?:vivir|"
        r"viviendo|viv[oa])\b",
        r"(?:prefiero|mejor) (?:estar )?muert[oa]\b", r"soy suicida|suicida\b",
    ),
    check=(*MORE_CHECK, *ACTS_CHECK, r"se (?:quito la vida|mato|suicido|ahorco)", r"no puedo mas(?= [.,]| $)",
    r"soy una carga", r"(?:quiero|quisiera) desaparecer", r"suicidi?o\b(?= [.,]| $)",
    r"ya no aguanto(?: mas)?(?= [.,]| $)", r"nada tiene sentido"),
    denied_before=r" (?:(?<!otro )(?<!un )(?<!mas )(?<!por que )(?<!el )no(?: me| te| se| lo| la| nos| le| voy a| voy| pienso| quiero| tengo| ganas de| intencion de| planeo| deseo| es| digo| creo| crean| que| estoy| he| en| pensando| soy| de| pa| para){0,4}|(?:nunca|jamas|ni|tampoco)(?: (?!y\b|pero\b|si\b)\w+){0,3}) $",
    denied_after=r"(?: \w+){0,2} no (?:es|son|esta|entra)\b",
    past_before=r" (?:queria|tenia|estaba|era|fui) (?:\w+ ){0,2}$",
    past=
    r"\b(?:hace (?:\w+ )?(?:anos|meses|mucho|tiempo)|antes(?! (?:que|de))|cuando era|en el pasado|de joven|(?<!de )una vez|en el (?:sesenta|setenta|ochenta|noventa)(?: y \w+)?|en los (?:setenta|ochenta|noventa)|(?:19|"
    r"20)\d\d)\b",
    present=r"\b(?:ahora|hoy|otra vez|de nuevo|todavia|sigo|esta (?:noche|manana|semana)|ya)\b",
    safe=r"\b(?:(?:estoy|me siento|me encuentro) (?:\w+ )?(?:bien|mejor|recuperad[oa]|estable|list[oa])|era otr[oa] (?:hombre|mujer|persona)|me trate|fui a terapia|lo supere|"
    r"superad[oa]|quedo atras|ya paso)\b",
)  # fmt: skip
