"""What several pages ask the user the same way: a payment, a pause, a customer, an invoice, a look at a document."""
