"""The program without its window: the same work, for scheduled runs, scripts and checks.

`main.main` reads the words and runs one command of a ``*_commands`` module; a command returns its exit status: 0 done,
1 refused (nothing was written, or problems were found), 2 wrong usage, 3 trouble (disk, network, lock, or a bug).
"""
