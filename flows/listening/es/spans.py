"""How long something lasts and where a clock stands, in Spanish."""

from flows.listening.shape_acts import SpanWords

WORDS = SpanWords(
    around="a las |sobre las |como a las |tipo ",
    oclock=" ?horas",
    until="hasta(?: que)?|por|durante",
    for_long=(
        r"siempre|nuevo aviso|(?:yo )?(?:vuelva|regrese|escriba|te escriba|avise|te avise)|"
        r"tiempo indefinido"
    ),
    of_a_clock="estoy |en |mi |zona |horaria |es ",
    behind_offset=" aqu[ií]| hora",
)
