"""Which words of its own an answer needs: the kind of need a text speaks of, and its language."""

from __future__ import annotations

import re

from flows.listening.distress_learned import Danger
from flows.listening.distress_spelling import folded

OTHERS = (
    "bereavement_suicide", "threat_others", "violence_home", "eating", "substances", "panic_now",
)  # fmt: skip
"""Kinds that are no danger to oneself, each with words of its own."""
LANGUAGES = ("en", "de", "es")
_LONGEST = 1000
_WORD = re.compile(r"[^\W_]+")
_WHO = (
    r"\b(?:friend|brother|sister|mum|mom|mother|dad|father|son|daughter|partner|mate|husband|wife|cousin|flatmate|roommate|boyfriend|girlfriend|"
    r"colleague|uncle|aunt|he|she|freund\w*|kumpel|bruder|schwester|mutter|mama|papa|vater|sohn|tochter|mann|frau|mitbewohner\w*|kolleg\w*|onkel|er|"
    r"amig[oa]|herman[oa]|novi[oa]|espos[oa]|hij[oa]|madre|padre|prim[oa]|companer[oa]|ti[oa]|vecin[oa]|el|ella|su)\b"
)
_ELSE = re.compile(
    _WHO + r".{0,60}\b(?:kill|hurt|harm|hang)(?:ing)? (?:him|her|them)sel\w+|" + _WHO + r".{0,40}\b(?:wants to die|is suicidal|suicidal|end (?:his|her) life|not want to live)|"
    + _WHO + r".{0,60}\b(?:sich (?:umbringen|das leben nehmen|was antun|etwas antun|umzubringen)|nicht mehr leben|sterben will)|"
    + _WHO + r".{0,60}\b(?:matarse|suicidarse|quitarse la vida|no quiere vivir|quiere morir\w*)"
)  # fmt: skip
_BEREAVED = re.compile(
    r"\b(?:killed|hanged|hung|shot) (?:him|her|them)self|took (?:his|her|their) own life|(?:died by|lost \w+ (?:\w+ )?to) suicide|"
    r"\bsich (?:umgebracht|erhangt|das leben genommen|erschossen)|hat sich (?:\w+ ){0,4}(?:umgebracht|das leben genommen)|\bse (?:suicido|mato|quito la vida|ahorco|colgo)\b"
)
_MEANS = re.compile(
    r"\b(?:pills?|tablets?|meds|rope|noose|gun|shotgun|knife|blades?|razors?|bridge|roof|ledge|tracks|tabletten|pillen|medis|strick|seil|waffe|messer|"
    r"klinge\w*|brucke|dach|gleis\w*|pastillas|cuerda|soga|pistola|arma|cuchill[oa]|navaja|puente|azotea|vias)\b"
)
_TAKEN = re.compile(
    r"\b(?:took|taken|swallowed|downed|overdosed)\b.{0,40}\b(?:pills?|tablets?|meds|medication|medicine|them|lot|everything)\b|\b(?:habe?|ha)\b.{0,50}\b(?:genommen|geschluckt|gnoh)\b|"
    r"\b(?:tome|trague|tragado|tomado)\b.{0,40}\b(?:pastillas?|todo|todas|frasco|caja|medic\w+)\b|\bpastillas\b.{0,20}\b(?:tome|trague)\b"
)
_COMMON = {
    "de": [
        "ich",
        "nicht",
        "und",
        "mich",
        "mir",
        "das",
        "ist",
        "ein",
        "eine",
        "der",
        "die",
        "den",
        "habe",
        "hab",
        "will",
        "bin",
        "nur",
        "mehr",
        "noch",
        "auf",
        "mit",
        "aber",
        "jetzt",
        "heute",
        "es",
        "zu",
        "nimmer",
        "i",
        "mi",
        "wie",
    ],
    "es": [
        "que",
        "de",
        "no",
        "me",
        "la",
        "el",
        "en",
        "y",
        "mi",
        "un",
        "una",
        "los",
        "las",
        "por",
        "con",
        "para",
        "ya",
        "esta",
        "lo",
        "soy",
        "estoy",
        "quiero",
        "hoy",
        "se",
        "es",
        "todo",
        "como",
        "mas",
        "yo",
    ],
    "en": [
        "i",
        "the",
        "to",
        "and",
        "my",
        "is",
        "it",
        "of",
        "in",
        "that",
        "me",
        "not",
        "am",
        "for",
        "this",
        "be",
        "im",
        "was",
        "just",
        "want",
        "you",
        "on",
        "with",
        "have",
        "do",
        "but",
    ],
}
_SHARED = {"me", "no", "i", "mi", "es", "die", "was", "in", "am"}


def language_of(text: str, usual: str = "en") -> str:
    """The language a text is written in, of those that can be answered in; else the usual one."""
    said = [word for word in _WORD.findall(folded(text[:_LONGEST])) if word not in _SHARED]
    counts = {code: sum(word in words for word in said) for code, words in _SETS.items()}
    own = {code: sum(word.startswith(begins) for word in said) for code, begins in _BEGINS.items()}
    best = max(LANGUAGES, key=lambda code: (counts[code] + 2 * own[code], code == usual))
    return best if counts[best] + own[best] else usual


_SETS = {code: frozenset(words) for code, words in _COMMON.items()}
_BEGINS = {
    "en": ("kill", "dying", "dead", "pills", "suicide", "myself", "tonight"),
    "de": ("umbring", "sterb", "tablett", "selbstm", "suizid", "leben", "tot", "nein"),
    "es": ("mori", "matar", "pastill", "suicid", "vivir", "vida", "muert", "noche", "quiero"),
}


def special(text: str) -> str:
    """Somebody else in danger now, or lost to suicide; empty for all else."""
    plain = folded(text[:_LONGEST])
    if _BEREAVED.search(plain):
        return "bereavement_suicide"
    return "someone_else_now" if _ELSE.search(plain) and not _of_oneself(plain) else ""


def _of_oneself(plain: str) -> bool:
    return (
        re.search(r"\b(?:i want|i will|myself|mich umbring\w*|ich will|quiero|matarme)\b", plain)
        is not None
    )


def other(text: str, danger: Danger | None) -> str:
    """Another kind of need, as far as the model can tell."""
    return danger.other(text) if danger else ""


def names_means(text: str) -> bool:
    """Whether something is named that one could do it with."""
    return _MEANS.search(folded(text[:_LONGEST])) is not None


def was_taken(text: str) -> bool:
    """Whether something was taken already."""
    return _TAKEN.search(folded(text[:_LONGEST])) is not None
