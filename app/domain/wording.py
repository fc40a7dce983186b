"""Words that are fixed. No code path rephrases them; reports and the window take them from here."""

from __future__ import annotations

LEAD_WORDING = (
    "Possible match. Investigative lead only. Not a positive identification and not probable cause to arrest. "
    "Corroborate independently before any action."
)

NO_POSSIBLE_MATCH_WORDING = (
    "No possible match. Two examiners compared every candidate of the list with the probe and found none that could be "
    "the same person. This does not show that the person is absent from the gallery."
)

NO_LEAD_WORDING = (
    "No lead. The supervisor did not approve this review, so nobody is named. Nothing in this report may be acted on "
    "as an investigative lead."
)

DEMO_WATERMARK = "DEMO · INVENTED PEOPLE"
TRAINING_WATERMARK = "TRAINING · NOT CASEWORK"
"""Across every printed page of these rooms; over pictures stands the first word."""

USE_BANNER = (
    "This workstation is for authorised facial identification work only. Every act and every picture viewed is "
    "recorded under your name and can be audited. Misuse is a matter of discipline and of law. A search result is an "
    "investigative lead at most; it identifies nobody. By going on you agree to be recorded."
)

PROBE_ATTESTATION = (
    "I attest that this probe is a picture of the person sought, taken from the evidence of this request and unaltered "
    "but for the edits that this program records with it: not a sketch, composite, look-alike, picture of another "
    "person, generated face, or face with substituted features."
)

LIMITS = (
    "The search compared 128 numbers per face (dlib ResNet) and ordered the gallery by them. The order says nothing "
    "about how likely it is that two pictures show the same person.",
    "The method cannot say that a person is not in the gallery, and always returns a list.",
    "It is known to be less reliable for children and to differ between groups of people.",
    "Superimposition, blinking, swiping and enlarging are viewing aids, not evidence.",
)
