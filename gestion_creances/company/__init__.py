"""The firm that uses the program: who it is on paper, the rates the law sets, its terms of sale."""
