from pathlib import Path

import pytest

from bot.errors import Fault, Problem
from bot.settings.run_settings import RunSettings, read_run_settings, survey
from bot.settings.run_values import OFFICIAL_API, Listen, derived_secret
from tests.bot.process import KEY, rebound
from tests.fake_telegram.core import TOKEN as THEIRS
from tests.fake_telegram.core import FakeTelegram
from tests.fake_telegram.serving import serving

TOKEN = "123456789:AAF4kFakeFakeFakeFakeFakeFakeFakeFake"
NOWHERE = Path("no-such-folder/.env")


def read(**values: str) -> RunSettings:
    return read_run_settings({"REBOUND_BOT_TOKEN": TOKEN, "TZ": "UTC", **values}, NOWHERE)


def wrong(**values: str) -> list[str]:
    """The sentences about what is wrong."""
    with pytest.raises(Problem) as told:
        read(**values)
    assert told.value.fault is Fault.SETTING
    return str(told.value).split("\n")


def test_a_token_is_enough() -> None:
    settings = read()
    assert settings.token == TOKEN
    assert settings.api_url == OFFICIAL_API
    assert settings.webhook is None
    assert settings.listen is None
    assert settings.allowed is None
    assert (settings.log_format, settings.log_level) == ("text", "info")
    assert settings.warnings == ()
    assert settings.local.language == "en"


def test_without_a_token_it_says_where_one_comes_from() -> None:
    assert "@BotFather" in wrong(REBOUND_BOT_TOKEN=" ")[0]


@pytest.mark.parametrize(
    "token",
    [
        "123:short",
        TOKEN + "/",
        f"bot{TOKEN}",
        TOKEN.replace(":", " "),
        "x" * 46,
        "1" * 5 + ":\udcff",
    ],
)
def test_what_is_no_token_is_told_and_not_repeated(token: str) -> None:
    sentences = wrong(REBOUND_BOT_TOKEN=token, REBOUND_WEBHOOK_URL="https://bot.example.org")
    assert len(sentences) == 1
    assert sentences[0].startswith("REBOUND_BOT_TOKEN is no token")
    assert token not in sentences[0]


def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    dotenv = tmp_path / ".env"
    dotenv.write_text("REBOUND_LOG_FORMAT=xml\nthis line = 'is broken\nREBOUND_TIMEZONE=Berlin\n")
    values = {
        "REBOUND_API_URL": "ftp://x",
        "REBOUND_WEBHOOK_URL": "http://bot.example.org",
        "REBOUND_WEBHOOK_SECRET": "not so!",
        "REBOUND_WEBHOOK_LISTEN": "8080",
        "REBOUND_ALLOWED_USERS": "1, me",
        "REBOUND_LOG_LEVEL": "loud",
        "REBOUND_WEBHOOK_PORT": "8080",
    }
    with pytest.raises(Problem) as told:
        read_run_settings(values, dotenv)
    sentences = str(told.value).split("\n")
    assert [sentence.split()[0] for sentence in sentences] == [
        "Line", "REBOUND_TIMEZONE", "REBOUND_BOT_TOKEN", "REBOUND_API_URL",
        "REBOUND_WEBHOOK_SECRET", "REBOUND_WEBHOOK_URL", "REBOUND_WEBHOOK_LISTEN",
        "REBOUND_ALLOWED_USERS", "REBOUND_LOG_FORMAT", "REBOUND_LOG_LEVEL", "REBOUND_WEBHOOK_PORT",
    ]  # fmt: skip
    assert all(sentence.endswith(".") for sentence in sentences)
    assert "not so!" not in str(told.value)


def test_the_file_serves_too_and_the_environment_wins(tmp_path: Path) -> None:
    dotenv = tmp_path / ".env"
    dotenv.write_text(f"REBOUND_BOT_TOKEN='{TOKEN}'\nREBOUND_LOG_FORMAT=json\n")
    settings = read_run_settings({"REBOUND_LOG_FORMAT": "TEXT", "TZ": "UTC"}, dotenv)
    assert (settings.token, settings.log_format) == (TOKEN, "text")


