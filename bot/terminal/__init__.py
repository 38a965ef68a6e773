"""The same conversation in a terminal: with a line editor, or one message per line of a pipe."""
