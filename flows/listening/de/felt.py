"""Words for how one is, in German, and what stands around them where nothing else is said."""

FELT = {
    "sadness": r"traurig\w*|niedergeschlagen|deprimiert|bedrückt",
    "anger": r"w[üu](?:e)?tend|sauer|zornig|stinksauer|verärgert",
    "disappointment": r"entt[äa](?:e)?uscht",
    "frustration": r"frustriert|genervt",
    "shame": r"besch[äa](?:e)?mt",
    "anxiety": r"[äa](?:e)?ngstlich|angst|besorgt|nerv[öo](?:e)?s|panisch",
    "loneliness": r"einsam|allein",
    "relief": r"erleichtert",
    "confusion": r"verwirrt|ratlos",
    "envy": r"neidisch",
    "numbness": r"leer|taub|betäubt",
    "hope": r"hoffnungsvoll|zuversichtlich",
}
AROUND = (
    "ich bin fühle fühl mich mir ist es und auch ein bisschen bissl wenig etwas sehr so ziemlich "
    "total echt eher noch gerade grad jetzt heute einfach nur schon immer ganz richtig vor allem "
    "hab habe am meisten irgendwie aber müde erschöpft kaputt platt fertig halt"
)
OUTRIGHT = {
    "anxiety": r"\bich hab(?:e|')?(?: (?:so|solche|echt|total|schon|wieder|jetzt|richtig))* "
               r"(?:angst|schiss|bammel|panik)\b(?! vor (?:mir|dir))|\bmir ist (?:ganz )?bange?\b",
    "sadness": r"\bich (?:k[oö](?:e)?nnte|muss|heule|weine)(?: (?:nur|gerade|jetzt|echt|die ganze "
               r"zeit|so|einfach))* ?(?:noch )?(?:heulen|weinen)?\b(?<=heule|weine|eulen|einen)",
    "anger": r"\bich (?:k[oö](?:e)?nnte|m[oö](?:e)?chte)(?: (?:nur|echt|so|laut))* (?:schreien|"
             r"platzen|kotzen)\b|\bich hab(?:e|')? (?:so|solche)? ?(?:eine )?(?:wut|stinkwut)\b",
    "shame": r"\bich sch[aä](?:e)?me? mich\b|\bes ist mir (?:so )?peinlich\b",
    "relief": r"\bmir f[aä](?:e)?llt ein stein vom herzen\b|\bich bin (?:echt |so )?(?:froh|"
              r"erleichtert),? dass\b",
}  # fmt: skip
"""A feeling of one's own said outright, whatever else stands around it."""
