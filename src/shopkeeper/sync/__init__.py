"""The hub at work: the door, the reads, the lanes; decisions wired by noun."""
