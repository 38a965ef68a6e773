"""What an operator may set, from the environment and files."""
