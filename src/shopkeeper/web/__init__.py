"""The dashboard: server-rendered pages over the hub's database; it writes only by asking the hub."""
