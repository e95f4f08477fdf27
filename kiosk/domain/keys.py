"""Keys that are made of a name: the same thing is called the same wherever, and whenever, it is met again."""

from __future__ import annotations

import hashlib
from uuid import UUID

# By RFC 4122, 4.3: of what stands there of the hash two bits are kept, and these are set.
_VARIANT = {f"{digit:x}": f"{digit & 3 | 8:x}" for digit in range(16)}


def named(namespace: UUID, name: str) -> str:
    """The UUID, version 5, of a name (RFC 4122, 4.3); half a surrogate pair in it is written as Python does.

    An import makes several of each line, and the standard library takes twice as long, for an object.

    >>> from uuid import NAMESPACE_URL
    >>> named(NAMESPACE_URL, "clinic/Patient/1001")
    'bd14c688-c6dd-5af6-9a36-aea9f66c82f5'
    """
    text = hashlib.sha1(
        namespace.bytes + name.encode(errors="backslashreplace"), usedforsecurity=False
    ).hexdigest()
    return f"{text[:8]}-{text[8:12]}-5{text[13:16]}-{_VARIANT[text[16]]}{text[17:20]}-{text[20:32]}"
