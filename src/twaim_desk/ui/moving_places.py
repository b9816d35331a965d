"""The places under the manage page where data comes in and goes out."""

from twaim_desk.texts import places as texts
from twaim_desk.ui import builders
from twaim_desk.ui.place import Place

MOVING = (
    Place(
        "old_list",
        texts.OLD_LIST,
        "",
        builders.old_list,
        texts.OLD_LIST_ABOUT,
        action="list.import",
        rail=False,
        under="manage",
    ),
    Place(
        "export_all",
        texts.EXPORT_ALL,
        "",
        builders.export_all,
        texts.EXPORT_ALL_ABOUT,
        action="export.all",
        rail=False,
        under="manage",
    ),
)
