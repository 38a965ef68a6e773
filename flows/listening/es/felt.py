"""Words for how one is, in Spanish, and what stands around them where nothing else is said."""

FELT = {
    "sadness": r"tristes?|deprimid[oa]|tristeza|hundid[oa]",
    "anger": r"enfadad[oa]|enojad[oa]|furios[oa]|rabia|cabread[oa]",
    "disappointment": r"decepcionad[oa]|desilusionad[oa]",
    "frustration": r"frustrad[oa]|hart[oa]",
    "shame": r"avergonzad[oa]|vergüenza",
    "anxiety": r"nervios[oa]|ansios[oa]|angustiad[oa]|miedo|preocupad[oa]",
    "loneliness": r"sol[oa]",
    "relief": r"aliviad[oa]|alivio",
    "confusion": r"confundid[oa]|confus[oa]",
    "envy": r"envidia",
    "numbness": r"vac[ií][oa]",
    "hope": r"esperanzad[oa]",
}
AROUND = (
    "estoy me siento y también tambien un poco algo muy tan bastante más mas bien ahora hoy sobre "
    "todo pero tengo siento yo todavía aún con solo sólo de la el cansado cansada agotado agotada"
)
OUTRIGHT = {
    "anxiety": r"\b(?:tengo|me da)(?: (?:mucho|tanto|un poco de|bastante))? (?:miedo|p[aá]nico)\b"
    r"(?! de (?:m[ií]|lo que pueda))",
    "sadness": r"\b(?:me dan?|tengo)(?: (?:muchas|unas))? ganas de llorar\b|"
    r"\bestoy(?: (?:que no paro de|todo el d[ií]a))? llorando\b|"
    r"\bme da (?:mucha |tanta )?(?:pena|tristeza)\b",
    "anger": r"\bme da (?:mucha |tanta )?(?:rabia|coraje)\b|\bestoy (?:muy )?(?:cabread|enfadad|"
    r"enojad)[oa] (?:con|por|porque)\b",
    "shame": r"\bme da (?:mucha |tanta )?verg[uü]enza\b",
    "relief": r"\bqu[eé] alivio\b|\bme (?:siento|quedo) (?:m[aá]s )?(?:aliviad[oa]|liger[oa])\b",
}
"""A feeling of one's own said outright, whatever else stands around it."""
