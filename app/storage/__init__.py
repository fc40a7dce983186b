"""The only door to the database, the keys and the encrypted picture store.

Importing the package makes sqlcipher3 known to sqlite-utils before anything else can import that.
"""

from app.storage import engine as _engine

__all__ = ["_engine"]
