"""Creators: who promotes a shop's goods, on what terms, with which samples, for which commission."""
