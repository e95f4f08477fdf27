"""What a visit can ask for: a module for each kind of item, and the table of them all."""
