"""Spanish words for other people at risk, for what was taken, and that tell the language."""

from flows.listening.phrases import word_set
from flows.listening.shape import NeedWords

WORDS = NeedWords(
    others=(
        r"\b(?:amig[oa]|herman[oa]|novi[oa]|espos[oa]|hij[oa]|madre|padre|prim[oa]|companer[oa]|"
        r"ti[oa]|vecin[oa]|el|ella|su)\b"
    ),
    at_risk=(r"matarse|suicidarse|quitarse la vida|no quiere vivir|quiere morir\w*",),
    oneself=(r"\b(?:quiero|matarme)\b",),
    bereaved=(r"\bse (?:suicido|mato|quito la vida|ahorco|colgo)\b",),
    means=(r"\b(?:pastillas|cuerda|soga|pistola|arma|cuchill[oa]|navaja|puente|azotea|vias)\b"),
    taken=(
        r"\b(?:tome|trague|tragado|tomado)\b.{0,40}"
        r"\b(?:pastillas?|todo|todas|frasco|caja|medic\w+)\b",
        r"\bpastillas\b.{0,20}\b(?:tome|trague)\b",
    ),
    common=word_set(
        "que de no me la el en y mi un una los las por con para ya esta lo soy estoy quiero hoy se "
        "es todo como mas yo estaba nada nadie muy"
    ),
    begun=(
        "mori", "matar", "pastill", "suicid", "vivir", "vida", "muert", "noche", "quiero",
    ),
    around_country=word_set("estoy en vivo soy de del la el mi pais es aqui"),
)  # fmt: skip
