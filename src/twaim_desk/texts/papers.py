"""What is said about papers."""

NO_PAPER = "لا توجد ورقة بهذا الرقم."
