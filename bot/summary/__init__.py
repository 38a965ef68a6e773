"""What a person takes away: gathered once from the store, then written in one format or another."""
