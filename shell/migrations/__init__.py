"""For maintainers: the history of the tables. Old and new processes may run side by side: expand, move, then contract."""
