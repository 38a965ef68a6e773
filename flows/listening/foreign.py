"""Whether a message is in a language there are no words for yet: told once, and taken all the same.

Only small words count, which every sentence of a language has and English has not.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from flows.listening.text import fold

ENOUGH = 2
"""Small words of another language from which a message is in it."""

_SMALL = """
el la los las una unos que por para con pero muy mi mis te su sus es esta estoy fue soy hoy
ayer puesto trabajo entrevista rechazaron dijeron como cuando porque nada todo hablas espanol
der das und ich nicht ein eine mit fur auf ist aber heute gestern bin habe haben wurde mir
mein meine stelle absage gesprach sie sehr auch wie warum sprichst deutsch
le les des une et je ne pas pour avec mais dans suis ai ete mon ma hier poste travail entretien
refuse tres aussi comment pourquoi parlez parles francais
uma os nao com mas muito meu minha foi hoje ontem vaga trabalho entrevista estou voce fala
il lo gli uno che non sono ma con molto mio mia ieri oggi lavoro colloquio perche parli italiano
ik een het niet maar met ben heb mijn vandaag gisteren baan gesprek ook waarom spreek nederlands
nie jest sie bardzo moja moj dzis wczoraj praca rozmowa dlaczego mowisz po polsku
"""
_ENGLISH = """
the and i you it is was to of my me a in that they we for on with not this at have had got no yes
do did but so just after from would can
"""
_SPEAKING = re.compile(
    r"\b(?:do you |can you |can we |can i )?(?:speak|talk|write|hablas|habla|sprichst|sprechen|"
    r"parlez|parles|fala|falas|parli|parla|spreek|mowisz)\b.{0,20}\b(?:espanol|spanish|deutsch|"
    r"german|francais|french|portugues|portuguese|italiano|italian|nederlands|dutch|polsku|polish|"
    r"turkish|turkce|arabic|russian|ukrainian|chinese|hindi|my language|another language)\b"
)
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 400


@cache
def _english() -> frozenset[str]:
    return frozenset(_ENGLISH.split())


@cache
def _small() -> frozenset[str]:
    return frozenset(_SMALL.split()) - _english()


def is_foreign(text: str) -> bool:
    """Whether the message is in another language, as far as its small words tell."""
    words = _WORD.findall(_bare(text))
    theirs = sum(word in _small() for word in words)
    return theirs >= ENOUGH and theirs > 2 * sum(word in _english() for word in words)


def asks_for_language(text: str) -> bool:
    """Whether it asks for another language, in that one or in English."""
    return len(text) < _LONGEST and _SPEAKING.search(_bare(text)) is not None


def _bare(text: str) -> str:
    """Without case and accents."""
    split = unicodedata.normalize("NFD", fold(text[:_LONGEST]))
    return "".join(one for one in split if not unicodedata.combining(one))
