"""How people say in passing which job it was, in English."""

from flows.listening.phrases import word_set

LEADS = (
    r"(?:(?:(?:i )?forgot to (?:say|mention|add)|forgot|did i (?:say|mention)|ok|okay|fine|oh|ah|"
    r"um|uh|hm+|right|alright|well|so|yes|yeah|and|also|btw|by the way|sorry|"
    r"(?:i )?meant to (?:say|mention|add|write)|for context|if it helps|in case it matters|"
    r"just to say)\b[\s,.:;?!…-]*)*"
)
"""What one says before it."""
FRAME = (
    r"(?:(?:(?:it|this|that) (?:was|were) |(?:it|this)(?:'s| is|s) for )(?:all )?"
    r"(?:(?:only|just) )?(?:(?:for|as) )?|"
    r"(?:the |my )?(?:job|role|post|position|one)(?: (?:i (?:applied|went) for|itself))? was "
    r"(?:(?:for|as|a job as) )?|(?:the |my )?(?:job|role|post|position) ?\?+ |"
    r"(?:i|i'd|id|i had) (?:had )?(?:applied|went|gone|put in) (?:for|as|to be) )"
)
"""What says that a job is named behind it."""
BEHIND = (
    r"[,.\s]*\b(?:it was|that(?:'s|s| was| is)? the (?:job|one|post|role|position)|"
    r"was the (?:job|post|role|position)|this was)(?: i meant?)?"
    r"(?:,? (?:did i say|btw|by the way))?"
    r"(?:\W*$|(?=,))"
)
"""And what says so before it."""
TAILS = (
    r"[,.\s]*\b(?:btw|by the way|if (?:that|it) (?:helps|matters)|in case (?:that|it|you)[^,.]*|"
    r"i forgot (?:to say|that)|forgot to say|since you ask|if you'?re asking[^,.]*)\W*$"
)
"""What one says behind it."""
CAPITALS = (
    r"[A-ZÀ-ÖØ-Þ0-9][\w&'’+-]*(?: (?:(?:of|and|&|the|de|on|und) )?[A-ZÀ-ÖØ-Þ0-9&][\w&'’+-]*){0,4}"
)
"""A name in capitals."""
FIRM_NAMED = (
    r"\b(?:firm|company|employer|place|shop|school|agency|restaurant|hospital|business|clinic|"
    r"practice|yard|hotel|bakery|charity|garage|salon|studio|pub|bar|cafe|college|factory)"
    r"(?: it| in [A-Z]\w+)?(?: is|'s| was|s)?(?: (?:called|named) |"
    r" (?=(?-i:[A-Z])[^,.;]{1,40}(?:[,.;]|\W*$)))(?P<name>[^,.;]+)"
)
"""The firm by its name."""
MARKS = (
    (r" comma\b,?", ","),
    (r" (?:full stop|period)(?=\W*$| [A-Z])", "."),
)
"""Marks as they are said aloud, and as they are written."""
SPLITS = r"\s*(?:[,.;:(–—-]+\s+|\n)\s*|\s+(?=(?-i:at|with|@|bei|in|on|near|by) )"
PLACED = r"(?-i:in|on|near|by) "
"""What stands before a town or a street."""
BEFORE_FIRM = r"(?:at|with|@|for|bei|from) (?:an? |the )?"
NOT_FIRMS = (
    r"(?:i|im|you|he|she|they|we|it|its|that|this|god|jesus|christ|lol|ok|no|not|mr|mrs|ms|miss|dr|"
    r"prof|the|what|which)\b"
)
"""What no firm begins with."""
SOMEBODYS = r"(?:the|my|our|their|his|her|this|that)"
"""What stands before somebody who is spoken of."""
OF_SOMEBODY = r"\b(?:who|whose|that|which)\b"
"""What tells more of somebody who was named."""
NOT_INSIDE = word_set("the a an to from for my all is are was with by")
"""What stands in no name of a job."""
KIND_BEHIND = r" (?:job|jop|role|post|position|gig|vacancy|thing|one|work)s?$"
WORKERS = (
    r"[a-z]{3,}(?:ician|ologist|ographer|keeper|maker|worker|operative|driver|porter|fitter|"
    r"teacher|trainer|welder|joiner|plasterer|roofer|painter|decorator|labourer|setter|warden|"
    r"steward|handler|loader|dispatcher|courier|bookkeeper|merchandiser|therapist|hygienist|"
    r"optician|physio|paralegal|solicitor|surveyor|machinist|rider|trader|broker|adviser|"
    r"groomer|tutor|lecturer|postdoc|sous-chef|valeter|stylist|barber|tailor|caretaker)|"
    r"chef|cook|welder|porter|fitter|joiner|roofer|painter|labourer|warden|courier|operative|"
    r"physio|solicitor|surveyor|machinist|barber|tailor|plasterer|groomer|undertaker|stylist|"
    r"bookkeeper|merchandiser|optician|sommelier|concierge|housekeeper|lifeguard|binman|postman|"
    r"salesman|foreman|handyman|draughtsman|chambermaid|reception|bricklayer|scaffolder"
)
"""Words for work beyond those of the jobs: by how they end, and single ones."""
NOT_WORK = word_set("owner partner head lead chief work job role position post soldier model")
"""Words for people and for work that name no job by themselves."""
