"""The auditor's room: register, time lines, flags of misuse, reviews of the log, exports, disclosure."""
