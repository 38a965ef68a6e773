"""How people tell what happened, in English."""

from flows.listening.en import names
from flows.listening.shape import OpeningWords

_THEY = (
    r"(?:they|he|she|nobody|no one|hr|(?:the |my |their )?(?:company|firm|boss|manager|committee|"
    r"panel|board|employer|owner|chef|recruiter|agency|school|university))"
)
_AT = (
    r"(?:until|till|til|by|before|next|tomorrow|tonight|today|this|in (?:a|one|two|three|the next)|"
    r"(?:at the |by the )?end of|early|later|soon|within|(?:on )?(?:mon|tues|wednes|thurs|fri|"
    r"satur|sun)day|mon|tue|wed|thu|fri)"
)
_WILL = (
    r"(?:'ll|'d|'re|'s| will| would| wants? to| going to| are| is| have to| has to)? "
    r"(?:be |going to |gonna )?"
)
_NOT_YET = r"(?:n't| not|nt) (?:\w+ )?"

WORDS = OpeningWords(
    how=(
        ("still_open",
        rf"\b(?:have|has|did){_NOT_YET}(?:said|say|told me) (?:a )?(?:no|yes or no|either way)\b|"
        r"\b(?:nobody|no one)(?:'s| has)? (?:\w+ )?said no yet\b|\b(?:not|isn't|isnt|wasn't) "
        r"(?:\w+ )?a (?:\w+ )?no (?:yet|as such|so far)\b"),
        ("withdrawn", r"\b(?:rescind\w*|retract\w*|revok\w*)\b"),
        ("withdrawn",
        r"\b(?:pulled|withdrew|withdrawn|took|taken|taking|cancell?ed|backed out of|went back on|"
        r"reneged on) (?:back )?(?:the|my|their|this|that|its|an) (?:\w+ )?(?:job )?offer\b"),
        ("withdrawn",
        r"\boffer (?:\w+ ){0,3}(?:pulled|withdrawn|cancell?ed|taken back|gone|fell through|"
        r"off the table|frozen|back)\b"),
        ("withdrawn",
        r"\b(?:took|taken|taking) (?:it|the offer|my offer|the job) back\b|"
        r"\boffer fell through\b|\breneged\b"),
        ("withdrawn",
        r"\b(?:pulled|withdrew|scrapped|axed|cancell?ed|binned|took|taken) "
        r"(?:(?:the|my|their|that) )?(?:\w+ )?(?:job|role|post|position|contract|place)(?: back)? "
        r"(?:\w+ ){0,2}?(?:after|once|having|when|even though|days? before) (?:\w+ ){0,2}?"
        r"(?:say\w*|said|told|telling|promis\w+|offer\w*|agree\w*|accept\w*|sign\w*|giv\w+|gave|"
        r"start\w*|shook|shaking)\b(?! no\b)"),
        ("withdrawn",
        r"\b(?:gave|given|handed|offered|promised) (?:it to )?(?:me|us)(?: (?:it|(?:the|that|a) "
        r"\w+))?\W+(?:(?:and|but|only|then|later|to|they|she|he|just) )*(?:took|take|taken|"
        r"taking|pull\w*|snatch\w*|whipp\w*|yank\w*) (?:(?:it|that|(?:the|that) \w+) )?(?:all )?"
        r"(?:back|away|off (?:me|us|again)|from (?:me|us))\b"),
        ("withdrawn",
        r"\bgave it (?:to )?(?:me|us)\W+(?:\w+ ){0,2}?took it (?:off|from|back|away)\b|"
        r"\b(?:said|told me) yes\W+(?:(?:and|but|then|they) )*(?:said (?:no|sorry)|changed|pulled|"
        r"took|went back|backed out|backtracked|dropped|withdrew)\b|\bchanged their minds? after "
        r"(?:\w+ )?(?:saying yes|offer\w*|giving)\b|\bbacked out after "
        r"(?:\w+ )?(?:saying|offer\w*|giving|agree\w*)\b|\btook (?:it|the job) off (?:me|us)\b"),
        ("said_no",
        r"(?<!not )(?<!n't )(?<!never )(?<!nt )\b"
        r"(?:reject(?:ed|ion|ions|ing|s)?|turned (?:me |us )?down|turn(?:ed)? down my|"
        r"declined me|refusal|refused me|unsuccessful)\b"),
        ("said_no",
        r"\b(?:was|is|it's|its) (?:just |simply )?no(?=\W*$|\s*[.,;!?\n])|"
        r"\b(?:said|say|says|saying|told me|got|get|gave me|another|a|received|"
        r"came|text(?:ed|s)?|messag(?:ed|es)|wrote|sent) "
        r"(?:just |simply |me |us )?(?:a |an |another |the )?(?:polite |flat |clear |big |"
        r"final |short |second |form )?no\b(?! (?:reply|answer|response|word|news|feedback|idea|"
        r"one|interview|reason|hard|longer|more|way|explanation|sign|sense|time|problem|signal|"
        r"call|email|mail|contact))"),
        ("said_no",
        r"\b(?:didn't|did not|didnt|don't|haven't|never) (?:get|got|land|make|"
        r"win) (?:the (?:\w+ ){0,4}(?:job|role|position|promotion|post|gig|spot|place|internship|"
        r"offer|part|transfer)|it|that job|this job|that one|this one|the cut|through|selected|"
        r"picked|chosen|hired|in)\b"),
        ("said_no",
        r"\b(?:not|wasn't|weren't|isn't) (?:been )?(?:selected|chosen|hired|picked|shortlisted|"
        r"successful|moving forward|going forward|progress\w*|proceeding|be (?:moving|going|"
        r"progressing|proceeding))\b"),
        ("said_no",
        r"\b(?:went|gone|going|go|moved?|moving|proceed\w*|going ahead) (?:forward |ahead |"
        r"on )?(?:with|for) (?:someone|somebody|another|other|a different|an internal|a more|"
        r"the other|one of|an external|a candidate|candidates)\b"),
        ("said_no",
        r"\bwent to (?:someone|somebody|another|an internal|a colleague|my colleague|the other|him|"
        r"her|an? \w+ candidate)\b|"
        r"\b(?:chose|picked|hired|took|selected|preferred|decided (?:on|for)|gave it to|"
        r"gave the (?:job|role|position|promotion) to) (?:someone|somebody|another|the other|"
        r"a different|an internal|an external|a colleague|my colleague|him|her|a younger|"
        r"an? \w+ candidate)\b"),
        ("said_no",
        r"\b(?:passed|pass) on (?:me|my)\b|\b(?:knocked|sent) (?:me )?back\b|\bdeclined my\b|"
        r"\bdecided against\b|\bcut me\b|\bdropped me\b|\bpassed over\b|"
        r"\bthanks,? but no thanks\b|\bnot a (?:good )?(?:fit|match)\b|\bregret to inform\b|"
        r"\bunfortunately\b|\bdidn't work out\b|\bno longer (?:under consideration|"
        r"being considered|considered)\b|\bposition (?:has been |was |is )?(?:filled|closed)\b|"
        r"\bnope from\b|\bdidn't want me\b|\bthey said it's not me\b|"
        r"\bnot moving (?:me )?forward\b|\bwon't be (?:moving|going|offer)\w*\b"),
        ("silence", r"\bghost(?:ed|ing|s)?\b|\b(?:but|and|then) (?:they )?never\b|"
        r"\b(?:then|after that|since then|afterwards) nothing\b(?! (?:was|is|went|could|to))"),
        ("still_open",
        rf"\b(?:have|has){_NOT_YET}(?:decided|chosen|picked|made (?:a|their|any|up) \w+)\b|\bno "
        r"(?:final )?decision (?:yet|so far|has been|was made)\b|\b(?:not|isn't|isnt|wasn't|"
        r"nothing|nothing is|nothing's|nothings) (?:\w+ )?(?:decided|over|final|settled|signed)"
        r"(?: yet)?\b(?! me)"),
        ("still_open",
        rf"\b{_THEY}(?: just)?(?: said| told me| says?)?(?: that)?(?: {_THEY})?{_WILL}"
        r"(?:decid(?:e|es|ing)|let(?:ting)? me know|choos(?:e|ing)|(?:tell|call|ring|email|write) "
        rf"me) (?:\w+ )?{_AT}\b|\b(?:decision|(?:final )?answer|result)s?(?: (?:is|comes|due|"
        rf"will be|should be|should come|expected))* (?:\w+ )?{_AT}\b|"
        r"\b(?:decision|answer) (?:is )?due\b|\bthe(?:y|y are|y're|yre) (?:still )?deciding\b"),
        ("still_open",
        r"\bstill (?:open|undecided|pending|running|technically|in (?:the (?:running|process|race)|"
        r"it|play)|under (?:consideration|review)|deciding)\b|\b(?:reserve|waiting|wait) ?list\b|"
        r"\bup in the air\b|\bno news either way\b|\b(?:interview|trial|round|call|test) "
        r"(?:is |isn't |not )?(?:until|till|til|tomorrow|coming up|"
        r"next (?:week|month|mon|tues|wednes|thurs|fri)\w*)\b"),
        ("silence",
        r"\bghost(?:ed|ing|s)?\b|\b(?:radio )?silence\b|\bcrickets\b|\bwent (?:quiet|silent|dark|"
        r"cold)\b|\bleft (?:me )?(?:on read|hanging)\b"),
        ("silence",
        r"\b(?:no|without|not a|never an?|zero|not one|never got an?|still no) (?:\w+ )?(?:reply|"
        r"replies|answer|answers|response|word|news|sign of life|single word|acknowledg\w+)\b"
        r"(?! (?:e-?mail|mail|address|message|template|thing|one))"),
        ("silence",
        r"\b(?:never|haven't|have not|didn't|hasn't|not|nobody|no one|havent|"
        r"didnt) (?:\w+ )?(?:heard?|hear|replied|reply|answered|answer|responded|respond|"
        r"got back|get back|gotten back|came back to me|wrote back|write back|called back|"
        r"call back|contacted me)\b"),
        ("silence",
        r"\b(?:heard|hearing) nothing\b|\bnothing (?:back|since|for (?:\w+ )?(?:days|weeks|"
        r"months)|from them)\b|\bstill nothing\b|\bignored (?:me|my)\b"),
        ("still_open",
        r"\b(?:still|just|am|i'm|im|been|now) waiting\b|\bwaiting (?:to hear|(?:for|on) (?:the|"
        r"their|an?|some|his|her|them|news|word|that|another)\b)|\b(?:should|supposed to|going to|"
        r"will|i'll|gonna|to) (?:\w+ )?"
        r"(?:hear|find out|know|get (?:an|the|their) (?:answer|decision)) "
        rf"(?:back |from them |more |about it )*{_AT}\b"),
    ),
    far=(
        ("application",
        r"\b(?:didn't|did not|without|never|no|not) (?:even )?(?:(?!after|at|for|from|in|"
        r"during|since|following|but|and|to)\w+ ){0,2}(?:get |got |getting |"
        r"invited (?:to|for) |have |had )?(?:an? |any |the |a single |one )?interview\b"),
        ("application",
        r"\b(?:didn't|did not|wasn't|was not|weren't|haven't been|not) (?:even )?invited? "
        r"(?:me |us )?(?:to|for) (?:an? |the |any )?(?:interview|talk|call)\b"),
        ("application",
        r"\b(?:before|not even) (?:(?:any|an|a|the) )?(?:interview|call)s?\b|\bauto(?:matic|mated|"
        r"-)?[ -]?(?:rejection|reject\w*|reply|mail|no)\b|\bstraight (?:no|rejection)\b"),
        ("final",
        r"\b(?:final|last|third|3rd|fourth|4th|fifth|5th|sixth|6th|"
        r"panel)[ -](?:and final )?(?:round|interview|stage|one|step|hurdle|talk|meeting)\b"),
        ("final",
        r"\b(?:round|stage|interview) (?:three|four|five|six|3|4|5|6)\b"
        r"(?! (?:hours?|days?|weeks?|months?|of us))"
        r"|\b(?:three|four|five|six|"
        r"seven|3|4|5|6|7) (?:rounds|interviews|stages)\b|\bthe finals?\b|\bpanel\b|"
        r"\bfinalists?\b|\bfinal (?:two|three|2|3|candidates?)\b|\blast (?:two|three|2|"
        r"3)\b(?! (?:day|week|month|year|hour))|\bdown to (?:two|the last|me and|2)\b|"
        r"\bassessment cent(?:re|er)\b|\bshort ?list of two\b"),
        ("offer",
        r"\b(?:signed|verbal|written|accepted|had|got|made me|given me|gave me|after) (?:the |"
        r"an |my |their |a )?(?:\w+ )?(?:offer|contract)\b"),
        ("call",
        r"\b(?:phone|telephone|video|screening|recruiter|hr|zoom|teams|skype|intro|introductory|"
        r"first|initial)[ -](?:screen|screening|interview|call|chat|talk)s?\b"),
        ("call",
        r"\b(?:the|a|after) (?:phone )?(?:screen|screening)\b|\bcalls? with (?:the|a|an|hr|their|"
        r"someone|recruit)\w*\b|\btalked to (?:the recruiter|hr)\b"),
        ("interview",
        r"\b(?:second|2nd|two|both) (?:chats?|talks?|meetings?|conversations?|visits?)"
        r"(?: with|\W*$)|"
        r"\b(?:sat|stood|talked|spoke|met|chatted) (?:down |opposite |across from |in front of |"
        r"with |to )+(?:the|their|its|both|two|three) (?:(?:two|three|head|big) )?(?:boss|owner|"
        r"manager|team|director|head|chef|partners?|founders?|panel|people|foreman|principal)\b|"
        r"\b(?:trial|taster|try-?out|shadow(?:ing)?|tasting) (?:day|shift|morning|afternoon|"
        r"session|lesson|evening|run|work)\b|\b(?:did|worked|spent|had|whole|full|half an?|one) "
        r"(?:an? |the )?(?:whole |full |half |trial |unpaid |free )*(?:day|morning|afternoon|shift|"
        r"evening) (?:in|at|on|with) (?:their|the) (?:bakery|kitchen|shop|office|workshop|store|"
        r"salon|ward|site|yard|garage|bar|restaurant|warehouse|studio|floor|team|school|farm)\b"),
        ("interview",
        r"\b(?:interview(?:s|ed|ing)?|second round|2nd round|"
        r"(?:two|three|four|five|several|2|3|4|5) (?:rounds|talks|stages)|round (?:two|2|one|1)|"
        r"first round|1st round|second interview|on-?site|trial (?:day|shift|week)|work trial|"
        r"met (?:them|the team|the manager)|in[- ]person|presentation day|"
        r"(?:did|do|gave|give|held|doing|had) (?:\w+ )?presentation)\b"),
        ("application",
        r"\b(?:applied|applying|application|applications|sent (?:my|them my|in my|a) (?:cv|"
        r"resume|résumé|application|papers)|my cv|my resume|cover letter|screened out|ats)\b"),
    ),
    channel=(
        ("portal",
        r"\b(?:portal|status (?:changed|says|now|is|went)|workday|dashboard|careers? (?:page|"
        r"site)|under consideration|in the app)\b"),
        ("mail",
        r"\b(?:e-?mail(?:ed)?|mail(?:ed)?|inbox|wrote (?:me|to me|to say)|letter (?:came|from|"
        r"saying)|by letter|no-?reply)\b"),
        ("call",
        r"\b(?:rang|phoned)\b|\b(?:they|she|he|recruiter|hr|manager|boss) (?:just )?called\b|"
        r"\bcalled (?:me|to say|today|this morning|yesterday)\b|\b(?:by|over the|on the) phone\b|"
        r"\bphone call\b|\bcall from\b|\bgot (?:a|the) call\b"),
    ),
    arrived=
    r"\b(?:e-?mail|mail|letter|call|message|note|news|answer|reply) (?:\w+ )?(?:came|from|"
    r"arrived|today|this morning|yesterday|just now|saying)\b",
    just_now=(
        r"\bjust (?:now\b|(?:got|gotten|heard|been|received|had|read|saw|found out|learned|opened|"
        r"hung up|called|rang|phoned|told me|turned|rejected|declined|said no|came in)\b)"
    ),
    own_date=
    r"\b(?:(?:another|other|second|an?|the other) (?:job |firm |company )?(?:offer|contract|job)|"
    r"offer (?:from|at|elsewhere)|(?:i|i'd|i'll) (?:have to|must|need to|gotta|should|got to) "
    r"(?:answer|tell|say|decide|sign|reply|accept|give|let|choose|know)|my (?:notice|contract|"
    r"lease|visa|pay|wages|savings|unemployment|money|permit|answer|deadline|own date)|"
    r"(?:weeks?|months?|days?) of (?:pay|money|savings|notice))\b",
    internal=
    r"\b(?:promotion|promoted|internal (?:job|role|position|post|application|move|transfer|"
    r"vacancy)|applied internally|own (?:company|firm|team|department|employer)|inside (?:my|"
    r"our)|my (?:current )?(?:company|employer|department|office)|where i (?:already )?work|"
    r"my own (?:boss|manager|team)|within (?:my|the|our) (?:company|firm|organi[sz]ation)|"
    r"(?:boss|manager) (?:gave|told|said|chose|picked)|transfer to|in-house)\b",
    not_internal=
    r"\b(?:chose|picked|hired|took|went with|preferred|gave it to|for|to|by|"
    r"selected) (?:an? )?internal\w* (?:candidate|applicant|hire|person|one|someone)?",
    money=
    r"\b(?:rents?|mortgage|bills?|savings|skint|wages?|"
    r"broke(?! (?:the|it|my|me|up|down|his|her|off|into|in|out|their|our|news))|debts?|"
    r"loans?|overdraft|can't (?:pay|afford)|"
    r"cannot (?:pay|afford)|cant (?:pay|afford)|money(?:'s)?|afford|food bank|evict\w*|"
    r"(?:unemployment|jobless) (?:benefits?|money)|benefits (?:stop|end|run out)|child support|"
    r"make ends meet|paycheck|bank account|groceries)\b",
    lane=(
        ("follow_up",
        r"\b(?:write|send|draft|word|help with|want|need|do) (?:\w+ ){0,3}(?:letter|thank[- ]you|"
        r"follow[- ]?up|reply to them|answer to them|back to them)\b|"
        r"\bjust (?:want )?the letter\b|\bask (?:them )?for feedback\b|"
        r"\bwrite (?:back )?to them\b"),
        ("feel",
        r"\b(?:get (?:it|this) off my chest|vent|rant|let it out|just need to (?:talk|say|scream|"
        r"cry|write)|need to (?:talk|vent|scream)|someone to listen)\b"),
        ("reflect",
        r"\b(?:what (?:did i do|i did|went|was) wrong|where (?:did i|i) (?:go|went) wrong|"
        r"what happened in (?:there|the interview)|understand (?:why|what went)|"
        r"figure out what went|learn from (?:it|this))\b"),
        ("analyze",
        r"\b(?:what (?:do i|i) (?:really |actually |even )?want(?: next)?|(?:not sure|"
        r"don't know) (?:if |whether |what )(?:i (?:even |really )?want|this is (?:for me|my))|"
        r"right (?:job|career|field) for me)\b"),
        ("move_on",
        r"\b(?:what (?:do i do|should i do|now|'s) next|what (?:do|should) i do now|next steps?|"
        r"make a plan|where do i go from here|how do i go on from here|move on from)\b"),
    ),
    roles=names.ROLES,
    companies=names.COMPANIES,
    not_names=names.NOT_NAMES,
    not_roles=names.NOT_ROLES,
    ends_name=names.ENDS_NAME,
    story_words=names.STORY_WORDS,
    states=names.STATES,
    before_state=names.BEFORE_STATE,
    said_first=names.SAID_FIRST,
    vague=names.VAGUE,
    kinds=names.KINDS,
    owned=names.OWNED,
    job_words=names.JOB_WORDS,
    job_places=names.JOB_PLACES,
    job_splits=names.JOB_SPLITS,
    job_noise=names.JOB_NOISE,
)  # fmt: skip
