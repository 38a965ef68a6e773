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
