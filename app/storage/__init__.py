"""The only door to the database, the keys and the encrypted picture store."""
