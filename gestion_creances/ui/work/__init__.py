"""Long work beside the window: jobs with progress that can be stopped, and what to do when the program fails."""
