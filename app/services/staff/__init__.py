"""The people of the section: who joins, with which roles, who is kept out, who is trained."""
