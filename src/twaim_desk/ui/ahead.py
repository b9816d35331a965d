"""What is imported before somebody waits for it."""

from PySide6.QtCore import QObject

from twaim_desk.ui.collecting import Collector
from twaim_desk.ui.worker import Worker


def prepare_behind(asker: QObject, worker: Worker, collector: Collector) -> None:
    """Import it on threads where nobody waits, and set it apart once it is there."""
    worker.read(asker, prepare, lambda _: collector.set_apart("interview"))
    worker.print_out(asker, prepare_papers, lambda _: collector.set_apart("papers"))


def prepare() -> None:
    """Import what the first interview needs, so that F2 is answered at once."""
    from twaim_desk.ui.interview import page

    del page


def prepare_papers() -> None:
    """Import what the first paper needs, so that its person does not wait a second longer."""
    from twaim_desk.services.seals import prepare

    prepare()
