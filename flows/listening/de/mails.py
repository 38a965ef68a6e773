"""How employers write in German."""

from flows.listening.mail_words import MailWords, one_of
from flows.listening.phrases import word_set

_OTHER = (
    r"(?:(?:eine[mnr]? )?andere[nrs]?|anderweitig|jemand(?:en)? anderen?|eine[nr]? "
    r"(?:bewerber\w*|kandidat\w*)|mitbewerber\w*)"
)

MAILS = MailWords(
    common=word_set(
        "der die das und wir sie ihnen ihre ihr für mit nicht ist auf dass haben uns als einen den "
        "bei im dir du deine von zu ich"
    ),
    unsure=one_of(r"^(?:falls|sollten|wenn)\b", r"\b(?:falls|wenn|sollten) sie\b"),
    kinds=(
        ("withdrawn_offer",
        r"\b(?:angebot|zusage)\b[^.]{0,80}\b(?:zurückziehen|zurückgezogen|zurücknehmen|widerrufen|"
        r"nicht aufrechterhalten)\b|\bziehen\b[^.]{0,60}\b(?:angebot|"
        r"zusage)\b[^.]{0,30}\bzurück\b"),
        ("offer",
        r"\b(?:freuen uns|freue mich|gerne?|möchten|können|glücklich)\b[^.]{0,60}\b(?:stelle|"
        r"zusage|position|"
        r"vertrag|arbeitsvertrag|einstellen)\b[^.]{0,50}\b(?:an(?:zu)?bieten|zusenden|"
        r"übersenden|zu geben)\b|"
        r"\bsie haben die stelle\b|\bdie stelle gehört (?:dir|ihnen)\b|\bzusage erteilen\b|"
        r"\b(?:dich|sie) (?:gerne? )?einstellen\b|\bwillkommen im team\b"),
        ("position_closed",
        r"\b(?:nicht (?:mehr )?(?:besetzt|nachbesetzt)|ausschreibung[^.]{0,60}(?:aufgehoben|"
        r"zurückgezogen|"
        r"beendet|gestoppt)|(?:stelle|verfahren|position)[^.]{0,60}(?:gestrichen|entfällt|eingestellt|"
        r"aufgehoben|abgebrochen|auf eis)|einstellungsstopp)\b"),
        ("rejection",
        rf"\bnicht (?:weiter |mehr |in |zum |länger )?(?:\w+ )*?(?:berücksichtigen|"
        rf"berücksichtigt|einladen|"
        rf"auswahl|anbieten|fortsetzen|fortführen|überzeugen|gereicht|weiterverfolgen|zusagen|entsprechen|"
        rf"zum zuge|ausgewählt)\b|\bkeine (?:zusage|positive)\b|\babsage\b|\babsagen\b|"
        rf"\bfür {_OTHER}\b[^.]{{0,60}}\bentschieden\b|\bentschieden\b[^.]{{0,30}}\bfür {_OTHER}|"
        rf"\b(?:mit|an) {_OTHER}\b[^.]{{0,60}}\b(?:besetzt|vergeben)\b|\b(?:schon|bereits|"
        rf"leider|damit) "
        rf"(?:\w+ )?(?:vergeben|besetzt)\b|\banders entschieden\b|\bgegen (?:sie|ihre bewerbung|"
        rf"dich)\b|"
        rf"\bvorgezogen\b|\banderen bewerber\w*[^.]{{0,40}}\bvorzug\b|"
        rf"\bvorzug\b[^.]{{0,40}}\bgegeben\b"),
        ("still_deciding",
        r"\bnoch (?:nicht|keine)\b[^.]{0,50}\b(?:gefallen|entschieden|entscheidung|getroffen|"
        r"abgeschlossen)|"
        r"\b(?:noch )?(?:um )?etwas geduld\b(?!\.)|\bverzögert sich\b|\bdauert (?:noch|länger)\b"),
        ("task_invitation",
        r"\b(?:test|aufgabe|fragebogen|online-test|probeaufgabe|fallstudie)\b[^.]{0,80}\b(?:bearbeiten|"
        r"ausfüllen|absolvieren|durchführen|teilnehmen|zusenden|einreichen)\b"),
        ("invitation",
        r"\b(?:laden|lade|einladen|einzuladen|kennenlernen|kennenzulernen|kennen zu lernen)\b"),
        ("receipt",
        r"\b(?:eingang (?:ihrer|deiner)|eingegangen|erhalten|bestätigen|prüfung der unterlagen)\b"),
        ("talent_pool", r"\b(?:talentpool|talent-pool|bewerberpool|talent community)\b"),
    ),
    denied=one_of(
        r"\bnicht\b[^.;]{0,60}\b(?:einladen|einzuladen|auswahl|gespräch|runde)\b",
        r"\bkein(?:e|en)?\b[^.;]{0,40}\b(?:gespräch|einladung)\b",
    ),
    stages=(
        ("final", r"\b(?:endrunde|letzten? (?:runde|auswahl)|finale[nr]? (?:runde|gespräch)|"
        r"assessment-?center)\b"),
        ("interview",
        r"\b(?:vorstellungsgespräch\w*|bewerbungsgespräch\w*|probearbeiten|probetag|zweitgespräch)\b|"
        r"\b(?:nette|gute|angenehme|interessante|offene|freundliche)s?n? (?:und \w+ )?gespräch\b|"
        r"\b(?:ihr(?:em)?|unser(?:em|es)?) gespräch\w*\b|\bkennen(?:gelernt|zulernen)\b"),
        ("call", r"\b(?:telefon\w*|telefonat|videogespräch|videocall|erstgespräch|"
        r"online-gespräch)\b"),
        ("application", r"\b(?:bewerbung\w*|unterlagen|beworben|auswahl|lebenslauf|bewerber\w*)\b"),
    ),
    invited=(
        ("final", r"\b(?:endrunde|letzten? runde)\b"),
        ("call", r"\b(?:telefon\w*|telefonat|videogespräch|videocall)\b"),
        ("interview",
        r"\b(?:gespräch\w*|vorstellungsgespräch\w*|kennen\w*|probearbeiten|probetag)\b"),
    ),
    titles=(
        r"\b(?:[Ss]telle|[Pp]osition|[Ss]tellenangebot|[Aa]usschreibung|[Ff]unktion|Tätigkeit|"
        r"Ausbildung|Praktikum)(?: (?:als|der|des|eines|einer|zum|zur|im Bereich|„|\"))?:? "
        r"[\"„]?TITLE",
        r"\b(?:[Bb]ewerbung|beworben|Gespräch|Einladung|anderen|andere|arbeitet|haben uns|sind|"
        r"dich|Sie)(?: \w+)? (?:als|zum|zur|um die Stelle als|für die Stelle als|auf die Stelle "
        r"als)(?: eine?r?n?)? TITLE",
        r"\bals TITLE (?:arbeitet|entschieden|an(?:zu)?bieten|bei|beim|im|in|am|suchen|\(|"
        r"beworben|wurde)",
        r"\bEndrunde für TITLE", r"\bals TITLE(?=[.,!]| \()",
    ),
    companies=(
        r"\b(?:bei|beim|bei der|bei dem|bei den|in der|im|am|von der|vom|der Firma|an der|in "
        r"unserer|in unserem)(?: Firma| Unternehmen)? NAME",
        r"\bInteresse an (?:der |dem |den |einer Tätigkeit (?:bei|in|im|am) (?:der |dem )?)?NAME",
        r"\bhier (?:\w+ )?(?:von|vom|bei)(?: der| dem)? NAME",
        r"\b(?:Kunden|Mandanten),? (?:der |dem )?NAME",
        r"\bTeam (?:der|von|des) NAME",
    ),
    agency=r"\b(?:unser(?:em|en)?|der|dem|mein(?:em|en)?) (?:kunden?|mandanten?)\b|\babsage für "
    r"(?:sie|dich)\b",
)  # fmt: skip
