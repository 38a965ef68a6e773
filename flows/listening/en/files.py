"""How files are called in English."""

from flows.listening.phrases import word_set

KINDS: dict[str, str] = {
    "pdf": "pdf", "print": "pdf", "paper": "pdf",
    "markdown": "markdown", "md": "markdown", "text": "markdown", "txt": "markdown",
    "json": "json", "data": "json", "backup": "json",
    "ics": "ics", "calendar": "ics", "dates": "ics", "ical": "ics",
    "eml": "eml", "mail": "eml", "email": "eml", "letter": "eml", "mails": "eml", "emails": "eml",
    "letters": "eml",
    "png": "png", "picture": "png", "chart": "png", "image": "png",
}  # fmt: skip
ALL = word_set("all everything both")
BESIDE = word_set("export download share send give get save me my a an the it this as to of in for")
