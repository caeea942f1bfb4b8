"""Conversations with buyers."""
