"""How people name the question that they speak of, in English: what their answers hold."""

_WHAT = (
    r"^\W*(?:(?:and|so|oh|but|well|also|actually|honestly) )*(?:what|the thing that|"
    r"the part that) "
)
_IS = r"(?: [^.,;:?!]{0,24})?(?: (?:is|was|were|are)\b|'s\b|:)"
_ID = (
    r"(?:i'd|id|i would|i'll|ill|i will|i'm gonna|i'm going to|gonna|going to|i might)"
    r"(?: (?:just|only|probably|always))?"
)
_ONE_OF_THEIRS = (
    r"(?:good |best |close |old )?(?:friend|mate|pal|bestie|buddy|sister|brother|cousin|colleague|"
    r"daughter|son)\b"
)
_TO_MYSELF = rf"{_ID} (?:tell|remind|say to) (?:myself|masel|meself|me|my self)\b"
_I_WILL = (
    r"(?:i'll|i will|ill|i'd|id|i would|i'm (?:going to|gonna|not)|im gonna|ima|i (?:let|bring|"
    r"ask|"
    r"keep|take|leave|go|say|shut|prepare|read|check|won'?t))"
)
_DONE = r"(?:do|done|answer(?:ed)?|handled?|say|said|play(?:ed)?|gone?)"
_OTHERWISE = r"(?:differently|another way|different)\b"
_WISHED = r"(?:want|need|would like|i'd like|wanna|gotta|have)(?: to)?"
_LEARN = r"(?:learn|get better (?:at|in|with)|work on|improve|brush up)\b(?! that)"

_THEM = r"(?:them|him|her|'?em|people|the \w+)"
_THEY = (
    r"(?:they|he|she|those people|the (?:boss|lady|manager|panel|interviewer|man|woman|owner|chef|"
    r"head))"
)
_REMEMBER = r"(?:remember|recall|know|bear in mind|keep in mind|take away)"
_OF_ME = (
    r"(?: (?:one thing|only|just|me as|of me|about me|this))*:?,? (?:that |how |i\b|i'|im\b|ive\b|"
    r"id\b|me as\b|"
    r"me for (?:my|the)\b)"
)

