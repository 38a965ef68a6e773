"""How people put something off to a time that they name, in German: over words, without marks."""

PUT_OFF = (
    r"(?:(?:nein|nee|na|ach) )?(?:jetzt nicht|nicht jetzt|heute nicht(?: mehr)?|gerade nicht|"
    r"lieber|erst|besser)(?: (?:lieber|erst|besser|vielleicht))*"
    r" (?P<when>(?:morgen|ubermorgen|übermorgen|am \w+|\w+tag|nächste\w*|heute abend)(?: \w+){0,4})"
)
"""Not now, and when instead."""
