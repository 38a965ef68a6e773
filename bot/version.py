"""Which Rebound this is."""

from __future__ import annotations

from argparse import SUPPRESS, Action, ArgumentParser


def version() -> str:
    """The version of what is installed; looked up only when it is asked for."""
    from importlib import metadata  # noqa: PLC0415 - hardly any start asks

    try:
        return metadata.version("rebound-bot")
    except metadata.PackageNotFoundError:  # run from its folder, without being installed
        return "of a folder"


class Version(Action):
    """The option of a command line that says which Rebound this is, and ends."""

    def __init__(self, option_strings: list[str], dest: str) -> None:
        told = "show program's version number and exit"
        super().__init__(option_strings, dest, nargs=0, default=SUPPRESS, help=told)

    def __call__(self, parser: ArgumentParser, *_: object, **__: object) -> None:
        """Say it."""
        print(f"Rebound {version()}")
        parser.exit()
