"""Small words that Spanish wishes are made of, as patterns."""

QUESTION = r"(?:pregunta|preguntas|pregunti?ta)"
THIS = r"(?:esta|esa|esto|eso|la|las|lo|este|ese|aquella)"
NOW = (
    r"(?:ahora|ahorita|ahora mismo|hoy|por ahora|de momento|por el momento|"
    r"en este momento|justo ahora)"
)
CAN = (
    r"(?:puedo|puedes|podes|podemos|podria|podrias|podriamos|se puede|quiero|quisiera|queria|"
    r"me gustaria)"
)
