"""Records of version 202406, a module a group. Generated from spec/ by tools/generate.py; never edited by hand."""
