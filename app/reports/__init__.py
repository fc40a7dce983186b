"""One report object in; PDF, JSON or CSV out."""
