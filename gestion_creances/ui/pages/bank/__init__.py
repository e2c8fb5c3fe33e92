"""Rapprochement bancaire: what each line of the bank pays, proposed with its reasons and accepted with one key."""

from gestion_creances.ui.pages.bank.page import BankPage

__all__ = ["BankPage"]
