"""Measurements of what the hub carries, with the rivals' code beside ours."""
