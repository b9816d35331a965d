"""Giving what was decided: which of it, all or a part, to whom; then that it was signed for."""

from datetime import date

from twaim_desk.domain.asks import Answer, Ask, AskKind, Block, Missing
from twaim_desk.domain.deliveries import Gift, Giving, Receiver, To, parted, to_give, to_sign
from twaim_desk.domain.digits import bare_number
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.money import HALALAS_IN_RIYAL, money_in_words
from twaim_desk.domain.service import Choice
from twaim_desk.domain.visits.value import Opening, choices_of
from twaim_desk.domain.written_dates import both_calendars, gregorian_in_words
from twaim_desk.texts import deliveries as texts
from twaim_desk.texts import interview as words
from twaim_desk.texts import visits as visit_texts

GIVE, SIGN, PRINT = "give", "sign", "print"
_SHOWN = 4
_PART_MONEY = Ask("part", AskKind.MONEY, texts.PART_MONEY)
_PART_WHAT = Ask("part.what", AskKind.TEXT, texts.PART_WHAT)
_REST_WHAT = Ask("rest.what", AskKind.TEXT, texts.REST_WHAT)
_REST_ON = Ask("rest.on", AskKind.DATE, texts.REST_ON)
_UNTIL = Ask("agent.until", AskKind.DATE, texts.DEED_UNTIL)
_KIN = tuple(Choice(name, title) for name, title in words.KIN.items())
_OF_RECEIVER = {
    To.SELF: (),
    To.AGENT: (
        Ask("agent.name", AskKind.NAME, texts.NAME),
        Ask("agent.identity", AskKind.IDENTITY, texts.IDENTITY),
        Ask("agent.deed", AskKind.TEXT, texts.DEED),
        _UNTIL,
        Ask("agent.covers", AskKind.YES_NO, texts.COVERS),
    ),
    To.FAMILY: (
        Ask("family.name", AskKind.NAME, texts.NAME),
        Ask("family.kin", AskKind.CHOICE, texts.KIN, choices=_KIN),
        Ask("family.identity", AskKind.IDENTITY, texts.IDENTITY),
        Ask("family.agreed", AskKind.TICK, texts.AGREED),
    ),
}


def deliver_block(opening: Opening, interview: Interview) -> Block:
    """What is given and to whom; where something waits for its signature, that comes first."""
    giving, asks = giving_of(opening), []
    unsigned = to_sign(giving.gifts)
    if unsigned:
        acts = {name: say for name, say in texts.ACTS.items() if name != GIVE or giving.may_give}
        asks.append(Ask("act", AskKind.CHOICE, texts.ACT, choices=choices_of(acts)))
    if act_of(opening, interview) == SIGN:
        asks.append(Ask("signed", AskKind.TICK, texts.SIGNED, hint=texts.SIGNED_HINT))
    elif act_of(opening, interview) == GIVE:
        asks += _of_giving(opening, interview)
    what = "، ".join(one.what for one in unsigned)
    note = texts.TO_BE_SIGNED.format(what=what) if unsigned else ""
    return Block("deliver", visit_texts.TITLES["deliver"], tuple(asks), texts.ASK, note)


def deliver_words(opening: Opening, interview: Interview) -> list[str]:
    """What is handed over, that it is late where it is, what remains, that it is signed for."""
    if act_of(opening, interview) in {SIGN, PRINT}:
        return [texts.SIGN]
    gift = chosen_gift(opening, interview)
    if gift is None:
        return []
    rules, digits = interview.rules, interview.rules.profile.digits
    given, rest = parts_of(interview, gift)
    money = None if given.halalas is None else money_in_words(given.halalas, digits)
    said = texts.TO_GIVE if money is None else texts.TO_GIVE_MONEY
    sentences = [said.format(what=given.what, money=money)]
    if gift.due_on < rules.today and gift.id is not None:
        day = both_calendars(gift.due_on, rules.reading.table, digits)
        sentences.append(texts.LATE.format(day=day))
    if rest is not None:
        left = rest.what if rest.halalas is None else money_in_words(rest.halalas, digits)
        sentences.append(texts.REST.format(what=left))
    return [*sentences, texts.SIGN]


def deliver_faults(opening: Opening, interview: Interview) -> list[Missing]:
    """A part that is none, a rest that is due in the past, an agent who may not receive."""
    gift = chosen_gift(opening, interview)
    if gift is None:
        return []
    found = [*_of_part(interview, gift), *_of_agent(interview)]
    field = f"{receiver_kind(interview)}.identity"
    number = bare_number(interview.text(field))
    if number and number == bare_number(interview.text("person.identity")):
        found.append((field, texts.IS_PERSON))
    return [Missing(field, "deliver", None, sentence) for field, sentence in found]


def before_delivering(opening: Opening) -> dict[str, Answer]:
    """Where only one thing is to be given, it is chosen."""
    waiting = () if opening.giving is None else to_give(opening.giving.gifts)
    return {"gift": _key(waiting[0])} if len(waiting) == 1 else {}


