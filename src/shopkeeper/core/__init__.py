"""The rules of the trade as functions of values: no network, no clock, no database."""
