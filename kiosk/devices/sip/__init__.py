"""A telephone line beside the desk telephone (RFC 3261): it is registered, it rings, and it never answers.

Messages and digests are aiosipua's; when to say what is said here. That library's own user agent is not used: it takes
a call that comes twice for two, says nothing again that was lost on the way, and believes whoever sends it something.
"""
