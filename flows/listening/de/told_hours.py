"""An hour of the clock in a sentence, in German: no number on a scale."""

HOURS = (
    r"\b\d{1,2}(?:[:.]\d\d)? ?(?:uhr|h)\b|\b(?:seit|um|gegen|bis|ab) (?:halb )?"
    r"\d{1,2}(?::\d\d)?(?![\d/%]|[.,]\d)"
    r"(?! ?(?:von|aus|stunden?|tagen?|wochen?|monaten?|jahren?)\b)"
)
SPANS = (
    r"\b(?:\d+|eine?[nr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf) (?:weitere )?"
    r"(?:stunden?|tage?n?|wochen?|monate?n?|jahre?n?)\b"
)
MEASURES = rf"(?:{SPANS}) (?:lohn|gehalt|kündigungsfrist|urlaub|geld|arbeit|arbeitslosengeld)\b"
OVER = (
    r"\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag) (?:ist|war) "
    r"(?:schon )?(?:vorbei|rum|um|vorüber|vergangen)\b"
)
TODAYS = (
    r"\b(?:heute ist|es ist (?:heute|schon|jetzt)) (?:schon |erst )?"
    r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)\b"
)
