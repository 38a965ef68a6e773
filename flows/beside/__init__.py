"""What leads off the path and back: one room for each thing one may look for, change or leave."""
