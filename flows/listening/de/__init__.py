"""What German words mean, as far as they must be understood before German is spoken."""
