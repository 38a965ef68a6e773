"""How people say in English which no it is, or how many there were by now."""

_CARDINALS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
    "forty": 40, "fifty": 50, "sixty": 60, "a dozen": 12, "a hundred": 100,
}  # fmt: skip
_CARDINAL = rf"(?:\d{{1,3}}|{'|'.join(_CARDINALS)})"
_THIS_FAR = (
    r"(?:,? (?:in a row|this (?:week|month|year|autumn|winter|spring|summer)|since \w+|so far|now|"
    r"already|and counting|in (?:a|one|two|three|\d+) (?:week|month|year)s?)\b)"
)
_NTH = (
    r"(?:(?:twen|thir|for|fif|six|seven|eigh|nine)tieth|hundredth|(?:twenty|thirty|forty|fifty|"
    r"sixty|seventy)-?\w+(?:th|rd|nd|st)|\d+(?:st|nd|rd|th))"
)
_NOES = (
    r"(?:noes|no'?s|nos|rejections?|refusals|knock[- ]?backs|turn[- ]?downs|rejection (?:mails|"
    r"e-?mails|letters))"
)
COUNTED = (
    r"\b(?P<which>(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|"
    r"twentieth|thirtieth|fortieth|fiftieth|hundredth|\d+(?:st|nd|rd|th))"
    r"(?=(?: \w+)? (?:one(?! (?:was |is )?(?:with|by|over) )|no|time|rejections?|refusals?|"
    r"knock[- ]?back|turn[- ]?down)\b|"
    rf"{_THIS_FAR})"
    rf"|{_NTH}(?= (?:job )?(?:applications?|apps?|cvs?|forms?)\b)"
    rf"|(?:(?<=\bapplication number )|(?<=\bapplication no )|(?<=\bapplication no\. )|"
    rf"(?<=\bapplication #)){_CARDINAL}\b"
    rf"|{_CARDINAL}(?= (?:(?:job )?(?:applications|apps|cvs)|sent|forms)(?: sent| out| off)?"
    rf"{_THIS_FAR})"
    rf"|(?:(?<=\bnumber )|(?<=\bno\. )|(?<=#)){_CARDINAL}(?={_THIS_FAR})"
    rf"|(?<=\bmust be number ){_CARDINAL}\b|(?<=\brejection number ){_CARDINAL}\b"
    rf"|(?:(?<=\bthis makes )|(?<=\bmakes it )|(?<=\bthat's )|(?<=\bthats )|(?<=\bthis is ))"
    rf"{_CARDINAL}(?= {_NOES}\b|{_THIS_FAR}(?! (?:years?|weeks?|months?|days?)))"
    rf"|{_CARDINAL}(?= {_NOES}(?:{_THIS_FAR}|\W*$)))"
)
"""Which no in a row it is: a month beside it is no day on which this one came; "the third one was
with the owner" is a talk."""
WHICH = _CARDINALS | {
    "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "twentieth": 20, "thirtieth": 30,
    "fortieth": 40, "fiftieth": 50, "hundredth": 100,
}  # fmt: skip
