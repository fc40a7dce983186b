"""Comparisons that anybody can run on their own machine: our way against the usual one, interleaved."""
