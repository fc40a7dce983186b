"""The tables step by step, and the rules that even a direct SQL insert cannot break."""
