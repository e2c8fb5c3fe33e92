"""What was done, when, by whom, about whom: written once, chained so that nobody can rewrite it unseen."""
