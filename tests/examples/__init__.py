"""What the README shows: a made-up person's files, written anew by `make docs`."""
