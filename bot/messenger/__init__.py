"""The conversation in Telegram: what comes in, what goes out, and the way there."""
