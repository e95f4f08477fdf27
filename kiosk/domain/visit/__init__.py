"""What a visit is, and how it goes."""
