"""Who owes what: customers, their open items (due dates, credits, payments), and what pays what.

The ledger is an open-item ledger (*postes ouverts*): each due date of an invoice, each credit note, deposit and
payment is one signed item (positive: the customer owes it), and an allocation ties part of a debit item to part of a
credit item between two dates. Every figure at any date follows from items and allocations.
"""
