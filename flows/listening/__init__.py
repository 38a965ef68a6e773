"""What words mean: pure readers of what a person typed, with the words of each language apart."""
