"""What lies in deploy/ fits together: what can be checked without an engine to run it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.cli import COMMANDS
from bot.messenger.health import Health
from bot.messenger.metrics import Metrics
from bot.settings.run_settings import KNOWN
from tests.bot.talk import NOW, Desk

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
UNITS = ("rebound.service", "rebound-backup.service", "rebound-backup.timer")
ANALYZE = shutil.which("systemd-analyze")
PROMTOOL, SHELLCHECK = shutil.which("promtool"), shutil.which("shellcheck")
NAME = re.compile(r"rebound_[a-z_]+")
_DERIVED = re.compile(r"_(?:bucket|sum|count)$")


def text(name: str) -> str:
    return (DEPLOY / name).read_text(encoding="utf-8")


@cache
def read(name: str) -> Any:
    return yaml.safe_load(text(name))


@pytest.fixture(name="shown", scope="module")
def what_is_shown(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names on the page of metrics."""
    desk = Desk(tmp_path_factory.mktemp("shown") / "r.db")
    health = Health()
    health.heard(NOW)
    metrics = Metrics(desk.store, health, lambda: NOW, "9")
    metrics.turn("taken", 0.1)
    metrics.sent("sent")
    page = metrics.page().decode()
    desk.store.close()
    return {_DERIVED.sub("", name) for name in NAME.findall(page)}


def asked(expression: str) -> set[str]:
    return {_DERIVED.sub("", name) for name in NAME.findall(expression)}


def test_every_alert_asks_for_what_is_shown(shown: set[str]) -> None:
    rules = read("alerts.yml")["groups"][0]["rules"]
    assert rules
    for rule in rules:
        assert asked(rule["expr"])
        assert asked(rule["expr"]) <= shown, rule["alert"]
        assert rule["labels"]["severity"] in {"page", "ticket"}


