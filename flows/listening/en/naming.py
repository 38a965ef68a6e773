"""Words that stand where a name does and are none, and how a name is put right, in English."""

NO_NAMES = frozenset((
    "please", "thanks", "thank", "hello", "hi", "hey", "ok", "okay", "yes", "no", "sorry", "good",
    "dear", "also", "and", "but", "now", "only", "pls", "bye", "well", "great", "perfect", "fine",
    "then", "kind", "regards", "best", "wishes", "sincerely", "excuse", "placeholder", "wait",
    "it", "there", "here", "still", "add", "put", "sign", "write", "signature", "name", "your",
    "full", "first", "last", "the", "a", "an", "letter", "too", "under", "below", "at", "in", "on",
    "to", "as", "with", "for", "of", "by", "correct", "right", "stop", "skip", "yours", "cheers",
    "missing", "after", "before", "between", "instead", "make", "take", "use", "change", "again",
    "anonymous", "initials", "idea", "clue", "english", "german", "today",
    "tomorrow", "or", "from", "nobody",
))  # fmt: skip
"""Words that are no name though they may stand where one does."""
PARTICLES = frozenset((
    "van", "von", "der", "den", "de", "da", "di", "del", "dos", "la", "el", "le", "ter", "ten",
    "bin", "ben", "ibn", "al", "zu", "y", "e", "af", "av", "du", "do", "das",
))  # fmt: skip
"""Small words inside a name."""
OF_ONESELF = frozenset(("i", "i'm", "i've", "i'd", "i'll", "im"))
"""Words in capitals that are of who writes: a name ends before them."""
ENDS = (
    r"[,;:(\[\n–—!?]|\s-\s|\s(?:from|at|who|whom|which|that|and|because|but|with|in|is|was|the)\s"
)
"""Where a name ends that a text begins with."""
