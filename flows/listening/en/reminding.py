"""A wish to be reminded, in English, over words without accents; `when` is the time it names."""

REMINDING = (
    r"(?:(?:can|could|would|will) (?:you|u) |please |pls |plz |just |ok |yes |and |"
    r"maybe |then )*(?:remind|nudge|ping|poke|message|text|catch|prod|buzz) me (?P<when>.+)",
)
BEFORE_TIME = r"me"
"""The word that the time stands behind, as it was typed."""
