"""Files to take away, and the version for somebody else."""
