"""The migrations in order; their numbers are the schema versions."""
