"""Set up this checkout and start, show or test Second Look: one command on a bare machine.

    python3 packaging/start.py demo [options]     set up, then open the demonstration
    python3 packaging/start.py run [options]      set up, then start the workstation
    python3 packaging/start.py screenshots        set up, then draw every page into picture files
    python3 packaging/start.py test [options]     set up, then lint, types, layers and tests (options go to pytest)

The first run takes about a minute on a fast line: it makes .venv inside this checkout and fills it from
packaging/requirements.lock. Later runs skip that. Further options are handed on; paths in them start at the checkout.
On Debian and Ubuntu missing system packages are installed when you are root; otherwise you get the command to run.
Windows and macOS take the same command (python instead of python3), but nobody has tried it there yet.
"""

import sys

# Plain enough for any Python to parse: an old one has to get as far as this sentence.
if not (3, 11) <= sys.version_info[:2] < (3, 15):
    sys.exit(
        "Second Look needs Python 3.11, 3.12, 3.13 or 3.14; this is Python %d.%d. "  # noqa: UP031 (no f-strings in 3.5)
        "Install one of those and use it to run the same command, for example: python3.11 packaging/start.py demo"
        % sys.version_info[:2]
    )

if __name__ == "__main__":
    import commands

    sys.exit(commands.main(sys.argv[1:], __doc__))
