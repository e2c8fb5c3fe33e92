"""What every page is, and the few things it may ask of the window around it."""
