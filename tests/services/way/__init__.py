"""A whole request and everything around it, act by act."""
