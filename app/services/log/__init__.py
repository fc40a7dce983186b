"""The log: kept, checked, exported, anchored outside of this machine."""
