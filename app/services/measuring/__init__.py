"""Measurements on files alone: accuracy, speed, faces found. Never on casework."""
