"""A wish to be reminded, in German, over words without accents; `when` is the time it names."""

REMINDING = (
    r"(?:bitte |ja |ok |kannst du |konntest du )*erinn?ere? mich (?P<when>.+)",
    r"(?:kannst|konntest|wurdest|koenntest) du mich (?:bitte )?(?P<when>.+?)(?: daran| dran)? "
    r"erinnern",
    r"(?:bitte )?schreib(?:e)? mir (?P<when>.+)",
)
BEFORE_TIME = r"mich|mir"
"""The word that the time stands behind, as it was typed."""
