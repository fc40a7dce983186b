"""Widgets that know pictures and fields, but no page and no service."""
