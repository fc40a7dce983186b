"""The parts of an examination that the page puts together: analysing, answering, comparing, closing."""
