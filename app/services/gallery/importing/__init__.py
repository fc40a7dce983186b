"""Where photos of an import come from, what is found about them, and what people decide."""
