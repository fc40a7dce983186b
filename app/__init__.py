"""Second Look: a facial identification workstation that makes people look twice, and blind."""
