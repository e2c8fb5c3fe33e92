"""How a letter leaves the program: as a PDF in a folder, to be printed and posted, or through the mail server."""
