"""Weeks of many people's lives in minutes: `python -m tests.soak --people 20000`."""
