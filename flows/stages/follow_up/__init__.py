"""The letter and its answer."""
