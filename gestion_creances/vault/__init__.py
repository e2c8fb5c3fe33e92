"""Keeps passwords in the keyring of the computer: never in the books, never in a log."""
