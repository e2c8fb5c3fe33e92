"""How late: days past the due date, age brackets, and what lateness costs the debtor by law."""
