"""How people say yes and no in German, understood whatever language the conversation is in."""

YES = (
    "(ja |jo |joa |na |aber |ja aber |)(klar|sicher|natürlich|logo|freilich|gern|gerne|unbedingt)"
    "( doch| schon| mal)",
    "(ja |jo |joa |)(das |)(passt|wäre|wär|klingt|ist|find ich|finde ich) (mir |für mich |)(gut|"
    "super|prima|toll|schön|okay|ok|perfekt|schon|klasse|nett|recht)",
    "(ja |)(wenns sein muss|wenn es sein muss|immer doch|immer her damit|nur zu|her damit|"
    "ich bitte darum|bin dabei|ich bin dabei|so machen wir das|so machen wirs|machen wir)",
    "(ja|jo|joa|jup|jep|jepp|jap|jawohl|jawoll|jaa|klar|klaro|gerne|gern|sicher|natürlich|logo|"
    "passt|stimmt|genau|richtig|einverstanden|okay|freilich|selbstverständlich|unbedingt|doch)",
    "(ja |na |)(klar|gerne|gern|sicher|natürlich|genau|bitte|doch|logisch|gut|unbedingt)",
    "(ja |)(auf jeden fall|auf alle fälle|von mir aus|meinetwegen|warum nicht|mach das|"
    "mach mal|mach ruhig|tu das|das passt|passt so|das stimmt|stimmt so|sehr gerne|sehr gern|"
    "das wäre gut|das wär gut|klingt gut|find ich gut|in ordnung|alles klar|geht klar|so ist es)",
)
NO = (
    "(nein |nee |nö |ne |och nö |)(keine lust|kein bock|kein bedarf|kein interesse|keinen bock|"
    "lieber nicht|lieber nich|besser nicht|besser nich|eher nicht|eher nich|muss nicht sein)"
    "( danke| grad| gerade| jetzt| heute|)",
    "(jetzt|heute|grad|gerade|momentan|im moment|aktuell) (grad |gerade |mal |)(eher |lieber |)"
    "(nicht|nich)",
    "(nein |nee |nö |ne |)(das |)(brauch|brauche|will|möchte|mag|muss) ich (grad |gerade |jetzt |"
    "heute |im moment |eher |wirklich |eigentlich |)(nicht|nich)",
    "(nein |nee |nö |ne |)(lass mal|lass gut sein|lass stecken|lass mal stecken|lass bleiben|"
    "lass mal gut sein|lassen wir das|ach lass|muss nich)( danke|)",
    "(nein|nee|nö|ne|nope|neee|niemals|nie|keinesfalls|nix|na)",
    "(nein|nee|nö|ne) (danke|lieber nicht|nicht|passt schon|lass mal|lass|nein|nee|bitte nicht)",
    "(lieber|eher|bloß|bitte|sicher|bestimmt|natürlich|noch|gar|überhaupt|besser|wohl) nicht",
    "(auf keinen fall|auf gar keinen fall|nicht wirklich|lass mal|lass es|lass das|muss nicht|"
    "muss nicht sein|brauch ich nicht|brauche ich nicht|will ich nicht|möchte ich nicht|"
    "ich will nicht|ich möchte nicht|nicht nötig|nicht jetzt|jetzt nicht|heute nicht|kein bedarf|"
    "kein interesse|keine lust|ich glaube nicht|glaub nicht|glaube nicht|stimmt nicht|"
    "das stimmt nicht|kommt nicht in frage)",
)
UNSURE = (
    "(vielleicht|eventuell|evtl|kann sein|mal sehen|mal schauen|jein|ja und nein|keine ahnung|"
    "weiß nicht|weiss nicht|ich weiß nicht|ich weiss nicht|weiß ich nicht|weiß noch nicht|"
    "schwer zu sagen|kommt drauf an|unsicher|bin nicht sicher|naja|na ja|möglich|kein problem)",
)
CLEAR_YES = "ja jo joa jup jap jep jepp jawohl klar"
NO_GOES_ON = (
    "danke ich das lieber lass nicht wirklich passt auf brauch es ist du eher heute jetzt grad"
)
PUTS_RIGHT = r"^\W*(?:nein|nee|nö|ne|doch)\W+(?:es|das|ich|wir|sie|er) (?:war(?:en)?|hatten?)\b"
"""A no that puts something right, and answers nothing."""
TURNS_YES = "aber wenn"
"""Words behind which a yes is none."""
