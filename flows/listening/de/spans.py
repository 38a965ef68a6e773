"""How long something lasts and where a clock stands, in German."""

from flows.listening.shape_acts import SpanWords

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
)
