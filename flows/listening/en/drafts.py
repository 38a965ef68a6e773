"""How somebody says what a letter should say or leave out, in English."""

from flows.listening.titles import TITLE

_POLITELY = (
    r"(?:(?:no|ok|okay|yes|and|but|please|pls|(?:can|could|would) (?:you|we)|just|rather|better|"
    r"fine|good|great|nice|lovely|perfect|right|thanks|also|then|now|only|so|well|hm+|maybe|actually|"
    r"let's|lets|i'd|i would|(?:it|that)(?:'s| is) (?:fine|good|ok|nice))[, ]+)*"
)
OUT = (
    rf"^\W*{_POLITELY}(?:(?:leave|take|cut|get|keep)\s+(?P<what>[^.?!\n]{{1,60}}?)\s+(?:out|off|away)"
    rf"(?: of (?:it|there|the \w+))?|(?:leave|take|cut) out (?P<after>[^.?!\n]{{1,60}}?)|"
    rf"(?:drop|remove|delete|skip|without|lose|scrap|ditch|strike|bin|get rid of|do without|"
    rf"cross out|don't (?:mention|say)) (?P<gone>[^.?!\n]{{1,60}}?))\W*(?:please|pls)?\W*$"
)
SAY = (
    rf"^\W*{_POLITELY}(?P<about>[^:\n]{{0,40}}?)\b(?:say|write|put|word|make|change|call|replace|"
    r"exchange|swap|use|insert|be|read)\b"
    r"(?P<more>[^:\n]{0,60}?):\s*(?P<words>\S[\s\S]*)$"
)
_ONE_LINE = (
    r"(?:the |that |my |this )?(?P<{0}>(?:(?:letter|mail|email|last|first|whole) )*(?:subject|"
    r"greeting|opening|ending|thanks|question|heading|line|sentence)(?: line)?(?: (?:at|of|in) the "
    r"(?:end|start|top|beginning|letter|mail|email))?)(?: (?:though|please|then))?"
)
ANEW = (
    rf"^\W*{_POLITELY}(?:(?:change|make|set|have|let|put) {_ONE_LINE.format('changed')}"
    r"(?: to(?: be| say| read)?| into|,? (?:(?:and|please) )?(?:make it|it should "
    r"(?:be|say|read)))|"
    rf"{_ONE_LINE.format('named')},? (?:should|must|could|shall|ought to|has to) (?:be|say|read)) "
    r"(?!(?:[a-z]+er|less|more|too|so|a bit|gone|out|different|about)\b)"
    r"['\"“‘]?(?P<words>[^\n]{2,}?)['\"”’]?\W*$"
)
"""How one line should read, without a colon: "change the subject to Trial shift"."""
ALL = (
    r"\b(?:everything|anything|all (?:of (?:it|this|that|them)|my|the|i|data|that)|"
    r"it all|(?:my|the|your) (?:\w+ )?(?:data|account|notes?|answers|history|records?|profile|"
    r"information|info|stuff|chats?|conversation|entry|entries|case|rejections?|whole thing)|"
    r"(?:this|the|that) (?:\w+ )?(?:rejections?|entry|case|conversation|chat|one|job|company|"
    r"thing)|"
    r"me|yourself|from (?:here|the list|your (?:\w+ )?(?:memory|system|database|server)s?))\b|"
    r"^\W*(?:please |just |can you |could you )*(?:delete|remove|erase|wipe)(?: (?:it|this|that))?"
    r"(?: please| now)*\W*$"
)
"""What is spoken of where all that is kept, or the whole rejection, is to go."""
MARK = (
    r"\b(?:apostrophes?|commas?|quotes?|quotation marks?|inverted commas?|exclamation marks?|"
    r"question marks?|full stops?|periods?|dots?|dash(?:es)?|hyphens?|colons?|semicolons?|spaces?|"
    r"brackets?|marks?|typos?|words?)\b"
)
"""What is less than a line of the letter: the line stays without it."""
NAME = (
    r"^\W*(?:(?:no|nope|actually|sorry|it'?s|it is|dear|make it|to)[, ]+)*(?P<name>"
    rf"{TITLE}(?: [^\W\d_][\w.'-]*){{1,4}})[.!]*$"
)
"""A name with its title and nothing beside it."""
SAYS_NOTHING = frozenset((
    "the", "that", "this", "it", "line", "part", "bit", "sentence", "about", "with", "of",
    "my", "your", "a", "an", "like", "as", "to", "in", "for", "instead", "so", "than", "out",
    "one", "thing", "whole", "say", "says", "way", "please", "where", "is", "sounds", "sound",
    "so", "too", "very", "bit", "me", "don", "don't", "like", "and", "are", "not", "just", "want",
))  # fmt: skip
"""Words that name no line of a letter."""
LEAD_IN = r"[.:;!]\s+(?=\S)"
"""Where what is said of a line begins, behind what leads to it."""
BACK = (
    r"\b(?:put|bring|take|have|want|get|add|need) (?P<what>[^.?!,;:]{0,60}?) ?\bback\b(?: in)?|"
    r"\b(?:put|bring|take) back (?:in )?(?P<behind>[^.?!,;:]{1,60})|"
    r"\brestore (?P<lost>[^.?!,;:]{1,60})"
)
"""Something that was left out is to stand there again."""
BESIDES = r"[.,;:!]\s+(?=\S)|\s(?=(?:but|and|then|also)\s)"
"""Where one change ends and the next begins."""
A_LINE = (
    r"\b(?:lines?|parts?|bits?|sentences?|paragraphs?|phrases?|greeting|opening|ending|beginning|"
    r"thanks|question|wishes|subject|heading)\b"
)
"""A word for a line of a letter."""
_BAD = (
    r"(?:sad|weird|odd|strange|wrong|bad|stiff|cold|needy|childish|cheesy|fake|false|awkward|silly|"
    r"stupid|rude|hard|harsh|weak|begging|desperate|much|long|formal|sweet|unfriendly|unkind)"
)
_LOVE = r"(?:like|love|want|need|agree with|feel)"
DISLIKED = (
    rf"\b(?:(?:don'?t|do not|didn'?t|not really|never) (?:(?:really|quite|much) )?{_LOVE}|hate|"
    r"dislike|not (?:(?:so|very|quite|really) )?(?:happy|sure|satisfied|content) (?:with|about)|"
    r"bothers? me|change|rewrite|reword|rephrase|reformulate|(?:say|write|put) differently|"
    r"other words for)\b(?P<about>.*)$",
    rf"^(?P<about>[^.?!]*{A_LINE}[^.?!]*?) (?:(?:is|are|sounds?|feels?|reads?|seems?|looks?) "
    rf"(?:(?:too|so|very|a bit|a little|rather|quite|kind of|really) ){{0,3}}{_BAD}|"
    r"(?:is|are|does|do|was)(?:n'?t| not))\b",
    r"\b(?:prefer|like|want|have|need|use|make|find) (?:(?:an?|the|some) )?(?:(?:more|less) [\w-]+|"
    rf"different|other|another|better|[\w-]+er) (?P<about>[^.?!]{{0,40}}{A_LINE}.*)$",
)
"""A line that is not liked, and what is said of which it is."""
HALF = (
    "ok|okay|yes|yeah|yep|oh|ah|well|so|now|then|and|hm|hmm|perfect|great|good|fine|nice|super|"
    "wow|sure|very well|very good|right|exactly|thanks|thank you|honestly|for me|all right|alright"
)
"""What stands before it that a letter is right, and says nothing against it."""
_VERB = r"(?:is|are|looks?|sounds?|reads?|seems?|feels?|was)"
IS_IT = (
    r"(?:(?:no|nope) )?(?:(?:i )?(?:think|find|believe|guess|feel|would say)(?: that)? )?"
    r"(?:(?:it|its|this|that|thats|the (?:whole )?(?:letter|draft|message|text|thing)|everything|"
    rf"all|all of it|they)(?:'s)?(?: {_VERB})?|{_VERB}) "
)
HOW = (
    "very|really|quite|so|just|all|entirely|absolutely|totally|completely|perfectly|pretty|already|"
    "now|good and|nice and|more than|as good as|exactly|fully|about|much|also|still|short and"
)
GOOD = (
    r"(?:good|fine|ok|okay|great|perfect|nice|right|correct|lovely|excellent|wonderful|satisfactory|"
    r"acceptable|all right|alright|well|enough|suitable|beautiful|done|ready|super|top|cool|better|"
    r"honest|clear|like me|how i (?:want|like) it|what i (?:want|mean|need)|as it should be)"
)
ITSELF = (
    r"(?:(?:no|nope) )?(?:i (?:(?:really|do|quite) )?(?:like|love) (?:it|this|that|the letter)|"
    r"i(?:'m| am) (?:(?:very|quite|fully|really) )?(?:happy|satisfied|content|pleased|ok|fine)"
    r"(?: with (?:it|that|this|the (?:letter|draft)))?|"
    r"nothing (?:to change|needs changing|has to change|is wrong)|"
    r"no changes?(?: needed| necessary| please)?|"
    r"(?:please )?(?:leave|keep|take) it(?: as it is| like (?:this|that)| so)?|"
    r"(?:it|this|that) can (?:stay|go|be sent|remain)(?: (?:so|out|like (?:this|that)|as it is))?|"
    r"i (?:(?:would|will|can) )?(?:agree|approve|accept it|sign that))"
)
TAIL = (
    "like this|like that|lik that|as it is|the way it is|how it is|so|now|for me|to me|thanks|"
    "thank you|enough|please|then|from my side|very much|a lot|i think|as well|already|indeed|"
    "you can leave it|leave it|go on|next|done|and done|and short|and kind|really|actually|yes"
)
"""The pieces of a sentence that says of a letter that it is right, and nothing else."""
KEEPS = (
    r"(?:no|none|no line|none of (?:them|these|those)|no one|nothing|never ?mind|not (?:needed|"
    r"necessary)|forget it|leave it|(?:all|they) (?:of them )?(?:are )?(?:fine|good|ok|okay)|"
    r"(?:go )?back|i changed my mind|let it be)"
)
"""No line is to be changed after all."""
COMMA = r"[,.;!]"
"""Where the first word of a text may end."""
DIFFERENT = (
    ("shorter", r"\bshort(?:er|en)?\b|\bbrief(?:er|ly)?\b|\btoo (?:long|much|wordy|many words)\b|"
                r"\b(?:strip|trim|pare|boil|cut|thin) (?:it|this|that|the letter) (?:down|"
                r"back|out)\b|\bhalf (?:of )?(?:it|that|the length|as long)\b|"
                r"\b(?:fewer|less) (?:words|text|lines)\b|\bcut it\b|\b(?:\d|two|three|four) "
                r"(?:sentences|lines) (?:max|at most|tops)\b"),
    ("plainer", r"\b(?:plain|simpl|warm|friendli|loos)er\b|\b(?:less|too|so|not so|not as) "
                r"(?:\w+ )?(?:formal|stiff|posh|nice|polite|soft|humble|flowery|fancy|gushy|needy|"
                r"desperate|grovel\w*|grateful|apologetic|thankful|sweet|cringe\w*|kind)\b|"
                r"\b(?:more|sounds? too) (?:casual|human|direct|relaxed|natural|like me)\b|"
                r"\bgrovel\w*|\bsuck(?:s|ing)? up\b|\bbeg(?:s|ging)?\b|\bfriendlier\b"),
    ("two_lines", r"\b(?:two|2) lines\b|\bas a (?:text|whatsapp|sms)\b"),
    ("full", r"\blonger\b|\bmore detail|\bfull(?:er)? (?:letter|version)\b|\btoo short\b"),
    ("sign", r"\b(?:sign it|add my name|put my name|my name (?:under|at))\b"),
    ("change", r"\b(?:chang|replac|reword|rewrit|remov|delet|edit)\w*\b|\b(?:take|leave|cut|drop) "
               r"(?:\w+ ){0,5}(?:out|off|part|line|bit|sentence)\b|\bdon'?t (?:like|want) (?:the|"
               r"that|this)\b|\b(?:add|mention|include|put in)\b|\b(?:line|part|bit|"
               r"sentence|opening|ending) (?:is|sounds|feels)\b"),
)  # fmt: skip
"""What should be different in a draft, and the way in which it can be."""
