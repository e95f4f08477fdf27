"""What staff do and see: arrivals, the queue, changes, calls for help. Every act of theirs goes through `acting`."""
