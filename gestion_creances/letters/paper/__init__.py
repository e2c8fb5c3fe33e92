"""The printed page: fonts, lines of text, tables, boxes and frames, in millimetres from the top left corner."""
