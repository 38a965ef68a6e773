"""What people type: sentences, answers, commands, and what a keyboard makes of it."""

from __future__ import annotations

SENTENCES = (
    "They said no after the final round for the nurse job at St. Mary's, yesterday by phone.",
    "I applied as a clerk at the town hall and never heard back",
    "the museum took the offer back last week, I had already given notice",
    "40 sent, 2 calls",
    "I was so close, they told me I was second",
    "I left the trolley standing in the supermarket and walked out",
    "angry and a bit relieved",
    "I feel like a failure, what's wrong with me",
    "My sister Ana. We could go swimming on Saturday.",
    "I told a clear story about the winter we moved the archive",
    "I was late because of the traffic, and my voice was shaking",
    "They never got back to me",
    "Not angry, more tired",
    "nothing",
    "It was unfair and I deserve this job! Why did you not take me?",
    "Anna Berg",
    "the commute, an hour each way",
    "I'd like to work with my hands again, four days a week",
    "the interview killed me",
    "how are you?",
    "thanks",
    "why do you ask?",
    "was it my age?",
    "can I talk to a person",
    "no",
    "yes",
    "ok",
    "maybe later",
    "hello",
    "I don't want to be here any more",
    "I want to die",
    "In my own company, they took someone from outside",
    "money is tight, the rent is due on Friday",
)

BY_EXPECTED: dict[str, tuple[str, ...]] = {
    "text": ("Clerk at the town hall", "A quiet morning with people I know", "Berlin", "9:40"),
    "choice": ("the first one", "neither", "Interview", "they were rude to me", "18:30", "none"),
    "choices": ("anger", "sad, ashamed and tired", "none of these", "1 3 5", "nerves", "all of it"),
    "scale": ("7", "seven", "11", "-1", "7/10", "quite strong", "10", "0", "six or seven"),
    "date": (
        "yesterday", "tomorrow at 9", "31 February", "25:00", "next tuesday", "3 May", "in a while",
        "2 weeks ago", "today", "on 29 Feb", "14.3.2026",
    ),
    "draft": ("good", "change a line", "keep it", "plainer please", "hmm"),
}  # fmt: skip
"""What somebody types at a question that expects this: some of it right, some of it wrong."""

COMMANDS = (
    "/start", "/help", "/skip", "/back", "/repeat", "/why", "/more", "/where", "/stop", "/pause",
    "/pause until Monday", "/pause for two weeks", "/pause forever", "/pause until whenever",
    "/quiet", "/quiet 22 to 8", "/quiet 0 to 24", "/timezone", "/timezone Berlin", "/timezone Oz",
    "/nudges", "remind me on friday", "stop messaging me", "pause until 3 May", "/mute",
    "/resume", "/restart", "/new", "/edit", "/edit 1", "/edit 3", "/edit 99", "/export", "/summary",
    "/privacy", "/crisis", "/settings", "/journal", "/search salary", "/search", "/search nurse",
    "/switch", "/share", "/patterns", "/looking", "/advert", "/rename Second try", "/rename",
    "/advert A team in an office, full time, no remote work.", "/export pdf", "/export all",
    "/human", "/feel", "/reflect",
    "/followup", "/analyze", "/moveon", "/nonsense", "/", "/start@rebound_bot x", "skip", "back",
    "stop", "why?", "more", "where am I", "help", "what was the question", "bye", "go on", "new",
    "show", "change", "that's enough for today", "remind me tomorrow", "let's do the letter",
    "what did I say about salary", "start over", "switch", "I'd rather not", "not now", "pause",
)  # fmt: skip

ODD = (
    "x", ":(", "?", "😀", "👩‍👩‍👧‍👦", "\x00\x07\x1b[31mred\x1b[0m", "\u202eevil\u202c", "a\tb\r\nc",
    "<b>bold</b> & {company} {0} %s", "[link](tg://user?id=1)", "ﬁ Å ﷽", "no\u0301",
    "\uff10\uff17", "²", "1" * 40, "9" * 5000, "word " * 1000, "long" * 1024, "no. " * 400,
    "\ud800", "Ꙭ" * 90, "1.", "#2", "1)", "DROP TABLE people;", "why " * 70,
    "ROLE at COMPANY", "'", "\"",
)  # fmt: skip

MEDIA = ("voice", "photo", "sticker", "document", "location", "contact", "poll")

ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "UTC+05:30", "Nowhere/Land")

ANYTHING = (*SENTENCES, *(one for many in BY_EXPECTED.values() for one in many), *ODD)
