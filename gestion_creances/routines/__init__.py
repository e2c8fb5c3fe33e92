"""What is done in one go without anybody watching: several intentions in their order, and one line that says so.

A use case is one intention and calls no other; what strings them together stands here, for the command line and for
the window alike.
"""
