"""The only way to act. One act: permission, log entry, record, in one transaction."""
