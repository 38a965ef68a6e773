"""The conversation: pure, it decides every word."""
