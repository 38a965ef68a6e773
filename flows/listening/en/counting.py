"""English number words and names of months, and what a "third" may be of."""

_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty",
)  # fmt: skip
_TENS = {"thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
         "eighty": 80, "ninety": 90, "hundred": 100}  # fmt: skip

NUMBERS: dict[str, int] = {word: value for value, word in enumerate(_SMALL)} | _TENS
ORDINALS: dict[str, int] = {
    word: value
    for value, pair in enumerate(
        ("first 1st", "second 2nd", "third 3rd", "fourth 4th", "fifth 5th", "sixth 6th",
         "seventh 7th", "eighth 8th"), start=1,
    )
    for word in pair.split()
}  # fmt: skip
MONTHS: dict[str, int] = {
    name: month
    for month, names in enumerate(
        ("january jan", "february feb febuary", "march mar", "april apr", "may", "june jun",
         "july jul", "august aug", "september sep sept", "october oct", "november nov",
         "december dec"), start=1,
    )
    for name in names.split()
}  # fmt: skip
NO_DAY = (
    "round|interview|call|time|stage|one|job|rejection|application|place|candidate|choice|floor"
)
"""Things of which one may be "the third": that is no day."""
