"""Letters and printed pages: frozen words first, then the PDF, which is drawn from those words and nothing else.

``facts`` is what the rules know, ``filling`` turns a template and facts into a ``letter.Letter``, ``pdf`` draws it.
ReportLab and Jinja2 are loaded here only, so that the window opens without them.
"""
