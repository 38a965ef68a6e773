"""What somebody says a letter shall ask for, in German."""

ASKED_FOR = {
    "feedback": r"\b(?:feedback|rückmeldung|was (?:ich|man) (?:\w+ ){0,3}(?:besser|anders|falsch)|"
    r"woran es (?:lag|gelegen)|was (?:gefehlt|den ausschlag))",
    "keep_in_mind": r"\b(?:(?:an mich|mich) (?:\w+ ){0,3}(?:denken|vormerken|melden|im blick)|"
    r"(?:wieder|nochmal|noch einmal) (?:bewerben|kommen|anfragen)|wiederkomm\w*|"
    r"im (?:frühjahr|sommer|herbst|winter) (?:\w+ )?(?:wieder|nochmal)\w*)",
    "reason": r"\b(?:den grund|die gründe|warum)\b",
}
