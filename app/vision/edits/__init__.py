"""The edits of a picture, each a pure function of pixels: the same bytes in, the same bytes out."""
