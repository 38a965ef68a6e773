"""Whether what was caught is a name: a short noun phrase that is no clause, place or person."""

from __future__ import annotations

import re

from flows.listening.patterns import late
from flows.listening.phrases import word_set

_GENDER = late(
    r"\s*[\[(]\s*(?:[mwfdxhi*]|div|all genders|gn)(?:\s*[/|,]\s*(?:[mwfdxhi*]|div|a))*\s*[\])]|"
    r"\s+[mwf]\s?/\s?[mwfd]\s?/\s?[dx]\b",
    re.IGNORECASE,
)
_REFERENCE = late(
    r"\s*[\[(](?:ref|req|job|posting|vacancy|kennziffer|nr|id|ref\.|"
    r"[A-Z]{1,5}[-/ ]?\d)[^()\[\]]{0,40}"
    r"[\])]|\s*[\[(]\d[\d/-]{2,20}[\])]|,? (?:ref|req|posting|job)\.?:? ?(?:no\.? "
    r")?[A-Z]{0,4}[-/]?\d[\w/-]*|"
    r"\s[-–—] ?(?:[A-Z]{1,4}[-/]?)?\d[\d-]{3,20}\b|^(?:[A-Z]{1,4}-?)?\d{4,10} ?[-–:]? ?",
    re.IGNORECASE,
)
_TAIL = late(
    r"(?: (?:position|role|post|job|vacancy|opening|opportunity|application outcome|application))+$"
    r"|[\s,;:–—-]+$|\.$",
    re.IGNORECASE,
)
_HEAD = late(r"^(?:the|our|an?|re|aw|fw|fwd|wg)\b:? ?|^[\s\"'“„‘:–-]+", re.IGNORECASE)
_NOT_TITLES = word_set(
    "unfortunately candidate candidates applicant this that the your our we you it i if team "
    "dear application applications interview job position role post vacancy thank thanks hi "
    "hello monday tuesday wednesday thursday friday saturday sunday january february march "
    "april may june july august september october november december human recruiting hr talent "
    "update all next same right best any another first final current internal there sie wir "
    "ihre one"
)
_NOT_NAMES = _NOT_TITLES | word_set(
    "chrome level stage linkedin indeed workday greenhouse sap atlas monday email mail phone "
    "teams zoom skype uk us eu usa cv pdf christmas easter a an to my his her their its please "
    "regards germany england london berlin derby leeds gloucester bremerhaven jena limerick "
    "recursos personal rechtsanwalt notariat band talento probearbeiten samstag freitag montag "
    "dienstag mittwoch donnerstag fragen haus unternehmen spring summer autumn winter what "
    "when our careers no-reply noreply notifications hiring recruitment selección jobs für "
    "personalabteilung people office department bewerbung personas ms mr mrs dr excel adr "
    "tacho candidatehome"
)
JOB = late(
    r"(?:manager|engineer|developer|designer|analyst|clerk|nurse|teacher|cook|chef|wait(?:er|ress)|"
    r"barista|driver|guide|cashier|accountant|secretary|consultant|officer|director|lead|leader|"
    r"coordinator|specialist|intern|internship|trainee|apprentice|technician|mechanic|electrician|carpenter|"
    r"plumber|cleaner|carer|caretaker|receptionist|librarian|writer|editor|journalist|translator|"
    r"lawyer|paralegal|doctor|dentist|pharmacist|therapist|psychologist|scientist|researcher|"
    r"professor|lecturer|tutor|administrator|supervisor|buyer|sales\w*|marketer|recruiter|planner|"
    r"programmer|tester|architect|controller|auditor|baker|butcher|gardener|farmer|worker|operator|"
    r"agent|representative|advis[eo]r|associate|executive|head|chief|keeper|guard|picker|packer|"
    r"assistant|foreman|joiner|welder|artist|animator|producer|trainer|instructor|handler|teller|"
    r"counsel|solicitor|partner|practitioner|organiser|organizer|dispatcher|bartender|steward|"
    r"porter|ranger|strategist|controller|adjuster|coder|upholsterer|negotiator|brewer|geologist|"
    r"machinist|deckhand|crew|fellow|postdoc\w*|registrar|midwife|curator|owner|host|hostess|"
    r"dishwasher|bookkeeper|server|stylist|hairdresser|florist|surveyor|trader|herdsperson|"
    r"physiotherapist|paraeducator|inspector|person|conductor|psychiatrist|chemist|biologist|"
    r"\w+(?:istin|kraft|arbeiter\w*|leiter\w*|hilfe|leitung|meister|euse|ienne))s?$",
    re.IGNORECASE,
)
_LIKELY = late(
    r"\w{3,}(?:er|in|ist|or|ant|iste|ero|era|ador|adora|ista|mann|frau|ienne)s?$", re.IGNORECASE
)
ORGANISATION = late(
    r"\b(?:ltd|limited|plc|llp|llc|inc|gmbh|ag|kg|se|e\.v|s\.?a|s\.?l|college|university|school|"
    r"schools|hospital|hospitals|council|trust|bank|group|hotel|hotels|hospice|museum|theatre|church|nursery|"
    r"bakery|foods|systems|software|labs|studio|studios|logistics|insurance|health|energy|care|"
    r"homes|housing|engineering|consulting|capital|media|games|recruitment|recruiting|staffing|"
    r"talent|search|clinic|klinik|klinikum|dental|vets|pharmacy|institute|institut|district|"
    r"county|city|library|libraries|services|solutions|technologies|tech|robotics|digital|rail|"
    r"partners|associates|foundation|society|charity|company|co|centre|center|farms?|cafe|bistro|"
    r"restaurant|kitchen|grupo|clínica|banco|librairie|pharmacie|atelier|maison|stadtwerke|"
    r"bäckerei|kanzlei|verlag|spedition|buchhandlung|stiftung|works|water|press|radio|events|"
    r"security|learning|airways|cruises|furniture|estates|legal|garden|credit|union|authority|"
    r"universität|hochschule|stadt|kita|praxis|pflegedienst|gärtnerei|weinhof)\b|[&@']",
    re.IGNORECASE,
)
_STAGE = late(
    r"^(?:level|grade|band|stage|round|step|open|year) ?\d*$|\b(?:outcome|assessment cent|"
    r"interview|application|"
    r"candidature|notice|titulaire|bewerbung|candidatura|update)", re.IGNORECASE)  # fmt: skip
