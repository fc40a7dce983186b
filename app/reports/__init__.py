"""One report object in; PDF, JSON or CSV out.

All of it is in English, whatever language the window speaks: a report is a record that has to say the same to everybody
who reads it later, and fixed wording is never translated by a program. Its words are those of `app.domain`.
"""
