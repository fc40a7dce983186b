"""The only importers of cv2, dlib, onnxruntime, av and pillow: from a file to faces and their numbers."""
