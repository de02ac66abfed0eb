"""The command line: `./afspraak COMMAND`, or `python -m afspraak COMMAND`."""

from __future__ import annotations

import os
import sys

from afspraak.command_line.dispatch import run

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afspraak.config.settings")
    sys.exit(run(sys.argv[1:]))
