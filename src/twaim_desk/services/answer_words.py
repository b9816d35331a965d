"""What was answered in an interview, as papers write it: days and amounts in words."""

from twaim_desk.domain.asks import Answer, Ask, AskKind
from twaim_desk.domain.digits import Digits, written
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.money import HALALAS_IN_RIYAL, money_in_words
from twaim_desk.domain.typed_answers import Reading, read_answer, typed_day
from twaim_desk.domain.written_dates import MATCHING, gregorian_in_words, hijri_in_words
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import paper_values as texts


def answer_in_words(interview: Interview, ask: Ask) -> str:
    """An answer as one reads it; what cannot be read stays as it was typed."""
    answer = interview.answer(ask.id)
    if answer is None:
        return ""
    if isinstance(answer, bool):
        return texts.YES if answer else texts.NO
    choices = {choice.id: choice.say for choice in ask.choices}
    said = choices.get(str(answer))
    return said or _in_words(ask, answer, interview.rules.reading, interview.rules.profile.digits)


def day_typed(interview: Interview, name: str) -> str:
    """A personal date, Hijri first; where the tables disagree, only as it was typed."""
    return _day(interview.text(name), interview.rules.reading, interview.rules.profile.digits)


def _in_words(ask: Ask, answer: Answer, reading: Reading, digits: Digits) -> str:
    text = str(answer)
    if ask.kind in {AskKind.PAST, AskKind.DATE}:
        return _day(text, reading, digits)
    if ask.kind in {AskKind.NUMBER, AskKind.MONEY}:
        try:
            number = int(read_answer(ask, answer, reading))  # type: ignore[arg-type]
        except RefusedInputError:
            return text
        is_money = ask.kind is AskKind.MONEY
        return (
            money_in_words(number * HALALAS_IN_RIYAL, digits)
            if is_money
            else written(number, digits)
        )
    return text


def _day(text: str, reading: Reading, digits: Digits) -> str:
    try:
        day = typed_day(text, reading)
    except RefusedInputError:
        return text
    hijri, gregorian = hijri_in_words(day.hijri, digits), gregorian_in_words(day.gregorian, digits)
    if day.approximate:
        return hijri if day.typed_in_hijri else gregorian
    return f"{hijri} {MATCHING} {gregorian}"
