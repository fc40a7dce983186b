"""`python -m gallery_tools` is `second-look-gallery`."""

from gallery_tools.cli import main

main()
