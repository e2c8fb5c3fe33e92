"""The page « Envois »: what leaves the firm, by e-mail and on paper."""
