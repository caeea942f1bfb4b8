"""What stands before every behaviour: the platform's checks in its order, limits, older versions, the log."""
