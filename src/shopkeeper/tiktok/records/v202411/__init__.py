"""Records of version 202411, a module a group. Generated from spec/ by tools/generate.py; never edited by hand."""
