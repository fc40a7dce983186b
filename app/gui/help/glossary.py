"""The words of the field, explained in one sentence each: as tooltips wherever one heads a list, and behind F1."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("glossary", text)


def terms() -> tuple[tuple[tuple[str, ...], str], ...]:
    """Return each term, with the other forms it is written in, and its explanation."""
    return (
        ((_tr("Probe"), _tr("Probes")), _tr("One face of one exact frame of the evidence, taken to be searched.")),
        (
            (_tr("Candidate"), _tr("Candidates")),
            _tr("A person of the gallery whom a search returned. Somebody is always nearest; that is no finding."),
        ),
        ((_tr("Gallery"),), _tr("The photos that may be searched, each with where it comes from and why it is held.")),
        ((_tr("Evidence"),), _tr("A file as it was received: copied once, hashed, never overwritten.")),
        ((_tr("Exhibit"), _tr("Exhibits")), _tr("One file of evidence under its mark, E1, E2 and so on.")),
        (
            (_tr("Template"), _tr("Templates")),
            _tr("The numbers that a network makes of a face. Only they are compared by the machine."),
        ),
        (
            (_tr("Encounter"), _tr("Encounters")),
            _tr("One occasion on which a person of the gallery was photographed, with its record number."),
        ),
        (
            (_tr("Mated"),),
            _tr("Said of a probe whose person is in the gallery; whether it is, nobody knows beforehand."),
        ),
        (
            (_tr("Rank"),),
            _tr("The place the machine gave a candidate. It opens after the lock, because it moves judgement."),
        ),
        (
            (_tr("Lead"), _tr("Leads")),
            _tr("A possible match for investigation, released by a supervisor. Never an identification."),
        ),
        (
            (_tr("Verification"),),
            _tr("A second, independent examination of the same probe and list, blind to the first."),
        ),
        (
            (_tr("Legal hold"), _tr("Legal holds")),
            _tr("While it lies, a record or all of a person stays in the gallery although its time is over."),
        ),
        (
            (_tr("Local validation"), _tr("Validation")),
            _tr("A trial of how often the true person is found, on the section's own gallery and its known people."),
        ),
        ((_tr("Stage"),), _tr("How far a request has come on its way from opening to report.")),
        ((_tr("SHA-256"), _tr("Its SHA-256")), _tr("A digest of the file: if one bit changes, so does the digest.")),
    )


def explained(words: str) -> str:
    """Return the explanation when the words are a term and nothing else, empty otherwise."""
    return next((said for forms, said in terms() if words in forms), "") if words else ""
