"""What the parts of the conversation are called where one is chosen, in Spanish."""

WAYS = (
    ("feel", r"(?:sentimientos?|emociones|c(?:ó|o)mo (?:me siento|lo siento|se siente))"),
    ("reflect", r"(?:mirar atr(?:á|a)s|lo que pas(?:ó|o))"),
    ("follow_up", r"(?:carta|escribirles)"),
    ("analyze", r"(?:lo )?que quiero"),
    ("move_on", r"(?:(?:el )?(?:siguiente|pr(?:ó|o)ximo) paso|un plan)"),
)  # fmt: skip
"""Stages, and what stands for one in a clause that says nothing else."""
AROUND = (
    "sí si vale bueno pues entonces eh por favor el la los las lo un una eso esto es mis mi de con "
    "primero ahora solo quiero quisiera prefiero elijo tomo voy vamos a parte cosa creo quizás "
    "quizá tal vez dije hablar sobre"
)
"""Words that may stand around it."""
ENDS = "porque|pero"
"""Words behind which another clause begins."""
