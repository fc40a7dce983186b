"""What the fields of the records that matter here are called (ANSI/NIST-ITL 1-2011, Update 2015, tables 22, 24, 70)."""

from __future__ import annotations

_TYPE_1 = {
    1: "LEN", 2: "VER", 3: "CNT", 4: "TOT", 5: "DAT", 6: "PRY", 7: "DAI", 8: "ORI", 9: "TCN", 10: "TCR", 11: "NSR",
    12: "NTR", 13: "DOM", 14: "GMT", 15: "DCS", 16: "APS", 17: "ANM", 18: "GNS",
}  # fmt: skip
_TYPE_2 = {1: "LEN", 2: "IDC"}  # the rest is the domain's own
_TYPE_10 = {
    1: "LEN", 2: "IDC", 3: "IMT", 4: "SRC", 5: "PHD", 6: "HLL", 7: "VLL", 8: "SLC", 9: "THPS", 10: "TVPS", 11: "CGA",
    12: "CSP", 13: "SAP", 14: "FIP", 15: "FPFI", 16: "SHPS", 17: "SVPS", 18: "DIST", 19: "LAF", 20: "POS", 21: "POA",
    22: "PXS", 23: "PAS", 24: "SQS", 25: "SPA", 26: "SXS", 27: "SEC", 28: "SHC", 29: "FFP", 30: "DMM", 31: "TMC",
    32: "3DF", 33: "FEC", 34: "ICDR", 38: "COM", 39: "T10", 40: "SMT", 41: "SMS", 42: "SMD", 43: "COL", 44: "ITX",
    45: "OCC", 46: "SUB", 47: "CON", 200: "UDF", 902: "ANN", 903: "DUI", 904: "MMS", 992: "T2C", 993: "SAN",
    994: "EFR", 995: "ASC", 996: "HAS", 997: "SOR", 998: "GEO", 999: "DATA",
}  # fmt: skip
_NAMES = {1: _TYPE_1, 2: _TYPE_2, 10: _TYPE_10}

POSES = {
    "F": "frontal", "R": "right profile", "L": "left profile", "A": "angled", "D": "of a three-dimensional image",
}  # fmt: skip
"""Subject pose, field 10.020."""


def field_name(kind: int, number: int) -> str:
    """Return the standard's short name of a field, empty where it has none or the domain decides."""
    return _NAMES.get(kind, {1: "LEN", 2: "IDC"}).get(number, "")
