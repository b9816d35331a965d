"""The invented person of an example, and answers that any question of a kind takes."""

PERSON = {
    "person.first": "نورة",
    "person.father": "عبدالله",
    "person.grandfather": "صالح",
    "person.family": "المطيري",
    "person.gender": "female",
    "person.phone": "0551234567",
    "person.district": "التويم",
    "person.address": "التويم، شارع الملك عبدالعزيز، مبنى ١٢",
}
FAMILY = {
    "q.family_size": "2",
    "members": "1",
    "member.1.kin": "daughter",
    "member.1.gender": "female",
}
DEFAULTS = {
    "name": "سارة",
    "text": "لا يوجد",
    "long": "لا يوجد",
    "identity": "1000000008",
    "phone": "0551234567",
    "email": "name@example.com",
    "number": "3",
    "money": "0",
    "iban": "SA0380000000608010167519",
}
NOT_OFFERED = "لا تقدّم الجمعية خدمة بالمعرّف المذكور. المعرّفات: {offered}."
SEPARATOR = "، "
