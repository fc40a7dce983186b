"""Who may do what, and what an account, a passphrase and a second factor have to be."""
