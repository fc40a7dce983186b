"""The trade itself: frozen values and pure functions. No input, no output, no clock of its own."""
