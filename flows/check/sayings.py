"""What the made-up people of the walks type, by step or by what a step expects."""

from __future__ import annotations

LONG = (
    "They asked me to come in on a Tuesday and " + "I waited in the hall and then " * 12 + "left."
)

BY_STEP: dict[str, tuple[str, ...]] = {
    "opening.hello": (
        "They said no by mail today after the final round for the clerk job at Acme.",
        "Nothing back from Acme since three weeks, I only applied.",
        "I did not get the promotion in my own company, the interview was yesterday.",
        "They took the offer back and I have to pay rent.",
        "A rejection after a phone call, I am angry.",
        "no",
        "I was turned down. It is my tenth this year and I am tired and sad.",
        "My first no ever, after one interview as a barista.",
        "I got an interview as a nurse at the city hospital last week and they said no.",
        LONG,
    ),
    "opening.paste": (
        "Dear applicant, thank you for your application as a clerk. We regret to inform you "
        "that we have decided for another candidate. Kind regards, Acme HR",
    ),
    "intake.job": ("clerk at Acme", "the nurse job", "a job in my own company", "Acme"),
    "intake.when": ("yesterday", "three weeks ago", "last Monday", "1 March", "30 February"),
    "feel.words": ("angry and sad", "a bit of everything", "empty", "nothing much", "relieved"),
    "pause.zone": ("Berlin", "9:15", "later", "somewhere"),
    "pause.hour": ("19:00", "fine", "in the evening"),
    "parked": ("/show", "hm", "what happens now?", "I'm safe"),
    "reflect.funnel": (
        "40 sent, 6 answered, 2 talks", "30 sent, 20 answered, 15 talks", "just this one",
        "5, 2, 1", "no idea",
    ),
    "follow.name": ("Ms Ito", "Mr Brown"),
    "follow.sign": ("Ada Park", "no name"),
    "follow.rewrite": ("Why did you not take me?", "Thank you for the walk through the shop."),
    "move.plan": ("tomorrow 9:00", "Tuesday 10 am", "soon"),
    "move.hour": ("tomorrow 15:00", "Friday 10 am"),
    "follow.when": ("tomorrow 9:00", "next Monday"),
    "nudged": ("Friday at 17:00", "in two hours", "I am better today"),
    "nudges.one": ("Friday at 17:00", "in 3 years"),
    "settings.hour": ("7:15", "at 8", "noon"),
    "settings.quiet": ("22 to 8", "after 9pm", "0 to 24", "9 to 5", "off"),
    "settings.zone": ("Berlin", "9:15", "somewhere"),
    "search.words": ("story", "the team", "letter", "zebra", "Acme"),
    "journal.name": ("The museum one", "never mind"),
    "advert.paste": (
        "We look for a clerk, full time, on site, with a competitive salary. Weekend shifts.",
        "Remote work possible. Fixed hours, 40000 EUR per year, a team that listens.",
    ),
}  # fmt: skip
BY_KIND: dict[str, tuple[str, ...]] = {
    "text": (
        "I left the trolley standing", "They liked the story about the night shift", "nothing",
        "I would ask more about the team next time", "to be calmer", "one small thing", LONG,
        "I don't know", "They said I had too little experience with stock lists",
    ),
    "scale": ("7", "3", "0", "ten", "5", "11", "quite strong", "2", "9"),
    "date": ("tomorrow", "yesterday", "Monday", "next week"),
    "choice": ("1", "2", "3", "the first one", "none of these", "hm"),
    "choices": ("1 3", "2", "1, 2, 3", "something else entirely", "none"),
    "draft": ("1", "good", "change it", "what"),
}  # fmt: skip
ANYWHERE = (
    "/help", "/where", "/why", "/back", "/skip", "/stop", "/show", "/edit", "/edit 1", "/edit 3",
    "/edit 99", "/privacy", "/settings", "/restart", "/new", "/journal", "/forget", "/crisis",
    "/nosuchthing", "/start", "/feel", "/reflect", "/letter", "/analyze", "/plan", "/more",
    "/again", "/human", "/pause", "/pause until Monday", "/quiet", "/quiet 22 to 8", "/timezone",
    "/timezone Berlin", "/nudges", "remind me on Friday", "stop messaging me",
    "/again", "/human", "/switch", "/search", "/search the", "/search acme", "/share", "/patterns",
    "/looking", "/advert", "/export", "/export pdf", "/export json 2", "/rename Other name",
    "/rename", "/share all", "/pause", "/resume", "", "thanks", "hello", "how are you", "bye",
    "are you a robot?", "are you a bot", "hablas español?", "was it my age?", "what do you mean?",
    "go back", "skip", "later",
    "I want to die", "not now", "can I talk to a person?", "/export", "the weather is nice",
)  # fmt: skip
BACK_AGAIN = ("go on", "/resume", "/start", "hello", "I am back", "/where", "/journal")
