"""What the command line says of itself: help, completion, the man page."""
