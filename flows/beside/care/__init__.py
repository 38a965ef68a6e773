"""On the worst day: what is said when somebody may be in danger, and the lines to call."""
