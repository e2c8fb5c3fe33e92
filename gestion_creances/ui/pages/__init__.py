"""The pages of the window, one per task of the day; they know neither each other nor the frame."""
