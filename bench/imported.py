"""Opens the desk in two steps, with a line between them for `-X importtime`: `... FOLDER`."""

import sys
from pathlib import Path

PAINTED = "--- painted"


def main(folder: Path) -> int:
    """Show the window; once it is painted, say so and let the desk open; then close it."""
    from PySide6.QtCore import QTimer

    from twaim_desk import app
    from twaim_desk.clock import system_clock
    from twaim_desk.ui import theme
    from twaim_desk.ui.navigation import Navigation
    from twaim_desk.ui.preferences import read_preferences

    application = app.application()
    preferences = read_preferences(folder, theme.look_of_system())
    theme.put_on(application, preferences.theme)
    desk = Navigation(application, folder, system_clock, preferences)
    desk.opened.connect(desk.shell.close)
    desk.shell.show()

    def painted() -> None:
        sys.stderr.write(f"{PAINTED}\n")
        desk.open()

    QTimer.singleShot(100, painted)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
