"""What is kept and for how long: the retention schedule, legal holds, backups and restores."""
