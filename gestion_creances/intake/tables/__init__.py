"""Tables, CSV or workbook: which column holds what, then customers, invoices and payments line by line.

`table_file` opens the table; `columns` finds the column of each of the `fields`, and remembers the `options` of
their source; `customers`, `invoices` and `payments` then read its `lines`, cell by cell.
"""
