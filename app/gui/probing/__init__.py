"""The parts of the probe page."""
