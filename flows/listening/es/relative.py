"""Sentences that name a part of what happened, in Spanish."""

THAT_CLAUSE = (
    r"(?:(?:sobre todo|el hecho de|creo)[ ,]+)*(?:que (?:no|yo|me|nadie|ellos|lo|la)|c[oó]mo)\b"
)
"""How a sentence begins that names a part of what happened."""
