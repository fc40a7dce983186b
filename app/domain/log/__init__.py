"""What makes the log whole, what it is held against, and what is asked of it."""
