"""Fulfilled by TikTok: the platform's own warehouses, what is sent to them and what they send out."""
