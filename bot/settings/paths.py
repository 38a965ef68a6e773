"""Where Rebound keeps its files when nobody says otherwise, and how they are made private."""

from __future__ import annotations

from pathlib import Path


def default_database() -> Path:
    """The database of this user."""
    from platformdirs import user_data_path  # noqa: PLC0415 - who names the file needs it not

    # A folder of its own: on some systems settings and data share one folder, and a backup of
    # the database must never take the key along.
    return user_data_path("rebound", appauthor=False) / "store" / "rebound.db"


def default_key_file() -> Path:
    """The key file of this user: never in the folder of the database."""
    from platformdirs import user_config_path  # noqa: PLC0415 - as above

    return user_config_path("rebound", appauthor=False) / "master.key"


def make_private_folder(folder: Path) -> None:
    """Make `folder` and what it lies in, readable by this user alone; leave what exists."""
    for missing in [each for each in (*reversed(folder.parents), folder) if not each.exists()]:
        missing.mkdir(mode=0o700, exist_ok=True)
