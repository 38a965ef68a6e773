"""Six conversations as they look in Telegram, played with the real service."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bot.messenger.playing import GOLDEN, chat_after
from tests.examples.phone import TALL, page

SIX = (
    "01_whole_evening",
    "05_ghosted",
    "18_dark",
    "19_first_one",
    "20_quiet_month",
    "22_month_of_downtime",
)
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_TITLE = re.compile(r"<title>(\d+) (\d+)</title>")
_HEADLESS = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars")


def page_of(name: str) -> str:
    """One of the six as a page."""
    with TemporaryDirectory() as scratch:
        return page(chat_after(GOLDEN / name, Path(scratch)))


def written(folder: Path) -> bool:
    """Write a picture of each into `folder`; False where no browser is there to take them."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        return False
    for name in SIX:
        _picture(browser, page_of(name), folder / picture(name))
    return True


def picture(name: str) -> str:
    """The name of the file with the picture of this conversation."""
    return f"chat-{name.partition('_')[2].replace('_', '-')}.png"


def _picture(browser: str, html: str, path: Path) -> None:
    """The page as a picture, as wide and as high as it turns out to be."""
    with TemporaryDirectory() as scratch:
        source = Path(scratch) / "chat.html"
        source.write_text(html, encoding="utf-8")
        laid_out = _ran(browser, "--dump-dom", str(source))
        found = _TITLE.search(laid_out)
        width, height = found.groups() if found else ("400", str(TALL))
        _ran(browser, f"--window-size={width},{height}", f"--screenshot={path}", str(source))


def _ran(browser: str, *arguments: str) -> str:
    done = subprocess.run(
        (browser, *_HEADLESS, *arguments), capture_output=True, text=True, check=True, timeout=120
    )
    return done.stdout
