"""The core sentences of danger: heard however they are spelt. Folded, no apostrophes."""

from __future__ import annotations

BETWEEN = ("just", "really", "so", "gonna", "einfach", "nur", "ya", "own", "noch")
"""Words of which one may stand between any two of a sentence."""
ENGLISH = (
    "i want to die", "i wanna die", "want to be dead", "wish i was dead", "wish i were dead",
    "kill myself", "killing myself", "end my life", "take my life", "end it all", "hang myself",
    "hurt myself", "cut myself", "harm myself", "want to disappear forever", "commit suicide",
    "dont want to live", "do not want to live", "dont wanna live", "dont want to be alive",
    "dont want to be here", "dont want to exist", "dont want to wake up", "nobody would miss me",
    "better off without me", "better off dead", "no reason to live", "i am suicidal",
    "im suicidal", "feeling suicidal", "going to die tonight", "goodbye forever", "let me die",
    "want it to be over", "took all the pills", "took all my pills", "i took pills",
    "slit my wrists", "jump off a bridge", "jump off the bridge", "want to end it",
    "tired of living", "tired of life", "cant live anymore", "not be alive", "i cant go on",
    "thinking about suicide", "thinking of suicide", "wish i would die", "ready to die", "hope i die",
    "nobody will miss me", "better without me", "not worth living", "taking my life",
    "swallowed the pills", "swallowed my pills", "thinking about dying", "want to be gone forever",
)  # fmt: skip
GERMAN = (
    "ich will sterben", "will sterben", "moechte sterben", "mochte sterben", "will tot sein",
    "bring mich um", "bringe mich um", "mich umbringen", "mich umzubringen", "mir das leben nehmen",
    "will nicht mehr leben", "mag nicht mehr leben", "moechte nicht mehr leben",
    "mochte nicht mehr leben", "kann nicht mehr leben", "will nicht mehr aufwachen",
    "nicht mehr da sein", "nicht mehr hier sein", "ohne mich besser dran", "besser dran ohne mich",
    "keinen grund zu leben", "mache schluss mit allem", "ritze mich", "mich ritzen",
    "mich verletzen", "mich toeten", "mich toten", "selbstmord begehen", "haenge mich auf",
    "hange mich auf", "wuerde lieber sterben", "waere lieber tot", "ware lieber tot",
    "spring von der bruecke", "tabletten genommen", "pillen genommen", "ich bin suizidal",
    "will weg sein", "will nicht mehr", "kann nicht mehr", "mir was antun", "mir etwas antun",
    "wunschte ich ware tot", "ich ware tot", "mochte tot sein", "mochte nur tot sein",
    "tabletten geschluckt", "pillen geschluckt", "beende mein leben", "nicht mehr am leben sein",
    "selbstmord ist", "will nur noch tot sein", "hange mich heute auf", "ohne mich besser",
    "ohne mich ware es fur alle besser", "kein bock mehr zu leben", "will nicht mehr da sein",
)  # fmt: skip
SPANISH = (
    "quiero morir", "quiero morirme", "me quiero morir", "quisiera morir", "quiero matarme",
    "me quiero matar", "voy a matarme", "me voy a matar", "quitarme la vida", "me quito la vida",
    "no quiero vivir", "ya no quiero vivir", "no quiero seguir viviendo", "no quiero seguir",
    "no quiero despertar", "no quiero estar aqui", "quiero suicidarme", "voy a suicidarme",
    "me voy a suicidar", "me quiero suicidar", "quiero desaparecer", "mejor sin mi",
    "estarian mejor sin mi", "nadie me va a extranar", "quiero cortarme", "me quiero cortar",
    "hacerme dano", "me hago dano", "no tengo razones para vivir", "no tiene sentido vivir",
    "prefiero morir", "prefiero estar muerto", "prefiero estar muerta", "quiero estar muerto",
    "quiero estar muerta", "quiero acabar con todo", "acabar con mi vida", "me tome las pastillas",
    "quiero dormir para siempre", "ojala me muera", "no puedo mas", "quiero que se acabe todo",
    "me voy a suicidar", "no quiero estar viva", "no quiero estar vivo", "quiero quitarme la vida",
    "tome todas las pastillas", "me suicido", "voy a quitarme la vida", "no quiero seguir viva",
    "no quiero seguir vivo", "me quiero ir de este mundo", "quiero dejar de vivir", "voy a morir",
    "me voy a quitar la vida", "no quiero existir", "me voy a colgar", "me voy a ahorcar",
)  # fmt: skip
SENTENCES: tuple[str, ...] = (*ENGLISH, *GERMAN, *SPANISH)
"""What must be heard in any spelling."""

MORE: tuple[str, ...] = (
    "tonight", "tomorrow", "today", "now", "just", "really", "so", "anymore", "any", "more",
    "suicide", "selbstmord", "suizid", "suicidio", "please", "help", "everyone", "everything",
    "would", "be", "my", "family", "hate", "life", "living", "pain", "stop", "again", "gonna",
    "going", "cutting", "heute", "nacht", "morgen", "alle", "alles", "und", "es", "das", "leben",
    "einfach", "nur", "noch", "wieder", "hoy", "noche", "esta", "todo", "todos", "mas", "la",
    "vida", "ya", "muerto", "muerta", "and", "the", "is", "of", "this", "point", "no", "overdose",
    "pills", "goodbye", "adios", "kms", "point", "in", "think", "about", "dying",
    "done", "with", "over", "it", "sorry", "perdon", "soy", "una", "carga", "suicida", "unalive",
)  # fmt: skip
"""Words that stand around them."""
SHORT: dict[str, str] = {
    "b": "be", "u": "you", "2": "to", "wan": "wanna", "wnt": "want", "whant": "want", "jus": "just",
    "dnt": "dont", "ded": "dead", "tonite": "tonight", "wuld": "would", "mis": "miss",
}  # fmt: skip
"""Short forms of English words."""
GERMAN_SHORT: dict[str, str] = {
    "nich": "nicht", "nit": "nicht", "net": "nicht", "ned": "nicht", "wil": "will", "mer": "mehr",
    "nurnoch": "nur", "nimma": "nicht mehr", "nimmer": "nicht mehr", "i": "ich", "tod": "tot",
    "wer": "ware",
}  # fmt: skip
SPANISH_SHORT: dict[str, str] = {
    "q": "que", "k": "que", "toas": "todas", "toos": "todos", "pa": "para", "oi": "hoy",
}  # fmt: skip
"""Short forms, and words that a dialect says its own way."""
