"""How long something lasts and where a clock stands, in Spanish."""

from flows.listening.shape_acts import LAST, SpanWords

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
    placed={
        "primera": 1,
        "primero": 1,
        "segunda": 2,
        "segundo": 2,
        "tercera": 3,
        "tercero": 3,
        "cuarta": 4,
        "cuarto": 4,
        "quinta": 5,
        "quinto": 5,
        "última": LAST,
        "último": LAST,
        "ultima": LAST,
        "ultimo": LAST,
    },
    before_place=r"(?:elijo|tomo|me quedo con|la|el|lo|opci[oó]n|n[uú]mero|respuesta)",
    behind_place=r"(?:opci[oó]n|respuesta|por favor|porfa)",
)
