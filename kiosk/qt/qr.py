"""A text as a QR code: where its dark squares are, and the same as one SVG path of unit squares that QML can draw."""

from __future__ import annotations


def qr_rows(text: str) -> list[list[bool]]:
    """Which modules are dark, row by row, without the quiet zone. Source: ISO/IEC 18004, level M."""
    # Not before the first ticket: it looks for an image library.
    import qrcode
    from qrcode.constants import ERROR_CORRECT_M

    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make(fit=True)
    return [[bool(dark) for dark in row] for row in code.get_matrix()]


def qr_path(text: str) -> tuple[str, int]:
    """The path and the number of modules on a side."""
    matrix = qr_rows(text)
    parts = []
    for y, row in enumerate(matrix):
        x = 0
        while x < len(row):
            if not row[x]:
                x += 1
                continue
            start = x
            while x < len(row) and row[x]:
                x += 1
            parts.append(f"M{start} {y}h{x - start}v1h{start - x}z")
    return "".join(parts), len(matrix)
