"""The guide, the keys and the terms."""
