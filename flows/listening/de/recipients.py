"""What people in hiring are called in German, before a name."""

WHO = (
    ("hr", r"personal(?:erin|er|abteilung|leiter(?:in)?|chef(?:in)?)|recruiter(?:in)?"),
    ("interviewer", r"chef(?:in)?|leiter(?:in)?|inhaber(?:in)?|meister(?:in)?|teamleiter(?:in)?"),
)
CALLED = r"(?:,? (?:sie |er )?(?:heißt|namens|ist))?"
