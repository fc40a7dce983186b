"""The parts of the settings: values that hold, and training rooms that are trusted."""
