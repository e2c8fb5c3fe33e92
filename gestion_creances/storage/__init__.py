"""The books on disk: one SQLite file per company, read and written in whole transactions.

``books`` opens and closes them, ``session`` is all that one transaction reaches. No row leaves this package: registers
take and give the frozen values of the business rooms. SQLAlchemy Core is used without its ORM: the business works on
values, bulk imports need plain rows, and the ORM alone would double the time to the first page. What is still open on
an item (``item.open_cents``) and nothing else is stored though it could be derived; it is kept in the same transaction
as the allocation that changes it, and ``verify`` recomputes it.
"""
