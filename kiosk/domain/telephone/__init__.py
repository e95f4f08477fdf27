"""The telephone: who called or was called, what came of it, and who is to be called back by when."""
