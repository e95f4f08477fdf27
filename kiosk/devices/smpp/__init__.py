"""Text messages handed to a message centre by SMPP 3.4 (Short Message Peer-to-Peer Protocol, issue 1.2 of 1999).

The protocol is small and its faults are what matters here, so it is our own: the one client in Python that is kept
(smpplib) reads as many bytes as a peer announces, knows no host's name under TLS and no IPv6, takes what ends in the
middle for whole, and parts a text within a letter.
"""
