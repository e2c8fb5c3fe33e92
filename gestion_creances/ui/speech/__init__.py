"""How the window speaks: amounts, days and delays as a French reader expects them, and a sentence for every failure."""
