"""What people in hiring are called in Spanish, before a name."""

WHO = (
    ("hr", r"recursos humanos|rr\.?hh\.?|reclutador[ae]?"),
    ("interviewer", r"jef[ea]|director[a]?|encargad[oa]|dueñ[oa]|gerente|entrevistador[a]?"),
)
CALLED = r"(?:,? (?:que )?(?:se llama|es))?"
