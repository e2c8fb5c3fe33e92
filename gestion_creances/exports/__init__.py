"""Writes what other programs read: workbooks and CSV files with typed cells and no formula, ZIP archives."""
