"""The second shell: `second-look-gallery`, over the same services as the window."""
