"""The least that PySide6 can show: one window with one table, and nothing else."""

import sys

from PySide6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem


def main() -> int:
    """Show it until it is closed."""
    app = QApplication(sys.argv)
    table = QTableWidget(30, 8)
    for row in range(table.rowCount()):
        for column in range(table.columnCount()):
            table.setItem(row, column, QTableWidgetItem(f"{row} {column}"))
    table.resize(1366, 768)
    table.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
