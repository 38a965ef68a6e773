"""How a correction is put, in English: what was said, and what it is instead."""

from flows.listening.shape_acts import CorrectWords

_NAME = r"[\w'’.&-]+(?: (?!not\b|by\b|but\b)[\w'’.&-]+){0,3}?"
_NEW, _OLD = rf"(?P<new>{_NAME})", rf"(?P<old>{_NAME})"
_LEAD = r"(?:an? |the |at |in |for |from |with |it'?s |it was |on |more like |rather |just ){0,3}"
_ASIDE = r"(?:,? by the way|,? btw|,? actually|,? really|,? tho(?:ugh)?)?"
_THING = r"(?P<what>company|firm|employer|job|role|position|job title|title)"

WORDS = CorrectWords(
    takes_back=r"^\W*no,\s|\bactually\b",
    place=r"^(?:the )?(?:first|second|third|fourth|fifth|last)\W*$",
    no_name=frozenset({
        "wrong", "not", "good", "great", "bad", "nice", "fine", "mine", "gone", "perfect", "ok",
    }),
    markers=(
        r"(?:(?:no|nope|sorry|wait|hang on|hold on|actually|oops|correction|ugh|ah|oh|well|"
        r"pardon|edit|change)\W+)*"
        r"(?:i (?:meant|mean|said)(?: to say)?|make (?:it|that)|it(?:'s| is|s| was)|"
        r"that(?:'s| was| should be| is)|should be|change (?:it|that) to)?"
    ),
    swapped=(
        rf"(?:\bnot|\w+n'?t) {_LEAD}{_OLD}(?:,| but|:| -|\.)+ {_LEAD}{_NEW}{_ASIDE}\W*$",
        rf"(?:^|[\s,]){_LEAD}{_NEW}{_ASIDE},? (?:and |is it |it is )?"
        rf"not (?:just )?{_LEAD}{_OLD}\W*$",
        rf"\b(?:change|replace|make|swap) (?:the )?{_OLD} (?:to|with|into|by) {_NEW}\W*$",
    ),
    denies=r"\b(?:not|\w+n'?t|no|sorry|actually|wrong|instead)\b",
    nots=r"\b(?:not|\w+n'?t|never)\b",
    set_to=(
        rf"^\W*(?:please |pls |can you |could you )*(?:change|correct|set|make) (?:the )?{_THING}"
        rf"(?: name)? (?:to|into) {_NEW}\W*$"
    ),
    named=(
        rf"^\W*(?:(?:no|sorry|actually|and|but|well|oh),? )*(?:i said )?(?:the |my )?{_THING}"
        rf"(?:'s name| name)? (?:is|was|should be|is called|was called) (?:actually |really )?"
        rf"(?:called )?(?:an? |the )?{_NEW}(?:,? not [^,]+)?{_ASIDE}\W*$"
    ),
    called=(
        r"\b(?P<what>company|firm|employer|place|job|role|position|name|they|he|she)"
        r"(?:'s name| name)? (?:is|was|are|'s)(?: called| named)? "
    ),
    within_name="and of von de",
    take_out=(
        r"\b(?:take|leave|cross|strike|get) (?:out |off )?(?P<gone>[\w ']{3,40}?)(?: out| off)?"
        r"\W*$",
        r"\b(?:delete|remove|drop|without) (?:the (?:word|line|bit)? ?)?(?P<gone>[\w ']{3,40}?)"
        r"\W*$",
    ),
    things={
        "company": "company", "firm": "company", "employer": "company", "place": "company",
        "they": "company", "name": "company", "job": "role", "role": "role", "position": "role",
        "job title": "role", "title": "role", "he": "person", "she": "person",
    },
)  # fmt: skip
