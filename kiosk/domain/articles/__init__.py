"""The clinic's own pages that answer questions: what one is, what may stand on it, and how it is written in files."""
