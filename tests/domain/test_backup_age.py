"""How old the last backup is: a warning from the third day on, red from the seventh."""

from datetime import date, timedelta

import pytest

from twaim_desk.domain.backup_age import Concern, age_of

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("days", "said", "concern"),
    [
        (0, "آخر نسخة احتياطية: اليوم", Concern.NONE),
        (1, "آخر نسخة احتياطية: أمس", Concern.NONE),
        (2, "آخر نسخة احتياطية: قبل يومين", Concern.NONE),
        (3, "آخر نسخة احتياطية: قبل ٣ أيام", Concern.SOON),
        (6, "آخر نسخة احتياطية: قبل ٦ أيام", Concern.SOON),
        (7, "آخر نسخة احتياطية: قبل ٧ أيام", Concern.NOW),
        (11, "آخر نسخة احتياطية: قبل ١١ يومًا", Concern.NOW),
        (100, "آخر نسخة احتياطية: قبل ١٠٠ يوم", Concern.NOW),
        (-1, "تاريخ الجهاز قبل آخر نسخة احتياطية", Concern.SOON),
    ],
)
def test_age_in_words_and_its_concern(days: int, said: str, concern: Concern) -> None:
    age = age_of(TODAY - timedelta(days=days), TODAY)
    assert (age.sentence, age.concern) == (said, concern)


def test_an_office_without_a_backup_is_the_worst_case() -> None:
    age = age_of(None, TODAY)
    assert (age.sentence, age.concern) == ("لم تُؤخذ نسخة احتياطية بعد", Concern.NOW)
