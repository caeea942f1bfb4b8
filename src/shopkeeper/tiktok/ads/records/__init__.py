"""Records, a module a group. Generated from operations.json by tools/generate_ads.py."""
