"""The letter as a draft that opens in a mail program."""

from __future__ import annotations

import re
from email.message import EmailMessage
from email.policy import SMTP

from bot.speech.formatting import Bare
from bot.speech.harmless import harmless
from bot.summary.gather import gather
from bot.summary.material import Material
from flows.beside.takeaway.summary import Letter, Rejection
from flows.kernel.script import Script

_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_SUBJECT_AT_MOST = 200


def letters(material: Material) -> list[Rejection]:
    """The wanted rejections that have a composed letter, in order."""
    session, script = material.session, material.script
    summary = gather(session, (), script, material.now, material.rejection)
    return [each for each in summary.rejections if each.letter and each.letter.lines]


def draft(material: Material, rejection: Rejection) -> bytes:
    """The letter of `rejection`, which has one, as a message that is not sent yet.

    Whom it goes to stays empty, unless an address was written where their name belongs.
    """
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    if rejection.letter:
        to = _address(rejection.letter)
        if to:
            message["To"] = to
        subject, body = in_plain_text(rejection.letter, material.script)
        message["Subject"] = subject
        message.set_content(body, charset="utf-8", cte="quoted-printable")
    return message.as_bytes()


def in_plain_text(letter: Letter, script: Script) -> tuple[str, str]:
    """Subject and body; the subject of a message to text is empty."""
    formatter = Bare(script.language)
    subject = script.render(letter.subject, formatter) if letter.subject else ""
    lines = [harmless(script.render(line, formatter)).strip() for line in letter.lines]
    return " ".join(harmless(subject).split())[:_SUBJECT_AT_MOST], "\n\n".join(lines) + "\n"


def _address(letter: Letter) -> str:
    found = _ADDRESS.search(letter.addressee)
    return found[0] if found and found[0].isascii() else ""
