"""Reads the statements a bank gives: OFX, CAMT, CFONB 120, MT940, and tables; every movement, its words and its day.

The way in is `statements_file.is_bank` and `read_bank` for the forms that tell by themselves what they are, and
`table.read_bank_table` for a CSV or a workbook. Nothing is invented and nothing is lost: what cannot be read is an
error with its line, what is left out on purpose (pending entries, accounts in other currencies) is a warning.
"""
