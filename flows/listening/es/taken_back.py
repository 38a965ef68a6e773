"""How people take back what they have just said, in Spanish: each form stands here once."""

from flows.listening.shape_acts import TakenBackWords

_DECIR = r"(?:quise|quer[ií]a|quiero) decir|me (?:refer[ií]a|refiero) a"

WORDS = TakenBackWords(
    halts=r"ay|uy|eh|ah|oh|este|bueno|pues|ok",
    noes=r"no",
    words=r"perd[oó]n|perdona|espera|disculpa|en realidad|ojo|correcci[oó]n|digo",
    outright=r"u+ps|error m[ií]o|mejor dicho|olvida eso|borra eso|tacha eso|espera un momento",
    pairs=(
        r"no,? (?:espera|perd[oó]n|mejor|m[aá]s bien)|espera,? no|perd[oó]n,? (?:no|digo)|"
        r"mejor dicho|o mejor|o m[aá]s bien"
    ),
    meant=_DECIR,
    better=r"mejor dicho|m[aá]s bien|digamos|mejor|c[aá]mbialo (?:a|por)",
    is_so=r"(?:era|fue|es)|se llama|deber[ií]a (?:decir|ser)",
    said=r"he dicho|te dije|quise decir",
    joins=r"y|pero|tambi[eé]n|adem[aá]s|por cierto",
    both=r"y|adem[aá]s",
    back_to=r"volviendo a lo de antes|antes(?= dije)",
    behind=r"perd[oó]n|ups|en realidad|por cierto|creo|la verdad",
)
