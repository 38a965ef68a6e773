"""What leads off the path and back: what a text does besides answering the question that stands."""
