"""German clauses about a loss, a letter that is not worth it, or drink, and nothing else."""

from __future__ import annotations

_CLOSE = (
    r"(?:mein|meine|meinen|meiner) (?:\w+ )?(?:vater|papa|mutter|mama|mann|frau|partner|partnerin|"
    r"bruder|schwester|sohn|tochter|oma|opa|grossmutter|grossvater|tante|onkel|freund|freundin|"
    r"hund|katze)"
)
_WHEN = (
    r"(?: (?:i am|am|vor|letzten?|letztes|diesen?|dieses|jahr|jahren|monat|monaten|woche|wochen|"
    r"tagen?|zwei|drei|vier|ein|einem|einer|einigen|kurzem|gerade|erst|fruhling|fruhjahr|sommer|"
    r"herbst|winter|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|"
    r"dezember|weihnachten|ostern|gestern|heute|\d+))*"
)
_LETTER = (
    r"(?:(?:denen|ihnen|ihr|ihm|hin|noch|nochmal|einen brief |eine mail |was )?(?: ?zu)? ?"
    r"(?:schreiben|fragen|antworten|hinzuschreiben|nachzufragen)|(?:der|ein|so ein|den|einen) "
    r"brief|(?:die|eine) (?:mail|nachricht))"
)
JOINED = ("und", "aber")
"""Words between two clauses."""
MATTERS: tuple[str, ...] = (
    rf"{_CLOSE} ist{_WHEN} (?:gestorben|verstorben)",
    rf"(?:i am|im|vor|letztes|letzten){_WHEN} ist {_CLOSE} (?:gestorben|verstorben)",
    rf"(?:ich habe?|wir haben){_WHEN} {_CLOSE}{_WHEN} (?:verloren|beerdigt)",
    rf"ich vermisse? (?:ihn|sie|{_CLOSE})(?: so| sehr| auch| immer| noch)*",
    rf"(?:er|sie|{_CLOSE}) fehlt mir(?: so| sehr)*",
    rf"{_LETTER}",
    r"(?:der|ein|so ein) brief (?:hat|hatte|macht) (?:doch |eh |da )?keinen sinn",
    rf"(?:es )?(?:hat|macht) (?:doch |eh )?keinen sinn {_LETTER}",
    r"(?:er|sie|die) (?:lesen|liest|antworten|antwortet)(?: das| den| ihn| es| doch| eh| sowieso|"
    r" mir)* nicht",
    r"ich trinke?(?: wieder| zu viel| viel| mehr| jeden (?:abend|tag)| abends| seitdem| wein| bier|"
    r" allein)*",
)
BESIDE: tuple[str, ...] = (
    r"(?:es )?(?:hat|macht) (?:doch |eh )?keinen sinn",
    r"ich bin (?:so |sehr |nur )*(?:traurig|mude|erschopft)",
    r"(?:ehrlich|ehrlich gesagt|ja|nein|naja)",
)
GRAVE = (
    r" (?:ich|mir|mich|mein\w*|wir|uns|sterb\w*|tot|tod|leben|umbringen|ende|schluss|weh|"
    r"schmerz\w*|schlaf\w*|weg|verschwinden|last|aufgeben|fur immer|besser dran) "
)
"""Words with which a text is never plainly a comfort."""
TOLD_TO = r"dass (?:es|sie|er|du|ihr|sein|dein)\b"
"""How a clause begins that is told to somebody else, or of them."""
