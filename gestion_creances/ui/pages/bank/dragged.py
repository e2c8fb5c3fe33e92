"""What is dragged on the page: a line of the bank onto an invoice, invoices onto a line."""

LINE_MIME = "application/x-creances-bank-line"
DUES_MIME = "application/x-creances-dues"
