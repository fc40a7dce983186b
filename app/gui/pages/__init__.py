"""One module per station of the work. Pages do not import pages."""
