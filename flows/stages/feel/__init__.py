"""How it feels."""
