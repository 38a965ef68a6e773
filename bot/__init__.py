"""Everything that touches the world: it does what flows decides."""

import zoneinfo

zoneinfo.reset_tzpath(to=())  # the locked tzdata on every machine, never the system's
