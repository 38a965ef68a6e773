"""How long something lasts and where a clock stands, in German."""

from flows.listening.shape_acts import LAST, SpanWords

WORDS = SpanWords(
    around="um |gegen |so um |ab ",
    oclock=" ?uhr",
    until="bis(?: zum| auf)?|f[uü]r",
    for_long=(
        r"immer|ewig|auf weiteres|auf dauer|ich (?:mich melde|wieder(?:komme| da bin)|zur[uü]ck "
        r"bin|(?:dir )?(?:wieder )?schreibe)|dauernd"
    ),
    of_a_clock="ich bin |bei |auf |in |meine |zeitzone |ist ",
    behind_offset=" hier| zeit",
    placed={
        "erste": 1,
        "ersten": 1,
        "erstes": 1,
        "oberste": 1,
        "zweite": 2,
        "zweiten": 2,
        "dritte": 3,
        "dritten": 3,
        "vierte": 4,
        "fünfte": 5,
        "sechste": 6,
        "letzte": LAST,
        "letzten": LAST,
        "unterste": LAST,
    },
    before_place=r"(?:ich (?:nehme|nehm|w[aä]hle)|der|die|das|option|nummer|nr\.?|antwort|eher)",
    behind_place=r"(?:option|antwort|m[oö]glichkeit|bitte|davon)",
)