@pytest.mark.parametrize(
    ("url", "root"),
    [
        ("http://localhost:8081", "http://localhost:8081"),
        ("http://localhost:8081/", "http://localhost:8081"),
        ("https://api.telegram.org", OFFICIAL_API),
        ("http://[::1]:8081/", "http://[::1]:8081"),
    ],
)
def test_another_server_is_named_by_its_root(url: str, root: str) -> None:
    assert read(REBOUND_API_URL=url).api_url == root


@pytest.mark.parametrize(
    "url",
    ["localhost:8081", "http://", "http://h/bot", "http://h?x=1", "http://h/#a", "http://u:p@h",
     "http://h:99999", "http://[::1", "http://h h", "file:///etc", "http://h\n.x", "\udcff"],
)  # fmt: skip
def test_a_server_that_is_none_is_told(url: str) -> None:
    assert wrong(REBOUND_API_URL=url)[0].startswith("REBOUND_API_URL is not the root")


def test_a_webhook_has_a_secret_and_a_place_of_its_own() -> None:
    settings = read(REBOUND_WEBHOOK_URL="https://bot.example.org:8443/way/in")
    assert settings.webhook is not None
    assert settings.webhook.url == "https://bot.example.org:8443/way/in"
    assert settings.webhook.secret == derived_secret(TOKEN)
    assert settings.listen == Listen("127.0.0.1", 8080)


def test_the_derived_secret_is_the_same_after_every_start_and_fits_telegram() -> None:
    secret = derived_secret(TOKEN)
    assert secret == derived_secret(TOKEN) != derived_secret(TOKEN[:-1] + "x")
    assert len(secret) == 64
    assert secret.isalnum()


def test_a_secret_of_ones_own_is_taken() -> None:
    settings = read(REBOUND_WEBHOOK_URL="https://x.example", REBOUND_WEBHOOK_SECRET="a_B-9")
    assert settings.webhook is not None
    assert settings.webhook.secret == "a_B-9"


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/x", "http://localhost/x", "http://[::1]:1/"])
def test_on_this_machine_a_webhook_may_do_without_tls(url: str) -> None:
    settings = read(REBOUND_WEBHOOK_URL=url, REBOUND_API_URL="http://127.0.0.1:1")
    assert settings.webhook is not None
    assert settings.webhook.url == url


@pytest.mark.parametrize(
    ("url", "mend"),
    [
        ("http://bot.example.org", "https://"),
        ("ftp://bot.example.org", "https://"),
        ("bot.example.org/x", "no address"),
        ("https://", "no address"),
        ("https://me:pw@bot.example.org", "no address"),
        ("https://bot.example.org:8080/x", "8443"),
        ("https://bot.example.org/{secret}", "odd signs"),
        ("https://bot.example.org/a%20b", "odd signs"),
    ],
)
def test_a_webhook_that_cannot_work_is_told_with_the_mend(url: str, mend: str) -> None:
    sentences = wrong(REBOUND_WEBHOOK_URL=url)
    assert len(sentences) == 1
    assert mend in sentences[0]
    assert url == "https://" or url not in sentences[0]


def test_another_server_may_post_to_any_port() -> None:
    settings = read(
        REBOUND_WEBHOOK_URL="https://h.example:8080", REBOUND_API_URL="http://localhost:8081"
    )
    assert settings.webhook is not None


@pytest.mark.parametrize(
    ("text", "listen"),
    [
        ("127.0.0.1:80", Listen("127.0.0.1", 80)),
        ("0.0.0.0:0", Listen("0.0.0.0", 0)),  # noqa: S104 - what an operator may write
        ("localhost:65535", Listen("localhost", 65535)),
        ("[::1]:8080", Listen("::1", 8080)),
    ],
)
def test_where_to_listen(text: str, listen: Listen) -> None:
    assert read(REBOUND_WEBHOOK_LISTEN=text).listen == listen


@pytest.mark.parametrize("text", [":80", "80", "h", "h:", "h:x", "h:70000", "::1:80", "[h]:80"])
def test_where_nobody_can_listen(text: str) -> None:
    assert "like 127.0.0.1:8080" in wrong(REBOUND_WEBHOOK_LISTEN=text)[0]


