"""What came, in the first sentence."""
