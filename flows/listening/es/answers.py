"""How people say yes and no in Spanish, understood whatever language the conversation is in."""

YES = (
    "(obvio|claro|seguro|desde luego|por supuesto|obviamente|pues|yo digo|creo) (que sí|sí|que si)",
    "(ándale|órale|bueno|vale|dale|sale|va|venga|okey|ok) (pues|va|vale|dale|venga|sí|hagámoslo)",
    "(me late|me parece perfecto|me parece genial|me encantaría|me va bien|me sirve|me viene bien|"
    "estaría bien|estaría genial|suena bien|buena idea|ya pues|cómo que no|ya que|sale|simón|"
    "sí claro que sí|hágale|hazle|cuenta conmigo)",
    "(sí|si|sii|claro|dale|vale|va|bueno|venga|ok|okey|sip|seguro|correcto|exacto|cierto|obvio|"
    "perfecto|adelante|hecho|órale)",
    "(sí|si|bueno|claro|vale) (claro|va|vale|dale|por favor|gracias|por supuesto|está bien|"
    "bueno|que sí|quiero|porfa)",
    "(por supuesto|de acuerdo|cómo no|claro que sí|por qué no|desde luego|está bien|me parece|"
    "me parece bien|con gusto|me gustaría|sin duda|así es|eso es|ya lo creo|hazlo|"
    "sí quiero|me apunto|de una|que sí)",
)
NO = (
    "(la verdad|la verdad es|la verdad que|hoy|ahora|por ahora|de momento|por el momento|uy|ay|"
    "todavía|aún|mejor|hoy por hoy|yo creo|realmente|diría|ahorita) (que |)no",
    "(no |)no (me |)(hace falta|interesa|apetece|late|provoca|gusta|conviene|sirve|va|nace|"
    "gustaría)( ahora| gracias| mucho| la verdad|)",
    "(qué va|paso|yo paso|paso de eso|nah|nones|nel pastel|no hay necesidad|nada de eso|tampoco|"
    "mejor otro día no|no hace falta gracias|no gracias así está bien)",
    "(no|nop|nel|nunca|jamás|nada)",
    "no (gracias|no|quiero|lo creo|creo|hace falta|me interesa|por favor|ahora|mejor no|todavía|"
    "realmente|mucho|es necesario|prefiero)",
    "(ni hablar|para nada|mejor no|que no|claro que no|de ninguna manera|ni loco|ni loca|"
    "en absoluto|todavía no|aún no|ahora no|hoy no|de eso nada|ni de broma|ni pensarlo|"
    "prefiero que no|prefiero no|creo que no|por supuesto que no|va a ser que no)",
)
UNSURE = (
    "(pues |la verdad |uy |)(no sé|no lo sé|ni idea|no sabría decirte|no sabría)",
    "(quizás|quizá|tal vez|a lo mejor|puede ser|puede|no sé|no lo sé|no estoy seguro|"
    "no estoy segura|ni idea|depende|sí y no|más o menos|no tengo idea|quién sabe|ya veremos)",
)
CLEAR_YES = "si sip sii claro dale vale obvio"
NO_GOES_ON = "gracias quiero prefiero hace paso mejor ahora todavia hoy"
PUTS_RIGHT = r"^\W*no[,.;:]+ (?:era|eran|fue|fueron|fui|estuve|tuve)\b"
"""A no that puts something right, and answers nothing."""
TURNS_YES = "pero"
"""Words behind which a yes is none."""
