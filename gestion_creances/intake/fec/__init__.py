"""The accounting file of article A47 A-1 LPF (FEC), become customers, invoices, payments and their matching.

`rows` opens the file in any of its forms, `customer_lines` keeps what concerns customers, `reading` rebuilds their
documents, `continued` leaves out what an earlier FEC already brought.
"""