@pytest.mark.parametrize("text", ["7 8", "7,8", "7, 8,", " 7;8\n7 "])
def test_allowed_users_are_numbers_in_a_row(text: str) -> None:
    assert read(REBOUND_ALLOWED_USERS=text).allowed == frozenset({7, 8})


@pytest.mark.parametrize("text", ["@me", "7 me", "0", "-7", "7.5", ",", "\u0667", "9" * 40])
def test_who_is_no_number_is_told(text: str) -> None:
    assert "numbers of Telegram users" in wrong(REBOUND_ALLOWED_USERS=text)[0]


def test_a_name_that_is_no_setting_is_probably_mistyped() -> None:
    settings = read(REBOUND_ALLOWED_USER="7", REBOUND_XYZZY_QUUX="1", REBOUND_EMPTY="", OTHER="1")
    assert settings.warnings == (
        "REBOUND_ALLOWED_USER is no setting of Rebound: did you mean REBOUND_ALLOWED_USERS.",
        "REBOUND_XYZZY_QUUX is no setting of Rebound: `rebound --help` names those there are.",
    )
    assert settings.allowed is None


def test_no_secret_is_in_the_repr() -> None:
    settings = read(
        REBOUND_WEBHOOK_URL="https://x.example/hidden-path",
        REBOUND_WEBHOOK_SECRET="hidden-secret",
        REBOUND_KEY=KEY,
    )
    for hidden in (TOKEN, "hidden-path", "hidden-secret", KEY):
        assert hidden not in repr(settings)


def test_a_survey_tells_the_way_to_telegram_without_a_secret() -> None:
    values = {
        "REBOUND_BOT_TOKEN": TOKEN,
        "REBOUND_WEBHOOK_URL": "https://bot.example.org/hidden",
        "REBOUND_WEBHOOK_LISTEN": "[::1]:80",
        "REBOUND_ALLOWED_USERS": "7 8",
        "TZ": "UTC",
    }
    assert survey(values, NOWHERE) == (
        "bot 123456789 on https://api.telegram.org, by webhook at bot.example.org, HTTP on "
        "[::1]:80, open to 2 named",
        [],
    )
    told, wrong = survey({"REBOUND_BOT_TOKEN": TOKEN, "TZ": "UTC"}, NOWHERE)
    assert told.endswith("by polling, open to everybody")
    assert wrong == []


def test_a_survey_finds_no_fault_where_only_the_terminal_is_used() -> None:
    told, wrong = survey({"REBOUND_LANGUAGE": "en", "REBOUND_TOKEN": TOKEN}, NOWHERE)
    assert "needs REBOUND_BOT_TOKEN" in told
    assert wrong == ["REBOUND_TOKEN is no setting of Rebound: did you mean REBOUND_BOT_TOKEN."]


def test_the_doctor_tells_the_way_to_telegram(tmp_path: Path) -> None:
    fake = FakeTelegram()
    fake.bot()
    with serving(fake) as url:
        given = {"REBOUND_BOT_TOKEN": THEIRS, "REBOUND_API_URL": url}
        told = rebound(tmp_path, "doctor", **given)
    assert f"ok   telegram: bot 123456789 on {url}, by polling" in told.stdout
    assert "ok   token: of @" in told.stdout
    assert "ok   webhook: none, it polls" in told.stdout
    assert "ok   clock: within" in told.stdout
    assert THEIRS not in told.stdout + told.stderr
    assert told.returncode == 0
    told = rebound(tmp_path, "doctor", **given)
    assert "mend api:" in told.stdout
    assert THEIRS not in told.stdout + told.stderr
    assert told.returncode == 1
    told = rebound(tmp_path, "doctor", REBOUND_BOT_TOKEN="x", REBOUND_LOG_LEVEL="loud")
    assert "mend settings: REBOUND_BOT_TOKEN is no token" in told.stdout
    assert "mend settings: REBOUND_LOG_LEVEL is 'loud'" in told.stdout
    assert told.returncode == 1
