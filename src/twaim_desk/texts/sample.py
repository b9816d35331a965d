"""What is said of a sample office."""

COUNTS = "عدد الأشخاص في المكتب التجريبي من 1 إلى {people}، وعدد الطلبات من 0 إلى {requests}."
