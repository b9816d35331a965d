"""What is said of a person's name that cannot be accepted, by the reason of the refusal."""

REFUSALS = {
    "empty": "لم يُكتب الاسم.",
    "too_long": "الاسم أطول من مئة وعشرين حرفًا، يُرجى اختصاره.",
    "control": "في الاسم محارف لا تُقرأ، تُرجى إعادة كتابته.",
    "digits": "يُكتب الاسم بالحروف فقط، بلا أرقام.",
    "letters": "يُكتب الاسم بحروف عربية أو لاتينية، ليُطبع على الورق.",
    "symbols": "يُكتب الاسم بالحروف فقط، بلا رموز ولا صور تعبيرية.",
}
