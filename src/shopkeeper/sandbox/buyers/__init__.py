"""Buyers as a model or from the past: how many come when, what they buy, what they regret."""
