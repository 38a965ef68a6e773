"""Titles before names, of several languages: people write a name as they would say it."""

from __future__ import annotations

TITLE = (
    r"(?:Miss|(?i:mr|mrs|ms|mx|dr|prof|professor|frau|herrn?|señora?|madame|monsieur))"
    r"(?![^\W_])\.?"
)
"""A title and its dot, a blank and a name behind it; whoever is missed is no Miss."""
