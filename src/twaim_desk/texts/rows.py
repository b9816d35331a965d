"""Words of rows that go on behind a number key."""

MORE = "المزيد"
BEGINNING = "العودة إلى أول القائمة"
SEPARATOR = "، "
