"""English words for days and hours, each with the sign the grammar of times reads it as."""

from flows.listening.en.counting import MONTHS, NUMBERS, ORDINALS

_WEEKDAYS = (
    "monday mon mondy", "tuesday tue tues teusday tueday tuseday tuesay",
    "wednesday wed weds wensday wednsday wendsday wedensday wenesday",
    "thursday thu thur thurs thrusday thurday thurdsay", "friday fri frday firday",
    "saturday sat saterday satruday", "sunday sun",
)  # fmt: skip

_SITS = (
    "in on by with down up back there here outside inside through around round opposite beside "
    "behind under across alone still staring crying thinking waiting looking reading the my a an "
    "like watching listening holding wondering"
)
"""Words behind "sat" that make it what somebody did, and no Saturday."""
_SITTING = "i we he she they who just ive we've i've been was were"
"""Words before it that do."""

SIGNS: dict[str, str] = {
    **{name: f"W{day}" for day, names in enumerate(_WEEKDAYS) for name in names.split()},
    **{f"{name}s": f"W{day}" for day, names in enumerate(_WEEKDAYS) for name in names.split()[:1]},
    **{name: f"M{month}" for name, month in MONTHS.items()},
    **{word: f"N{value}" for word, value in NUMBERS.items() if value},
    **{word: f"Q{value}" for word, value in ORDINALS.items() if not word[0].isdigit()},
    **dict.fromkeys((f"sat {word}" for word in _SITS.split()), "thing"),
    **dict.fromkeys((f"{word} sat" for word in _SITTING.split()), "thing"),
    "sat at home": "thing", "sat at the": "thing", "sat at my": "thing", "sat at a": "thing",
    "sat in the morning": "W5 P=morning", "sat in the afternoon": "W5 P=afternoon",
    "sat in the evening": "W5 P=evening",
    "the sun": "thing", "the second": "thing", "a second": "thing", "night shift": "thing",
    "night shifts": "thing", "night manager": "thing", "mornings": "thing",
    "afternoons": "thing", "evenings": "thing", "a night": "thing", "nights going": "thing",
    "good morning": "GREET", "good evening": "GREET", "good afternoon": "GREET",
    "good night": "GREET", "may be": "thing", "may i": "thing", "i may": "thing",
    "minute": "Umin", "minutes": "Umin", "min": "Umin", "mins": "Umin", "hour": "Uhour",
    "hours": "Uhour", "hr": "Uhour", "hrs": "Uhour", "day": "U1", "days": "U1", "night": "P=night",
    "nights": "U1", "week": "U7", "weeks": "U7", "wk": "U7", "wks": "U7", "weeks time": "U7 LATER",
    "week's time": "U7 LATER", "days time": "U1 LATER", "fortnight": "U14", "month": "Umonth",
    "months": "Umonth", "mth": "Umonth", "year": "Uyear", "years": "Uyear", "yrs": "Uyear",
    "half an hour": "N30 Umin", "half hour": "N30 Umin", "an hour and a half": "N90 Umin",
    "hour and a half": "N90 Umin", "half a year": "N6 Umonth", "quarter of an hour": "N15 Umin",
    "three or four": "N3", "two or three": "N2", "one or two": "N1", "a few": "N3", "few": "N3",
    "several": "N3", "some": "some", "a couple of": "N2", "couple of": "N2", "a couple": "N2",
    "couple": "N2", "a": "A", "an": "A", "another": "A",
    "tomorrow": "D1", "tmrw": "D1", "tmr": "D1", "tmw": "D1", "tomoz": "D1", "2moro": "D1",
    "tomo": "D1", "2morrow": "D1", "tomorow": "D1", "tommorow": "D1", "tommorrow": "D1",
    "tomorro": "D1", "day after tomorrow": "D2", "overmorrow": "D2", "today": "D0", "2day": "D0",
    "tday": "D0", "later today": "D0", "earlier today": "D0 JUST", "tonight": "D0 P=evening",
    "tonite": "D0 P=evening", "2nite": "D0 P=evening", "this evening": "D0 P=evening",
    "this morning": "D0 P=morning", "this afternoon": "D0 P=afternoon", "just now": "D0 JUST",
    "just got it": "D0 JUST", "a moment ago": "D0 JUST", "minutes ago": "D0 JUST",
    "hours ago": "D0 JUST", "yesterday": "D-1", "yday": "D-1", "yest": "D-1", "ystd": "D-1",
    "yesturday": "D-1", "yesterdy": "D-1", "last night": "D-1", "day before yesterday": "D-2",
    "the other day": "N3 U1 AGO",
    "weekend": "WEEKEND", "weekends": "WEEKEND", "week before last": "WEEKBEFORE",
    "in": "IN", "within": "IN", "ago": "AGO", "back": "AGO", "earlier": "AGO", "last": "LAST",
    "past": "PAST", "next": "NEXT", "coming": "NEXT", "this": "THIS", "on": "ON", "the": "THE",
    "of": "OF", "from now": "LATER", "from today": "LATER", "later": "LATER", "from": "FROM",
    "since": "SINCE", "early": "EARLY", "late": "LATE", "mid": "EARLY", "middle of": "EARLY",
    "end of": "END", "eom": "END Umonth", "beginning of": "EARLY", "start of": "EARLY",
    "at": "AT", "@": "AT", "around": "AT", "about": "AT", "abt": "AT", "by": "BY",
    "say": "AT", "let's say": "AT", "lets say": "AT", "make it": "AT",
    "until": "BY", "till": "BY", "before": "BY", "not before": "AT", "after": "AT",
    "half past": "HALFPAST", "half-past": "HALFPAST", "half": "HALFPAST",
    "quarter past": "QPAST", "quarter after": "QPAST", "quarter to": "QTO",
    "a quarter to": "QTO", "a quarter past": "QPAST", "to": "TO", "o'clock": "OCLOCK",
    "oclock": "OCLOCK", "o clock": "OCLOCK", "o' clock": "OCLOCK",
    "ish": "ish", "noon": "NOON", "midday": "NOON", "midnight": "MIDNIGHT",
    "first thing": "P=morning", "breakfast": "P=morning", "morning": "P=morning",
    "mornin": "P=morning", "moring": "P=morning", "mornign": "P=morning",
    "early doors": "P=morning",
    "lunchtime": "P=noon", "lunch time": "P=noon", "lunch": "P=noon", "after lunch": "P=afternoon",
    "afternoon": "P=afternoon", "arvo": "P=afternoon", "after work": "P=evening",
    "teatime": "P=evening", "tea time": "P=evening",
    "after dinner": "P=evening", "after tea": "P=evening", "after supper": "P=evening",
    "dinner": "P=evening", "evening": "P=evening", "eve": "P=evening", "nite": "P=night",
    "bedtime": "P=night", "before bed": "P=night", "when i get home": "HOME",
    "not": "NOT", "won't": "NOT", "wont": "NOT", "can't": "NOT", "cant": "NOT", "don't": "NOT",
    "dont": "NOT", "never": "NOT", "don't forget": "PLAN", "dont forget": "PLAN",
    "no wait": "INSTEAD", "wait": "INSTEAD", "sorry": "INSTEAD", "actually": "INSTEAD",
    "i mean": "INSTEAD", "make that": "INSTEAD", "or rather": "INSTEAD", "no sorry": "INSTEAD",
    "what if": "WHATIF", "but": "BUT", "and": "AND",
}  # fmt: skip

REMINDING = "remind nudge ping"
PLANNING = (
    "remind nudge ping poke message text catch will i'll we'll gonna going need needs must want "
    "let's lets shall can could please pls plz must expires deadline should write rather they'll "
    "starts start begins begin he'll she'll do"
)
HAPPENED = (
    "was were went got came said had rang told wrote did took heard found sent knew made gave "
    "said mailed called ghosted fell ran it's decided no offered"
)
ENDING = r"[a-z]{3,}ed"
LASTING = (
    "applications applied looking searching unemployed working been studying hunting worked jobless"
)
"""What goes on since then: such a day is not the day of a no."""
