"""Sentences that name a part of what happened, in German."""

THAT_CLAUSE = r"(?:(?:vor allem|einfach|eher|halt)[ ,]+)*(?:dass|daß|wie (?:ich|sie|er|es))\b"
"""How a sentence begins that names a part of what happened."""
