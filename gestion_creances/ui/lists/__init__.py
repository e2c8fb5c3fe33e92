"""The long lists of the books that several pages show: due dates, payments, and how each line is marked."""
