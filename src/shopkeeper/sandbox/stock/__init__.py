"""Units: on the shelf, promised, kept for a campaign, and what is told of their changes."""
