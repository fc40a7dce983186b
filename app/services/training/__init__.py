"""The training room: exercises of known truth are built, given out, answered and scored. Never in casework."""
