"""Goods as the platform keeps them."""
