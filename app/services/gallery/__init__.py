"""The gallery: what enters it, what it holds, whether it is whole, and how records leave it."""
