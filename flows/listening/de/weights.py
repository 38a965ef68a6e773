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
    ("homeless_fear",
     r"\b(?:wir|ich) (?:verlieren?|verlier|müssen?|muss) (?:bald |jetzt |gerade )?(?:aus )?"
     r"(?:die|unsere[rn]?|meine[rn]?|der|dem|das|unser|mein) (?:wohnung|haus|zimmer)\b"
     r"(?! (?:putzen|aufräumen|suchen|zeigen|streichen))|"
     r"\b(?:wir sind|ich bin|wir werden|ich werde) (?:bald |jetzt )?(?:obdachlos|wohnungslos|"
     r"(?:aus der wohnung )?(?:rausgeworfen|geräumt))\b|\bräumungsklage\b"),
    ("illness",
     r"\b(?:ich habe|ich hab|hab|bei mir wurde|sie haben bei mir) (?:\w+ ){0,2}?(?:krebs|leukämie|"
     r"einen tumor|multiple sklerose)\b|\bbei mir (?:wurde|ist) (?:\w+ ){0,3}?diagnostiziert\b|"
     r"\bich bin in (?:der )?(?:chemo\w*|dialyse)\b"),
    ("drink",
     r"\bich (?:trinke?|saufe?) (?:\w+ ){0,2}?(?:zu viel|jeden (?:abend|tag)|allein|jede nacht)\b"),
)  # fmt: skip
NOT_SAID = (
    r"\b(?:wenn|falls|nicht|nie|fast|beinahe|angst|befürchte|vor \w+ jahren|damals|früher|als kind|"
    r"würde|könnte)\b|\?"
)
SUBJECTS = (
    ("homeless_fear",
     r"\b(?:wohnung\w*|haus|zimmer|miete\w*|obdachlos\w*|dach|vermieter\w*|kündig\w*|räumung\w*)\b"),
    ("bereavement",
     r"\b(?:gestorben|verstorben|tot|tod(?:esfall)?|beerdig\w*|verloren|verlust|trauer\w*|witwe\w*|"
     r"vermisse|starb|begraben|mutter|vater|mann|frau|bruder|schwester|sohn|tochter|oma|opa)\b"),
    ("money",
     r"\b(?:geld|miete|rechnung(?:en)?|schulden|kredit|pleite|konto|sparen|erspartes|leisten|"
     r"zahlen|bezahlen|gehalt|lohn|bürgergeld|arbeitslosengeld|jobcenter|teuer|euro|finanz\w+)\b"),
    ("no_sleep",
     r"\b(?:schlaf\w*|schläft|geschlafen|wach\w*|aufgewacht|nacht|nächte\w*|nachts|bett|müde)\b"),
    ("caring",
     r"\b(?:pflege\w*|kümmer\w*|kind(?:er)?|mutter|vater|eltern|mann|frau|alleinerziehend\w*|"
     r"tochter|sohn|baby|oma|opa|bruder|schwester)\b"),
)  # fmt: skip
