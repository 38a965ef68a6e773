"""Where English names a firm or a job, and what is no such name."""

from flows.listening.phrases import word_set

_NAME = r"(?P<name>[^,.;:!?()\n]{2,80})"
_ROLE = r"(?P<role>[^\W\d_][^,.;:!?()\n]{1,70}?)"
_KIND = r"(?:job|position|role|post|gig|vacancy|opening|internship|traineeship|apprenticeship)"

ROLES = (
        r"\b(?:rejected|turned down|rejection|application|applied|apply|applying|interview(?:ed|"
        r"ing|s)?|passed over|passed up|round|up|offer|considered|final|finals|ghosted|"
        r"in the running) (?:again )?(?:from|for|to|as) (?:the |an? |my |that |this )?"
        + _ROLE + r" " +
        _KIND + r"\b",
        r"\b(?:get|got|land|win|lost|losing|want(?:ed)?|about|for|from|to|on|was|with) (?:the|"
        r"an?|my|that|this) " + _ROLE + r" " + _KIND + r"\b",
        r"\b" + _KIND + r" (?:as|of) (?:an? |the )?" + _ROLE +
        r"(?= (?:at|with|in|for|by|from|today|yesterday|this|last|and|but|after|before|because|"
        r"who|which|where|when)\b|[,.;:!?()\n]|$)",
        r"\b(?:promotion|promoted|transfer|move up) to (?:the |an? )?(?:position of |role of |"
        r"post of )?" + _ROLE +
        r"(?= (?:at|with|in|for|by|from|today|yesterday|this|last|and|but|after|before|because|"
        r"again|went|was|position|role|job|post)\b|[,.;:!?()\n]|$)",
        r"\b(?:applied|apply|applying|interviewed|interviewing|hired|rejected|interview|"
        r"application) (?:for|to be|as|to become) (?:an? |the )?(?:job as |job of |position of |"
        r"position as |role of )?(?:an? |the )?" + _ROLE +
        r"(?= (?:at|with|in|by|from|today|yesterday|this|last|and|but|after|before|because)\b|"
        r"[,.;:!?()\n]|$)",
        r"\bthe " + _ROLE + r" " + _KIND + r"\b",
        r"^" + _ROLE + r" " + _KIND + r"\b",
)  # fmt: skip
COMPANIES = (
        r"\b(?:job|position|role|post|internship|interview(?:s|ed|ing)?|round|offer|gig|talks?|"
        r"trial|worked|working|work|place|spot|applied|application|hired|called|manager|"
        r"recruiter|people|panel|screen|call|vacancy|opening|candidate|team|rejected|someone|"
        r"hr) (?:\w+ ){0,2}?(?:at|with) " + _NAME,
        r"\b(?:ghosted|rejected|turned down|dropped|declined|dumped|refused|passed over|"
        r"passed up|cut|ignored|knocked back|let down|told no) (?:again |yesterday |today |on \w+ |"
        r"last \w+ |this \w+ )?by " + _NAME,
        r"\b(?:e-?mail|mail|call|letter|rejection|no|news|reply|answer|response|word|heard|hear|"
        r"back|message|rejected|offer|one|weeks|days|months|heard back|something|anything|"
        r"recruiter|someone|manager|hr|silence|nothing) (?:back |today |yesterday |just |in |"
        r"on \w+ |last \w+ |this \w+ )?from " + _NAME,
        r"\b(?:waiting|wait) (?:on|for|to hear (?:back )?from) " + _NAME,
        r"\b(?:applied|apply|application|applying|applications|wrote|cv|resume) (?:to|at|with) " +
        _NAME,
        r"\b(?:at|by) (?P<name>(?:the )?[A-Z0-9][^,.;:!?()\n]{1,80})",
        r"^(?:(?:the )?(?P<name>[A-Z][\w&'’.-]*(?: (?:[A-Z&][\w&'’.-]*|of|and|de))*) (?:said no|"
        r"rejected|turned me down|ghosted|passed on me|rescinded|withdrew|took|went with|never|"
        r"declined|has|have|pulled|picked|chose|wrote|called|sent))",
)  # fmt: skip
NOT_NAMES = word_set(
        "recruiter recruiters recruitment them home me my a an least all once first last work "
        "this that email mail phone post letter portal the it him her someone somebody hr "
        "interviewer interviewers manager managers boss company firm place employer one job jobs "
        "people team panel video zoom teams skype call telephone night noon lunch school end "
        "moment same another some any every each time which whom who what where when how why "
        "agency headhunter monday tuesday wednesday thursday friday saturday sunday january "
        "february march april may june july august september october november december today "
        "tomorrow yesterday i you we they he she no not now age midnight point final offer "
        "interview interviews round application rejection surprise candidate candidates "
        "applicants applicant others other two three four five feedback silence anyone anybody "
        "inside within outside elsewhere upstairs "
        "nobody everyone hiring linkedin indeed glassdoor return his its their our your these "
        "those text whatsapp sms voicemail mistake accident default far hand chance law"
)  # fmt: skip
NOT_ROLES = word_set(
        "dream new same perfect only whole next last first second third entire other internal "
        "external one that this my best ideal right good great better real job role position any "
        "same amazing proper decent better full-time part-time remote great old current previous "
        "exact top damn bloody fucking stupid very actual final big nice paid permanent "
        "temporary single another"
)  # fmt: skip
ENDS_NAME = word_set(
        "today yesterday this last after before and but for with in on said say says told who "
        "which that i i'm i've i'd they they're we was were is are where because then again now "
        "just already over via by at from to as so when while since about without though "
        "although if or still not never has have had did does it it's my me he she you his her "
        "their our got went gave took wanted want asking tonight ago weeks days months monday "
        "tuesday wednesday thursday friday saturday sunday week month year feeling felt feel "
        "really very totally out up back off down rejected ghosted turned wrote called sent came "
        "rang emailed mailed decided chose picked hired rescinded withdrew pulled only even "
        "finally also two three four five six seven eight nine ten yes no ok please one first "
        "second third final interview round earlier later regarding job position role post ended "
        "end there here saying"
)  # fmt: skip
STORY_WORDS = word_set(
        "i i'm im i've ive they they're we he she you was were is are then nothing but because "
        "did had got dont don't didnt didn't never told so wrote said sure remember"
)  # fmt: skip
"""What makes of words a sentence: no job and no employer is called so."""
AMOUNT = (
    r"(?:(?:like|about|around|over|some|nearly|almost|roughly|maybe|at least) )*(?:a (?:few|couple|"
    r"dozen|hundred|load|lot|bunch|ton)|(?:loads|lots|dozens|hundreds|tons|plenty|all sorts|heaps)"
    r"(?: and \w+)? of|several|many|countless|two|three|four|five|six|seven|eight|nine|ten|eleven|"
    r"twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?)\b"
    r"(?= [a-z]{3,}s\b|$| of\b)"
)
"""How many there are: no employer is called so, but begins with a capital."""
HEDGES = word_set("mostly mainly honestly basically probably frankly partly")
"""Words for how far something is so: with them only work is a job."""
STATES = word_set(
        "tired exhausted knackered shattered drained sleepy awake unwell ill sick hungry thirsty "
        "drunk hungover upset down low bad rubbish awful terrible horrible rough shaky shaken busy "
        "unemployed jobless broke broken lost empty fine ok okay good alright well great better "
        "worse bored cold bed crying alone done gutted crushed fed miserable sleep numb sad angry"
)  # fmt: skip
"""How one may be, and no job is called."""
BEFORE_STATE = word_set(
        "a bit little so too very really just quite rather pretty totally completely still kind of "
        "kinda sort honestly all in i'm im am not feeling feel can't cant cannot on"
)  # fmt: skip
"""What may stand before it."""
SAID_FIRST = word_set("yes yeah yep no nope sure right oh so um uh hm hmm nice thanks hello hi hey")
"""What one says before it, as one says how one is."""
VAGUE = word_set(
    "some any another this that these those such whatever whichever somewhere anywhere"
)
"""What stands before a thing that is not named."""
SCHEMES = word_set("work internship apprenticeship traineeship assistantship")
"""What is work, and names none."""
OWNED = VAGUE | word_set("the my your his her their our no not another i we they he she it at with")
"""What stands before somebody who is spoken of, and before no job that is only named."""
MET = r"\b(?:with|by|met|saw|opposite|to) (?:the|their|his|her|its)$"
"""What stands before somebody whom one met there, and before no job that was applied for."""
KINDS = word_set("job role position post gig one thing stuff jop jobb joob jpb jov jib")
"""What a job is, behind what it is called; with slips of the finger in it."""
JOB_WORDS = word_set(
        "job role position post work gig assistant manager engineer developer designer analyst "
        "clerk nurse teacher cook chef waiter waitress barista driver guide cashier accountant "
        "secretary consultant officer director lead coordinator specialist intern trainee "
        "apprentice technician mechanic electrician carpenter plumber cleaner carer caretaker "
        "receptionist librarian writer editor journalist translator lawyer paralegal doctor "
        "dentist pharmacist therapist psychologist scientist researcher professor lecturer tutor "
        "administrator admin supervisor buyer seller sales salesperson marketer marketing "
        "recruiter programmer tester architect planner controller auditor baker butcher gardener "
        "farmer worker operator agent representative advisor adviser associate executive head "
        "chief keeper guard picker packer florist hairdresser photographer producer curator "
        "archivist midwife paramedic firefighter police soldier pilot steward host hostess "
        "bartender dishwasher janitor  educator nanny au-pair model actor musician artist "
        "animator illustrator copywriter strategist owner partner fellow postdoc phd "
        "assistantship internship traineeship apprenticeship supervisor principal junior senior"
)  # fmt: skip
JOB_PLACES = word_set(
        "startup company firm agency shop bakery museum school hospital restaurant university "
        "bank hotel store office factory cafe library clinic supermarket studio theatre theater "
        "warehouse college"
)  # fmt: skip
JOB_SPLITS = (
    r"(\s+(?:at|with|for|by|@|bei|en|from|in)\s+|\s*[,;/\n|]\s*|\s+[-–—]\s+|\s*@\s*|"
    r"(?<=[^\W\d_]{3})\.\s+(?=(?-i:[A-Z])))"
)  # fmt: skip
JOB_NOISE = (
    r"^(?:(?:it was|it's|its|i applied (?:for|to|as)|applied (?:for|to|as)|that was|that's|was|"
    r"the job was|the role was|the position was|a job as|job as|job of|position of|position as|"
    r"position|role|as|for|with|at|by|from|in|of|um|uh|hm+|erm|oh|well|just|i'd applied (?:for|to)|"
    r"what(?: this time| now| again| was it)?(?=\W*(?:\.\.|…|\?))|the one|"
    r"i went for|i wanted to be|i wanted|they were called|called|they are called|company|firm|"
    r"employer|the company was|the company is|it is|is|was called|being|be|working as|"
    r"work as)\b[\s:,.…?-]*)+|^(?:an?|the)\s+|[\s.!]+$"
)  # fmt: skip

