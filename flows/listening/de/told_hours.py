"""An hour of the clock in a sentence, in German: no number on a scale."""

HOURS = (
    r"\b\d{1,2}(?:[:.]\d\d)? ?(?:uhr|h)\b|\b(?:seit|um|gegen|bis|ab) (?:halb )?"
    r"\d{1,2}(?::\d\d)?(?![\d/%]|[.,]\d)"
    r"(?! ?(?:von|aus|stunden?|tagen?|wochen?|monaten?|jahren?)\b)"
)
TODAYS = (
    r"\b(?:heute ist|es ist (?:heute|schon|jetzt)) (?:schon |erst )?"
    r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)\b"
)
