"""How a no is told in German: who said it, for which job, how, and how far it had got."""

from __future__ import annotations

_NO_NAME = (
    r"(?!(?:Absage|Gespräch\w*|Stelle|Job|Bewerbung|Firma|Chef\w*|Personal\w*|Ihnen|Interview\w*|"
    r"Probe\w*|Woche\w*|Monat\w*|Tag\w*|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|"
    r"Sonntag|Herrn?|Frau|Mail|Telefon|Brief|Ich|Sie|Er|Es|Die|Der|Das|Heute|Gestern)\b)"
)
_NAME = (
    rf"(?P<company>{_NO_NAME}[A-ZÄÖÜ][\w&.'-]*"
    rf"(?: (?:(?:und|&) )?{_NO_NAME}[A-ZÄÖÜ][\w&'-]*){{0,3}})"
)
_ARTICLE = r"(?:der |dem |den |die |das |einer |einem )?"
_ROLE = r"(?P<role>[A-ZÄÖÜ][\w/*:-]+(?: in (?:Teilzeit|Vollzeit))?)"
COMPANY = (
    rf"\b(?:Absage|Nein|abgelehnt) (?:von|bei|durch|vom) {_ARTICLE}{_NAME}",
    rf"\b(?:die|der|das|bei der) Firma {_NAME}",
    rf"\bhat mir {_ARTICLE}{_NAME} (?:leider |heute |gestern )?abgesagt",
    rf"(?:^|[.,;] |\bund ){_ARTICLE}{_NAME} hat (?:mir|mich) (?:\w+ ){{0,4}}?"
    r"(?:abgesagt|abgelehnt|nicht genommen)",
    rf"\bbei {_ARTICLE}{_NAME}",
)
ROLE = (
    rf"\bals {_ROLE}",
    rf"\bStelle (?:als |der |des )?{_ROLE}",
    r"\b(?P<role>\w+)[ -](?:[Jj]ob|Stelle)(?= bei )",
)
HOW = (
    ("withdrawn", r"\b(?:zusage|angebot|vertrag)\b.{0,30}\b(?:zurück\w*|zurueck\w*)\b"),
    ("silence", r"\b(?:nichts mehr|nie wieder (?:was|etwas)|keine antwort|funkstille)\b"),
    ("said_no", r"\b(?:abgesagt|absage|abgelehnt|nicht genommen|jemand(?:en)? ander\w+)\b"),
)
FAR = (
    ("final", r"\b(?:letzten? runde|endrunde|finale|unter den letzten|die letzten? (?:zwei|drei))"),
    ("interview", r"\b(?:vorstellungsgespräch\w*|(?:zweiten|dritten) gespräch|"
                  r"(?:zwei|drei|vier) (?:gespräche|runden)n?|probe(?:tag|arbeit\w*)|"
                  r"(?:nach|im|beim) (?:dem )?gespräch)"),
    ("call", r"\b(?:telefonat|telefongespräch|videocall|videogespräch|telefoninterview)"),
    ("application", r"\b(?:nur (?:die |meine )?(?:bewerbung|unterlagen)|ohne gespräch|"
                    r"nicht mal (?:ein )?gespräch)"),
)  # fmt: skip
