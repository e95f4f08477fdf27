"""Who works here: accounts, and signing in with them."""
