"""The entries (*écritures*) that the accountant's program takes over: balanced, numbered, each fact once for ever."""
