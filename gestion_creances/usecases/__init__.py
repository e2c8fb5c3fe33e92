"""What a person can do with the program: one file per intention, each walking the rooms in order in one transaction."""
