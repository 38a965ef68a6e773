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
