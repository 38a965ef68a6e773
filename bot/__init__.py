"""Everything that touches the world: it does what flows decides."""

import gc
import zoneinfo

zoneinfo.reset_tzpath(to=())  # the locked tzdata on every machine, never the system's
gc.set_threshold(300_000)  # what a start makes stays: not looked through until it is made (bot.app)
