"""Whether a message is in a language there are no words for yet: told once, and taken all the same.

Only small words count, which every sentence of a language has and English has not.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
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
_NAMES: Mapping[str, str] = {
    "en": "english|englisch|ingles|anglais",
    "de": "deutsch|german|aleman|allemand",
    "es": "espanol|spanish|spanisch|castellano",
    "fr": "francais|french|franzosisch|frances",
    "pt": "portugues|portuguese", "it": "italiano|italian", "nl": "nederlands|dutch",
    "pl": "polsku|polski|polish", "tr": "turkce|turkish", "ar": "arabic", "ru": "russian",
    "uk": "ukrainian", "zh": "chinese", "hi": "hindi",
}  # fmt: skip
"""What each language is called, in itself and by its neighbours, without accents."""
_NAMED = re.compile(
    r"(?:(?:can|could|may) (?:we|you|i) (?:please |also )*(?:speak|talk|write|switch to|go on)? ?|"
    r"(?:do you (?:know|have)|kannst du|konnen wir|geht (?:es|das)(?: auch)?|puedes|podemos|"
    r"(?:please )?switch(?: the language)? to|change(?: the language)? to|und|and|or) ?)?"
    r"(?P<lead>(?:auch |lieber |rather |better |mejor )?(?:in|auf|en|em|au|po) )?"
    rf"(?P<name>{'|'.join(_NAMES.values())})"
    r"(?P<tail> (?:bitte|please|por favor|sprechen|reden|hablar|instead|stp|svp))*"
)
"""A whole message that names a language it should go on in."""
_WORD = re.compile(r"[^\W\d_]+")
_MARKS = re.compile(r"[.,;!?\u00bf\u00a1]+")
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
    if len(text) >= _LONGEST:
        return False
    return _SPEAKING.search(_bare(text)) is not None or _is_named(text)


def language_asked_for(text: str) -> str:
    """The code of the language that a message asks for; empty where none is named."""
    if not asks_for_language(text):
        return ""
    words = set(_WORD.findall(_bare(text)))
    return next((code for code, names in _NAMES.items() if words & set(names.split("|"))), "")


def _is_named(text: str) -> bool:
    """Whether the whole message names a language and wants it: "auf Deutsch", "deutsch bitte"."""
    said = _MARKS.sub("", _bare(text)).strip()
    found = _NAMED.fullmatch(said)
    return found is not None and found["name"] != said


def _bare(text: str) -> str:
    """Without case and accents."""
    split = unicodedata.normalize("NFD", fold(text[:_LONGEST]))
    return "".join(one for one in split if not unicodedata.combining(one))
