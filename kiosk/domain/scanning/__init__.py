"""What a scanner reads: each kind of code by its grammar, whole or refused, before anything else sees it."""
