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

WORDS = CorrectWords(
    takes_back=r"^\W*(?:nein|nee|nö),?\s|\beigentlich\b",
    place=r"^(?:die |der |das )?(?:erste|zweite|dritte|vierte|f[uü]nfte|letzte)[nrs]?\W*$",
    no_name=frozenset({
        "falsch", "nicht", "gut", "toll", "schlecht", "nett", "super", "weg", "ok", "schon",
        "egal", "perfekt", "besetzt", "vergeben",
    }),
    markers=(
        r"(?:(?:nein|nee|nö|sorry|moment|warte|halt|ups|oh|ach|[aä]h|[aä]hm|eigentlich|korrektur|"
        r"entschuldigung|quatsch|stopp)\W+)*(?:ich (?:mein(?:e|te)?|wollte sagen)|(?:es|das|die|"
        r"der) (?:war|ist|hei(?:ß|ss)t|sollte? (?:hei(?:ß|ss)en|sein))|mach (?:das|es) zu|gemeint "
        r"war|sollte hei(?:ß|ss)en)?"
    ),
    swapped=(
        rf"\b(?:nicht|kein\w*) {_LEAD}{_OLD}(?:,| sondern|:| -|\.)+ {_LEAD}{_NEW}{_ASIDE}\W*$",
        rf"(?:^|[\s,]){_LEAD}{_NEW}{_ASIDE},? (?:und )?(?:nicht|anstatt|statt|anstelle von)(?: "
        rf"von)? {_LEAD}{_OLD}\W*$",
        rf"\b(?:statt|anstatt|anstelle von) {_LEAD}{_OLD},? {_LEAD}{_NEW}{_ASIDE}\W*$",
        rf"\b(?:[aä]e?ndere?|ersetze?|tausche?|mach) (?:bitte )?(?:mal )?{_ARTICLE}{_OLD} (?:in|zu|"
        rf"durch|gegen|auf) {_ARTICLE}{_NEW}\W*$",
    ),
    denies=r"\b(?:nicht|kein\w*|nein|nee|sorry|eigentlich|falsch|sondern|statt|doch)\b",
    nots=r"\b(?:nicht|kein\w*|statt|nie)\b",
    set_to=(
        rf"^\W*(?:bitte |kannst du |k[oö]nntest du |mal )*(?:[aä]e?ndere?|korrigiere?|setze?|mach) "
        rf"(?:bitte |mal )*{_ARTICLE}{_THING}(?:nname|name)? (?:bitte |mal )*(?:in|zu|auf|um in|"
        rf"auf den namen) {_ARTICLE}{_NEW}(?: [aä]e?ndern| um| ab)?\W*$"
    ),
    named=(
        rf"^\W*(?:(?:nein|nee|sorry|eigentlich|und|aber|also|[aä]h|ach|oh),? "
        rf")*{_ARTICLE}{_THING}(?:nname)? (?:hei(?:ß|ss)t|hie(?:ß|ss)|nennt sich|war|ist|w[aä]re|"
        rf"sollte hei(?:ß|ss)en) (?:eigentlich |[uü]brigens |richtig |aber |jetzt )*(?:ein |eine |"
        rf"die |der |das )?{_NEW}(?:,? nicht [^,]+)?{_ASIDE}\W*$"
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
)  # fmt: skip
