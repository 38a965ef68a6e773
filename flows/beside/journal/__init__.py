"""The rejections: all of them, one, its name, and what is kept across them."""
