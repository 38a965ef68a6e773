"""How a correction is put, in German: what was said, and what it is instead."""

from flows.listening.shape_acts import CorrectWords

_NAME = r"[\w'’.&-]+(?: (?!nicht\b|sondern\b|statt\b|und\b|war\b|ist\b)[\w'’.&-]+){0,3}?"
_NEW, _OLD = rf"(?P<new>{_NAME})", rf"(?P<old>{_NAME})"
_LEAD = (
    r"(?:die |der |das |den |dem |ein |eine |einen |bei |beim |bei der |am |im |in der |von |vom |"
    r"als |f[uü]r |es war |das war |es ist |das ist |war |ist |eher |nur |doch |mit ){0,3}"
)
_ASIDE = r"(?:,? (?:[uü]brigens|eigentlich|genau genommen|halt|glaub ich|sorry|bitte))?"
_THING = (
    r"(?P<what>firma|unternehmen|arbeitgeber|betrieb|laden|stelle|job|position|jobtitel|rolle|"
    r"titel|beruf)"
)
_ARTICLE = r"(?:die |der |das |den |dem |ein |eine |einen |meine |mein )?"

_GAVE = (
    r"(?:gedr[uü]ckt|getippt|geklickt|gew[aä]hlt|angekreuzt|geschrieben|gesagt|angegeben|"
    r"eingegeben|genommen|erz[aä]hlt)"
)
_THAT = (
    r"(?:vorhin |vorher |eben |erst |zuerst |nur |dir )*(?:es war |ein(?:e|en)? |die |den |das )?"
)
_SAID = r"[\w'’.&/-]+(?: [\w'’.&/-]+){0,4}?"
_WHEN = r"(?: (?:vorhin|vorher|eben|am anfang|aus versehen|versehentlich))*"

_QUESTIONS = {
    "strength": r"(?:zahl|st[aä]rke|wert)",
    "when": r"(?:tag|datum)",
    "plan": r"(?:plan|erinnerung)",
}
"""What people call a question whose answer they put right."""
_BY_NAME = (
    r"\b(?:mach\w*|[aä]e?nder\w*|setz\w*|stell\w*|korrigier\w*|schreib\w*) "
    r"(?:(?:die|den|das|meine?n?|aus (?:der|dem)) )?{noun}(?: (?:von (?:vorhin|eben)|oben))?"
    r"(?: (?:auf|in|zu))* (?:eine[nr]? )?(?P<new>\S.*)",
    r"\b(?:die|der|das|meine?) {noun}(?: (?:von (?:vorhin|eben)|oben))? (?:ist|war|stimmt) "
    r"(?:\w+ )?(?:falsch|nicht|zu (?:hoch|niedrig|fr[uü]h|sp[aä]t))\b[,;:.! –-]+(?P<new>\S.*)",
)

