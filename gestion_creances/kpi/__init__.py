"""The figures that tell whether the work pays: each with its formula, numerator, denominator and period."""
