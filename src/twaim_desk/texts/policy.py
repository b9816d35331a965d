"""Words of the page that shows the policy."""

ADOPTED = "اعتمدها {by} في جلسته رقم ({session}) بتاريخ {on}"
NOT_STATED = "لم يُذكر في نص السياسة تاريخ اعتمادها."
CLAUSE_NAME = "البند {id}"
