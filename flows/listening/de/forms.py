"""Small words that German wishes are made of, as patterns."""

QUESTION = r"(?:frage|fragen)"
THAT = r"(?:das|die|dies|diese|den|es|hier)"
NOW = r"(?:jetzt|grad|grade|gerade|heute|erstmal|erst mal|momentan|im moment)"
MODAL = (
    r"(?:ich |wir )?(?:will|wollen|mochte|mochten|mocht|wurd|wurde|wurden|kann|konnte|konnten|"
    r"konnen|lass uns|lasst uns|lass|darf|muss|magst du|kannst du|konntest du|konnt ich|kann ich|"
    r"konnen wir|konnten wir|wollen wir|sollen wir|darf ich|kann man|konnte man|darf man)"
)
RATHER = r"(?:lieber|gern|gerne|einfach|nur|mal|doch|bitte|jetzt|gleich|nochmal|noch mal|wieder)"
LEARN = r"(?:sehen|lesen|anschauen|ansehen|anzeigen|angucken|haben)"