BY_NAME = (
    (
        "point",
        rf"\b(?:want|wanted|like|love|need|wish|let|make)(?: for)? {_THEM} (?:to "
        rf")?{_REMEMBER}\b{_OF_ME}|"
        rf"\b{_THEY} (?:should|shall|ought to|must|needs? to)(?: (?:just|only|also))? "
        rf"{_REMEMBER}\b{_OF_ME}"
        r"(?!r number|d still (?:come|take))|"
        r"\b(?:what|thing) (?:i(?:'d| would)? (?:want|like|love) (?:them|him|her|'?em) to|they "
        r"should|they ought "
        rf"to|she should|he should|they must) {_REMEMBER}\b|"
        r"\bif (?:they|he|she)(?: only| just)? (?:remembers?|keeps?|takes? away|knows?) (?:one|"
        r"just|only) thing\b",
    ),
    (
        "kind",
        rf"(?<!what )(?<!why )\b{_ID} (?:tell|say to|remind) (?:a|my|any|another|this|that) "
        rf"{_ONE_OF_THEIRS}|\b(?:say|tell)(?: that| it| this)? to (?:a|any) {_ONE_OF_THEIRS}|"
        rf"\bif (?:it|this|that) (?:was|were|happened to) (?:a|my) {_ONE_OF_THEIRS}[^.?]{{0,20}} "
        rf"{_ID} (?:say|tell)\b",
    ),
    (
        "again",
        rf"\b{_TO_MYSELF}(?=.*\b(?:next|again|if|when|another)\b)|"
        rf"\b(?:if|when|next|another|again)\b.*\b{_TO_MYSELF}",
    ),
    (
        "different",
        rf"\bnext time,? {_I_WILL}\b(?! (?:tell|say to|remind|just want|nail))|"
        rf"\b(?:{_ID}|ima|i should)(?! (?:tell|say|remind|be)\b)"
        r"(?: (?!you\b|they\b|s?he\b)[^ .;!?]+){1,12} "
        r"next time(?:[.,;!-]|\W*$)|"
        rf"\b(?:i'd|id|i would|would|should have|should've|shoulda|should of)(?: have| of)? "
        rf"{_DONE}\b[^.;!?]{{0,45}} {_OTHERWISE}|"
        r"\bif i (?:did|had|could do|got|get|have) (?:it|that|this|my time)[^.;]{0,14} "
        r"(?:over|again)\b(?!\W*$)|"
        r"\bthing i'?d (?:do different(?:ly)?|change)\b",
    ),
    (
        "proud",
        r"\b(?:that|this) (?:bit|part|one)\b[^.;]{0,14} i'?d do (?:it )?(?:again|the same)\b|"
        r"\bthings? i'?d do again\b|"
        r"\b(?:i'm|im|i am|was|bit|quite|rather|really|so) proud (?:of|that|i|how)\b",
    ),
    ("goal", rf"\b(?:i |i'd |id )?{_WISHED} {_LEARN}"),
    (
        "terms",
        r"\b(?:won'?t|not|never) (?:go|work|take|do|accept)\b[^.;]{0,25} (?:under|below|less "
        r"than) "
        r"[£$€]?\d|"
        r"\b(?:i'd|i would|i|i'll) (?:have|need) to be (?:home|back|done|out|finished) "
        r"(?:by|before|for)\b|"
        r"\b(?:next|new) (?:job|one|place) (?:must|has to|needs to|should)\b",
    ),
    (
        "pull",
        rf"{_WHAT}(?:(?:really|first|most) )*(?:drew|attracted|pulled|tempted|appealed to|"
        rf"interested) me{_IS}|\b(?:drew|attracted|pulled|tempted) me (?:to it|in|there|to (?:the|"
        r"that|this)|about)\b|\bwhat (?:first |really )?(?:drew|attracted|pulled|tempted) me\b|"
        r"\bbest (?:thing|bit|part) (?:about|of) (?:it|the job|that job|them)\b",
    ),
    (
        "sore",
        rf"{_WHAT}(?:(?:really|still|most) )*(?:hurts?|stings|stung|bothers me|gets me|keeps "
        rf"coming back|won't leave me alone)(?: (?:me|most|the most))?{_IS}|"
        r"\b(?:that|this|it)(?:'?s| is| was) what(?: still| really)? (?:hurts|stings|stays|"
        r"bothers|"
        r"keeps|gets (?:to )?me)\b",
    ),
    (
        "future",
        r"^\W*(?:(?:and|so|oh|but|well|also) )*i(?:'d| had)? (?:already )?(?:pictured|imagined|"
        r"dreamt of|dreamed of|saw myself|could see myself)\b|"
        r"\bi(?:'d| had) (?:already )?(?:pictured|imagined|dreamt|dreamed|saw myself|"
        r"seen myself)\b|"
        r"\b(?:i (?:was|were)|i'd been|been) (?:really |so |very )?looking forward to\b|"
        r"\bi(?:'d| had) already (?:told|bought|planned|looked|measured|worked out|picked|chosen|"
        r"counted)\b",
    ),
    ("proud", rf"{_WHAT}i (?:did|do) (?:really )?(?:well|right){_IS}"),
    (
        "different",
        rf"{_WHAT}i(?:'d| would| should have) (?:do|have done|done) (?:differently|better|"
        rf"another way){_IS}",
    ),
    (
        "point",
        rf"{_WHAT}(?:they|i want them to|they should|i'd like them to) (?:to )?remember{_IS}",
    ),
    (
        "tuesday",
        r"^\W*(?:my|an?|the) (?:ordinary|normal|usual|good|perfect|ideal) (?:working )?"
        rf"(?:day|tuesday){_IS}",
    ),
)
"""The last part of the name of a question, and what its answers may begin with."""
