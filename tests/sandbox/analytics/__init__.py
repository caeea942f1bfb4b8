"""Figures that a shop is told."""
