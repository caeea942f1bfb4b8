"""Parcels: how they are shipped, and what is refused."""