def giving_of(opening: Opening) -> Giving:
    """The deliveries that the page is about."""
    if opening.giving is None:
        raise RuntimeError("nothing is to be given here")
    return opening.giving


def act_of(opening: Opening, interview: Interview) -> str:
    """What is recorded: where nothing waits for a signature, that something is given."""
    return interview.text("act") if to_sign(giving_of(opening).gifts) else GIVE


def chosen_gift(opening: Opening, interview: Interview) -> Gift | None:
    """What is handed over."""
    if act_of(opening, interview) != GIVE:
        return None
    name, waiting = interview.text("gift"), to_give(giving_of(opening).gifts)
    return next((one for one in waiting if _key(one) == name), None)


def parts_of(interview: Interview, gift: Gift) -> tuple[Gift, Gift | None]:
    """What is given now and what remains of it, due on its own day."""
    if interview.answers.get("whole") is not False:
        return gift, None
    day = interview.value(_REST_ON)
    rest_on = day if isinstance(day, date) else interview.rules.today
    riyals = interview.value(_PART_MONEY) if gift.halalas is not None else None
    halalas = riyals * HALALAS_IN_RIYAL if isinstance(riyals, int) else None
    what = str(interview.value(_PART_WHAT) or "")
    rest = parted(gift, halalas or 0, what, str(interview.value(_REST_WHAT) or ""), rest_on)
    if rest is None:
        return gift, None
    given = Gift(what if gift.halalas is None else gift.what, halalas, gift.due_on, id=gift.id)
    return given, rest


def receiver_kind(interview: Interview) -> To | None:
    """Who receives."""
    name = interview.text("to")
    return To(name) if name in set(To) else None


def receiver_in(interview: Interview) -> Receiver:
    """Who receives, as the row keeps him."""
    to = receiver_kind(interview) or To.SELF
    asks = {one.id: one for one in _OF_RECEIVER[to]}
    if not asks:
        return Receiver(To.SELF)
    said = {name: str(interview.value(ask) or "") for name, ask in asks.items()}
    kin = said.get("family.kin")
    by = said["agent.deed"] if kin is None else words.KIN[kin]
    return Receiver(to, said[f"{to}.name"], said[f"{to}.identity"][-_SHOWN:], by)


def _of_giving(opening: Opening, interview: Interview) -> list[Ask]:
    giving = giving_of(opening)
    choices = tuple(Choice(_key(one), _named(one, interview)) for one in to_give(giving.gifts))
    asks = [Ask("gift", AskKind.CHOICE, texts.WHICH, choices=choices)]
    gift = chosen_gift(opening, interview)
    if gift is None:
        return asks
    asks.append(Ask("whole", AskKind.YES_NO, texts.WHOLE))
    if interview.answers.get("whole") is False:
        of_part = (_PART_WHAT, _REST_WHAT) if gift.halalas is None else (_PART_MONEY,)
        asks += [*of_part, _REST_ON]
    asks.append(Ask("to", AskKind.CHOICE, texts.TO, choices=choices_of(texts.TOS)))
    if (to := receiver_kind(interview)) is not None:
        asks += [*_OF_RECEIVER[to], Ask("checked", AskKind.TICK, texts.CHECKED)]
    return asks


def _of_part(interview: Interview, gift: Gift) -> list[tuple[str, str]]:
    if interview.answers.get("whole") is not False:
        return []
    found, riyals = [], interview.value(_PART_MONEY)
    if gift.halalas is not None and isinstance(riyals, int):
        digits, part = interview.rules.profile.digits, riyals * HALALAS_IN_RIYAL
        if part > gift.halalas:
            whole = money_in_words(gift.halalas, digits)
            found.append(("part", texts.TOO_MUCH.format(money=whole)))
        elif not 0 < part < gift.halalas:
            found.append(("part", texts.NO_PART))
    day = interview.value(_REST_ON)
    if isinstance(day, date) and day < interview.rules.today:
        found.append(("rest.on", texts.REST_PAST))
    return found


def _of_agent(interview: Interview) -> list[tuple[str, str]]:
    if receiver_kind(interview) is not To.AGENT:
        return []
    found = []
    until = interview.value(_UNTIL)
    if isinstance(until, date) and until < interview.rules.today:
        found.append(("agent.until", texts.DEED_OVER))
    if interview.answers.get("agent.covers") is False:
        found.append(("agent.covers", texts.NO_SCOPE))
    return found


def _key(gift: Gift) -> str:
    return str(gift.id or 0)


def _named(gift: Gift, interview: Interview) -> str:
    digits = interview.rules.profile.digits
    day = gregorian_in_words(gift.due_on, digits)
    if gift.halalas is None:
        return texts.GIFT.format(what=gift.what, day=day)
    money = money_in_words(gift.halalas, digits)
    return texts.GIFT_MONEY.format(what=gift.what, money=money, day=day)
