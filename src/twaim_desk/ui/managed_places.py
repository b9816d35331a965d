"""The places under the manage page: what keeps the office, its people and its data."""

from twaim_desk.texts import assigning
from twaim_desk.texts import places as texts
from twaim_desk.ui import builders
from twaim_desk.ui.figures_places import EVIDENCE
from twaim_desk.ui.forms.places import COUNTER, FORM_PLACES
from twaim_desk.ui.holidays.places import HOLIDAY_PLACES
from twaim_desk.ui.keeping_places import KEPT
from twaim_desk.ui.list_places import HEALTH
from twaim_desk.ui.moving_places import MOVING
from twaim_desk.ui.place import CLOCK, Place
from twaim_desk.ui.policy_places import REGISTER
from twaim_desk.ui.recovery_sheets.places import RECOVERY_SHEETS
from twaim_desk.ui.retention.places import RETENTION_PLACES

MANAGED = (
    Place(
        "take_on",
        texts.TAKE_ON,
        "triangle-alert",
        builders.take_on,
        texts.TAKE_ON_ABOUT,
        action="trail.take_on",
        rail=False,
        under="manage",
        on_notice=True,
    ),
    Place(
        CLOCK,
        texts.CLOCK,
        "triangle-alert",
        builders.clock,
        texts.CLOCK_ABOUT,
        action="clock.confirm",
        rail=False,
        under="manage",
    ),
    Place(
        "trail",
        texts.TRAIL,
        "shield-check",
        builders.trail,
        texts.TRAIL_ABOUT,
        action="audit.read",
        rail=False,
        under="manage",
    ),
    HEALTH,
    EVIDENCE,
    *RETENTION_PLACES,
    Place(
        "officers",
        assigning.PLACE,
        "users",
        builders.officers,
        assigning.ABOUT,
        action="request.assign",
        rail=False,
        under="manage",
    ),
    Place(
        "users",
        texts.USERS,
        "users",
        builders.users,
        texts.USERS_ABOUT,
        action="users.manage",
        rail=False,
        under="manage",
    ),
    REGISTER,
    *FORM_PLACES,
    COUNTER,
    *HOLIDAY_PLACES,
    *KEPT,
    Place(
        "password",
        texts.PASSWORD,
        "key-round",
        builders.password,
        texts.PASSWORD_ABOUT,
        action="password.change",
        rail=False,
        under="manage",
    ),
    *MOVING,
    Place(
        "seal_key",
        texts.SEAL_KEY,
        "shield-check",
        builders.seal_key,
        texts.SEAL_KEY_ABOUT,
        action="seal.rotate",
        rail=False,
        under="manage",
    ),
    RECOVERY_SHEETS,
    Place(
        "backups",
        texts.BACKUPS,
        "database-backup",
        builders.backups,
        texts.BACKUPS_ABOUT,
        action="backup.list",
        rail=False,
        under="manage",
    ),
)