_CLAUSE = late(
    r"\b(?:Unfortunately|We|You|Please|Thank|Dear|Your|This|Regards|Best|Kind|It|Our|The)\b"
)
_PARTS = late(r"[\s,/()–-]+")


def title_of(raw: str) -> str | None:
    """Return a title without markers, numbers and "role", None when it is no short noun phrase."""
    title = _REFERENCE.sub("", _GENDER.sub("", raw.strip(" *\"'“”„‘")))
    title = _TAIL.sub("", _TAIL.sub("", _HEAD.sub("", title))).strip(" ,;:\"'“”„‘")
    words = title.split()
    if not words or len(words) > 9 or len(title) > 80 or title.count("(") != title.count(")"):
        return None
    if (
        _STAGE.search(title)
        or (words[0].casefold().strip(",.'") in _NOT_TITLES and words[0] != "IT")
        or "{" in title
        or "[" in title
        or "@" in title
    ):
        return None
    return None if _CLAUSE.search(title) else title


def is_job(title: str) -> bool:
    """Say whether a word of the title names work."""
    words = [word for word in _PARTS.split(title) if len(word) > 3]
    return any(JOB.match(word) or _LIKELY.match(word) for word in words)


def is_post(name: str) -> bool:
    """Say whether a line is somebody's post and no firm: its last word surely names work."""
    return JOB.match(name.rsplit(maxsplit=1)[-1]) is not None and not name.endswith("s")


def company_of(raw: str) -> str | None:
    """Return a firm's name, None when it cannot be one."""
    name = re.sub(r"^(?:the|der|die|la|el) (?=[A-Z])", "", raw.strip(" ,;:*|–-\"'"))
    name = re.sub(
        r"(?:,? (?:Talent (?:Network|Community|Pool)|(?:University |Graduate |Early "
        r")?(?:Recruit\w*|Talent(?: Acquisition| Team)?|HR|Hiring(?: Team)?|"
        r"Careers|Early Careers|Jobs|People(?: Team| Ops)?|Sourcing|Personalabteilung|Team|"
        r"Human Resources|"
        r"Bewerbermanagement)))+$", "", name)  # fmt: skip
    words = name.split()
    if (
        not words
        or len(words) > 8
        or len(name) > 60
        or not (name[0].isupper() or name[0].isdigit())
    ):
        return None
    if (
        words[0].casefold().strip(".'") in _NOT_NAMES
        or re.fullmatch(r"[\d\W]+.*", name)
        or "{" in name
    ):
        return None
    return name


def same(first: str, second: str) -> bool:
    """Say whether two names are one, whatever their spelling."""
    return key(first) == key(second)


def key(name: str) -> str:
    """Return a name's letters alone, as they would stand in an address."""
    return "".join(filter(str.isalnum, name.casefold()))
