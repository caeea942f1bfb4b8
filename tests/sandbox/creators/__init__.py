"""Tests of creators: what they agree to, what they sell, what they are owed."""
