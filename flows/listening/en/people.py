"""Who people are to each other in English, and what is only done by somebody."""

from flows.listening.phrases import word_set

_RELATIONS = (
    "sister|brother|mother|father|mum|mom|dad|son|daughter|aunt|uncle|cousin|grandmother|"
    "grandfather|niece|nephew|husband|wife|partner|girlfriend|boyfriend|fiance|fiancee|friend|"
    "flatmate|roommate|neighbour|neighbor|colleague|coworker|co-worker|teammate|boss|manager|"
    "supervisor|mentor|coach|teacher|tutor|professor|recruiter|interviewer|director|therapist"
)
_REACHED = "told|asked|met|thanked|rang|phoned|texted|emailed|messaged|tell|ask|thank|ring|phone"
_NAMED = "called|named|name is|name's"
INTRODUCED = (
    rf"(?:my|our|his|her|their|the) (?:{_RELATIONS})(?:,| is| was)?(?: (?:{_NAMED}))?"
    rf"|{_REACHED}|{_NAMED}"
)
"""What stands before a name, also where that has no capital."""
SPEAKS = word_set(
    "said says asked asks told tells wrote writes thinks thought rang called calls and helped "
    "helps knows agreed liked meant answered listened offered got was is has"
)
"""What follows a name at the beginning of a sentence, and seldom an order or a noun."""
NO_NAME_ENDS = ("ing", "ed", "ly", "tion", "sion", "ment", "ness", "ity", "ive", "ous", "ful")
WITH_A_CAPITAL = word_set(
    "i i'd i'll i'm i've mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug "
    "sep sept oct nov dec english german french spanish italian portuguese dutch polish russian "
    "ukrainian greek turkish arabic hebrew chinese mandarin japanese korean hindi swedish danish "
    "norwegian finnish czech romanian hungarian british american european african asian christmas "
    "easter god internet excel word powerpoint linkedin google zoom teams skype whatsapp telegram "
    "miss sir frau herr herrn señor señora madame monsieur cv cvs hr ok okay uk us usa eu eur usd "
    "gbp ux ui it pr qa ai ceo cto cfo coo phd mba "
    "bsc msc ba ma sql pdf faq tv pc pm am ps asap fyi diy adhd ptsd gp nhs covid"
)
"""What is written with a capital and is nobody."""
LINKED = word_set("of de van von der den del la di da dos bin")
"""Small words inside a name."""
BEFORE_SURNAMES = word_set("van von de")
