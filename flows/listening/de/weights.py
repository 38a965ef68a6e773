"""The plainest sentences of what weighs on somebody, in German, and what names a subject of it."""

_CLOSE = (
    r"(?:mutter|mama|mutti|vater|papa|vati|mann|frau|partner(?:in)?|bruder|schwester|sohn|tochter|"
    r"kind|baby|oma|opa|gro(?:ß|ss)(?:mutter|vater)|tante|onkel|cousine?|neffe|nichte|"
    r"(?:beste[rn]? )?freund(?:in)?|verlobte[rn]?)"
)
_MY = r"meine?[rnm]?"
_OF_LOVE = r"(?:mann|frau|partner(?:in)?|freund(?:in)?|verlobte[rn]?)"
_AWAY = r"(?:\w+ ){0,3}?"
SAID = (
    ("bereavement",
     rf"\b{_MY} {_CLOSE} (?:ist|war) {_AWAY}(?:gestorben|verstorben|tot|umgekommen)\b|"
     rf"\b{_MY} {_CLOSE} {_AWAY}(?:starb|verstarb)\b|"
     rf"\b(?:habe?|haben) {_AWAY}{_MY} {_CLOSE} {_AWAY}(?:verloren|beerdigt|begraben)\b|"
     rf"\bbeerdigung {_MY} {_CLOSE}s?\b"),
    ("separation",
     rf"\b{_MY} {_OF_LOVE} (?:hat|ist) (?:mich |sich )?{_AWAY}"
     r"(?:verlassen|ausgezogen|getrennt|betrogen|weggegangen)\b|"
     rf"\b{_MY} {_OF_LOVE} (?:will|möchte) (?:die scheidung|sich scheiden|sich trennen)\b|"
     rf"\b(?:wir|ich) (?:haben|habe|hab) (?:uns|mich) {_AWAY}(?:getrennt|scheiden)\b|"
     rf"\b(?:wir sind|ich bin) {_AWAY}(?:getrennt|geschieden)\b|"
     rf"\b{_MY} {_OF_LOVE} hat {_AWAY}schluss gemacht\b"),
)  # fmt: skip
NOT_SAID = (
    r"\b(?:wenn|falls|nicht|nie|fast|beinahe|angst|befürchte|vor \w+ jahren|damals|früher|als kind|"
    r"würde|könnte)\b|\?"
)
SUBJECTS = (
    ("money",
     r"\b(?:geld|miete|rechnung(?:en)?|schulden|kredit|pleite|konto|sparen|erspartes|leisten|"
     r"zahlen|bezahlen|gehalt|lohn|bürgergeld|arbeitslosengeld|jobcenter|teuer|euro|finanz\w+)\b"),
    ("no_sleep",
     r"\b(?:schlaf\w*|schläft|geschlafen|wach\w*|aufgewacht|nacht|nächte\w*|nachts|bett|müde)\b"),
    ("caring",
     r"\b(?:pflege\w*|kümmer\w*|kind(?:er)?|mutter|vater|eltern|mann|frau|alleinerziehend\w*|"
     r"tochter|sohn|baby|oma|opa|bruder|schwester)\b"),
)  # fmt: skip
