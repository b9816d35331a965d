"""The places after a decision: telling it, giving what it gives, and their papers."""

from twaim_desk.texts import places as texts
from twaim_desk.ui import builders
from twaim_desk.ui.place import Place

AFTER_DECISION = tuple(
    Place(name, title, "", build, action=action, rail=False, under=under)
    for name, title, build, action, under in (
        ("answers", texts.ANSWERS, builders.answers, "answer.tell", ""),
        ("tell", texts.TELL, builders.about_request("tell"), "answer.tell", "answers"),
        ("deliveries", texts.DELIVERIES, builders.deliveries, "delivery.record", ""),
        ("deliver", texts.DELIVER, builders.about_request("deliver"), "delivery.record",
         "deliveries"),
        ("batch", texts.BATCH, builders.batch, "paper.print", ""),
    )
)  # fmt: skip
