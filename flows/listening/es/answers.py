"""How people say yes and no in Spanish, understood whatever language the conversation is in."""

YES = (
    "(sí|si|sii|claro|dale|vale|va|bueno|venga|ok|okey|sip|seguro|correcto|exacto|cierto|obvio|"
    "perfecto|adelante|hecho|órale)",
    "(sí|si|bueno|claro|vale) (claro|va|vale|dale|por favor|gracias|por supuesto|está bien|"
    "bueno|que sí|quiero|porfa)",
    "(por supuesto|de acuerdo|cómo no|claro que sí|por qué no|desde luego|está bien|me parece|"
    "me parece bien|con gusto|me gustaría|sin duda|así es|eso es|ya lo creo|hazlo|"
    "sí quiero|me apunto|de una|que sí)",
)
NO = (
    "(no|nop|nel|nunca|jamás|nada)",
    "no (gracias|no|quiero|lo creo|creo|hace falta|me interesa|por favor|ahora|mejor no|todavía|"
    "realmente|mucho|es necesario|prefiero)",
    "(ni hablar|para nada|mejor no|que no|claro que no|de ninguna manera|ni loco|ni loca|"
    "en absoluto|todavía no|aún no|ahora no|hoy no|de eso nada|ni de broma|ni pensarlo|"
    "prefiero que no|prefiero no|creo que no|por supuesto que no|va a ser que no)",
)
UNSURE = (
    "(quizás|quizá|tal vez|a lo mejor|puede ser|puede|no sé|no lo sé|no estoy seguro|"
    "no estoy segura|ni idea|depende|sí y no|más o menos|no tengo idea|quién sabe|ya veremos)",
)
CLEAR_YES = "si claro dale vale"
NO_GOES_ON = "gracias quiero prefiero hace"
