"""Which Rebound this is."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

try:
    VERSION = version("rebound")
except PackageNotFoundError:  # run from its folder, without being installed
    VERSION = "of a folder"