THE, BEFORE_A_KIND = "the ", r"an?|the|my|our"
"""What stands before an employer that is named by what it is."""
SAID_EVERYWHERE = (
    "a an and any anyone at but for from he her his i i'd i'll i'm it maybe me monday tuesday "
    "wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december mr mrs ms dr prof my nobody none no not on or our perhaps "
    "she somebody someone that the their them they this to we with you your who when one gmbh ag "
    "ltd inc llc plc co company"
)
IN_FIRMS = (
    "academy agency bank bar bureau cafe care centre center church city clinic club college "
    "consulting council data design digital factory family farm first foundation garden global "
    "good great group health home hospital hotel house institute international kitchen lab library "
    "local market media museum national new office online open park partners people press public "
    "restaurant school service services shop smart social society software solutions store studio "
    "systems team tech theatre town trade trust union university work works world"
)
"""Words that employers are called by, and that everybody uses: they go with the whole name only."""
NOT_BUT = (
    r"^\W*(?:(?:no|sorry|well|oh),? )*(?:it(?:'s| is| was) )?(?:actually )?(?:for )?"
    r"(?:an? |the )?(?P<new>.+?),? not (?:just )?(?:an? |the )?\S[^,.]*$"
)
"""What is meant, put beside what it is not: "it was for X, not Y"."""
