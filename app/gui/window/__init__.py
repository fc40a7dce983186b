"""The window itself: its frame, its lock, what opens which page."""
