"""Qt models: they hold rows and nothing else."""
