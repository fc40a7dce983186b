"""What is written to the tables and read from them, by subject."""
