"""Lists of rows: one model, columns described as data, rows fetched page by page so that a million stay fluid."""
