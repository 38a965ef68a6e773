"""What a text does besides answering: asked, corrected, told, how it turned out, what weighs."""
