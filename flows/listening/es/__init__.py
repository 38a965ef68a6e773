"""What Spanish words mean, as far as they must be understood before Spanish is spoken."""
