"""Records as other systems write them: read into frozen values, never written, never trusted.

Pure functions on bytes: no file is opened here and no picture decoded.
"""
