"""Records of version 202507, a module a group. Generated from spec/ by tools/generate.py; never edited by hand."""
