"""Orders: what they cost, their states and their deadlines."""
