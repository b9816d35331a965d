"""What is imported before somebody waits for it."""


def prepare() -> None:
    """Import what the first interview needs, so that F2 is answered at once."""
    from twaim_desk.ui.interview import page

    del page


def prepare_papers() -> None:
    """Import what the first paper needs, so that its person does not wait a second longer."""
    from twaim_desk.services.seals import prepare

    prepare()
