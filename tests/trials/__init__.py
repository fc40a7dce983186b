"""Measurements that are too long for the test run; `docs/measured.md` says what came out and how to repeat them."""
