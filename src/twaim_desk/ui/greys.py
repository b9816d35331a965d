"""A picture as papers print it: small and in greys."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

_LARGEST = 300


def in_greys(content: bytes) -> bytes | None:
    """The picture as a small PNG of greys on white; None where it cannot be shown at all."""
    found = QImage.fromData(content)
    if found.isNull():
        return None
    if max(found.width(), found.height()) > _LARGEST:
        kept, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        found = found.scaled(_LARGEST, _LARGEST, kept, smooth)
    flat = QImage(found.size(), QImage.Format.Format_RGB32)
    flat.fill(QColor("white"))
    painter = QPainter(flat)
    painter.drawImage(0, 0, found)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    writer.write(flat.convertToFormat(QImage.Format.Format_Grayscale8))
    return bytes(buffer.data().data())
