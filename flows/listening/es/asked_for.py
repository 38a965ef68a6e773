"""What somebody says a letter shall ask for, in Spanish."""

ASKED_FOR = {
    "feedback": r"\b(?:feedback|comentarios|qué (?:\w+ ){0,3}(?:mejor\w*|mal|falló|faltó)|"
    r"en qué (?:fall|mejor)\w*|una opinión)",
    "keep_in_mind": r"\b(?:me (?:\w+ )?(?:tengan|tenga|tienen) en cuenta|tenerme en cuenta|"
    r"se acuerden de mí|me llamen|volver a (?:presentarme|intentarlo))",
    "reason": r"\b(?:el motivo|la razón|por qué)\b",
}
