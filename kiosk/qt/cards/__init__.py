"""A picture of a card: where the card lies in it, whether it can be read, and the card alone, straight."""
