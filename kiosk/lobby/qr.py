"""A text as a QR code that QML can draw: one SVG path of unit squares."""

from __future__ import annotations


def qr_path(text: str) -> tuple[str, int]:
    """The path and the number of modules on a side, without the quiet zone. Source: ISO/IEC 18004, level M."""
    # Not before the first ticket: it looks for an image library.
    import qrcode
    from qrcode.constants import ERROR_CORRECT_M

    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make(fit=True)
    matrix = code.get_matrix()
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
