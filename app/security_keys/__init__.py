"""Security keys: what they signed is checked here, and they are spoken to here. The library `fido2` stays inside."""