WORDS = CorrectWords(
    takes_back=r"^\W*(?:nein|nee|nö),?\s|\beigentlich\b",
    no_name=frozenset({
        "falsch", "nicht", "gut", "toll", "schlecht", "nett", "super", "weg", "ok", "schon",
        "egal", "perfekt", "besetzt", "vergeben",
    }),
    swapped=(
        rf"\b(?:nicht|kein\w*) {_LEAD}{_OLD}(?:,| sondern|:| -|\.)+ {_LEAD}{_NEW}{_ASIDE}\W*$",
        rf"(?:^|[\s,]){_LEAD}{_NEW}{_ASIDE},? (?:und )?(?:nicht|anstatt|statt|anstelle von)(?: "
        rf"von)? {_LEAD}{_OLD}\W*$",
        rf"\b(?:statt|anstatt|anstelle von) {_LEAD}{_OLD},? {_LEAD}{_NEW}{_ASIDE}\W*$",
        rf"(?:^|[\s,]){_LEAD}{_OLD} nicht,? ?(?:(?<=,)|(?<=, )|sondern ){_LEAD}{_NEW}{_ASIDE}\W*$",
        rf"\b(?:[aä]e?ndere?|ersetze?|tausche?|mach) (?:bitte )?(?:mal )?{_ARTICLE}{_OLD} (?:in|zu|"
        rf"durch|gegen|auf) {_ARTICLE}{_NEW}\W*$",
    ),
    rather=(rf"\b(?:mehr|eher) {_LEAD}{_NEW} als {_LEAD}{_OLD}\W*$",),
    denies=r"\b(?:nicht|kein\w*|nein|nee|sorry|eigentlich|falsch|sondern|statt|doch)\b",
    nots=r"\b(?:nicht|kein\w*|statt|nie)\b",
    no_refusal=(
        r"\b(?:kein(?:e|en)?|nicht)(?: (?:wirklich|richtig\w*|eigentlich|direkt))*(?: eine?)? "
        r"(?:absage|nein|antwort)\b"
    ),
    set_to=(
        rf"^\W*(?:bitte |kannst du |k[oö]nntest du |mal )*(?:[aä]e?ndere?|korrigiere?|setze?|mach) "
        rf"(?:bitte |mal )*{_ARTICLE}{_THING}(?:nname|name)? (?:bitte |mal )*(?:in|zu|auf|um in|"
        rf"auf den namen) {_ARTICLE}{_NEW}(?: [aä]e?ndern| um| ab)?\W*$"
    ),
    named=(
        rf"^\W*(?:(?:nein|nee|sorry|eigentlich|und|aber|also|[aä]h|ach|oh),? "
        rf")*{_ARTICLE}{_THING}(?:nname)? (?:hei(?:ß|ss)t|hie(?:ß|ss)|nennt sich|war|ist|w[aä]re|"
        rf"sollte hei(?:ß|ss)en) (?:eigentlich |[uü]brigens |richtig |aber |jetzt )*(?:ein |eine |"
        rf"die |der |das )?{_NEW}(?:,? (?:und )?nicht [^,]+)?{_ASIDE}\W*$"
    ),
    called=(
        r"\b(?P<what>firma|unternehmen|arbeitgeber|betrieb|laden|stelle|job|position) (?:hei(?:ß|"
        r"ss)t|hie(?:ß|ss)|nennt sich)(?: eigentlich| [uü]brigens| richtig)? "
    ),
    within_name="und von der und f[uü]r",
    take_out=(
        r"\b(?:nimm|streich|l[oö]e?sch|entfern)e? (?:bitte |mal |das wort |die zeile "
        r")*(?P<gone>[\w ']{3,40}?)(?: raus| weg| heraus)?\W*$",
        r"\b(?:lass) (?:bitte |mal )*(?P<gone>[\w ']{3,40}?) (?:raus|weg)\W*$",
        r"\bohne (?:das wort |die zeile )?(?P<gone>[\w ']{3,40}?)\W*$",
    ),
    things={
        "firma": "company", "unternehmen": "company", "arbeitgeber": "company",
        "betrieb": "company", "laden": "company", "stelle": "role", "job": "role",
        "position": "role", "jobtitel": "role", "rolle": "role", "titel": "role", "beruf": "role",
    },
    owned=(
        rf"\b(?:ich (?:hab(?:e|')?|hatte) |hab(?:e)? |hatte ){_THAT}(?P<old>{_SAID}){_WHEN} {_GAVE}"
        rf"(?:[,;.:–-]+|\s+(?=aber\b|doch\b))\s*(?:aber |doch )?(?P<new>\S.*)$",
        rf"^\W*(?P<new>\S.*?)[,;.:–-]\s*(?:aber |und |sorry,? )?ich (?:hab(?:e|')?|hatte) {_THAT}"
        rf"(?P<old>{_SAID}){_WHEN} {_GAVE}\W*$",
    ),
    wrongly=(
        rf"\bwas ich (?:vorhin |vorher |dir |eben )*{_GAVE}(?: hab(?:e)?| hatte)?,? (?:war|ist|"
        rf"stimmt)"
        rf"(?:e)? (?:\w+ )?(?:falsch|nicht|quatsch|ein fehler|zu viel)|"
        rf"\b(?:hab(?:e)?|hatte) (?:ich )?(?:[\w']+ ){{0,3}}?(?:falsch\w*|zu schnell|aus versehen|"
        rf"versehentlich)(?: [\w']+){{0,2}}? {_GAVE}|\b(?:hab(?:e|')? (?:ich )?|ich hab(?:e|')? )"
        rf"(?:das |es |die |sie |die beiden )?verwechselt\b|"
        rf"\b\d+ (?:war|ist) (?:zu (?:hoch|niedrig|viel|wenig)|[uü]bertrieben|falsch)\b|"
        rf"\bmich (?:vertippt|verdr[uü]ckt|verklickt|verschrieben|vertan)|"
        rf"\bfalsche[rn]? (?:knopf|antwort|tag|datum|taste|option)\b|"
        rf"^\W*(?:(?:oh|sorry|ups|moment|ach)\W+)*(?:mein fehler|korrektur)\b|\bmuss (?:mich|das|"
        rf"was|"
        rf"etwas) (?:korrigieren|berichtigen)"
    ),
    changes=(
        r"mach(?= (?:mal |bitte |da |daraus )*\d)|lieber|streich|vergiss|[aä]e?nder\w*|ersetz\w*|"
        r"stattdessen"
    ),
    denies_first=r"^\W*(?:nein\W+|und |aber )*(?:nicht|kein\w*)\b",
    by_name={
        kind: tuple(form.format(noun=noun) for form in _BY_NAME)
        for kind, noun in _QUESTIONS.items()
    },
    own_words={
        "changed": (
            r"\bwas ich (?:anders machen|[aä]ndern) w[uü]rde,? (?:ist|w[aä]re)(?: es)?[:, "
            r"]+(?:dass )?"
        ),
        "proud": r"\bworauf ich stolz bin,? (?:ist|war)[:, ]+(?:dass )?",
        "goal": (
            r"\b(?:(?:das|mein) ziel (?:ist|w[aä]re|sollte sein)|[aä]e?nder\w* (?:das|mein) ziel "
            r"(?:in|"
            r"zu|auf))[:, ]+"
        ),
        "imagined": (
            r"\bwas (?:ich (?:wirklich )?vermisse|mir fehlt|ich mir vorgestellt hatte),? (?:ist|"
            r"war)"
            r"[:, ]+"
        ),
    },
    asides=(
        r",?\s+mit (?:einem )?\w{1,6}(?: am (?:ende|anfang)| in der mitte| hinten| vorne)?(?=\W)|"
        r",? (?:[uü]brigens|bitte|lol|haha\w*)(?=\W*$)"
    ),
    leads=(
        r"^.*\b(?:es|das|er|sie|stelle|job|position|rolle|titel|firma|unternehmen|arbeitgeber|"
        r"name) "
        r"(?:ist|war|hei(?:ß|ss)t|hie(?:ß|ss)|schreibt sich)\s+(?:(?:eigentlich|richtig|eine?|"
        r"der|die|das) )*"
    ),
    kinds=r"\s+(?:job|stelle|position)$",
    came=(
        r"\b(?:(?:haben|hat) (?:mir |mich |es )|rief\w*|angerufen|kam(?:en)?|gekommen|geschrieben|"
        r"abgesagt|erfahren|die (?:absage|mail|antwort)|der (?:brief|anruf)|das datum)"
    ),
    around_number=(
        r"nicht|aber|mit|war|ist|sollte|auf|von|bitte|jetzt|statt|und|oder|eher|ich|es|"
        r"vorhin|vorher|sondern|eine?|die|der|das|mach|mal|draus|daraus|da"
    ),
)  # fmt: skip
