"""Records of the gallery: how they enter, how long they stay, how they leave, and how well they are found."""
