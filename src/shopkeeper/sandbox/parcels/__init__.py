"""Parcels: shipping in each market, labels, splitting, carriers and what these report."""
