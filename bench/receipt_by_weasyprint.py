"""Draws a page with WeasyPrint, in the peers' own Python: HTML on stdin, JSON on stdout."""

import json
import sys
import time

import weasyprint  # type: ignore[import-not-found]  # it is in .venv-bench only
from weasyprint.text.fonts import FontConfiguration  # type: ignore[import-not-found]


def main(times: int) -> None:
    """Draw it so many times, after one that warms up; what the first costs is not counted."""
    html = sys.stdin.read()
    fonts = FontConfiguration()

    def draw() -> bytes:
        page: bytes = weasyprint.HTML(string=html).write_pdf(font_config=fonts)
        return page

    size, taken = len(draw()), []
    for _ in range(times):
        wall, processor = time.perf_counter(), time.process_time()
        draw()
        passed = 1000 * (time.perf_counter() - wall), 1000 * (time.process_time() - processor)
        taken.append(passed)
    json.dump({"size": size, "times": taken}, sys.stdout)


if __name__ == "__main__":
    main(int(sys.argv[1]))
