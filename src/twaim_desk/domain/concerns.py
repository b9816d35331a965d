"""When an enquiry or a complaint that is still open is late."""

from datetime import date

from twaim_desk.domain.workdays import WorkCalendar, last_working_day_until

# No policy names a period: an enquiry is answered within two working days, a complaint within the
# ceiling of the association's replies, or within these days where it has none.
ENQUIRY_DAYS, COMPLAINT_DAYS = 2, 15


def late_before(today: date, days: int, calendar: WorkCalendar) -> date:
    """What came before this day has been open for more than so many working days."""
    day = last_working_day_until(today, calendar)
    for _ in range(days):
        day = last_working_day_until(date.fromordinal(day.toordinal() - 1), calendar)
    return day
