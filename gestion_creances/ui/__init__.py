"""The window: everything the user sees and types into; the only room that knows Qt.

Floors, top to bottom: ``window | pages`` (the frame knows no page, pages know neither the frame nor each other),
``page`` (what every page is), ``tables``, ``fields | charts | work``, ``speech``, ``look``. Two floors were added to
the first plan: ``look`` (colours, fonts, icons), because lists, fields and charts all paint with it, and ``page``,
because pages and the frame must agree on something that neither owns. ``tables`` stands on ``fields`` for its filter
box and its empty state.
"""
