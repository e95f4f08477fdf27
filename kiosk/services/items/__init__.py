"""What the record keeps of each kind of item: a module for each, and the table of them all."""
