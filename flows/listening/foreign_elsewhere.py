"""Small words of languages that are only noticed, and how people ask for one of them.

They have no folder: nothing else in them is understood.
"""

SMALL = (
    "le les des une et je ne pas pour avec mais dans suis ai ete mon ma hier poste travail "
    "entretien refuse tres aussi comment pourquoi parlez parles francais uma os nao com mas muito "
    "meu minha foi hoje ontem vaga trabalho entrevista estou voce fala il lo gli uno che non sono "
    "ma con molto mio mia ieri oggi lavoro colloquio perche parli italiano ik een het niet maar "
    "met ben heb mijn vandaag gisteren baan gesprek ook waarom spreek nederlands nie jest sie "
    "bardzo moja moj dzis wczoraj praca rozmowa dlaczego mowisz po polsku"
)
SPEAKING = "parlez|parles|fala|falas|parli|parla|spreek|mowisz"
NAMED = {
    "fr": "francais|french|franzosisch|frances", "pt": "portugues|portuguese",
    "it": "italiano|italian", "nl": "nederlands|dutch", "pl": "polsku|polski|polish",
    "tr": "turkce|turkish", "ar": "arabic", "ru": "russian", "uk": "ukrainian", "zh": "chinese",
    "hi": "hindi",
}  # fmt: skip
"""What each is called, in itself and by its neighbours, without accents."""
UNNAMED = "my language|another language"
IN_IT = "em|au|po"
PLEASE = "stp|svp"
"""What stands before the name of one that is asked for, and behind it."""
