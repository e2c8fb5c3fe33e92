"""An invented company to try the program on: its customers, two years of sales, how they pay, what is open today.

The room is pure: a date goes in, a ``Story`` comes out, and the same date always gives the same story. It stands above
``dunning`` because the debts that are open today are dated with the rules of the reminders themselves (so that a formal
notice is owed today whatever today is), and beside ``letters``, of which it needs nothing. The routine
``make_demonstration`` writes the story down, and lives through its deeds with the use cases a person would use.

Nothing in it belongs to anyone: SIRENs start with 000, telephone numbers are those kept for films, e-mail addresses end
in ``.example``.
"""
