"""Reads the files a firm already has and says what they hold: drafts and complaints, never a write.

A reader returns a `Delivery`: what it understood (drafts) and what it did not (complaints with their line). A file that
cannot be read at all raises a `Refusal` from `refusals`. The way in is `recognise.recognise` then `recognise.read`;
`joining` finds the customers named without a code of ours, `against_books` then compares a delivery with what the books
already hold. `fec` reads the accountant's file, `tables` CSV and workbooks, `bank` statements, `e_invoice` electronic
invoices and their statuses.
"""
