"""The workspace folder: keys, the sealed files in it, and who holds it."""
