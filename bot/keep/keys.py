"""Where the master key comes from: a setting, or a file that is made at the first start."""

from __future__ import annotations

import base64
import contextlib
import logging
import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.errors import Fault, Problem
from bot.files import settle
from bot.keep.vault import KEY_BYTES, Vault
from bot.settings.paths import default_key_file, make_private_folder

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class KeySource:
    """The key itself as `text`, or else the `file` that holds it."""

    text: str | None = field(default=None, repr=False)
    file: Path = field(default_factory=default_key_file)

    @classmethod
    def from_settings(cls, settings: Mapping[str, str]) -> KeySource:
        """What REBOUND_KEY and REBOUND_KEY_FILE say; the first wins, empty counts as not set."""
        file = settings.get("REBOUND_KEY_FILE")
        text = settings.get("REBOUND_KEY") or None
        return cls(text, Path(file).expanduser() if file else default_key_file())

    def vault(self, *, make: bool) -> Vault:
        """The vault of this key; `make` allows a key file to be made where there is none.

        An existing file is never written. Problem when there is no key or it is not one.
        """
        if self.text is not None:
            return Vault(_decoded(self.text, "REBOUND_KEY"))
        try:
            return Vault(_from_file(self.file, make=make))
        except OSError as error:
            raise Problem(
                f"The key file {self.file} cannot be used ({error.strerror}): check the path and "
                "that the user who runs Rebound may read it, or set REBOUND_KEY.",
                Fault.SETTING,
            ) from None


def _from_file(file: Path, *, make: bool) -> bytes:
    if not file.exists():
        if not make:
            raise Problem(
                f"The database is here but its key is not: put the key back as {file} or into "
                "REBOUND_KEY; without it nobody can read what is stored.",
                Fault.SETTING,
            )
        _make(file)
    _refuse_if_others_write(file)
    return _decoded(file.read_text(encoding="ascii", errors="replace"), f"The file {file}")


def _make(file: Path) -> None:
    """Write a new key in one move: the file is whole or not there, and an older one stays."""
    make_private_folder(file.parent)
    draft = file.with_name(f".{file.name}.{os.urandom(8).hex()}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(base64.b64encode(os.urandom(KEY_BYTES)) + b"\n")
            out.flush()
            os.fsync(out.fileno())
        with contextlib.suppress(FileExistsError):  # another process was first: theirs is the key
            os.link(draft, file)
    finally:
        draft.unlink()
    settle(file.parent)  # a database must not outlive its key


def _refuse_if_others_write(file: Path) -> None:
    mode = file.stat().st_mode
    if mode & (stat.S_IWGRP | stat.S_IWOTH):
        raise Problem(
            f"The key file {file} can be changed by other users: run `chmod 600` on it.",
            Fault.SETTING,
        )
    if mode & stat.S_IROTH:
        _log.warning("The key file %s can be read by other users: run `chmod 600` on it.", file)


def _decoded(text: str, origin: str) -> bytes:
    text = text.strip()
    for decode in (bytes.fromhex, _from_base64):
        with contextlib.suppress(ValueError):
            key = decode(text)
            if len(key) == KEY_BYTES:
                return key
    raise Problem(
        f"{origin} does not hold a key: it takes {KEY_BYTES} random bytes in hex or base64, as "
        "`openssl rand -hex 32` prints them.",
        Fault.SETTING,
    )


def _from_base64(text: str) -> bytes:
    ordinary = text.replace("-", "+").replace("_", "/").rstrip("=")
    return base64.b64decode(ordinary + "=" * (-len(ordinary) % 4), validate=True)
