"""Every change of the tables since the first release, one file each, never edited once released."""
