"""What passes between the firm and its bank: statements and their movements, direct-debit mandates and collections."""
