"""Warehouses, their ways to deliver, and what they report."""
