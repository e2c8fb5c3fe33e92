"""The proof file of a customer: what the books hold of his debt, numbered, stamped and sealed for a judge."""
