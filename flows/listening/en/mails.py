"""How employers write in English: what a mail is, how far it got, where names stand."""

from flows.listening.mail_words import MailWords, one_of
from flows.listening.phrases import word_set

_JOB = r"(?:position|role|post|job|place|vacancy|opening|opportunity|gig|spot)"
_SOMEONE = (
    r"(?:another|other|different|someone|somebody|one of the other|an internal|the other|a "
    r"(?:\w+ )?(?:candidate|person|applicant)|two other|candidates?|applicants?|people|those|"
    r"our preferred|an? \w+er person)"
)
_NOT = r"(?:\b(?:not|unable to|never|nor|cannot|no longer)|n't)"
_WANT = (
    r"(?:(?:would|'d|should) (?:like|love|be (?:pleased|delighted|happy|glad))|(?:am|are|'m|'re|"
    r"is) "
    r"(?:very |really |absolutely |so )?(?:pleased|delighted|thrilled|happy|excited|glad|over "
    r"the moon)"
    r"|great pleasure|want|wish|proud)"
)

MAILS = MailWords(
    common=word_set(
        "the you we your for to and of with is are that this have our not in it be as will i on"
    ),
    unsure=one_of(
        r"^if\b", r"\bif (?:you (?:have|do|are|don't|haven't|would|decide|need)|your|it isn't|"
        r"four weeks|we (?:do|have))", r"\bcandidates who\b",
        r"\b(?:please )?(?:assume|take it) that\b",
        r"\bonly (?:be )?(?:able to )?(?:get in touch|contact|those)\b", r"\bin case\b",
        r"\bshould you\b",
    ),
    kinds=(
        ("withdrawn_offer",
        r"\b(?:withdraw\w*|rescind\w*|revok\w*|retract\w*|unable to (?:honou?r|proceed with|"
        r"confirm)|"
        r"no longer able to (?:honou?r|proceed with)|pull\w*|cancel\w*|taken? "
        r"back)\b[^.]{0,60}\boffer|"
        r"\boffer\b[^.]{0,80}\b(?:withdrawn|rescinded|revoked|retracted|no longer stand\w*|"
        r"cancelled|"
        r"is void|not be honou?red)"),
        ("offer",
        rf"\b{_WANT}\b[^.]{{0,40}}\b(?:offer you|appoint you|(?:you to|have you) join|welcome you)|"
        rf"\b(?:the|this) {_JOB} is yours\b|\bit'?s a yes\b|\byou'?(?:ve| have) got the {_JOB}|"
        rf"\b(?:offer(?:ing)? you (?:the|a|an)|attached (?:is )?your offer)\b|"
        r"\b(?:you to (?:start|join)(?: us)? as|love you to (?:start|join)|wish to appoint you)|"
        rf"\byou(?:r application)? (?:have|has|were|are|was) (?:been )?(?:successful|appointed)\b"),
        ("position_closed",
        rf"\b(?:{_JOB}|vacancy|recruitment|search|requisition|competition|scheme|programme|campaign)\b"
        r"[^.]{0,60}\b(?:has been |is |was |been |being |have )?(?:cancelled|canceled|withdrawn|"
        r"put on hold|on hold|frozen|no longer exists?|closed without|discontinued|paused|"
        r"removed)\b|"
        r"\bno longer (?:be )?(?:filling|recruiting|hiring for|going ahead with)\b|"
        r"\bhiring freeze\b|\b(?:decided|chosen) not to (?:appoint|fill|recruit)\b|"
        rf"\bnot (?:be )?(?:fill(?:ed|ing)?|recruiting|hiring for) (?:the|this|it)\b|"
        rf"\b(?:has|had) to (?:cancel|pull|freeze|close)\b[^.]{{0,30}}\b{_JOB}\b"),
        ("rejection",
        rf"{_NOT}\b[^.;]{{0,50}}\b(?:successful|shortlist\w*|short-listed|selected|chosen|"
        r"recommended|progress\w*|proceed\w*|mov(?:e|ing) (?:you|it|this|your|forward|ahead|on)|"
        r"tak(?:e|ing) (?:you|it|this|your|things)|go(?:ing)? (?:ahead|forward|further|to be "
        r"(?:making|able|offering|taking))|invit(?:e|ed|ing)|offer(?:ing)? you|mak(?:e|ing) you "
        r"an offer|"
        r"extend\w* an offer|make an offer|offering (?:it|this|the)|ask(?:ing)? you|"
        r"call(?:ing)? you|"
        r"considered further|under consideration|retained|interview you|meet you|give you one|"
        r"be needing you|bring you|continu\w+ with (?:you|your)|pursu\w+|the right (?:fit|match)|"
        r"one of (?:them|the)|among those|be hir(?:e|ing)|what we need|appoint(?:ed)?|offered)\b|"
        r"\bunsuccessful\b|\bnot successful\b|\bnon-selection\b|\bnot selected\b|"
        r"\bregret\b[^.]{0,60}\b"
        r"(?:not|unable|cannot)\b|\brejected\b|\bbelow the (?:benchmark|minimum|standard)\b|"
        r"\bdeclined? your\b|\bturn(?:ing|ed)? (?:you|your)\b[^.]{0,25}\bdown\b|"
        rf"\b(?:decided|chosen|opted|elected|going|gone|go|went|continu\w+|proceed\w*|mov\w+ "
        rf"(?:forward|"
        rf"ahead|on)|pursue|progress\w*)\b(?! through)[^.;]{{0,45}}\b(?:with|to|for|pursue|"
        rf"offer|appoint|"
        rf"take|choose|hire) (?:on )?(?:\w+ )?{_SOMEONE}\b|"
        rf"\b(?:chosen|selected|appointed|offered|hired|picked|given|asked|taken on|preferred|"
        rf"choose|"
        rf"gave|give|offer(?:ed)?|pick|extended)\b[^.;]{{0,70}}\b{_SOMEONE}\b(?!'s)|"
        rf"\b(?:someone|somebody|another (?:candidate|applicant|person)) (?:else )?(?:has|was|who) "
        r"(?:been )?(?:offered|appointed|recommended|accepted|chosen|can|is|has|lives)|"
        r"\bpeople to meet\b[^.]{0,60}\bnot one\b|"
        rf"\b{_JOB}\b[^.]{{0,40}}\b(?:filled|went to|gone to|taken|accepted by)\b|"
        rf"\bfilled (?:the|this|our)\b[^.]{{0,40}}\b{_JOB}\b|\btaken on all the\b|\bfull crew\b|"
        r"\bno place for you\b|\bis(?:n't| not) a place for you\b|\bdifferent direction\b|"
        r"\bgoing another way\b|"
        r"\b(?:it'?s|it is) a no\b|\bdo not meet\b|\bdid not (?:reach|meet)\b|\baren't (?:able|"
        r"going) to take\b|"
        r"\bnot the (?:news|candidate|person|outcome)\b|\b(?:ca|wo|did)n't (?:offer|take|give) "
        r"you\b|"
        r"\bit wasn't you\b|\bother (?:applicants|candidates|people) (?:who|whose|more)\b|"
        r"\bgive the \w+[^.]{0,30} to (?:someone|somebody|the other)|\bdecided to offer it to\b|"
        r"\bgave the \w+"
        r"[^.]{0,30}\bto\b|\bthere was one applicant ahead\b|\bother candidates' experience\b"),
        ("still_deciding",
        r"\bnot (?:yet|reached a|made a|been able to (?:make|reach))\b[^.]{0,30}\b(?:deci\w+|"
        r"concluded)|"
        r"\bnot yet (?:reached|made|decided)|\b(?:no|nothing has been|haven't|not) (?:final "
        r")?(?:decided|"
        r"decision)\b|\b(?:still|remain\w*) (?:\w+ )?(?:deciding|considering|interviewing|"
        r"reviewing|"
        r"under consideration|being considered|active|have|in the process|waiting)\b|\bis still "
        r"active\b|"
        r"\btaking (?:a (?:bit|little) )?longer\b|\b(?:don't|do not|no) have an (?:update|"
        r"answer)\b|"
        r"\bnot able to give you an answer\b|\bbear(?:ing)? with us\b|\bhoped to (?:have|get) "
        r"back\b|"
        r"\bkeep you (?:in the loop|posted|updated|waiting)\b|\bhas to be signed off\b"),
        ("task_invitation",
        r"\b(?:complete|do|take|send|submit|ask you to|try|record|next "
        r"step)\b[^.]{0,70}\b(?:task|test|"
        r"assessment|assignment|exercise|challenge|questionnaire|case study|one-way|take-home|"
        r"coding)\b"),
        ("invitation",
        r"\b(?:invit\w+|like to (?:meet|schedule|arrange|set up|speak|talk|see|have)|love to "
        r"(?:meet|"
        r"chat|talk|hear|see|have)|call you in|come (?:in )?for|schedule an?|arrange (?:an?|"
        r"your)|book "
        r"(?:a|your|in)|choose a time|pick a (?:time|slot)|available (?:for|on)|free (?:for|on)|"
        r"put you "
        r"through|through to the next)\b[^.]{0,90}\b(?:interview|chat|call|conversation|"
        r"meet\w*|trial|day|assessment|visit|stage|round|you|on|slot)\b|\bshortlisted (?:you|"
        r"for interview)|"
        r"\bcome (?:in )?for (?:an? )?(?:interview|trial|chat)"),
        ("receipt",
        r"\b(?:received|confirm\w*|thank\w* for (?:submitting|applying|your application)|submitted "
        r"successfully|acknowledge\w*)\b"),
        ("talent_pool",
        r"\btalent (?:pool|network|community|bank)\b|\bfuture opportunit|\bnothing open\b|\bno "
        r"vacanc\w+\b"),
    ),
    denied=one_of(
        r"(?:\b(?:not|unable to|cannot|regret\w*|no longer)|n't)\b[^.;]{0,60}\b(?:invit\w*|"
        r"interview you|"
        r"calling you|asking you|for (?:an )?interview|meet\w* (?:you|in person)|to (?:the|our|"
        r"an) (?:next|final|"
        r"assessment|interview)|shortlist\w*|on-?site|next stage|assessment stage|"
        r"proceed to|chosen for|progress\w* to)\b",
        r"\broom to meet only\b", r"\bto meet in person\b",
        r"\bthose (?:we|whom we) wish to interview\b",
        r"\bapplicants who were\b", r"\bguaranteed interview\b", r"\bnext interview\b",
        r"\bif\b[^.]{0,40}\binterview", r"\bmove to the (?:final|interview)\b", r"\bgood luck\b",
    ),
    stages=(
        ("final",
        r"\bfinal(?:-|\s)?(?:and |stage )?(?:round|interview|stage|conversation|panel|"
        r"assessment|meeting|"
        r"presentation|two|three|four|2|3|candidates)|\blast (?:two|three|2|3|round|stage)\b(?! "
        r"(?:day|week|"
        r"month|year))|\blast day with\b|\bfinalists?\b|\brunner[- ]?up\b|\bsecond choice\b|\ball "
        r"(?:three|four|five) (?:stages|rounds|interviews)\b|\b(?:third|fourth|fifth) (?:round|"
        r"interview)\b|"
        r"\b(?:attend\w*|at|with us for|came to) (?:our|the) [\w -]{0,20}assessment "
        r"(?:cent(?:re|er)|day)\b|"
        r"\bwhole process\b"),
        ("interview",
        r"\binterview(?:ed|ing) (?:really |very )?(?:with|well|for|me|us|the)\b|\b(?:attend\w*|"
        r"coming|came|"
        r"your|following|after|at|enjoyed|the|for|in|an?|second|finished its|technical|two) "
        r"(?:\w+ )?"
        r"(?:for |to |in for )?(?:an? |the |your )?(?:\w+ )?interview(?:s|ing)?\b|\binterviewed\b|"
        r"\binterviewing\b|"
        r"\b(?:attend\w* for|came? (?:for|to)|at|to) interview\b|\b(?:work )?trial\b|\btrial "
        r"shift\b|"
        r"\bpairing exercise\b|\bon-?site (?:day|visit|interview)?\b|\btasting\b|\byour (?:seminar|"
        r"presentation|job talk)\b|\b(?:thank\w*|pleasure|joy|lovely|great|good|nice|enjoyed|"
        r"pleased)\b"
        r"[^.]{0,40}\b(?:meet(?:ing)?|to meet|visiting|coming (?:in|to (?:see|meet)|over|down|by)|"
        r"popping in|having you)\b(?! the requirements)|\binterview outcome\b|\bin the room\b|"
        r"\bwe saw \w+ people\b"),
        ("call",
        r"\b(?:phone|telephone|screening|intro\w*|first|initial|recruiter|zoom|teams|"
        r"video)[ -](?:screen\w*|"
        r"interview|call|chat|conversation)|\bphone screen\b|\b(?:speak(?:ing)?|chat(?:ting)?|"
        r"spoke|talk(?:ed|ing)?) "
        r"(?:with|to) (?:me|us|you)\b|\bon the phone\b|\bour (?:call|chat|phone)\b"),
        ("application",
        r"\b(?:shortlist\w*|invit\w+ you (?:to|for)|invited to|review\w*|read\w*|consider\w*|"
        r"went|looked|"
        r"looking|sift|unable to|not|n't|other|strong|scored|"
        r"experience)\b[^\n]{0,160}\b(?:application|"
        r"applications|forms?|cv|resume|shortlist\w*|interview|letters?|applicants?|background|profile|place|"
        r"one|eight|benchmark|wrote)\b|"
        r"\b(?:your|the|for) application\b|\bappl(?:ying|ied|ications?)\b|\bgot your form\b|"
        r"\byour cv\b|"
        r"\byour letter\b|\bonline (?:\w+ )?test\b|\bcoding test\b"),
    ),
    invited=(
        ("final", r"\bfinal(?:-| )(?:round|interview|stage)\b"),
        ("call", r"\b(?:phone|telephone|screening|intro\w*|initial|quick)[ -](?:\w+ )?(?:call|"
        r"chat|interview|screen)"),
        ("interview", r"\b(?:interview|meet|visit|trial|day with us|assessment cent|on-?site)\w*"),
        ("call", r"\b(?:call|chat)\b"),
    ),
    titles=(
        rf"\b{_JOB} (?:of|as|for)(?: an?| our| the)? TITLE",
        rf"\b(?:the|our|an?|this|your)(?: \w+ed)? TITLE (?:\([^)]{{1,30}}\) )?(?:{_JOB}|"
        rf"programme|program|secondment|internship|traineeship|apprenticeship|vacancies)\b",
        r"\b[Aa]ppl(?:ying|ied|y) (?:for|to be|to become|as)(?: an?| our| the)? TITLE",
        r"\b[Aa]pplying to(?: the| our)? TITLE (?:role|position|post|job)",
        r"\b[Aa]pplications? (?:for|as|to be|to become)(?: an?| our| the)?(?: role of| post of| "
        r"position of)? TITLE",
        r"\b(?:candidacy|interview(?:ed|ing)?|considered|recruitment|assessment|committee|"
        r"shortlist|search|offer|LLC|Inc|Ltd|background and qualifications|qualifications|"
        r"received|outcome|decide on|vacancy|you|direction) for(?: an?| our| the| your)? TITLE",
        r"\b(?:as|become|be)(?: our| an?| the) TITLE",
        r"\b(?:you|us|else|candidate|someone|person|[A-Z][a-z]+|experience) as TITLE",
        r"\bceiling for TITLE", r"\bdecide on TITLE", r"\blast \w+ for TITLE",
        r"\b(?:the|our) TITLE (?:we|was|has|is)\b",
        r"\bto (?:be|as) (?:our|an?) TITLE",
        r"\b(?:our|your) (?:Summer|Autumn|Spring|Winter)? ?(?:20\d\d )?TITLE (?:programme|"
        r"internship|intake)",
        r"\bour (?:Summer |Autumn |Spring |Winter )?(?:20\d\d )?(?P<title>(?:[A-Z][\w&-]* "
        r"){1,4}(?:Internship|Apprenticeship|Programme|Traineeship))\b",
        rf"\b(?:the|our|an?|filled the|for|for the) SMALL {_JOB}\b",
        r"\bfor SMALL(?=[.,]|$)", r"\ball the TITLE we need",
    ),
    companies=(
        r"\b(?:interest|career opportunities|opportunities|careers|role|career) (?:in|with|"
        r"at)(?: working (?:for|at|with)| joining| a career with)? NAME",
        r"\b(?:at|with|joining|join) NAME", r"\b(?:joining|join|to|in) the NAME [Tt]alent",
        r"\b[A-Z][a-z]+ (?:here )?(?:from|at) NAME", r"[.!?] (?:x )?[A-Z][a-z]+, NAME$",
        r"\b[Aa]ppl(?:ying|ied|ication) (?:to|with|at) NAME",
        r"\bbehalf of NAME", r"\b(?:here|us|team) at NAME",
        r"\b(?:news|offer|Feedback|feedback|back|heard) from NAME",
        r"\b(?:client|employer),? NAME", r"\bopportunity at NAME",
        r"\b[Tt]he NAME (?:Hiring |Talent |People |Recruiting |Recruitment )?Team\b",
        r"\bNAME (?:is|are|has|have)(?: let us know| unable to| decided| not)\b",
        r"\bvisiting(?: the)? NAME", r"\b[Hh]ere at NAME",
        r"\b(?:from|its|it's|this is) (?:\w+ (?:from|at|of) )NAME", r"\bshown in NAME",
        r"\bmeeting with NAME", r"\boffer\w* from NAME", r"\bthat NAME must withdraw",
    ),
    agency=r"\b(?:our|my|the) client\b|\bthey (?:liked|came back|enjoyed|felt|want|have gone|"
    r"'ve gone|'re not|need)\b|"
    r"\bon our books\b|\bhear\w* back from\b|\brepresent you\b|\bcame back to me\b|\bhave let "
    r"us know\b|\bfeedback from\b|\bkeep you in mind for anything\b",
)  # fmt: skip
