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
        **{f"{word}{ending}": place for ending in ("", "n", "r", "s") for place, word in enumerate(
            ("erste", "zweite", "dritte", "vierte", "fünfte", "sechste"), 1)},
        **{f"{word}{ending}": LAST for ending in ("", "n", "r", "s")
           for word in ("letzte", "unterste")},
        "oberste": 1,
    },
    before_place=r"(?:ich (?:nehme|nehm|w[aä]hle)|der|die|das|option|nummer|nr\.?|antwort|eher)",
    behind_place=r"(?:option|antwort|m[oö]glichkeit|bitte|davon)",
)  # fmt: skip
