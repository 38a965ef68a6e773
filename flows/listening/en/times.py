"""How days and hours are written in English."""

from flows.listening.en.counting import MONTHS, NO_DAY, NUMBERS
from flows.listening.shape import QuietWords, TimeWords

_DAY_NAMES = (
    "monday mon", "tuesday tue tues", "wednesday wed weds", "thursday thu thur thurs",
    "friday fri", "saturday sat", "sunday sun",
)  # fmt: skip
_HALF = r"(?:\s?(?P<half>am|pm|a\.m\.?|p\.m\.?)(?!\w))?"
_N = r"(?P<n>\d{1,4}|an?)"

WORDS = TimeWords(
    weekdays={name: day for day, names in enumerate(_DAY_NAMES) for name in names.split()},
    months=MONTHS,
    # In days; a month keeps its day of the month and stands as 0, a year as -1.
    units={"day": 1, "night": 1, "week": 7, "fortnight": 14, "month": 0, "year": -1},
    words={word: str(value) for word, value in NUMBERS.items() if value} | {
        "tmrw": "tomorrow", "tmr": "tomorrow", "tmw": "tomorrow", "tomoz": "tomorrow",
        "2moro": "tomorrow", "2morrow": "tomorrow", "tomorow": "tomorrow", "tommorow": "tomorrow",
        "tommorrow": "tomorrow", "tomorro": "tomorrow", "2nite": "tonight", "tonite": "tonight",
        "yday": "yesterday", "yest": "yesterday", "ystd": "yesterday", "yesturday": "yesterday",
        "yesterdy": "yesterday", "wensday": "wednesday", "wednsday": "wednesday",
        "thrusday": "thursday", "thurday": "thursday", "teusday": "tuesday", "tueday": "tuesday",
        "saterday": "saturday", "frday": "friday", "hr": "hour", "hrs": "hours", "min": "minutes",
        "mins": "minutes", "wk": "week", "wks": "weeks", "nite": "night", "arvo": "afternoon",
        "eve": "evening", "weekends": "weekend", "2day": "today", "tday": "today",
    },
    wordings=(
        (r"\bo['’]? ?clock\b", "o'clock"),
        (r"\btea[ -]?time\b", "evening"),
        (r"\b(?:an? )?couple(?: of)?\b|\ba pair of\b", "2"),
        (r"\b(?:a few|few|several|some|a handful of) (?=(?:day|week|month|hour|minute|year)s\b)",
        "3 "),
        (r"\bhalf an hour\b", "30 minutes"),
        (r"\bhalf a year\b", "6 months"),
        (r"\ban hour and a half\b", "90 minutes"),
        (r"\b(?:an? )?quarter of an hour\b", "15 minutes"),
        (r"\b(?:three quarters of an hour|3/4 hour)\b", "45 minutes"),
    ),
    dates=(
        r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\.?(?: of)?[ -](?P<month>{month})\b\.?(?:,?[ "
        r"-](?P<year>\d{4})\b)?",
        r"(?P<month>{month})\b\.? (?:the )?(?P<day>\d{1,2})(?:st|nd|rd|"
        r"th)?\b(?!:)(?:,? (?P<year>\d{4})\b)?",
        rf"\bthe (?P<day>\d{{1,2}})(?:st|nd|rd|th)\b(?! (?:{NO_DAY}|week|day|month))",
    ),
    past=(
        ("today", r"^(?:just |right |this very |)(?:now|minute)[.! ]*$"),
        ("ago", r"\b" + _N + r" (?P<unit>{unit})s? (?:ago|back|earlier|since)\b"),
        ("today",
        r"\b(?:\d{1,3}|an?|some|few) (?:hour|minute|second|moment)s? ago\b|\b(?:hours|minutes|"
        r"seconds) ago\b"),
        ("ago", r"\bsince (?:about |over |almost )?" + _N + r" (?P<unit>{unit})s?\b"),
        ("three", r"\b(?P<unit>{unit})s ago\b"),
        ("last_week",
        r"\b(?P<weekday>{weekday}) (?:of )?last week\b|\blast week(?: on|"
        r",)? (?P<weekday2>{weekday})\b"),
        ("week_before", r"\bweek before last\b"),
        ("weekday",
        r"\b(?:on|last|this|this past|past|since|late|early) (?P<weekday>{weekday})\b"),
        ("weekday",
        r"^(?:(?:i think|it was|maybe|probably|around|about|it came|was|the|"
        r"ok) )?(?P<weekday>{weekday})(?: (?:morning|afternoon|evening|night|i think|maybe|"
        r"this week|at \d.*))?[.!? ]*$"),
        ("weekday", r"\b(?P<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b"),
        ("this_week", r"\b(?:earlier )?this week\b"),
        ("weekend", r"\b(?:last|this|at the|on the|over the|the|this past) weekend\b|^weekend$"),
        ("month_ago", r"\blast month\b"),
        ("in_month", r"\b(?:in|back in|last|since|early|late|mid) (?P<month>{month})\b(?! \d)"),
    ),
    past_days={
        "today": 0, "this morning": 0, "this afternoon": 0, "this evening": 0, "tonight": 0,
        "just now": 0, "earlier today": 0, "at noon": 0, "at lunch": 0,
        "a moment ago": 0, "just got it": 0, "an hour ago": 0,
        "yesterday": 1, "last night": 1, "the day before yesterday": 2, "day before yesterday": 2,
        "the other day": 3, "last week": 7, "recently": 7, "a while ago": 21, "a while back": 21,
        "some time ago": 21, "ages ago": 60, "long ago": 60, "a long time ago": 60,
        "over a week ago": 8, "more than a week ago": 8, "this month": 7,
    },
    future=(
        ("exact", r"\b(?:in |within |for )?" + _N +
        r" (?P<small>hour|minute)s?\b(?: and a (?P<plus>half))?(?: from now| later)?"),
        ("weekday_after",
        r"\b(?P<weekday>{weekday}) (?:in a |)week\b|\b(?:a )?week (?:on|"
        r"from) (?P<weekday2>{weekday})\b"),
        ("ahead", r"\b(?:in |within |after )?" + _N +
        r" (?P<unit>{unit})s?(?:' time)?(?: from (?:now|today)| later)?\b(?! ago)"),
        ("next_week",
        r"\b(?P<weekday>{weekday}) next week\b|\bnext week(?: on|,)? (?P<weekday2>{weekday})\b"),
        ("weekday", r"\b(?P<weekday>{weekday})s?\b"),
        ("weekend", r"\bweekend\b"),
        ("week_end", r"\bend of (?:the|this) week\b"),
        ("month_ahead", r"\bnext month\b"),
    ),
    future_days={
        "day after tomorrow": 2, "the day after tomorrow": 2, "overmorrow": 2, "tomorrow": 1,
        "next week": 7, "this week": 2, "today": 0, "tonight": 0, "this evening": 0,
        "this afternoon": 0, "this morning": 0, "later today": 0, "next day": 1, "the next day": 1,
    },
    ahead=
    r"\b(?:tomorrow|next (?:week|month|year|{weekday})|in \d{1,3} {unit}s?|{weekday} next week)\b",
    over=r"\b(?:yesterday|ago|last (?:night|week|month|year|{weekday}))\b",
    clock=(
        ("digits",
        r"(?<![\d:.,/-])(?P<hour>\d{1,2})(?:[:.]|h(?=\d))(?P<minute>\d{2})(?!\d|\.\d|[:/-]\d)"
         + _HALF),
        ("half_past", r"\bhalf(?: past|-past)? (?P<hour>\d{1,2})\b" + _HALF),
        ("quarter_past", r"\bquarter (?:past|after) (?P<hour>\d{1,2})\b" + _HALF),
        ("quarter_to", r"\bquarter (?:to|before) (?P<hour>\d{1,2})\b" + _HALF),
        ("past", r"\b(?P<minute>\d{1,2})(?: minutes)? past (?P<hour>\d{1,2})\b" + _HALF),
        ("to", r"\b(?P<minute>\d{1,2})(?: minutes)? to (?P<hour>\d{1,2})\b" + _HALF),
        ("half_day", r"(?<![\d:.,/-])(?P<hour>\d{1,2})\s?(?P<half>am|pm|a\.m\.?|p\.m\.?)(?!\w)"),
        ("spoken", r"(?<![\d:.,/-])(?P<hour>\d{1,2}) (?P<minute>[1-5][05])(?!\d|:)" + _HALF),
        ("bare",
        r"(?<![\d:.,/-])(?P<hour>\d{1,2})(?= (?:in the|this|tonight|tomorrow|at night)\b)"),
        ("bare", r"(?<![\d:.,/-])(?P<hour>\d{1,2}) ?(?:o'?clock|h|uhr)\b" + _HALF),
        ("named", r"\b(?P<named>noon|midday|midnight)\b"),
        ("bare",
        r"(?:\b(?:at|around|about|by|from|after|before|towards?)|"
        r"@) ?(?P<hour>\d{1,2})(?![\d:./%]| (?:day|week|month|hour|minute|year|of)s?)"),
        ("bare", r"\b(?:let'?s )?say (?P<hour>\d{1,2})(?=[ ,.!]*$|[,.;])"),
        ("bare", r"^[ ,]*(?P<hour>\d{1,2})[ ,.]*$"),
        ("compact", r"^[ ,]*(?P<hour>[0-2]\d)(?P<minute>[0-5]\d)[ ,.]*$"),
    ),
    named_hours={"noon": "12:00", "midday": "12:00", "midnight": "00:00"},
    parts={
        "first thing": "08:00", "early": "08:00", "breakfast": "08:00", "morning": "09:00",
        "lunchtime": "12:30", "lunch time": "12:30", "lunch": "12:30", "afternoon": "15:00",
        "after work": "18:00", "after dinner": "20:00", "after supper": "20:00",
        "dinner": "19:00", "evening": "18:30", "night": "20:00", "bedtime": "21:30",
    },
    late_parts=frozenset({"afternoon", "after work", "after dinner", "evening", "night", "dinner"}),
    tonight=r"\b(?:tonight|this evening|today)\b",
    quiet=QuietWords(
        off=r"(?:off|none|no|default|usual|the usual|reset|any time|anytime|no quiet hours|"
        r"(?:turn|switch) (?:it|them) off|as before|standard)",
        between=r"(?:quiet |silent |nothing |no messages |not )?(?:from |between )?(?P<start>.+?)"
        r"(?: ?[-–] ?| (?:to|till|til|until|and) )(?P<end>.+)",
        after=r"(?:quiet |silent |nothing |no messages |not )?(?:after|from|past|later than) "
        r"(?P<start>.+)",
        before=r"(?:quiet |silent |nothing |no messages |not )?(?:before|until|till|til|"
        r"earlier than) (?P<end>.+)",
    ),
)  # fmt: skip
