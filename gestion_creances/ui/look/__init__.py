"""How everything looks: colours of the day and of the night, letters, icons, and the few shapes painted by hand."""
