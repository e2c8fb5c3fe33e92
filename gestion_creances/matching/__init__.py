"""Matching (*lettrage*): which invoices a movement of the bank pays, how sure that is, and why, in words.

`facts` is what is known, `proposal` what comes out; the way through is `matcher`, for many lines `together`. Nothing
is decided here: a use case writes what a person accepts, or what is certain enough to need nobody.
"""
