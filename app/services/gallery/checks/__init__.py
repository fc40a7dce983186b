"""What a check of the workspace looks at, one subject a module."""
