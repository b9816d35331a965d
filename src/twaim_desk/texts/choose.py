"""Words of the page on which the association is chosen."""

TITLE = "اختيار الجمعية"
EXPLAINED = "تُختار الجمعية فتُعرض سياستها وخدماتها ومواعيد ردّها. يمكن تغييرها لاحقًا."
