"""`python -m bot` is the command `rebound`."""

import sys

from bot.cli import main

sys.exit(main())
