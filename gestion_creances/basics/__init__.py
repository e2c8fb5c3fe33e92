"""What every other room counts with: money, days, identity numbers, errors, progress."""
