"""What a conversation is made of: the shapes that the rooms fill in. It knows no step by name."""
