"""The commands of ``shopkeeper``, a module a noun."""
