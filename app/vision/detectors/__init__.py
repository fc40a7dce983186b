"""Face detectors behind one protocol. Each returns dlib's square, because only that fits dlib's landmarks."""
