"""The nouns that the program itself counts, and what is said of a number it does not write."""

# One, two, two in the genitive, 3-10, 11-99, a hundred and its like.
DAY = ("يوم", "يومان", "يومين", "أيام", "يومًا", "يوم")
WORKING_DAY = ("يوم عمل", "يوما عمل", "يومي عمل", "أيام عمل", "يوم عمل", "يوم عمل")
SECOND = ("ثانية", "ثانيتان", "ثانيتين", "ثوانٍ", "ثانية", "ثانية")
MONTH = ("شهر", "شهران", "شهرين", "أشهر", "شهرًا", "شهر")

ONE_OF_THEM = "{noun} واحد"

NOT_IN_WORDS = "لا يُكتب بالحروف إلا الأعداد من واحد إلى ستين."
NOT_COUNTED = "العدد أقل من صفر أو أكبر مما يُكتب هنا."
