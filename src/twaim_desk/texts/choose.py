"""Words of the page on which the association is chosen."""

TITLE = "اختيار الجمعية"
EXPLAINED = "تُختار الجمعية، فيُعمل بسياستها وخدماتها ومواعيد ردّها."
