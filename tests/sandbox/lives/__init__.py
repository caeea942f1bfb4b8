"""Lives of things in a shop that show which operations are stateful."""
