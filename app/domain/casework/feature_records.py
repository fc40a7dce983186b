"""Records of features as text with a digest: the log names the digest, an export carries the text.

The log itself holds no words. With the digest in a chained entry, nobody can change afterwards what was written down.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

from app.domain.casework.features import Analysis, Annotation, FeatureJudgement


def analysis_text(examination_id: str, analysis: Analysis) -> str:
    """Return an analysis as one line of JSON with sorted keys."""
    checklist = analysis.checklist
    return _text(
        {
            "record": "analysis",
            "examination": examination_id,
            "checklist": {"name": checklist.name, "version": checklist.version, "sha256": checklist.sha256},
            "after_candidates": analysis.late,
            "observations": [
                {"component": item.component, "visibility": item.visibility.value, "words": item.words}
                for item in analysis.observations
            ],
        }
    )


def judgements_text(examination_id: str, candidate_id: str, judgements: Sequence[FeatureJudgement]) -> str:
    """Return a set of judgements as one line of JSON with sorted keys."""
    return _text(
        {
            "record": "judgements",
            "examination": examination_id,
            "candidate": candidate_id,
            "judgements": [
                {
                    "component": item.component,
                    "seen_in_probe": item.seen_in_probe,
                    "seen_in_candidate": item.seen_in_candidate,
                    "judgement": item.judgement.value,
                    "words": item.words,
                }
                for item in judgements
            ],
        }
    )


def annotation_text(examination_id: str, annotation: Annotation) -> str:
    """Return an annotation as one line of JSON with sorted keys; coordinates in pixels of its picture."""
    return _text(
        {
            "record": "annotation",
            "id": annotation.id,
            "examination": examination_id,
            "candidate": annotation.candidate_id,
            "picture": annotation.picture,
            "shape": annotation.shape.value,
            "points": [[float(point.x), float(point.y)] for point in annotation.points],
            "component": annotation.component,
            "words": annotation.words,
        }
    )


def text_digest(text: str) -> str:
    """Return the SHA-256 of a record's text, hex."""
    return hashlib.sha256(text.encode()).hexdigest()


def _text(record: dict[str, object]) -> str:
    return json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