@pytest.mark.skipif(PROMTOOL is None, reason="promtool is not here")
def test_prometheus_takes_the_alerts_and_the_panels(tmp_path: Path) -> None:
    panels = json.loads(text("dashboard.json"))["panels"]
    asked_for = [target["expr"] for panel in panels for target in panel["targets"]]
    rules = [{"record": f"panel:{n}", "expr": expr} for n, expr in enumerate(asked_for)]
    shown = tmp_path / "panels.yml"
    shown.write_text(json.dumps({"groups": [{"name": "panels", "rules": rules}]}))
    told = subprocess.run(
        [str(PROMTOOL), "check", "rules", str(DEPLOY / "alerts.yml"), str(shown)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stderr


@pytest.mark.skipif(SHELLCHECK is None, reason="shellcheck is not here")
def test_the_shell_is_sound(tmp_path: Path) -> None:
    """What runs, and what the runbook says to type."""
    blocks = re.findall(r"^```\n(.*?)^```", text("RUNBOOK.md"), re.MULTILINE | re.DOTALL)
    files = [ROOT / ".ci" / "run"]
    for number, block in enumerate(blocks):
        files.append(tmp_path / f"block{number}.sh")
        files[-1].write_text(f"#!/bin/sh\n{block}")
    assert len(files) > 6
    told = subprocess.run(
        # 2016: what stands in '…' is for the shell that is started there
        [str(SHELLCHECK), "--exclude=SC2016", *map(str, files)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout


def test_the_runbook_says_what_each_alert_means() -> None:
    headings = set(re.findall(r"^### (\w+)$", text("RUNBOOK.md"), re.MULTILINE))
    assert headings == {rule["alert"] for rule in read("alerts.yml")["groups"][0]["rules"]}


def test_every_panel_asks_for_what_is_shown(shown: set[str]) -> None:
    board = json.loads(text("dashboard.json"))
    targets = [target for panel in board["panels"] for target in panel["targets"]]
    assert len(targets) >= len(board["panels"]) >= 8
    for target in targets:
        assert asked(target["expr"])
        assert asked(target["expr"]) <= shown, target["expr"]
    assert len({panel["id"] for panel in board["panels"]}) == len(board["panels"])
    assert board["schemaVersion"] >= 36


def test_nobody_watches_who_is_in_danger() -> None:
    watched = text("alerts.yml") + text("dashboard.json")
    assert not re.search(r"rebound_\w*(?:distress|crisis)", watched)


@pytest.mark.parametrize("name", ["rebound.service", "rebound-backup.service"])
@pytest.mark.skipif(ANALYZE is None, reason="systemd is not here")
def test_a_service_is_locked_in(tmp_path: Path, name: str) -> None:
    """The exposure that systemd counts, of 100; the bar is 25."""
    (tmp_path / name).write_text(text(name))
    told = subprocess.run(
        [str(ANALYZE), "security", "--offline=true", "--threshold=25", str(tmp_path / name)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout[-300:]


@pytest.mark.skipif(ANALYZE is None, reason="systemd is not here")
def test_the_units_are_sound(tmp_path: Path) -> None:
    for name in UNITS:
        sound = re.sub(r"^ExecStart=\S+", "ExecStart=/bin/true", text(name), flags=re.MULTILINE)
        (tmp_path / name).write_text(sound)
    paths = [str(tmp_path / name) for name in UNITS]
    told = subprocess.run(
        [str(ANALYZE), "verify", "--man=no", *paths], capture_output=True, text=True, check=False
    )
    ours = [line for line in told.stderr.splitlines() if "rebound" in line]
    assert (told.returncode, ours) == (0, [])


def test_the_service_keeps_secrets_out_of_its_environment() -> None:
    service = text("rebound.service")
    for line in ("Type=notify", "WatchdogSec=", "ProtectSystem=strict", "LoadCredential=token:"):
        assert line in service
    assert not re.search(r"REBOUND_(?:KEY|BOT_TOKEN)=", service)


@pytest.mark.parametrize("name", ["rebound.service", "rebound-backup.service", "compose.yaml",
                                  "Containerfile", "RUNBOOK.md"])  # fmt: skip
def test_only_settings_that_exist_are_set(name: str) -> None:
    assert set(re.findall(r"\bREBOUND_[A-Z_]+\b(?!\})", text(name))) <= set(KNOWN)


def test_the_containers_are_locked_in() -> None:
    services = read("compose.yaml")["services"]
    for name in ("bot", "backup", "replica"):
        one = services[name]
        assert one["read_only"] is True
        assert one["cap_drop"] == ["ALL"]
        assert "no-new-privileges:true" in one["security_opt"]
        assert one["mem_limit"]
    secrets = read("compose.yaml")["secrets"]
    assert set(services["replica"]["secrets"]) == set(secrets)
    assert set(services["bot"]["secrets"]) == set(secrets) - {"rebound_password"}
    volumes = {each.partition(":")[0] for each in services["bot"]["volumes"]}
    assert volumes == set(read("compose.yaml")["volumes"]) - {"server"}


def test_the_server_and_those_that_use_it_know_one_password_from_a_file() -> None:
    services = read("compose.yaml")["services"]
    told = services["postgres"]["environment"]["POSTGRES_PASSWORD_FILE"]
    assert services["replica"]["environment"]["REBOUND_DATABASE_PASSWORD_FILE"] == told
    assert services["replica"]["environment"]["REBOUND_KEY_FILE"]  # what all have is there, too
    assert services["postgres"]["profiles"] == services["replica"]["profiles"] == ["postgres"]
    assert "requirements-postgres.lock" in text("Containerfile")


def test_the_image_is_small_and_runs_as_nobody() -> None:
    made = text("Containerfile")
    stages = made.split("\nFROM ")
    assert len(stages) == 3
    last = stages[-1]
    assert re.search(r"^USER 10001:10001$", last, re.MULTILINE)
    assert "HEALTHCHECK" in last
    assert "/healthz" in last
    assert "requirements" not in last
    assert ":latest" not in made
    assert "--require-hashes" in made


def test_what_the_image_copies_is_there() -> None:
    for line in re.findall(r"^COPY (?!--from)(.+)$", text("Containerfile"), re.MULTILINE):
        for name in line.split()[:-1]:
            assert (ROOT / name).exists(), name


def test_the_replica_is_of_our_database() -> None:
    database = next(iter(read("litestream.yml")["dbs"]))
    assert f"REBOUND_DATABASE={database['path']}" in text("Containerfile")


def test_a_restore_takes_fewer_than_five_commands() -> None:
    section = text("RUNBOOK.md").split("\n## Restore\n")[1].split("\n## ")[0]
    for block in re.findall(r"```\n(.*?)```", section, re.DOTALL):
        assert len(block.splitlines()) < 5


def test_every_command_of_the_runbook_exists() -> None:
    named = set(re.findall(r"(?:`|\n|&& |bin/)rebound ([a-z]+)\b", text("RUNBOOK.md")))
    assert named
    assert named <= COMMANDS.keys()
