"""How people say in English that they must go, and that it is enough for this time."""

_FILLERS = (
    r"(?:(?:right|rite|ok|okay|k|well|anyways?|so|sorry|but|and|look|listen|ah|oh|aw|och|hey|love|"
    r"mate|now|honestly|alright|cheers|thanks|ta|thank you|thx|shit|crap|damn|oops|hang on|"
    r"hold on|wait|yeah|aye|no|nah|um+|er+|actually|just|then|i'm afraid|afraid|god|great|good|"
    r"perfect|lovely)\W+)*"
)
_START = rf"(?:^\W*{_FILLERS}|[,.;!–-] *{_FILLERS})"
"""Where a clause begins, and what leads into it."""
_END = r"(?=\W*$|\s*[,.;:!–—-])"
_AFTER = (
    r"(?=\W*$|\s*[,.;:!(–—-]|\s+(?:now|sorry|then|soon|because|bc|cos|coz|cuz|as|before|till|until|"
    r"but|and (?!(?:ask|see|meet|speak|do|get a|be)\b)|to (?:bed|sleep)|love|mate|there|bye|"
    r"thanks?|ta)\b)"
)
"""Where going is all: "gotta go, fare came in", and not "gotta go to the bank"."""
_FOR_NOW = (
    r"(?: (?:(?:for|till|until) )?(?:now|today|tonight|the night|the day|the evening|this evening|"
    r"one (?:night|day|evening|sitting|go)|tomorrow))"
)
_MUST = (
    r"(?:i(?:'ve| have)? )?(?:got to|gotta|gotto|have to|hafta|need to|must|better|had better|"
    r"'d better|should|ought to|best)(?: (?:really|just|quickly|actually|probably|now|to))* "
)
_GO = (
    r"(?:go|run|dash|head(?: off| out| in)?|scoot|shoot(?: off)?|fly|leave(?: (?:it|this) (?:here|"
    r"there|for now))?|be off|be going|get going|get off(?: here| the phone)?|get moving|pop off|"
    r"split|bounce|(?:log|sign|drop|hop|jump) off|turn in|stop(?: here| there)?|pause|"
    r"close (?:this|the app)|put the phone (?:down|away))"
)
_WHO = (
    r"(?:(?:the|my|me|our|wee|little|youngest|eldest|oldest) )*(?:baby|babby|bairn|wean|kids?|"
    r"kiddo|child|children|son|daughter|lad|girl|boy|boys|girls|little one|little man|littlest|"
    r"wee one|youngest|eldest|toddler|twins|dog|mum|mam|mom|dad|nan|wife|husband|missus|hubby|"
    r"partner|flatmate|neighbou?r|boss|manager|supervisor|gaffer|foreman)"
)
_COMES = (
    r"(?:(?:the|my|me|a|an|our|another) )?(?:customer|client|passenger|fare|guest|patient|bus|"
    r"train|tram|taxi|cab|lift|uber|delivery|ferry|metro|tube|table|shuttle|coach)"
)
_HAS = r"(?:'s| is| has|s)?(?: just| finally| now| nearly| almost)*"
_BED = r"(?:(?:my|me|a bit of|some) )?(?:bed|kip|shut[- ]?eye|sleep(?= now| ?[,.!]|\W*$))"
_CHORE = (
    r"(?:let|get|pick|feed|cook|collect|fetch|see to|help|answer|drop|change|put|check on|make|"
    r"bath|"
    r"walk|take)"
)
_LATER = (
    r"(?:after(?:wards)?|later(?: on)?|tonight|tomorrow|tmrw|soon|in (?:an?|ten|five|twenty|"
    r"half|\d+)"
    r"(?: \w+)?(?: \w+)?|this (?:evening|afternoon)|another (?:day|time|night)|next (?:week|time)|"
    r"(?:when|once|after) (?:i|he|she|they|my|work|dinner|school|lunch|that)\b[^.,;!?]{0,24})"
)
RETURNS = (
    r"(?:^|[,.;!–-]) *(?:(?:and|so|but|ok|right) )*(?:(?:i'll|i will|we'll|we will|i'm|will|i|"
    r"we|gonna|"
    r"let's|can we|could we) )?(?:be )?(?:(?:right )?back|talk|speak|write|type|chat|continue|"
    r"finish|"
    r"carry on|do the rest|the rest|come back|return|pick (?:it|this) up|answer)"
    rf"(?: (?:again|to you|you|it|this|that|the rest|more|with you))* {_LATER}\W*$"
)
"""Somebody will be back: 24 of 28 labelled lines that end so stop or put it off."""
AWAY = (
    r"\b(?:that's|thats|here's|heres|this is) my (?:stop|bus|train|tram|ride|lift|cue|taxi|cab)\b",
    rf"(?:^\W*|[,.;!–-] *){_FILLERS}(?:i've to|i have to|i've got to|i got to|gotta|have to|got to|"
    r"i must|must|i need to|need to) (?:go|run|leave|head|dash|stop|pause|nip|pop|close)"
    rf"(?: (?:out|off|down|up|over|now|quickly))*(?: (?:and|to)) {_CHORE}\b",
    rf"{_START}(?:i|we) (?:must|have to|need to|should|better|will) (?:close|finish|end|stop|pause|"
    r"rest)(?: (?:here|now|there|for (?:now|today|tonight)))*(?=\W*$|[,.;!–-])",
    rf"{_START}(?:my|the|our) (?:lift|ride|taxi|cab|uber|bus|friend|brother|sister|dad|mum|cousin|"
    r"husband|wife|mate|boss|driver)(?:'s| is)(?: now| already)? (?:outside|waiting|downstairs|"
    r"here to|calling|wanting|honking|beeping|ringing)",
    rf"{_START}(?:my|the|our) (?:mother|mum|mam|mom|dad|father|sister|brother|daughter|son|wife|"
    r"husband|kids?|boss|baby|nan|gran|grandma)(?:'s| is| are)? (?:(?:calling|call|shouting)"
    r"(?: for)? me|needs? (?:me|the (?:phone|telephone|tablet|laptop)|feeding))\b",
    r"\b(?:breaktime|break time|lunch time|nap time|naptime|quiet time|lunch)(?: (?:is|was|has|"
    r"'s))?"
    r"(?: just| now)? (?:over|finished|done|up|ended)\b",
    rf"{_START}{_MUST}{_GO}{_AFTER}",
    rf"{_START}(?:i'm|im|i am|that's me) (?:off|away|out of here|outta here|heading (?:off|out|"
    r"home)|off home|off out|logging off|signing off|leaving (?:it|this) (?:here|there)|"
    r"stopping (?:here|there)|going to (?:stop|leave it) (?:here|there)|turning in|hitting the "
    rf"(?:hay|sack)|calling it|gonna (?:stop|leave it|go|head|crash)){_AFTER}(?!, (?:not|going)\b)",
    r"\b(?:i'm|im|i am|that's me) (?:off|away) (?:to (?:bed|work|sleep|collect|pick|fetch|get the|"
    r"cook|the school|start)|on (?:shift|the school))\b",
    rf"^\W*{_FILLERS}{_WHO}(?:'s|s| is| are| has| have| just)* (?:crying|awake|up|up again|waking"
    r"(?: up)?|woke(?: up)?|woken(?: up)?|screaming|stirring|at the door|needs? (?:me|feeding|"
    r"changing|a bath|picking up|to go out|walking)|wants? (?:me|feeding|out|the phone|a walk)|"
    rf"calling(?: me)?){_AFTER}",
    rf"{_START}{_COMES}{_HAS} (?:came|come|here|coming|arrived|arriving|waiting|pulling (?:in|up)|"
    r"at the (?:door|counter|till)|landed|turned up|calling|comes?)(?: in| up| now| there| though)*"
    rf"{_END}",
    rf"{_START}(?:(?:the|my|me) )?(?:phone|doorbell|bell|landline|work phone)(?:'s| is)?(?: "
    rf"just)? (?:ringing|"
    rf"rings|going|buzzing){_END}",
    rf"{_START}(?:(?:the|my|me|our) )?(?:dinner|tea|supper|lunch|food|pasta|rice|oven|pot|pan|soup|"
    rf"breakfast){_HAS} (?:ready|on the table|boiling(?: over)?|burning|here|beeping|getting cold|"
    rf"going cold){_AFTER}",
    rf"{_START}(?:there's |there is )?(?:someone|somebody|a man){_HAS} (?:at|knocking at) the "
    r"(?:door|counter|till|window|desk|gate|bar)\b",
    r"\b(?:lunch |tea |coffee |fag |smoke |dinner )?break(?:'s| is|s) (?:nearly |almost |just )?"
    r"(?:over|up|done|finished)\b|\bbreak (?:ends|ended|over)\b",
    rf"(?:{_START}|\b(?:my|me) (?:\w+ )?)(?<!no )shift(?:'s| is)? (?:starts|starting|begins)"
    r"(?: (?:in|now|soon)\b|(?: at \w+)?\W*$)|"
    r"\bon (?:a |the )?(?:shift|duty|clock|call|zoom|meeting) (?:in|at|now|"
    rf"soon)\b|{_START}back (?:on|to) (?:the (?:floor|ward|line|tills?|shop floor|desk|tools)|"
    r"shift|duty) (?:now|in|at)\b",
    rf"{_START}(?:i'm |im |i am |i'd |i'll |i )?(?:(?:better|gotta|must|should|got to|have to|need "
    r"to|time to|gonna) (?:get|go)(?: to)?|off to|away to|going to|time for|need|ready for|"
    r"straight "
    rf"to|getting(?: to)?) {_BED}{_AFTER}",
    r"\b(?:hit|hitting) the (?:hay|sack|pillow)\b|\bmy (?:eyes|eyelids|lids) (?:are |r "
    r")?(?:closing|"
    r"shutting|dropping|drooping|gone)\b|\b(?:i'm|im|i am) (?:falling|nodding|dropping|drifting) "
    r"(?:asleep|off)\b|\bcan(?:'t|not) keep my eyes open\b",
)
"""Something calls them away, or they are called to bed.

Of 104 labelled lines with one of these and without a word of `STAYS`, 102 ask for a stop, a pause
or a later hour, or take their leave.
"""
ENOUGH = (
    r"^\W*(?:(?:ok|okay|right|that's|so|well|is|it's)\W+)*enough for (?:me|us)(?=\W*$|[,.;!–-]| "
    r"(?:now|today|tonight|then|thanks))",
    rf"\bthat(?:'ll| will|'s got to| has to|'ll have to) do(?: me| us){_FOR_NOW}?(?=\W*$|[,.;!–-]| "
    rf"(?:thanks|ta|cheers|thank you|then|love|mate|i think|i reckon|bot)\b)|"
    rf"\bthat(?:'ll| will|'s got to| has to|'ll have to) do{_FOR_NOW}\b",
    r"\bthat(?:'s| is| was)(?: (?:about|quite|more than|me))? (?:plenty|enough|it|all|my lot|your "
    r"lot|me done|me finished|as (?:far|much) as i)\b[^.,;!]{0,24}\b(?:tonight|today|now|one "
    r"(?:night|day|evening|sitting|go)|the night|this evening|i (?:can|could) (?:do|take|"
    r"manage))\b",
    r"\b(?:let me|let's|lets|i'll|i will|i'd like to|can (?:we|i)|could we|we can|we could|"
    r"shall we|"
    r"i want to|i'm going to|i'm gonna|gonna|we'll|may (?:i|we))(?: (?:just|have to|need to|better|"
    r"rather))* (?:stop|park|leave|pause|end|call|knock|wrap|rest|draw|break|halt|close)"
    r"(?: (?:it|this|things|that))? (?:(?:up |off )?(?:here|there)|on the head|a line under (?:it|"
    rf"this|that)|(?:it )?a (?:day|night)){_FOR_NOW}?(?=\W*$|[,.;!–-]| (?:if|and|i|because|cos|as|"
    r"thanks|please|then)\b)",
    r"\b(?:i've|i have|ive|had|i had)(?: had)? (?:enough|my fill|as much as i can (?:take|do)|"
    r"about "
    r"enough)(?: of (?:this|it|that|all this|questions|typing|thinking))?,? (?:for )?(?:now|today|"
    r"tonight|one (?:night|day|evening|sitting|go))\b",
    r"\bno more (?:\w+ )?(?:for )?(?:today|tonight|this evening)\b|\bcan(?:'t|not) (?:do|take|face|"
    r"manage) (?:any ?more|another (?:one|question)|more)(?: of (?:this|it|these))? (?:now|today|"
    r"tonight|this evening)\b",
)
"""It is enough for this time: 40 of 42 labelled lines with one of these stop here."""
PICKS_UP = (
    r"\b(?:i'll|i will|we'll|we can|let's|lets|can we|could we|i'd rather|may i|can i|could i) "
    r"(?:pick|take|finish|carry on|continue|come back to|get back to)(?: (?:up|on))?(?: (?:it|this|"
    r"that|the rest|the other half|the others|with (?:it|this)|where (?:we|i) (?:left off|were|"
    r"stopped)))?(?: (?:up|on|again|off))* (?:later|after|another (?:day|time|night|evening)|"
    r"when (?:i'm|im|i am|i get|the kids|he|she|they|it|the baby|i have|i've|work|things))\b"
)
"""The rest is for another time that is not named."""
BYE = (
    rf"{_START}(?:ta[- ]?ra+|tarra|ta[- ]?ta|tatty bye|toodle[- ]?(?:oo|pip|s)?|toodles|cheerio|"
    r"cheery ?bye|laters|l8rs?|(?:see|c|cu|seeya|see ya|see you|see u|catch) (?:you |ya |u )?"
    r"(?:later|l8r|soon|around|again|then|next time)|(?:speak|talk|chat) (?:to you |with "
    r"you |to ya |2 u )?(?:soon|later|l8r|another time|again soon|after)|night[ -]?night|"
    r"nighty? night|nite(?: nite)?|nighty|sleep tight|so long|adios|ciao|au revoir|hasta luego|"
    r"over and out|hooroo|hwyl|slan)(?:,? (?:for (?:now|today|tonight|the night)|then|now|bot|love|"
    r"mate|pal|robot|rebound|everyone|all|thanks|ta|and thanks|and thank you|dear|my friend))*\W*$"
)
"""A goodbye with which a text ends: 56 of 60 such labelled lines are one."""
STAYS = (
    r"\bstill (?:here|there|be)\b|\b(?:kept|lost|gone|saved)\b|"
    r"\?|\b(?:short|quick|brief|briefly|fast|light|one thing|one more|just (?:the|one|tell)|letter|"
    r"reply|e?-?mail|where were we|again|question|show|see (?!to\b|you\b)\w+|read|give me|send|"
    r"save|sum it|not able|"
    r"up since|nights|they|told me|said)\b"
)
"""Words of who is pressed for time and wants something yet, or tells of it."""
