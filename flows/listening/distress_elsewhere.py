"""The plainest statements of wanting to die in languages that are not spoken here yet.

In danger people write in their own language. These are few and literal, so nothing lowers them;
words that also stand in news or idioms only ask. Native readers should review them.
"""

import unicodedata

from flows.listening.shape import DistressWords


def _apart(*patterns: str) -> tuple[str, ...]:
    """The patterns as `distress.plain` leaves letters: Hangul in its parts, accents gone."""
    apart = (unicodedata.normalize("NFD", pattern) for pattern in patterns)
    return tuple("".join(c for c in one if not unicodedata.combining(c)) for one in apart)


WORDS = DistressWords(
    spelled={},
    masks=_apart(
        r"(?:mourir|morte?|crever) de (?:rire|faim|soif|honte|froid|chaud|peur|fatigue|ennui|rir)",
        r"me tuer (?:a|au|de)\b",
        r"morire (?:dal|dalle|dalla|di|per) \w+",
        r"(?:uccidermi|ammazzarmi) (?:di|dal)\b",
        r"morrer (?:de|por) \w+",
        r"me matar (?:de|por|a)\b",
        r"умереть (?:со смеху|от (?:смеха|стыда|скуки|голода))",  # noqa: RUF001 - Cyrillic is meant
        r"\w*想死(?:你|妳|他|她)\w*",
    ),
    crisis=_apart(
        r"(?:veux|voudrais|envie de|vais|prefere|aimerais|souhaite) mourir\b",
        r"(?:veux|voudrais|envie de|vais|pense a) (?:me )?(?:tuer|suicider|pendre)\b",
        r"me suicider\b",
        r"ne (?:veux|peux) plus vivre\b",
        r"(?:veux|envie de) plus vivre\b",
        r"plus envie de vivre\b",
        r"veux en finir(?: avec la vie|(?= [.,]| $))",
        r"(?:voglio|vorrei|preferisco|meglio) morire\b",
        r"(?:voglio|vorrei|penso di) (?:uccidermi|ammazzarmi|suicidarmi|farla finita)\b",
        r"non (?:voglio|ho voglia di) (?:piu )?vivere\b",
        r"(?:quero|queria|vou|prefiro|vontade de) (?:morrer|me matar|me suicidar|suicidar me)\b",
        r"nao (?:quero|aguento) (?:mais )?viver\b",
        r"chce (?:umrzec|sie zabic)\b",
        r"nie chce (?:mi sie )?(?:juz )?zyc\b",
        r"(?:zabije sie|popelnie samobojstwo)\b",
        r"olmek istiyorum\b",
        r"(?:yasamak istemiyorum|kendimi oldur\w+)",
        r"(?:ik )?wil (?:gewoon |alleen |maar )?(?:dood|sterven)\b",
        r"wil niet (?:meer|langer) leven\b",
        r"(?:mezelf|mijzelf) van kant\b",
        r"хочу (?:умереть|померти|сдохнуть)\b",
        r"не хочу (?:больше |більше )?(?:жить|жити)\b",
        r"(?:убить|убью|вбити) себ[яе]\b",  # noqa: RUF001 - Cyrillic is meant
        r"покончить с (?:собой|жизнью)",  # noqa: RUF001 - Cyrillic is meant
        r"(?:اريد|ابغى|ابي|بدي|عايز) (?:ان )?(?:اموت|انتحر)",
        r"(?:ساقتل|اقتل) نفسي",
        r"لا اريد (?:ان اعيش|العيش|الحياة)",
        r"\w*(?:想死|不想活|想自杀|想自殺|要自杀|要自殺|活不下去|死にたい|生きたくない)",
        r"죽고 ?(?:싶|시퍼)",
        r"(?:살기|살고) 싶지 않",
    ),
    check=_apart(
        r"(?:samobojstw|самоубийств|самогубств|intihar|zelfmoord)\w*",
        r"انتحار",
        r"\w*(?:自杀|自殺|消えたい)",
        r"자살",
    ),
    denied_before=r"(?!)",
    denied_after=r"(?!)",
    past=r"(?!)",
    past_before=r"(?!)",
    present=r"(?!)",
)
