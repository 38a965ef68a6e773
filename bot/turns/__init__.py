"""One event, one transaction: what is handed to a turn, and the turn."""
