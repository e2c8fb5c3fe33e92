"""What every other room counts with: money, days, identity numbers, file names, errors, bug reports, progress."""
