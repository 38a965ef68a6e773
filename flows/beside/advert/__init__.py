"""An advert, held against what is wanted."""
