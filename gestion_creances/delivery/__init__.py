"""How a letter leaves the program: today as a PDF in a folder, to be printed, posted or attached."""
