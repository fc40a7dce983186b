"""Parts of the training room's pages: the form of an exercise, the ratings of a case, a score."""
