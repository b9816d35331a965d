"""Words of the page that leads to what keeps the office."""

TITLE = "الإدارة"
