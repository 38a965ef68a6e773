"""Weeks of many people's lives with one bot, on a clock that moves by itself."""
