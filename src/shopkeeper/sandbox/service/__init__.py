"""Customer service: what buyers and a shop write to each other, and what a shop sends to its buyers."""
