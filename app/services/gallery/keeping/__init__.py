"""What is kept, for how long, and what is left of what is not: retention, legal holds, removals, backups, restores."""
