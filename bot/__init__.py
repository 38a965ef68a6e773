"""Everything that touches the world: it does what flows decides."""
