"""How employers write in other languages: only their plainest forms are read."""

from flows.listening.mail_words import MailWords
from flows.listening.phrases import word_set

_NEVER = r"(?!)"

FRENCH = MailWords(
    common=word_set(
        "le la les de des et vous nous votre pour une un que dans est sur au du à en ne pas avons "
        "je merci notre poste"
    ),
    unsure=r"^si\b|\bsans (?:réponse|nouvelles?) de notre part\b|\bsi vous\b",
    kinds=(
        ("withdrawn_offer", r"\b(?:retir\w+|annul\w+)\b[^.]{0,50}\b(?:offre|promesse)\b"),
        ("offer",
        r"\b(?:plaisir|ravie?s?|heureu\w+)\b[^.]{0,60}\b(?:proposer|offrir|confirmer|embauche)\b|"
        r"\bvous êtes (?:pris|retenue?|embauchée?)\b"),
        ("position_closed",
        r"\b(?:poste|recrutement)\b[^.]{0,60}\b(?:annulé|suspendu|gelé|supprimé|ne sera pas "
        r"pourvu)"),
        ("rejection",
        r"\bsuite favorable\b|\bsuite positive\b|\b(?:retenu|choisi|recruté|préféré|"
        r"sélectionné)\b[^.]{0,30}\b"
        r"(?:une? autre|quelqu'un)|\bpas\b[^.]{0,40}\b(?:retenue?|retenir|donner suite|poursuivre|"
        r"sélectionnée?)\b|\bdéjà (?:été )?pourvu\b|\ba été pourvu\b|\bautres candidats?\b"),
        ("still_deciding", r"\bpas encore\b|\btoujours en cours\b|\bprend plus de temps\b"),
        ("task_invitation",
        r"\b(?:compléter|réaliser|effectuer|passer|remplir)\b[^.]{0,60}\b(?:test|exercice|questionnaire|cas)\b"),
        ("invitation",
        r"\b(?:rencontrer|inviter|convier|disponible|convenir)\b[^.]{0,80}\b(?:entretien|rendez-vous|échange|appel)"),
        ("receipt", r"\b(?:bien reçu|accusons réception|bien été (?:reçue|enregistrée))\b"),
        ("talent_pool", r"\b(?:vivier)\b"),
    ),
    denied=r"\bpas\b[^.;]{0,60}\b(?:entretien|rencontrer|étape)\b",
    stages=(
        ("final", r"\b(?:dernier tour|entretien final|finaliste)\b"),
        ("interview", r"\b(?:entretien|rencontré\w*|journée d'essai|essai)\b"),
        ("call", r"\b(?:appel|téléphonique|téléphone)\b"),
        ("application", r"\b(?:candidature|candidatures|cv|postulé|parcours)\b"),
    ),
    invited=(
        ("call", r"\b(?:téléphon\w+|appel|visio\w*)\b"),
        ("interview", r"\b(?:entretien|rencontrer|rendez-vous)\b"),
    ),
    titles=(
        r"\b(?:poste|offre|emploi)(?: de| d'| d’|:)? ?TITLE",
        r"\b[Cc]andidature (?:comme|en tant que|au poste de|pour le poste de|,)? ?TITLE",
        r"\bcomme TITLE",
    ),
    companies=(
        r"\b(?:chez|à la|au sein d[eu]|intérêt pour|rejoindre)(?: la| l'| l’)? NAME",
        r"\bque vous portez à NAME",
    ),
    agency=r"\bnotre client\b",
)  # fmt: skip
ITALIAN = MailWords(
    common=word_set("il la che di per con non una un le sua suo della del è abbiamo alla nel ci"),
    unsure=r"^se\b|\bqualora\b",
    kinds=(
        ("offer", r"\blieti di (?:offrir\w+|propor\w+)\b"),
        ("position_closed", r"\b(?:annullat[oa]|sospes[oa]|non verrà copert[oa])\b"),
        ("rejection",
        r"\bnon\b[^.]{0,50}\b(?:selezionat[oa]|proseguire|procedere|proseguir\w+|stat[oa] "
        r"scelt[oa]|accolt[ao])\b|"
        r"\b(?:scelto|selezionato)\b[^.]{0,30}\b(?:altr[oa]|un'altra)\b|\baltri candidati\b"),
        ("invitation", r"\b(?:invitar\w+|incontrar\w+|disponibil\w+)\b[^.]{0,60}\bcolloquio\b"),
        ("receipt", r"\b(?:abbiamo ricevuto|ricevuta)\b"),
    ),
    denied=r"\bnon\b[^.;]{0,60}\bcolloquio\b",
    stages=(
        ("interview", r"\bcolloquio\b"),
        ("application", r"\b(?:candidatura|curricul\w+|cv)\b"),
    ),
    invited=(("interview", r"\bcolloquio\b"),),
    titles=(r"\b(?:posizione|ruolo|posto|selezione|candidatura)(?: di| per| come| da)? TITLE",),
    companies=(r"\b(?:presso|in)(?: la| il)? NAME",),
    agency=_NEVER,
)  # fmt: skip
POLISH = MailWords(
    common=word_set("że na nie do się dziękujemy za pana pani jest oraz nam w z i aplikacja"),
    unsure=r"\bjeśli\b|\bjeżeli\b",
    kinds=(
        ("rejection",
        r"\bnie (?:\w+ )?(?:zakwalifikowan\w|wybran\w|przejdzie|możemy zaproponować|"
        r"zdecydowaliśmy)|"
        r"\b(?:innego|innej|inną) (?:kandydat\w+|osob\w+)|\binnych kandydatów\b"),
        ("invitation", r"\bzapra\w+\b[^.]{0,60}\brozmow\w+"),
        ("receipt", r"\b(?:otrzymaliśmy|potwierdzamy)\b"),
    ),
    denied=r"\bnie\b[^.;]{0,60}\brozm\w+",
    stages=(
        ("interview", r"\brozmow\w+ kwalifikacyjn\w+|\bpo rozmowie\b"),
        ("application", r"\b(?:aplikacj\w+|zgłoszeni\w+|cv)\b"),
    ),
    invited=(("interview", r"\brozmow\w+"),),
    titles=(r"\bstanowisk\w+:? TITLE",),
    companies=(r"\b(?:w firmie|firmy) NAME",),
    agency=_NEVER,
)  # fmt: skip
