"""Exact nearest-person search over templates."""
