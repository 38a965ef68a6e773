"""What the parts of the conversation are called where one is chosen, in German."""

WAYS = (
    ("feel", r"(?:gef(?:ü|ue|u)hle?|wie (?:es|das) (?:sich )?anf(?:ü|ue|u)hlt|wie es mir geht)"),
    ("reflect", r"(?:r(?:ü|ue|u)ckblick|zur(?:ü|ue|u)ckschauen|was passiert ist|"
     r"wie es (?:war|lief|gelaufen ist))"),
    ("follow_up", r"(?:brief|ihnen schreiben)"),
    ("analyze", r"was ich (?:(?:eigentlich|wirklich) )?will"),
    ("move_on", r"(?:n(?:ä|ae|a)chste[rn]? schritte?|einen plan)"),
)  # fmt: skip
"""Stages, and what stands for one in a clause that says nothing else."""
AROUND = (
    "ja ok okay gut also dann na ach hm äh bitte der die das den dem ein eine einen es ist mal "
    "zuerst erst erstmal jetzt nur ich will möchte würde lieber nehme nehm wähle mit zu zum zur "
    "teil sache sagte gesagt glaube denke vielleicht eher machen wir lass uns an über von meine "
    "meinen mein"
)
"""Words that may stand around it."""
ENDS = "weil|denn|wenn|aber"
"""Words behind which another clause begins."""
