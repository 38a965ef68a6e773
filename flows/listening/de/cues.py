"""Small words that show how something is said, in German: asked, denied, put right, politely."""

from flows.listening.shape_acts import CueWords

_LEAD = r"(?:und |aber |also |oder |ok |okay |hey |du |na |sag mal |ja |ach |dann |denn )*"
_WHO = r"(?:ich|wir|man|du|ihr|sie|er|es|das|die|der|denen|ihnen)"
_VERB = (
    r"(?:soll|sollte|sollten|kann|k[oö]nn(?:en|te|ten)|darf|d[uü]rfen|muss|m[uü]ssen|m[uü]sste|hab|"
    r"habe|haben|hat|ist|sind|war|wird|werden|w[aä]re|w[uü]rde|macht|lohnt|bringt|gibt|gibts)"
)

WORDS = CueWords(
    asking=(
        rf"^\W*{_LEAD}(?:wer|was|wann|wo|wohin|woher|warum|wieso|weshalb|wozu|wie|wen|wem|"
        rf"welche\w*|{_VERB} {_WHO}|gibts|gibt es|lohnt sich|ob)\b|"
        r"\b(?:wei(?:ß|ss) nicht|w[uü]sste gern|frag(?:e)? mich|keine ahnung|wissen|nicht "
        r"sicher),? (?:ob|wie|was|warum|wann|wo|wer)\b"
    ),
    outright=(
        rf"^\W*{_LEAD}(?:warum\b(?! nicht\W*$)|wieso\b|weshalb\b|wozu\b|"
        r"wie (?:lange|oft|viel\w*|soll|kann|geht|ist|macht|komm\w*|schreib\w*|sag\w*|reagier\w*|"
        r"finde\w*)\b|(?:was|wer|wo|wann|welche\w*) (?:ist|sind|soll|kann|mach\w*|mein\w*|hei(?:ß|"
        r"ss)t|"
        rf"passiert|w[aä]re|wenn|muss|darf)\b|{_VERB} (?:ich|man|wir|es|das|die|sie)\b(?! mir )|"
        r"lohnt (?:es )?sich\b)"
    ),
    correcting=(
        r"\bnicht\b|\bsondern\b|\bstatt\b|^\W*(?:nein|nee|nö|sorry|moment|halt|warte|ups|"
        r"korrektur)\b|\bich (?:mein(?:e|te)?|sagte)\b|\bfalsch\b|\bsollte? (?:hei(?:ß|ss)en|"
        r"sein)\b|\b(?:[aä]e?nder\w*|ersetz\w*|streich\w*|l[oö]e?sch\w*|nimm|mach)\b|"
        r"\beigentlich\b|\bhei(?:ß|ss)t\b|\bvertippt\b"
    ),
    denying=r"\b(?:nicht|nich|kein\w*|nie|niemals|ohne)\b",
    stopping=r"\b(?:nicht|kein\w*|h[oö]r auf|stopp)\b",
    polite=(
        r"\b(?:kannst|k[oö]nntest|k[oö]nnen|k[oö]nnten|kann|darf|d[uü]rfte|w[uü]rdest|magst|lass) "
        r"(?:du|wir|ihr|sie|ich|uns|mich)\b|\bbitte\b"
    ),
    latest="heute jetzt sorry eigentlich eher doch nein nee",
    gone_by="war waren gestern vorher vorhin vorgestern",
    out_of="von|aus",
    ten="zehn",
    turning="aber",
    abbreviated=r"nr|z\.b|ca|bzw|hr|fr|frau|herr|evtl|ggf|usw",
    small=(
        "der das und ich nicht ein eine mit fur auf ist aber heute gestern bin habe haben wurde "
        "mir mein meine stelle absage gesprach sie sehr auch wie warum sprichst deutsch "
        "bitte kein keine weiss nur noch mal dass wurde soll kann sind war dem den zu zum"
    ),
    asking_after=r"wie geht",
    speaking="sprichst|sprechen",
    named="deutsch|german|aleman|allemand",
    halting=(
        r"(?:(?:und|aber|ganz|mal|na) )*"
        r"(?:ehrlich(?: gesagt)?|echt|wirklich|wei(?:ß|ss)t du was)"
    ),
    instead=r"\b(?:eher|lieber|vielmehr)\b",
    no_to_it=r"(?:nein|nee|nö|nicht (?:wirklich|direkt)|kaum)\b",
    before_nouns=(
        "der die das den dem des ein eine einen einem einer eines zum zur im am vom beim ins mein "
        "meine meinen meinem meiner kein keine keinen diese dieser diesen dieses jede jeden viel"
    ),
    may_we="kannst du|konnen wir|geht (?:es|das)(?: auch)?|und",
    in_it="(?:auch |lieber )?(?:in|auf)",
    please="bitte|sprechen|reden",
)
