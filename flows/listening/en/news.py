"""How somebody says that there is a job after all, or an offer of one, in English."""

_LEADS = (
    r"(?:(?:so|ok|wow|omg|well|guess what|(?:good|great|big) news|update|hey|hi|hello|no|yes|yay|"
    r"and|wait|actually|surprise|today|just now|(?:they|he|she) (?:just )?(?:rang|called|wrote|"
    r"phoned|mailed|emailed))\W+)*"
)
_JUST = r"(?:(?:just|actually|finally|really|now|even|literally) )*"
_THE = r"(?:the|a|an|that|this|my|a new|the new)"
_JOB = rf"{_THE} (?:\w+ ){{0,2}}?(?:job|position|role|post|gig|apprenticeship|internship)"
_THEY = r"(?:they|he|she)(?:'ve|ve| have|'s| has)?"
_TAIL = (
    r"(?:\W+(?:at|with|from|in|for|as|on|today|yesterday|this|tonight|just|after|now|and|i|it|"
    r"start\w*|finally|can you|yay|at last|thank\w*|so|woo\w*|lol|they|me|us)\b"
    r"[^.!?\n]{0,60})?\W*"
)
_NOT_TAKEN = r"(?! (?:for a|for granted|to\b|out\b|home\b|aside\b|through\b|by\b|in\b|back\b))"
OFFER = (
    rf"{_LEADS}(?:(?:i(?:'ve|ve| have)? )?{_JUST}(?:got|received|have|been given|was given|was "
    rf"offered|been offered) {_THE} (?:\w+ )?(?:offer|contract)|(?:i (?:was|got|have been) offered|"
    rf"{_THEY} {_JUST}(?:offered|offering|given|gave)(?: me| it to me)?) (?:{_JOB}|it|a contract)|"
    rf"{_THEY} {_JUST}(?:said|say) yes|(?:it'?s|it is) a yes|{_THEY} {_JUST}want me){_TAIL}"
)
"""They offer it."""
JOB = (
    rf"{_LEADS}(?:(?:i(?:'ve|ve| have)? )?{_JUST}(?:got|landed|found|accepted|signed) {_JOB}|"
    rf"(?:{_THEY}|\w+) {_JUST}(?:hired|took|taken|picked|chose|are taking|are hiring) me"
    rf"(?: on)?{_NOT_TAKEN}|(?:i(?:'m|m| am| got| was)? )?{_JUST}hired){_TAIL}"
)
"""There is a job."""
NO_NO = r"\bi ?(?:was|am|'m|m)? ?(?:not|n't|nt) (?:been )?(?:rejected|turned down)\b"
"""That it was no rejection: it denies nothing of what else is said."""
NOT_NEWS = (
    r"\b(?:not|never|if|wish|would|could|should|might|maybe|almost|nearly|hope|hoped|thought|"
    r"dream(?:t|ed)?|but|until|before|then|when|once|instead|back|away|withdr\w+|rescind\w*|"
    r"cancel\w*|fake|scam|someone|somebody|nobody|no one|none|another|other|"
    r"first|round|interview|shortlist\w*|from me|how|why|what|who|for less|unpaid|"
    r"(?:ca|do|did|does|is|was|have|has|wo|would|could)n?t)\b|n't\b|\?"
)
"""What makes it a wish, a question, or something that did not last."""
OF_ANOTHER = (
    r"\b(?:an?other|other|different|second|new) (?:\w+ )?(?:company|firm|job|place|employer|offer|"
    r"application|school|shop|no|rejection|interview)\b|\b(?:elsewhere|too|as well)\b|"
    r"\bmy (?:friend|mate|brother|sister|husband|wife|partner|colleague|son|daughter)\b"
)
"""What makes it the news of another employer, or of somebody else."""
SUPPOSED = (
    r"\b(?:if|when|whether|maybe|perhaps|probably|might|may|could|would|will|gonna|assume|assuming|"
    r"think|thinking|guess|afraid|scared|fear|worried|expect|expecting|bet|sure|feels? like|seems|"
    r"dream\w*|imagine|before|until|unless|yet|so far|not|never said)\b|n't\b|\?"
)
"""What makes it a fear or a guess."""
GONE_QUIET = (
    r"\b(?:they|he|she) (?:just )?(?:never|ghosted|stopped)\b|\bghosted me\b|\bi was ghosted\b"
)
"""No answer will come any more."""
