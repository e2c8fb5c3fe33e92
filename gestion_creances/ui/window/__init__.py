"""The frame of the window: it receives descriptions of pages, shows them when asked, and knows none of them."""
