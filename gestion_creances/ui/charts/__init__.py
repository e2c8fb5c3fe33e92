"""Charts painted by hand: sums by age and month, a figure over time, a week, a share; each opens what lies under it."""
