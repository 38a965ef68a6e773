"""What is kept, and how it is made, changed, copied and deleted."""
