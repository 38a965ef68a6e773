"""How a question is led in, and what is asked of us in so many words, in English."""

from flows.listening.en.asked_of_us import OF_US as OF_US_PLAINLY

PREFACE = (
    r"^\W*(?:(?:and|so|but|ok|okay|well|please|pls|just|honestly|one more thing|one thing|"
    r"before (?:i|we) (?:say|start|begin|tell|type|write|answer|go on)(?: (?:you|anything|it|this|"
    r"that|here|more|any ?more|else|further))*|"
    r"(?:honest|serious|real|quick|genuine|stupid|silly|one|a) question|question|"
    r"(?:be|give it to me) (?:straight|honest|blunt|frank|real)(?: with me)?|"
    r"tell me(?: (?:straight|honestly|the truth|one thing|something|frankly|this))*|"
    r"(?:can|could|will|would) (?:you|u) (?:just |please |pls |maybe )*(?:be (?:straight|honest|"
    r"blunt|frank|real)(?: with me)?|tell me(?: (?:straight|honestly|the truth|one thing))*|"
    r"answer me(?: this| one thing)*|give me a straight answer)|"
    r"i(?:'d| would| should|'ll)? (?:just |really |only )*(?:want|like|love|need|have) to "
    r"(?:know|ask)(?: (?:one thing|something|you|this|if|whether))*|"
    r"i(?:'m| am)? (?:just |really |only )*wonder(?:ing)?(?: if| whether)?|"
    r"do (?:you|u) (?:think|reckon|know)(?: if| whether)?)(?:[\s,.:;–-]+|$))+"
)
"""What stands before a question and is no part of it."""
LEAVE = (
    r"^\W*(?:(?:is|would) (?:it|that)(?: be)? (?:ok|okay|fine|all ?right|possible|allowed)|"
    r"(?:can|could|may) (?:i|we))\b"
)
"""How leave is asked to do what is done in the same breath."""
STATED = (
    r"^\W*(?:(?:and|so|but|ok|then|wait|hey)\W+)*(?:you|u) (?P<rest>"
    r"(?!(?:are|can|could|will|would|did|do|have|had|were|said|should|must|sure|ok|okay|again|too|"
    r"know|think|reckon)\b)[a-z]+(?! too\b)\b.*\?\W*)$"
)
"""A question about us that has the form of a statement: "you keep this?"."""
_MINE = (
    r"(?:(?:what|all|everything|anything|stuff|things|that) i(?:'m| am|'ve| have)? (?:just |have )?"
    r"(?:write|wrote|written|type|typed|typing|writing|say|said|saying|tell|told|put|send|sent|"
    r"share|shared|enter)|my (?:\w+ )?(?:data|words|answers|notes|messages|texts?|info|"
    r"information|stuff|details|story|chats?))"
)
OF_US = (
    r"\b(?:you|u|your|ur|yours|bot|chatbot|app|program|robot|in here|all (?:this|of this)|"
    rf"{_MINE})\b"
)
"""Words of a question about the bot."""
EMBEDDED = (
    r"^\W*(?:(?:and|but|so|mostly|just|well)\W+)*(?:how|what|why|when|where|who) (?:they|he|she|it|"
    r"we|i|my|the|their|his|her|everybody|everyone|nobody)\b(?![^.!]*\?)"
)
"""What is told with a question word and is no question: "how they laughed"."""
OF_THE_QUESTION = (
    r"\b(?:mean\w*|counts?|which|ones?|this|that|these|those|lists?|pick|choose|answers?|write|say|"
    r"put|questions?|words?|differen\w+|between|any|all|many|both|if|need|have to|must|should|"
    r"right|exactly|it|for|example|kind|sort|enough|long|short|you)\b"
)
"""Words of who asks about a question of ours, and not about the world."""
OF_THEM = (
    r"^\W*(?:(?:and|but|so|then|ok)\W+)*(?:what if|will|won't|would|wouldn't|do|don't|does|are|can|"
    r"could|might) (?:they|he|she|hr|people)\b"
)
"""How a question begins that is about others, and not about ours."""
_OFFICE = (
    r"(?:(?:my|the|a) (?:\w+ )?(?:case ?workers?|advis[eo]rs?|job ?cent(?:re|er)|job coach|"
    r"work coach|employment (?:office|agency)|agency|council|office))"
)
"""An office that somebody looking for work has to do with, and who sits in it."""
_EVEN = r"(?:even|really|actually|still|bother to|just)"
_TO_THEM = r"(?:(?:to )?(?:them|him|her)|back|anything|at all|again|for feedback)"
_SEES = (
    r"(?:(?:ever|also|even|actually) )*(?:read|see|get|look at|find out)\b[^.?!]{0,12}?"
    rf"\b(?:this|it|here|everything|{_MINE})\b"
)
_OURS = r"(?:you|the (?:bot|app) people|(?:they|people)(?=[^!]*\b(?:bot|app|in here|program)\b))"
_NO_ONE = r"(?:they|he|she|nobody|no one)"
_NEVER = r"(?:never|ever|don't|do not|doesn't|just|still)"
_EVER = (
    r"(?:do|don't|can|can't|could|will|won't|never|ever|even|really|just|also|all|still|secretly)"
)
_BEING = (
    r"(?:persons?|humans?|people|somebody|someone|(?:wo)?man|machines?|(?:chat)?bots?|robots?|"
    r"computers?|programs?|ai|software|algorithm)"
)
_SO_IT_IS = (
    r"(?:normal|usual|common|typical|a normal (?:thing|reaction)|just me|only me|to be expected)"
)
_PUSHY = (
    r"(?:pushy|needy|desperate|annoy(?:ing|ed)|demanding|clingy|entitled|cheeky|rude|nuisance|"
    r"pest|burden)"
)
_JUDGED = (
    r"(?:(?:they|he|she|hr|people|the \w+)(?:'ll| will| would| might)? (?:just )?(?:think|find|see|"
    r"say|take|get|feel)|i(?:'ll| will)? (?:look|seem|sound|come (?:across|off)|appear)|"
    r"(?:it|that|this|asking|writing)(?: again| back| them)?(?:'s| is)?(?: (?:be|look|seem|sound|"
    r"come (?:across|off)|make me look|looks|seems|sounds))?)"
)
"""Who judges whoever asks them something, or what it looks like."""
PLAINLY = (
    ("feedback_whether", r"\b(?:what if|will|won't|would|wouldn't|do|does|don't|doesn't|might|is|"
                         rf"isn't) {_JUDGED}\b(?:(?!\b(?:was|were|did|had)\b)[^.?!]){{0,30}}?"
                         rf"\b{_PUSHY}\b(?![^.?!]*\binterview\b)[^.?!]{{0,40}}\?"),
    ("feedback_whether", rf"\b(?:should|shall|do) i (?:{_EVEN} )*(?:write|reply|answer|respond|"
                         rf"e-?mail|contact)(?: {_TO_THEM})*\W*\?|\b(?:is|would) it (?:be )?"
                         rf"(?:{_EVEN} )*worth (?:writing|asking|replying|answering)"
                         rf"(?: {_TO_THEM})*\W*\?|\b(?:is there (?:any|a)|what's the|"
                         rf"what is the|any) (?:point|use|sense)(?: in| of)? "
                         rf"(?:writing|asking|replying)(?: {_TO_THEM})*\W*\?"),
    ("normal_this", r"^\W*(?:(?:and|so|but|ok|honestly|hm+)\W+)*(?:(?:is|was|are) (?:that|this|"
                    r"it|these|all (?:that|this))|am i)(?: (?:all|even|really|just|quite|at all|"
                    rf"still|completely|totally))* {_SO_IT_IS}\W*(?:(?:now|too|at all|or not|"
                    r"though|or is it (?:just )?me|or am i \w+|then|tho|do you think|"
                    r"for (?:you|people|others)|in your experience)\W*)?$|"
                    rf"^\W*{_SO_IT_IS}\W*\?\W*$"),
    ("us_caseworker_sees", rf"\b(?:can|could|does|do|will|would) {_OFFICE} {_SEES}|"
                           rf"\b{_OFFICE}\b[^.?!]{{0,12}}\b(?:can|could|does|do|will|would) "
                           rf"(?:she|he|they) {_SEES}"),
    ("feedback_ask_again", rf"\b(?:what|and) (?:(?:happens|then|do i do|now) )?(?:if|when) "
                           rf"{_NO_ONE}(?: {_NEVER})* (?:answers?|repl(?:y|ies)|writes? back|"
                           r"responds?)\b[^.!]{0,24}\?"),
    ("us_human_behind", r"^\W*(?:(?:hang on|wait|hold on|so|and|but|hey|sorry|ok)\W+)*(?:(?:is|"
                        r"was) (?:this|it|that)|are (?:you|u)|am i (?:talking|writing|speaking|"
                        r"chatting) (?:to|with))\b[^.?!]{0,24}\b(?:actual|real|live|proper|"
                        r"genuine|living) (?:humans?|persons?|people|being|somebody|someone)\b"),
    ("us_human_behind", rf"\b(?:is|are|am i|was) (?:it|this|that|there|you|u|talking|i)\b[^.?!]"
                        rf"{{0,24}}\b{_BEING}\b[^.?!]{{0,24}}\b(?:or|and not)\b[^.?!]{{0,16}}"
                        rf"\b{_BEING}\b"),
    ("us_who_reads", r"\b(?:nobody|no[- ]?one) (?:else )?(?:(?:but|except|other than|besides) "
                     r"(?:me|us) )?(?:will |can |could |ever )?(?:sees?|reads?|gets?)\b[^.!]*\?"),
    ("us_who_reads", rf"\b{_OURS}(?: {_EVER})* (?:read|see|look at) {_MINE}\b[^.!]*\?"),
    ("us_who_reads", rf"\bwho(?:'s| is| else| all| can| could| will| would| gets to|ever)*\b"
                     rf"[^.?!]{{0,24}}\b(?:read|reads|reading|see|sees|seeing|look|looks|access)\b"
                     rf"[^.?!]{{0,16}}\b(?:this|here|it|{_MINE})|"
                     rf"^\W*(?:and |so )?(?:is|are|was) (?:this|it|{_MINE})(?: \w+)?? "
                     r"(?:private|confidential|secret|anonymous|safe here|read by)\b|"
                     r"\b(?:does|do|can|could|will|would) (?:any ?(?:one|body)|some ?(?:one|body)|"
                     rf"people|others)(?: else)?[^.?!]{{0,16}}\b(?:read|see|look at|get)\b"
                     rf"[^.?!]{{0,16}}\b(?:this|here|it|{_MINE})"),
    ("us_where_kept", rf"\bwhat (?:happens|becomes|goes on|do you do|are you doing|will you do|"
                      rf"will happen|did you do|is done)\b[^.?!]{{0,12}}\b{_MINE}|"
                      rf"\bwhere (?:does|do|is|are|will|did|goes?)\b[^.?!]{{0,20}}\b{_MINE}|"
                      rf"^\W*(?:and |so )?(?:do|will|did) (?:you|u) (?:\w+ )?(?:keep|store|save|"
                      rf"record|log|share|sell|use|pass on)\b[^.?!]{{0,12}}\b(?:this|it|{_MINE})"),
    *OF_US_PLAINLY,
)  # fmt: skip
"""The answer that is asked for in so many words."""
