"""Small words that show how something is said, in Spanish: asked, denied, put right, politely."""

from flows.listening.shape_acts import CueWords

_LEAD = r"(?:y |pero |oye |ok |bueno |entonces |a ver |che |pues |o |ah |mira )*"

WORDS = CueWords(
    asking=(
        rf"^\W*{_LEAD}(?:qui[eé]n(?:es)?|qu[eé](?! (?:no|me|les|le|la|el|los|supe|fui|pude) )|"
        r"cu[aá]ndo(?! (?:me|les|le|la|el|los|estaba|fui) )|d[oó]nde|por qu[eé]|para qu[eé]|"
        r"c[oó]mo|cu[aá]l(?:es)?|cu[aá]nt[oa]s?|puedo|puedes|podr[ií]a|debo|deber[ií]a|debemos|"
        r"tengo que|hay|es normal|vale la pena|conviene|sirve|est[aá] bien si)\b|¿|\b(?:no s[eé]|"
        r"quiero saber|quisiera saber|me pregunto|ni idea de|no tengo claro) (?:si|c[oó]mo|qu[eé]|"
        r"por qu[eé]|cu[aá]ndo|d[oó]nde|qui[eé]n)\b"
    ),
    outright=(
        rf"¿|^\W*{_LEAD}(?:por qu[eé]\b(?! no\W*$)|para qu[eé]\b|"
        r"c[oó]mo (?:hago|se|puedo|debo|le|les|es|supero|pido|escribo|respondo|contesto)\b|"
        r"cu[aá]nto (?:tiempo|tarda|debo|hay|falta|se)\b|qu[eé] (?:hago|es|pasa|significa|debo|"
        r"puedo|tengo|se|les|le|digo|pongo) |(?:puedo|debo|deber[ií]a|podr[ií]a|conviene|vale la "
        r"pena|es normal|hay que)\b)"
    ),
    correcting=(
        r"\bsino\b|\ben (?:vez|lugar) de\b|^\W*(?:no|perd[oó]n|espera|ojo|disculpa|"
        r"correcci[oó]n)\b|\bquise decir\b|\bme refer[ií]a\b|\bquer[ií]a decir\b|\bdigo\b|\bmal\b|"
        r"\b(?:cambia\w*|corrige\w*|quita\w*|saca\w*|borra\w*|pon)\b|\ben realidad\b|\bse llama\b|"
        r"\bme equivoqu[eé]\b|\bdeber[ií]a decir\b"
    ),
    denying=r"\b(?:nada|no|nunca|jam[aá]s|sin|tampoco|ning[uú]n\w*)\b",
    stopping=r"\b(?:nunca|deja|basta|para ya)\b",
    polite=(
        r"\b(?:puedes|pod[eé]s|puede|podr[ií]as?|podemos|podr[ií]amos|puedo|me dejas|te importa)\b|"
        r"\bpor favor\b|\bporfa\b"
    ),
    latest="hoy ahora perdón digo mejor no",
    gone_by="era estaba ayer antes anoche",
    out_of="de|sobre",
    ten="diez",
    turning="pero",
    abbreviated=r"sr|sra|srta|dra|lic|ing|uds?|p\.ej|aprox",
    small=(
        "el la los las una unos que por para con pero muy mi mis te su sus es esta estoy fue soy "
        "hoy ayer puesto trabajo entrevista rechazaron dijeron como cuando porque nada todo "
        "hablas espanol porfa quiero puedo tengo esto eso lo les ya ahora gracias mas del fue"
    ),
    asking_after=r"c[oó]mo (?:est[aá]s|andas|te va)|qu[eé] tal",
    speaking="hablas|habla",
    named="espanol|spanish|spanisch|castellano",
    halting=r"(?:(?:y|pero|pues) )*(?:la verdad|en serio|de verdad|sinceramente|sabes qu[eé])",
    instead=r"\b(?:m[aá]s bien)\b",
    no_to_it=r"(?:no(?: (?:mucho|exactamente|tanto))?|para nada)\b",
    may_we="puedes|podemos",
    in_it="(?:mejor )?en",
    please="por favor|hablar",
)
