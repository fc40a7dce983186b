"""The plain words that go with every export."""

from __future__ import annotations

_TEXT = """\
SESSION EXPORT
Section: {section}
Scope:   {scope}
Entries: {entries} of the {size} entries the log had when this was exported.

WHAT IS IN HERE
session.pdf        the same acts on paper: who, when, what, how it ended
entries.jsonl      the entries exactly as they stand in the log, one a line, with their hashes and proofs
entries.csv        the entries for a spreadsheet program
people.json        the accounts and sessions that the entries name by id
pictures.csv       the SHA-256 of every picture concerned; no picture is in this export
features.jsonl     what examiners wrote down of features: analyses, judgements, drawings, one a line; the SHA-256 of a
                   line, without its end, stands among the objects of its entry
consistency.json   proofs that the log grew from the states that receipts were taken of; missing where none was
time-stamps/       what authorities outside said of states of the log; missing where nobody asked one. To check one with
                   OpenSSL: openssl ts -verify -data NAME.txt -in NAME.tsr -CAfile NAME.pem
checkpoint.txt     the state of the whole log, signed: number of entries and the hash over all of them
public-key.txt     the key that signed it
manifest.json      the SHA-256 of every file; manifest-note.txt is its signature
verify_log.py      the program that checks all this

HOW TO CHECK IT, on any computer and without a network
1. Install Python 3.11 or newer, and its package 'cryptography' for the signatures.
2. Take verify_log.py from a source you trust. The copy in here came with what it is to check.
3. Ask the section for its public key by another way than this export, and for an older checkpoint, if you hold none.
4. python verify_log.py THIS-FILE.zip --public-key KEY --receipt OLDER-CHECKPOINT.txt
It says in words what is whole and what is missing. Exit status 0: whole; 1: faults; 2: not everything could be checked.

WHAT THE CHECK CANNOT SHOW
Entries cut off the end of the log before this export, unless a receipt kept outside covers them; and acts that were
never written into the log. The entries hold ids and hashes instead of names; people.json says who is who.
"""


def readme_text(section: str, scope: str, entries: int, size: int) -> str:
    """Return the README of an export, in lines of plain text."""
    return _TEXT.format(section=" ".join(section.split()), scope=" ".join(scope.split()), entries=entries, size=size)
