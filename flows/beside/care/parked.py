"""What a text does while everything is parked: each kind has an answer of its own.

Nothing here leads out of the help but a clear word that one is safe, or that it was not meant.
"""

from __future__ import annotations

import re

from flows.listening.distress_spelling import folded

_KINDS: tuple[tuple[str, str], ...] = (
    ("taken",
     r"\b(?:took|taken|swallow\w+|overdos\w+|od d)\b.{0,40}\b(?:pills?|tablets?|meds|them|it|lot|all|everything|something)\b|"
     r"\b(?:hab|habe)\b.{0,40}\b(?:genommen|geschluckt)\b|\b(?:me )?(?:tome|trague|he tomado|me tome)\b.{0,40}\b(?:pastillas?|todo|todas|frasco|caja|algo|las)\b|"
     r"\buberdosis\b|\bsobredosis\b|\b(?:cut|cutting) (?:deep|too deep)\b|\bbleeding\b|\bblute\b|\bsangrando\b"),
    ("unsafe",
     r"\b(?:not|n t|cant|cannot|can t) (?:\w+ )?(?:be |keep |feel )?(?:my ?self )?safe\b|\bunsafe\b|\bkeep my ?self safe\b|\bi (?:will|ll|m going to|am going to|gonna) do it\b|"
     r"\b(?:nicht|net) (?:mehr )?sicher\b|\bgarantier\w*\b|\bich (?:mach|tu|mache|tue) es\b|\bno estoy (?:a salvo|segur[oa])\b|\bno me fio de mi\b|\blo voy a hacer\b"),
    ("phone",
     r"\b(?:can ?t|cannot|can not|don ?t want to|not able to|hate|won ?t) (?:\w+ ){0,3}(?:call|phone|talk|speak|ring)\b|\bon the phone\b|\bno (?:phone )?credit\b|\bthey(?:ll| will)? hear me\b|"
     r"\b(?:kann|mag|will) (?:\w+ ){0,3}(?:nicht )?(?:telefonieren|anrufen|sprechen|reden)\b|\bnicht telefonieren\b|\bno puedo (?:hablar|llamar)\b|\bpor telefono\b|\bme van a oir\b"),
    ("person",
     r"\b(?:call|ring|send|get) (?:\w+ )?(?:someone|somebody|help|an ambulance|the police|for me|my)\b|\bhelp me\b|\bhelp please\b|\bi need help\b|^help$|\bis (?:there )?(?:anyone|someone|a human)\b|\btalk to (?:someone|a person|a human)\b|"
     r"\bhilf mir\b|\bhilfe\b|\bruf (?:\w+ )?(?:jemand|hilfe|an)\b|\bmit jemandem reden\b|\bayuda\w*\b|\bllama (?:a )?(?:alguien|por mi|una)\b|\bhablar con (?:alguien|una persona)\b"),
    ("tell",
     r"\b(?:tell|telling|told|report|inform)\b.{0,25}\b(?:anyone|anybody|someone|police|them|my)\b|\bwho (?:reads|sees|can see|will see)\b|\bwill (?:they|you) (?:call|send) (?:the )?police\b|\bsecret\b|"
     r"\b(?:sagst|erzahlst|verrat\w*|meldest)\b.{0,25}\b(?:niemand\w*|weiter|jemand\w*|keinem)\b|\bwer liest\b|\b(?:se lo|lo) (?:dices|diras|vas a decir|contaras|cuentes|digas)\b|\bquien lee\b"),
    ("anger",
     r"\b(?:useless|stupid|shut up|fuck (?:you|off)|hate (?:you|this bot)|piss off|don ?t (?:give|send) me (?:numbers|hotlines?)|copy ?paste|robot|bullshit|no help)\b|"
     r"\b(?:nutzlos|dumm\w*|halt die|verpiss\w*|scheiss\w*|bringt nichts|bloder?|fick)\b|\b(?:inutil|callate|estupid\w*|vete a la|no sirves?|mierda)\b"),
    ("alone",
     r"\b(?:i am|i ?m|am|all|so) (?:\w+ )?alone\b|\b(?:no ?one|nobody) (?:here|is here|to (?:call|talk|text)|there|cares)\b|\bgot no(?:body| one)\b|\blonely\b|\b(?:bin|ganz|so) (?:\w+ )?allein\w*\b|\bhabe? niemand\w*\b|"
     r"\bkeiner da\b|\bestoy (?:\w+ )?sol[oa]\b|\bno tengo a nadie\b|\bnadie (?:esta|aqui)\b"),
    ("onward",
     r"\b(?:go on|continue|carry on|back to|the letter|next question|move on|keep going|the job)\b|\b(?:weiter|weitermachen|zuruck zu\w*|der brief)\b|\b(?:seguir|sigamos|continuar|la carta|volver a)\b"),
)  # fmt: skip
_SAFE = re.compile(
    r"(?:(?:yes|ok|okay|yeah|no) )?(?:i ?m|i am|im) (?:\w+ )?safe(?: now| go on| so go on| lets go on| please go on| and ok)?|safe go on|"
    r"(?:ja )?ich bin (?:\w+ )?sicher(?: weiter| mach weiter)?|(?:si )?estoy a salvo(?: sigue| seguimos| sigamos)?|i ?m safe go on"
)
_ONLY_SAFE = re.compile(r"safe|sicher|a salvo|i ?m ok(?:ay)?|im fine|i ?m fine|better|besser|mejor")
_YES = re.compile(
    r"(?:yes|yeah|yep|yup|ya|y|kind of|sort of|a bit|sometimes|i am|i do|i think so|probably|ja|jap|jo|joa|schon|ein bisschen|manchmal|"
    r"si|sip|claro|un poco|a veces|creo que si|right now|yes (?:\w+ ?){1,3}|ja (?:\w+ ?){1,3}|si (?:\w+ ?){1,3})"
)
_NO = re.compile(
    r"(?:no not that|not that|no i ?m not|no i am not|nein das nicht|nein so war das nicht|das nicht|das war nicht so gemeint|nicht so gemeint|"
    r"no eso no|eso no|no era eso|no lo decia en serio|no me referia a eso|nein gar nicht|no not at all)"
)
_BARE_NO = re.compile(r"(?:no|nope|nah|nein|ne|nee|na)")
_UNSURE = re.compile(
    r"(?:maybe|perhaps|not sure|unsure|i ?m not sure|i don ?t know|dont know|idk|dunno|possibly|vielleicht|weiss nicht|weiss ich nicht|ich weiss nicht|"
    r"ich weiss es nicht|kann sein|keine ahnung|unsicher|quizas?|tal vez|no se|no lo se|no estoy segur[oa]|puede ser|a lo mejor)"
)
_HELLO = re.compile(
    r"(?:hi|hello|hey|hey there|hi again|good (?:morning|evening|afternoon)|im back|i ?m back|hallo|moin|servus|guten (?:morgen|tag|abend)|bin wieder da|"
    r"hola|buenas|buenos dias|buenas (?:tardes|noches)|ya volvi)"
)
_LONGEST = 600
_WORD = re.compile(r"[^\W_]+")


def plainly(text: str) -> str:
    """Small words only, one space between them."""
    return " ".join(_WORD.findall(folded(text[:_LONGEST]).replace("ß", "ss")))


def kind(text: str, *, asked: bool) -> str:
    """What a text does here; `asked`: the direct question still stands."""
    said = plainly(text)
    if _SAFE.fullmatch(said):
        return "safe"
    if _NO.fullmatch(said):
        return "not_that"
    if asked and _BARE_NO.fullmatch(said):
        return "no"
    for name, pattern in (("yes", _YES), ("unsure", _UNSURE)):
        if pattern.fullmatch(said) and (asked or name == "unsure"):
            return name
    if _HELLO.fullmatch(said):
        return "hello"
    if _ONLY_SAFE.fullmatch(said):
        return "safe_how"
    return next((name for name, pattern in _PATTERNS if pattern.search(said)), "heard")


_PATTERNS = tuple((name, re.compile(pattern)) for name, pattern in _KINDS)
