"""Goods as the platform keeps them: what may be listed and how, what is listed, who reviewed it."""
